//! What takes something away, and can be had back.

use career::{
    Record,
    history::HistoryChange,
    path::PathChange,
    plan::{ActionChange, PlanChange},
    record::{Change, Part},
    sheet::SheetChange,
    talk::{AgreedChange, TalkChange},
    together::{DeskChange, TogetherChange},
    values::ValuesChange,
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{both, holds, id, subject},
};

#[test]
fn what_one_cannot_write_again_in_a_moment_counts_as_taken_away() {
    let away = [
        Change::Forget(subject("role/kakaricho-manage")),
        Change::Erase(Part::Plan),
        Change::Replace(Record::default()),
        Change::Sheet(id("one-on-one"), String::new(), SheetChange::Clear),
        Change::Values(ValuesChange::Clear),
        Change::History(HistoryChange::Remove(1)),
        Change::History(HistoryChange::Clear),
        Change::Plan(PlanChange::Remove(1)),
        Change::Plan(PlanChange::Action(1, 1, ActionChange::Remove)),
        Change::Path(PathChange::Remove(1)),
        Change::Talk(TalkChange::Remove(1)),
        Change::Talk(TalkChange::Agreed(1, 1, AgreedChange::Remove)),
        Change::Together(TogetherChange::Forget(1)),
        Change::Together(TogetherChange::Clear(1)),
        Change::Together(TogetherChange::Remove(1)),
        Change::Together(TogetherChange::Desk(1, DeskChange::Remove(1))),
    ];
    for change in away {
        assert!(change.takes_away(), "{change:?}");
    }
}

#[test]
fn going_on_writing_over_and_having_back_do_not() {
    let stays = [
        Change::GoTo(None),
        Change::Target(None),
        Change::Plan(PlanChange::Up(1)),
        Change::Path(PathChange::WishPlace(String::new())),
        Change::Undo(Record::default()),
    ];
    for change in stays {
        assert!(!change.takes_away(), "{change:?}");
    }
}

#[test]
fn every_part_erased_leaves_nothing() {
    for content in both() {
        holds(40, &arbitrary::record(&content), |record| {
            let mut left = record;
            for part in Part::ALL {
                prop_assert!(Change::Erase(part).takes_away());
                left.apply(Change::Erase(part));
                prop_assert!(!left.has(part));
            }
            prop_assert!(left.is_empty());
            Ok(())
        });
    }
}
