//! Snapshots: kept as they were, and what became of them since.

use career::{
    Record,
    assessment::{AnswerChange, Rating},
    history::{
        HistoryChange::{self, Clear, Name, Remove, Take},
        Way, shifts,
    },
    questionnaire::Form,
    record::Change,
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{
        both, day, free, holds, id, level, rate, rated, record, subject, tell, unrate, wish,
    },
};

const NOT_APPLICABLE: Rating = Rating::NotApplicable;

fn take(name: &str, on: &str) -> Change {
    Change::History(Take(name.to_owned(), day(on)))
}

fn history(change: HistoryChange) -> Change {
    Change::History(change)
}

/// Ids, names and days of the snapshots.
fn kept(record: &Record) -> Vec<(u32, &str, String)> {
    let snapshots = record.history.snapshots().iter();
    snapshots.map(|one| (one.id, one.name.as_str(), one.day.to_string())).collect()
}

fn of(id: u32, name: &str, day: &str) -> (u32, String, String) {
    (id, name.to_owned(), day.to_owned())
}

fn assert_kept(record: &Record, expected: &[(u32, String, String)]) {
    let found: Vec<_> = kept(record).iter().map(|(id, name, day)| of(*id, name, day)).collect();
    assert_eq!(found, expected);
}

#[test]
fn snapshots_stand_in_the_order_of_their_days_whatever_the_order_they_were_taken_in() {
    let record = record([
        take("二回目", "2026-09-30"),
        take("一回目", "2026-04-01"), // the clock was put back
        take("", "2027-03-31"),
        take("同じ日", "2026-09-30"),
    ]);
    assert_kept(
        &record,
        &[
            of(2, "一回目", "2026-04-01"),
            of(1, "二回目", "2026-09-30"),
            of(4, "同じ日", "2026-09-30"),
            of(3, "", "2027-03-31"),
        ],
    );
    assert_eq!(record.history.last().map(|one| one.id), Some(3));
    assert_eq!(record.history.snapshot(4).map(|one| one.name.as_str()), Some("同じ日"));
    assert_eq!(record.history.snapshot(9), None);
}

#[test]
fn a_snapshot_is_named_taken_out_or_all_of_them_are() {
    let mut record = record([take("a", "2026-04-01"), take("b", "2026-09-30")]);
    record.apply(history(Name(2, "秋の面談のあと".to_owned())));
    record.apply(history(Name(7, "x".to_owned())));
    record.apply(history(Remove(7)));
    assert_kept(&record, &[of(1, "a", "2026-04-01"), of(2, "秋の面談のあと", "2026-09-30")]);
    record.apply(history(Remove(1)));
    assert_kept(&record, &[of(2, "秋の面談のあと", "2026-09-30")]);
    record.apply(history(Clear));
    assert!(record.history.is_empty() && record.is_empty());
    assert_eq!(record.history.last(), None);
}

#[test]
fn a_snapshot_keeps_the_whole_assessment_but_the_question_last_shown() {
    let mut record = record([
        Change::Current(Some(id("shunin"))),
        Change::Target(Some(id("kakaricho"))),
        Change::Form(Form::Full),
        Change::Aim(level(4)),
        Change::GoTo(Some(subject("point/work-improvement"))),
        rate("point/work-improvement", rated(3)),
        tell("point/work-improvement", "受付の分担を変えた"),
        wish("point/work-improvement"),
        take("春", "2026-04-01"),
    ]);
    let kept = record.history.snapshots()[0].assessment.clone();
    assert_eq!(kept.at, None);
    record.apply(Change::GoTo(None));
    assert_eq!(kept, record.assessment);
}

#[test]
fn a_snapshot_stays_as_it_was_when_the_assessment_changes() {
    let mut record = record([
        Change::Target(Some(id("kakaricho"))),
        rate("point/work-improvement", rated(3)),
        tell("point/work-improvement", "受付の分担を変えた"),
        take("春", "2026-04-01"),
    ]);
    let before = record.history.clone();
    for change in [
        rate("point/work-improvement", rated(5)),
        tell("point/work-improvement", "書き直した"),
        unrate("point/work-improvement"),
        Change::Forget(subject("point/work-improvement")),
        Change::Target(None),
        Change::Form(Form::Full),
        Change::Aim(level(5)),
    ] {
        record.apply(change.clone());
        assert_eq!(record.history, before, "{change:?}");
    }
    let answer =
        record.history.snapshots()[0].assessment.answer(&subject("point/work-improvement"));
    assert_eq!(answer.map(|answer| &answer.evidence), Some(&free("受付の分担を変えた")));
}

#[test]
fn the_history_is_up_to_date_until_anything_is_said_that_the_newest_does_not_say() {
    let before = record([
        Change::Current(Some(id("shunin"))),
        Change::Target(Some(id("kakaricho"))),
        rate("point/work-improvement", rated(3)),
    ]);
    let up_to_date = |record: &Record| record.history.is_up_to_date(&record.assessment);
    assert!(!up_to_date(&before) && !up_to_date(&Record::default()), "nothing was taken");
    let mut taken = before.clone();
    taken.apply(take("", "2026-04-01"));
    for (change, expected) in [
        (Change::GoTo(Some(subject("point/work-improvement"))), true),
        (rate("point/work-improvement", rated(3)), true),
        (Change::Current(None), false),
        (Change::Target(None), false),
        (Change::Form(Form::Full), false),
        (Change::Aim(level(5)), false),
        (rate("point/work-improvement", rated(4)), false),
        (tell("point/work-improvement", "x"), false),
        (wish("ability/contribution"), false),
        (history(Clear), false),
    ] {
        let mut record = taken.clone();
        record.apply(change.clone());
        assert_eq!(up_to_date(&record), expected, "{change:?}");
    }
    taken.apply(rate("point/work-improvement", rated(5)));
    taken.apply(take("", "2026-03-01")); // older than the newest
    assert!(!up_to_date(&taken));
}

#[test]
fn what_is_taken_of_a_copy_is_not_in_the_record_it_was_copied_from() {
    let before = record([take("a", "2026-04-01")]);
    let mut after = before.clone();
    after.apply(take("b", "2026-05-01"));
    after.apply(history(Name(1, "x".to_owned())));
    assert_kept(&before, &[of(1, "a", "2026-04-01")]);
}

#[test]
fn a_shift_says_which_way_a_rating_went() {
    let (one, other) = (Some(rated(2)), Some(rated(5)));
    for (before, after, way) in [
        (one, other, Some(Way::Rose(3))),
        (other, one, Some(Way::Fell(3))),
        (Some(rated(1)), other, Some(Way::Rose(4))),
        (one, one, Some(Way::Same)),
        (Some(NOT_APPLICABLE), Some(NOT_APPLICABLE), Some(Way::Same)),
        (one, Some(NOT_APPLICABLE), Some(Way::Unlike)),
        (Some(NOT_APPLICABLE), one, Some(Way::Unlike)),
        (one, None, Some(Way::Unlike)),
        (None, one, Some(Way::Unlike)),
        (None, Some(NOT_APPLICABLE), Some(Way::Unlike)),
        (None, None, None), // only something written
    ] {
        let about = "point/work-improvement";
        let assessed = |rating: Option<Rating>| {
            let rating = rating.map(|rating| rate(about, rating));
            record([tell(about, "x")].into_iter().chain(rating)).assessment
        };
        let (before, after) = (assessed(before), assessed(after));
        let found = shifts(&before, &after);
        let ways: Vec<_> = found.iter().map(|shift| shift.way).collect();
        assert_eq!(ways, way.into_iter().collect::<Vec<_>>());
        for shift in found {
            let both = (before.answer(shift.about), after.answer(shift.about));
            assert_eq!((shift.before, shift.after), both, "with the evidence of then");
        }
    }
}

#[test]
fn every_subject_rated_at_either_time_has_one_shift_and_going_back_is_the_other_way() {
    for content in both() {
        let values = (arbitrary::assessment(&content), arbitrary::assessment(&content));
        holds(60, &values, |(before, after)| {
            let there = shifts(&before, &after);
            let back = shifts(&after, &before);
            prop_assert!(there.is_sorted_by(|one, next| one.about < next.about));
            let ever = |about| before.rating(about).is_some() || after.rating(about).is_some();
            let answers = before.answers.iter().chain(after.answers.iter());
            let rated: std::collections::BTreeSet<_> =
                answers.map(|(about, _)| about).filter(|about| ever(about)).collect();
            prop_assert!(there.iter().map(|shift| shift.about).eq(rated));
            for (there, back) in there.iter().zip(&back) {
                let opposite = match there.way {
                    Way::Rose(by) => Way::Fell(by),
                    Way::Fell(by) => Way::Rose(by),
                    same => same,
                };
                prop_assert_eq!((there.about, back.way), (back.about, opposite));
            }
            Ok(())
        });
    }
}

#[test]
fn whatever_was_taken_stands_by_day_with_ids_of_its_own_and_is_what_it_was_taken_of() {
    for content in both() {
        let takes = proptest::collection::vec(
            (arbitrary::text(), arbitrary::day(), arbitrary::assessment(&content)),
            0..8,
        );
        holds(40, &takes, |takes| {
            let mut record = Record::default();
            for (name, day, assessment) in takes {
                record.assessment = assessment;
                let before: Vec<_> = record.history.snapshots().iter().map(|one| one.id).collect();
                record.apply(Change::History(Take(name.clone(), day)));
                let new = record.history.snapshots().iter().find(|one| !before.contains(&one.id));
                let new = new.expect("it has an id of its own");
                prop_assert_eq!((&new.name, new.day), (&name, day));
                prop_assert_eq!(&new.assessment, &record.assessment);
                prop_assert_eq!(record.history.snapshots().len(), before.len() + 1);
                prop_assert!(record.history.snapshots().is_sorted_by_key(|one| one.day));
            }
            Ok(())
        });
    }
}

#[test]
fn a_note_is_kept_with_the_snapshot_for_oneself() {
    let note = AnswerChange::Note("内緒".to_owned());
    let record =
        record([crate::support::answer("point/work-improvement", note), take("春", "2026-04-01")]);
    let kept = &record.history.snapshots()[0].assessment;
    let answer = kept.answer(&subject("point/work-improvement"));
    assert_eq!(answer.map(|answer| answer.note.as_str()), Some("内緒"));
}
