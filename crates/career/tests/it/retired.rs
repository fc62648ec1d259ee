//! Answers to what the content no longer asks stay, with the words of the question, until the person forgets them.

use career::{
    Record,
    assessment::{AnswerChange, EvidencePart},
    exchange,
    history::HistoryChange,
    interview::Audience,
    path::{PathChange, StageText},
    plan::{ActionChange, ActionKind, GoalText, PlanChange},
    questionnaire::Subject,
    record::Change,
    sheet::{HeadText, SheetChange},
    talk::{AgreedChange, TalkChange, TalkText},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    prepare::{head, say_for, sheet, write},
    support::{
        answer, both, city, day, free, holds, id, rate, rated, record, subject, tell, unrate, wish,
        words,
    },
};

const GONE: &str = "point/asked-once";
const ASKED: &str = "point/citizen-view";

fn take() -> Change {
    Change::History(HistoryChange::Take(String::new(), day("2026-04-01")))
}

/// The subjects whose words are kept.
fn worded(record: &Record) -> Vec<String> {
    record.words.iter().map(|(about, _)| about.to_string()).collect()
}

#[test]
fn an_answer_whose_question_is_gone_stays_readable_in_the_words_of_then() {
    let city = city();
    let record = record([rate(GONE, rated(4)), tell(GONE, "説明会"), rate(ASKED, rated(2))]);
    let retired: Vec<_> = record.retired(&city.questionnaire).collect();
    let [(about, answer)] = retired[..] else { panic!("{retired:?}") };
    assert_eq!(*about, subject(GONE));
    assert_eq!((answer.rating, &answer.evidence), (Some(rated(4)), &free("説明会")));
    assert_eq!(record.words.get(about), Some(&words(GONE)));
    let opened =
        exchange::read("mine.json", &exchange::write(&record, &city.framework), &city.framework);
    assert_eq!(opened, Ok(record));
}

#[test]
fn forgetting_takes_the_answer_and_its_words_and_nothing_else() {
    let city = city();
    let before = record([rate(ASKED, rated(2))]);
    let mut after = before.clone();
    for change in [rate(GONE, rated(4)), tell(GONE, "説明会"), wish(GONE)] {
        after.apply(change);
    }
    after.apply(Change::Forget(subject(GONE)));
    assert_eq!(after, before);
    assert_eq!(after.retired(&city.questionnaire).count(), 0);
    after.apply(Change::Forget(subject(GONE)));
    assert_eq!(after, before, "forgetting what is not there changes nothing");
}

#[test]
fn words_are_kept_while_anything_is_answered_and_are_those_of_the_last_time() {
    let mut record = record([rate(GONE, rated(4)), tell(GONE, "説明会")]);
    record.apply(Change::Answer(
        subject(GONE),
        "新しい言い方".to_owned(),
        AnswerChange::Wish(true),
    ));
    for change in [unrate(GONE), tell(GONE, "")] {
        let about = subject(GONE);
        record.apply(Change::Answer(
            about,
            "新しい言い方".to_owned(),
            match change {
                Change::Answer(_, _, change) => change,
                _ => unreachable!("both are answers"),
            },
        ));
        assert_eq!(record.words.get(&subject(GONE)), Some(&"新しい言い方".to_owned()));
    }
    record.apply(answer(GONE, AnswerChange::Wish(false)));
    assert!(record.is_empty());
}

#[test]
fn words_stay_while_a_snapshot_has_the_answer() {
    let mut record = record([rate(GONE, rated(4)), rate(ASKED, rated(2)), take(), unrate(GONE)]);
    assert_eq!(worded(&record), [GONE, ASKED].map(str::to_owned).to_vec());
    record.apply(Change::Forget(subject(ASKED)));
    assert_eq!(record.words.len(), 2);
    record.apply(rate(ASKED, rated(3)));
    for end in [HistoryChange::Remove(1), HistoryChange::Clear] {
        let mut record = record.clone();
        record.apply(Change::History(end));
        assert_eq!(worded(&record), [ASKED.to_owned()]);
    }
    record.apply(Change::History(HistoryChange::Name(1, "春".to_owned())));
    assert_eq!(record.words.len(), 2, "naming one takes no words away");
}

#[test]
fn words_are_of_what_is_answered_now_or_was_in_a_snapshot_and_of_nothing_else() {
    for content in both() {
        let change = (arbitrary::asked_subject(&content), 0..6u8);
        holds(80, &proptest::collection::vec(change, 0..25), |changes| {
            let mut record = Record::default();
            let say = |about: &Subject, change| {
                Change::Answer(about.clone(), words(&about.to_string()), change)
            };
            for (about, what) in changes {
                record.apply(match what {
                    0 => say(&about, AnswerChange::Rate(Some(rated(3)))),
                    1 => say(&about, AnswerChange::Rate(None)),
                    2 => say(&about, AnswerChange::Tell(EvidencePart::Result, "x".to_owned())),
                    3 => Change::Forget(about.clone()),
                    4 => take(),
                    _ => Change::History(HistoryChange::Remove(1)),
                });
                let answers = record.history.snapshots().iter().map(|one| &one.assessment);
                let answers =
                    answers.chain([&record.assessment]).flat_map(|one| one.answers.iter());
                let mut expected: Vec<_> = answers.map(|(about, _)| about.clone()).collect();
                expected.sort();
                expected.dedup();
                prop_assert!(record.words.iter().map(|(about, _)| about).eq(&expected));
                for (about, kept) in record.words.iter() {
                    prop_assert_eq!(kept, &words(&about.to_string()));
                }
            }
            Ok(())
        });
    }
}

#[test]
fn only_what_goes_on_writing_in_the_same_place_continues() {
    let tell = |about, part| answer(about, AnswerChange::Tell(part, "x".to_owned()));
    let note = |about| answer(about, AnswerChange::Note("x".to_owned()));
    let talk = |talk, text| Change::Talk(TalkChange::Write(talk, text, "x".to_owned()));
    let agreed = |talk, one, change| Change::Talk(TalkChange::Agreed(talk, one, change));
    let goal = |goal, text| Change::Plan(PlanChange::Write(goal, text, "x".to_owned()));
    let action = |goal, action, change| Change::Plan(PlanChange::Action(goal, action, change));
    let does = || ActionChange::Write("x".to_owned());
    let due = || ActionChange::Due("x".to_owned());
    let stage = |stage, text| Change::Path(PathChange::Write(stage, text, "x".to_owned()));
    let path = |change: fn(String) -> PathChange| Change::Path(change("x".to_owned()));
    let name = |id| Change::History(HistoryChange::Name(id, "x".to_owned()));
    // Each is somewhere else than all the others.
    let places = vec![
        tell(GONE, EvidencePart::Situation),
        tell(GONE, EvidencePart::Result),
        tell(ASKED, EvidencePart::Situation),
        note(GONE),
        note(ASKED),
        write("a", "b", None),
        write("a", "c", None),
        write("c", "b", None),
        head("a", HeadText::Day, "x"),
        head("a", HeadText::Name, "x"),
        head("a", HeadText::With, "x"),
        head("c", HeadText::Day, "x"),
        talk(1, TalkText::Notes),
        talk(1, TalkText::Next),
        talk(2, TalkText::Notes),
        agreed(1, 1, AgreedChange::Write("x".to_owned())),
        agreed(1, 1, AgreedChange::Due("x".to_owned())),
        agreed(1, 2, AgreedChange::Write("x".to_owned())),
        agreed(2, 1, AgreedChange::Write("x".to_owned())),
        agreed(2, 1, AgreedChange::Due("x".to_owned())),
        goal(1, GoalText::Title),
        goal(1, GoalText::Sign),
        goal(2, GoalText::Title),
        action(1, 1, does()),
        action(1, 2, does()),
        action(2, 1, does()),
        action(1, 1, due()),
        stage(1, StageText::From),
        stage(1, StageText::To),
        stage(2, StageText::From),
        path(PathChange::WishPlace),
        path(PathChange::WishReasons),
        path(PathChange::LifeEvents),
        path(PathChange::LifeConditions),
        name(1),
        name(2),
    ];
    for (index, one) in places.iter().enumerate() {
        for (other_index, other) in places.iter().enumerate() {
            assert_eq!(one.continues(other), index == other_index, "{one:?} after {other:?}");
        }
    }
    // What is no writing is a step of its own, also twice in a row.
    for step in [
        rate(GONE, rated(3)),
        wish(GONE),
        Change::Forget(subject(GONE)),
        Change::Plan(PlanChange::Up(1)),
        say_for("a", "b", Audience::Me),
        sheet("a", SheetChange::GoTo(None)),
        sheet("a", SheetChange::Clear),
        Change::Talk(TalkChange::Begin(id("a"), "x".to_owned(), day("2026-04-01"))),
        Change::Talk(TalkChange::Agree(1)),
        agreed(1, 1, AgreedChange::Remove),
        Change::Talk(TalkChange::Thanked(1, true)),
        Change::Talk(TalkChange::End(1, Vec::new())),
        Change::Talk(TalkChange::Resume(1)),
        Change::Talk(TalkChange::Remove(1)),
        Change::PutInPlan((1, 1), None, ActionKind::Study, day("2026-04-01")),
        Change::Path(PathChange::LifeShown(true)),
        take(),
        Change::Replace(Record::default()),
    ] {
        assert!(!step.continues(&step), "{step:?}");
    }
}
