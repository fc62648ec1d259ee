//! What was agreed is suggested again the next time: of the same kind, or of the kinds that follow one another in the
//! year.

use career::{
    Language::{self, En, Ja},
    record::Change,
    talk::{AgreedChange, TalkChange, TalkText},
};

use crate::{
    prepare::Person,
    support::{city, day, id},
};

/// A conversation of this kind, begun on a day, in which these things were agreed. It is still going on.
fn talk(person: &mut Person, kind: &str, on: &str, agreed: &[&str]) -> u32 {
    let talk = person.record.talks.next_id();
    let mut does = |change| person.does(Change::Talk(change));
    does(TalkChange::Begin(id(kind), kind.to_owned(), day(on)));
    for (one, text) in (1..).zip(agreed) {
        does(TalkChange::Agree(talk));
        does(TalkChange::Agreed(talk, one, AgreedChange::Write((*text).to_owned())));
    }
    talk
}

fn end(person: &mut Person, talk: u32) {
    person.does(Change::Talk(TalkChange::End(talk, Vec::new())));
}

/// The same, and it is over.
fn held(person: &mut Person, kind: &str, on: &str, agreed: &[&str]) -> u32 {
    let talk = talk(person, kind, on, agreed);
    end(person, talk);
    talk
}

/// What is suggested for the part about last time, of each kind that has one.
fn last_time(person: &mut Person, kind: &str) -> String {
    person.prepares(kind);
    person.text("last-time", Ja)
}

#[test]
fn what_was_agreed_is_suggested_once_the_conversation_is_over() {
    let mut person = Person::of_the_museum("check-in");
    person.is_suggested("last-talk", &[], &[]);
    let agreed = [" 棚を拭く\n", "", " ", "星図を写す"];
    let first = talk(&mut person, "check-in", "2027-01-01", &agreed);
    person.is_suggested("last-talk", &[], &[]);
    end(&mut person, first);
    let both = ["棚を拭く", "星図を写す"];
    person.is_suggested("last-talk", &both, &both);
    // The last one counts, also when nothing was agreed in it.
    let second = held(&mut person, "check-in", "2027-02-01", &[]);
    person.is_suggested("last-talk", &[], &[]);
    // The last by the day it took place.
    let day = "令和8年12月1日".to_owned();
    person.does(Change::Talk(TalkChange::Write(second, TalkText::Day, day)));
    person.is_suggested("last-talk", &both, &both);
    person.does(Change::Talk(TalkChange::Resume(first)));
    person.is_suggested("last-talk", &[], &[]);
}

#[test]
fn kinds_that_follow_one_another_in_the_year_are_one_series() {
    let mut person = Person::of_the_museum("check-in");
    held(&mut person, "year-review", "2027-01-01", &["冬至に決めた"]);
    person.is_suggested("last-talk", &["冬至に決めた"], &["冬至に決めた"]);
    // A night at the crossroads has no place in the year.
    held(&mut person, "crossroads", "2027-02-01", &["岐れ道で決めた"]);
    person.is_suggested("last-talk", &["冬至に決めた"], &["冬至に決めた"]);
    held(&mut person, "retired-interview", "2027-03-01", &["もうない"]);
    person.is_suggested("last-talk", &["冬至に決めた"], &["冬至に決めた"]);
    held(&mut person, "check-in", "2027-03-02", &["宵に決めた"]);
    person.is_suggested("last-talk", &["宵に決めた"], &["宵に決めた"]);
}

#[test]
fn in_the_city_the_four_of_the_appraisal_are_one_series_and_every_other_kind_is_by_itself() {
    let mut person = Person::new(city(), "one-on-one");
    held(&mut person, "appraisal-start", "2026-05-01", &["期首に決めた"]);
    held(&mut person, "one-on-one", "2026-06-01", &["係長と決めた"]);
    held(&mut person, "cross-mentor", "2026-07-01", &["先輩と決めた"]);
    held(&mut person, "career-talk", "2026-08-01", &["課長と決めた"]);
    for (kind, expected) in [
        ("one-on-one", "・係長と決めた"),
        ("cross-mentor", "・先輩と決めた"),
        ("appraisal-start", "・期首に決めた"),
        ("appraisal-middle", "・期首に決めた"),
        ("appraisal-feedback", "・期首に決めた"),
    ] {
        assert_eq!(last_time(&mut person, kind), expected, "{kind}");
    }
    held(&mut person, "appraisal-end", "2027-02-01", &["期末に決めた"]);
    held(&mut person, "appraisal-middle", "2026-10-01", &["中間に決めた"]);
    for kind in ["appraisal-start", "appraisal-middle", "appraisal-feedback"] {
        assert_eq!(last_time(&mut person, kind), "・期末に決めた", "{kind}");
    }
    assert_eq!(last_time(&mut person, "one-on-one"), "・係長と決めた");
}

#[test]
fn the_first_thing_agreed_that_says_something_is_asked_about() {
    let mut person = Person::of_the_museum("check-in");
    let asked = |person: &Person, language: Language| person.prompts("last-talk", language);
    assert_eq!(asked(&person, Ja), ["試せなかったとしたら、何が雲になりましたか。"]);
    held(&mut person, "year-review", "2027-01-01", &["", " 棚を拭く ", "星図を写す"]);
    assert_eq!(
        asked(&person, Ja),
        [
            "「棚を拭く」を試したのは、どの夜でしたか。",
            "試せなかったとしたら、何が雲になりましたか。"
        ]
    );
    assert_eq!(asked(&person, En)[0], "On which night did you try \"棚を拭く\"?");
    held(&mut person, "year-review", "2027-01-02", &[" "]);
    assert_eq!(asked(&person, Ja).len(), 1);
}
