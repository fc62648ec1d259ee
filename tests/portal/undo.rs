//! Having back what was taken away: until the next change, and never once everything was erased.

use std::rc::Rc;

use ayumi::{
    later,
    shared::Shared,
    state::{Act, Workspace},
};
use career::{
    Record,
    path::PathChange,
    record::{Change, Part},
};
use yew::Reducible;

/// A workspace with something written in it.
fn written() -> Rc<Workspace> {
    let mut record = Record::default();
    record.apply(Change::Path(PathChange::WishPlace("the library".to_owned())));
    Rc::new(Workspace { record: Shared::new(record), taken: None, back: false })
}

fn make(workspace: Rc<Workspace>, change: Change) -> Rc<Workspace> {
    let records = later::here().expect("natively there is one program").records;
    workspace.reduce(Act::Make(Rc::new(change), records))
}

#[test]
fn what_was_taken_away_comes_back_as_it_was() {
    let before = written();
    let after = make(Rc::clone(&before), Change::Erase(Part::Path));
    assert!(after.record.is_empty());
    assert!(after.taken.as_ref().is_some_and(|taken| !taken.replaced));
    let back = after.reduce(Act::Undo);
    assert_eq!(back.record, before.record);
    assert!(back.taken.is_none(), "once");
    assert!(back.back);
    assert!(!back.reduce(Act::LetGo).back);
}

#[test]
fn going_to_a_question_keeps_the_offer_and_another_change_ends_it() {
    let taken = make(written(), Change::Erase(Part::Path));
    let gone_on = make(taken, Change::GoTo(None));
    assert!(gone_on.taken.is_some());
    let changed = make(gone_on, Change::Path(PathChange::WishPlace("the museum".to_owned())));
    assert!(changed.taken.is_none());
    assert!(!changed.record.is_empty());
}

#[test]
fn of_a_record_that_took_the_place_of_another_it_is_said() {
    let other = make(written(), Change::Path(PathChange::WishPlace("the museum".to_owned())));
    let replaced = make(written(), Change::Replace((*other.record).clone()));
    assert!(replaced.taken.as_ref().is_some_and(|taken| taken.replaced));
}

#[test]
fn nothing_is_offered_that_was_erased_for_good() {
    for end in [
        |workspace: Rc<Workspace>| workspace.reduce(Act::Become(Shared::new(Record::default()))),
        |workspace: Rc<Workspace>| workspace.reduce(Act::LetGo),
    ] {
        let taken = make(written(), Change::Erase(Part::Path));
        assert!(taken.taken.is_some());
        assert!(end(taken).taken.is_none());
        let full = end(make(written(), Change::Path(PathChange::LifeShown(true))));
        assert!(full.taken.is_none());
    }
}
