//! The notes of conversations: begun, written, ended, taken up again.

use career::{
    day::{Day, NotADate},
    interview::Audience,
    talk::{AgreedChange, Prepared, Talk, TalkChange, TalkText, Talks},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    arbitrary_talks,
    support::{day, holds, id},
};

const TEXTS: [TalkText; 4] = [TalkText::Day, TalkText::With, TalkText::Notes, TalkText::Next];

fn begin(kind: &str, on: &str) -> TalkChange {
    TalkChange::Begin(id(kind), format!("{kind}という面談"), day(on))
}

fn talks(changes: impl IntoIterator<Item = TalkChange>) -> Talks {
    let mut talks = Talks::default();
    changes.into_iter().for_each(|change| talks.apply(change));
    talks
}

fn write(talk: u32, text: TalkText, words: &str) -> TalkChange {
    TalkChange::Write(talk, text, words.to_owned())
}

fn end(talk: u32) -> TalkChange {
    TalkChange::End(talk, Vec::new())
}

fn ids(talks: impl IntoIterator<Item = impl std::borrow::Borrow<Talk>>) -> Vec<u32> {
    talks.into_iter().map(|talk| talk.borrow().id).collect()
}

fn prepared(title: &str) -> Prepared {
    let text = format!("{title}の言葉");
    Prepared { title: title.to_owned(), text, audience: Audience::Talk }
}

#[test]
fn a_conversation_begins_with_nothing_in_it() {
    let talks = talks([begin("check-in", "2026-05-08")]);
    let talk = talks.talk(1).expect("it was begun");
    assert_eq!((&talk.kind, talk.name.as_str()), (&id("check-in"), "check-inという面談"));
    assert_eq!((talk.begun, talk.held()), (day("2026-05-08"), day("2026-05-08")));
    assert!(TEXTS.into_iter().all(|text| talk.text(text).is_empty()));
    assert!(talk.agreed.is_empty() && talk.prepared.is_empty() && !talk.thanked && !talk.over);
    assert_eq!(talks.going_on(&id("check-in")), Some(talk));
    assert_eq!(talks.going_on(&id("year-review")), None);
    assert!(talks.over().is_empty());
    assert_eq!((talks.next_id(), talks.talk(2)), (2, None));
}

#[test]
fn one_of_a_kind_goes_on_at_a_time() {
    let begun = [begin("check-in", "2026-05-08"), begin("year-review", "2026-05-09")];
    let mut talks = talks(begun);
    let before = talks.clone();
    talks.apply(begin("check-in", "2026-05-10"));
    assert_eq!(talks, before);
    talks.apply(end(1));
    assert_eq!(talks.going_on(&id("check-in")), None);
    talks.apply(begin("check-in", "2026-05-10"));
    assert_eq!(ids(talks.going_on(&id("check-in"))), [3]);
    assert_eq!(ids(talks.all()), [1, 2, 3], "in the order they were begun");
}

#[test]
fn each_text_has_a_place_of_its_own_in_its_own_conversation() {
    let mut talks = talks([begin("check-in", "2026-05-08"), begin("year-review", "2026-05-08")]);
    for text in TEXTS {
        talks.apply(write(2, text, &format!(" {text:?} ")));
    }
    let talk = talks.talk(2).expect("it was begun");
    for text in TEXTS {
        assert_eq!(talk.text(text), format!(" {text:?} "), "as it was written");
        assert_eq!(talks.talk(1).expect("it was begun").text(text), "");
    }
    let texts = [&talk.day, &talk.with, &talk.notes, &talk.next].map(|text| text.trim());
    assert_eq!(texts, ["Day", "With", "Notes", "Next"]);
}

#[test]
fn it_ends_with_what_was_prepared_and_can_be_taken_up_again() {
    let mut talks = talks([begin("check-in", "2026-05-08"), begin("year-review", "2026-05-08")]);
    talks.apply(TalkChange::Thanked(1, true));
    talks.apply(TalkChange::End(1, vec![prepared("灯り"), prepared("問い")]));
    let talk = talks.talk(1).expect("it was begun").clone();
    assert!(talk.over && talk.thanked);
    assert_eq!(talk.prepared, [prepared("灯り"), prepared("問い")]);
    assert_eq!(ids(talks.over()), [1]);
    talks.apply(TalkChange::Resume(1));
    assert_eq!(ids(talks.going_on(&id("check-in"))), [1]);
    assert_eq!(talks.talk(1), Some(&Talk { over: false, ..talk }), "nothing is lost");
    // Ended once more, it is as it was prepared then.
    talks.apply(TalkChange::End(1, vec![prepared("灯り")]));
    assert_eq!(talks.talk(1).expect("it was begun").prepared, [prepared("灯り")]);
    talks.apply(TalkChange::Thanked(1, false));
    assert!(!talks.talk(1).expect("it was begun").thanked);
    talks.apply(TalkChange::Remove(1));
    assert_eq!(ids(talks.all()), [2]);
}

#[test]
fn it_was_held_on_the_day_written_or_else_on_the_one_it_was_begun() {
    let mut talks = talks([begin("check-in", "2026-05-08")]);
    for (written, expected) in [
        ("", "2026-05-08"),
        (" 　", "2026-05-08"),
        ("2026-05-07", "2026-05-07"),
        ("令和8年5月1日", "2026-05-01"),
        ("２０２６／５／２", "2026-05-02"),
        ("昨日", "2026-05-08"),
        ("2026-02-30", "2026-05-08"),
        ("1200-01-01", "2026-05-08"),
    ] {
        talks.apply(write(1, TalkText::Day, written));
        assert_eq!(talks.talk(1).map(Talk::held), Some(day(expected)), "{written:?}");
    }
}

#[test]
fn dates_are_read_as_people_write_them_and_what_is_none_is_told() {
    let mut talks = talks([begin("check-in", "2026-05-08"), TalkChange::Agree(1)]);
    for (written, expected) in [
        ("", Ok(None)),
        ("R8.6.1", Ok(Some(day("2026-06-01")))),
        ("2026-02-30", Err(NotADate::NoSuchDay)),
        ("来月", Err(NotADate::Unreadable)),
        ("1800-01-01", Err(NotADate::OutOfRange)),
    ] {
        talks.apply(write(1, TalkText::Next, written));
        talks.apply(TalkChange::Agreed(1, 1, AgreedChange::Due(written.to_owned())));
        let talk = talks.talk(1).expect("it was begun");
        assert_eq!(talk.next_day(), expected, "{written:?}");
        assert_eq!(talk.agreed[0].due_day(), expected, "{written:?}");
    }
}

#[test]
fn those_that_are_over_stand_the_newest_first_and_of_one_day_the_one_begun_last() {
    let kinds = ["a", "b", "c", "d", "e"];
    let days = ["2026-05-08", "2026-05-09", "2026-05-08", "2026-05-01", "2026-05-10"];
    let mut talks = talks(kinds.into_iter().zip(days).map(|(kind, on)| begin(kind, on)));
    (1..=4).for_each(|talk| talks.apply(end(talk)));
    assert_eq!(ids(talks.over()), [2, 3, 1, 4]);
    talks.apply(write(4, TalkText::Day, "2026-06-01"));
    assert_eq!(ids(talks.over()), [4, 2, 3, 1]);
    talks.apply(write(4, TalkText::Day, "6月"));
    talks.apply(end(5));
    assert_eq!(ids(talks.over()), [5, 2, 3, 1, 4]);
}

#[test]
fn what_is_agreed_is_put_in_empty_written_and_taken_out() {
    let mut talks = talks([begin("a", "2026-05-08"), begin("b", "2026-05-08")]);
    for _ in 0..3 {
        talks.apply(TalkChange::Agree(2));
    }
    for (one, change) in [
        (1, AgreedChange::Write("棚を拭く".to_owned())),
        (2, AgreedChange::Due("2026-06-01".to_owned())),
        (3, AgreedChange::Write("星図を写す".to_owned())),
        (1, AgreedChange::Remove),
    ] {
        talks.apply(TalkChange::Agreed(2, one, change));
    }
    talks.apply(TalkChange::Agree(2));
    let agreed = &talks.talk(2).expect("it was begun").agreed;
    let agreed: Vec<_> =
        agreed.iter().map(|one| (one.id, one.text.as_str(), one.due.as_str())).collect();
    assert_eq!(agreed, [(2, "", "2026-06-01"), (3, "星図を写す", ""), (4, "", "")]);
    assert!(talks.talk(1).expect("it was begun").agreed.is_empty());
}

#[test]
fn a_change_of_what_is_not_there_changes_nothing() {
    let before = talks([begin("check-in", "2026-05-08"), TalkChange::Agree(1)]);
    let mut after = before.clone();
    let x = || "x".to_owned();
    for change in [
        write(2, TalkText::Notes, "x"),
        TalkChange::Agree(2),
        TalkChange::Agreed(1, 2, AgreedChange::Write(x())),
        TalkChange::Agreed(2, 1, AgreedChange::Due(x())),
        TalkChange::Agreed(1, 2, AgreedChange::Remove),
        TalkChange::Thanked(0, true),
        end(u32::MAX),
        TalkChange::Resume(2),
        TalkChange::Remove(2),
    ] {
        after.apply(change.clone());
        assert_eq!(after, before, "{change:?}");
    }
}

fn change() -> impl Strategy<Value = TalkChange> {
    let (talk, one) = (0..5u32, 0..4u32);
    let text = (select(&TEXTS[..]), "[a-z0-9/-]{0,10}");
    let kind = (select(&["a", "b", "c"][..]), crate::arbitrary::day());
    prop_oneof![
        3 => kind.prop_map(|(kind, on): (_, Day)| TalkChange::Begin(id(kind), kind.to_owned(), on)),
        1 => (talk.clone(), text).prop_map(|(talk, (text, words))| TalkChange::Write(talk, text, words)),
        2 => talk.clone().prop_map(TalkChange::Agree),
        1 => (talk.clone(), one.clone()).prop_map(|(talk, one)| {
            TalkChange::Agreed(talk, one, AgreedChange::Write("x".to_owned()))
        }),
        1 => (talk.clone(), one)
            .prop_map(|(talk, one)| TalkChange::Agreed(talk, one, AgreedChange::Remove)),
        2 => talk.clone().prop_map(end),
        1 => talk.clone().prop_map(TalkChange::Remove),
        1 => talk.prop_map(TalkChange::Resume),
    ]
}

#[test]
fn whatever_is_done_each_thing_has_a_number_of_its_own() {
    holds(200, &(arbitrary_talks::talks(), vec(change(), 0..40)), |(mut talks, changes)| {
        for change in changes {
            talks.apply(change);
            let all = talks.all();
            for (place, talk) in all.iter().enumerate() {
                prop_assert!(!ids(&all[..place]).contains(&talk.id));
                prop_assert_eq!(talks.talk(talk.id), Some(talk));
                let mut agreed: Vec<_> = talk.agreed.iter().map(|one| one.id).collect();
                agreed.dedup();
                prop_assert!(agreed.is_sorted() && agreed.len() == talk.agreed.len());
                let going_on = talks.going_on(&talk.kind);
                prop_assert!(going_on.is_none_or(|one| one.kind == talk.kind && !one.over));
                prop_assert!(talk.over || going_on.is_some());
            }
            prop_assert!(!ids(all).contains(&talks.next_id()));
            let over = talks.over();
            prop_assert!(over.is_sorted_by_key(|talk| std::cmp::Reverse(talk.held())));
            prop_assert_eq!(over.len(), all.iter().filter(|talk| talk.over).count());
        }
        Ok(())
    });
}
