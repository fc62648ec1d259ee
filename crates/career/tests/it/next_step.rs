//! The one thing a person could do next.

use career::{
    Record,
    history::HistoryChange,
    next_step::{LOOK_AGAIN_DAYS, NextStep, next_step},
    plan::{ActionChange, ActionKind, ActionState, PlanChange},
    record::Change,
    sheet::{HeadText, SheetChange},
    talk::{AgreedChange, TalkChange, TalkText},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    prepare::{head, sheet},
    support::{both, day, holds, id, rate, rated, record},
};

const TODAY: &str = "2026-05-08";

/// The next step, as a word with what it is about.
fn step(record: &Record, on: &str) -> String {
    match next_step(record, day(on)) {
        NextStep::Overdue(due) => format!("overdue {}", due.action.text),
        NextStep::Meet(kind, sheet, day) => format!("meet {kind} {} {day}", sheet.kind),
        NextStep::FollowUp(talk) => format!("follow up {}", talk.id),
        NextStep::Act(goal) => format!("act {}", goal.title),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn plan(change: PlanChange) -> Change {
    Change::Plan(change)
}

fn talk(change: TalkChange) -> Change {
    Change::Talk(change)
}

/// A conversation held today in which one thing was agreed.
fn held(id_of: u32, kind: &str, agreed: &str) -> [Change; 4] {
    [
        talk(TalkChange::Begin(id(kind), kind.to_owned(), day(TODAY))),
        talk(TalkChange::Agree(id_of)),
        talk(TalkChange::Agreed(id_of, 1, AgreedChange::Write(agreed.to_owned()))),
        talk(TalkChange::End(id_of, Vec::new())),
    ]
}

#[test]
fn one_thing_comes_after_another() {
    let mut record = Record::default();
    let mut does = |changes: Vec<Change>, expected: &str| {
        for change in changes {
            record.apply(change);
        }
        assert_eq!(step(&record, TODAY), expected);
    };
    does(vec![], "explore");
    does(vec![Change::Target(Some(id("kakaricho")))], "assess");
    let points = ["a", "b", "c", "d", "e"].map(|point| format!("point/{point}"));
    let mut rated = points.iter().map(|point| rate(point, rated(3)));
    does(rated.by_ref().take(4).collect(), "resume");
    does(rated.collect(), "plan");
    does(vec![plan(PlanChange::Add("語り".to_owned(), None, day(TODAY)))], "act 語り");
    let action = PlanChange::AddAction(1, ActionKind::Study, "読む".to_owned(), None);
    does(vec![plan(action)], "lookagain");
    let take = |on: &str| Change::History(HistoryChange::Take(String::new(), day(on)));
    does(vec![take("2026-02-07")], "lookagain");
    assert_eq!(day("2026-02-07").days_until(day(TODAY)), LOOK_AGAIN_DAYS);
    does(vec![take("2026-02-08")], "prepare");
}

#[test]
fn an_interview_is_prepared_from_seven_days_before_until_its_day() {
    let record = record([head("check-in", HeadText::Day, "令和8年5月8日")]);
    let meet = "meet check-in check-inという面談 2026-05-08";
    for (on, expected) in [
        ("2026-04-30", "prepare"),
        ("2026-05-01", meet),
        ("2026-05-07", meet),
        ("2026-05-08", meet),
        ("2026-05-09", "prepare"),
    ] {
        assert_eq!(step(&record, on), expected, "{on}");
    }
}

#[test]
fn the_interview_that_is_nearest_comes_first_and_one_without_a_date_never() {
    let mut record = record([
        head("check-in", HeadText::Day, "2026-05-10"),
        head("a-review", HeadText::Day, "2026-05-01"),
        head("year-review", HeadText::Day, "2026-05-09"),
        head("crossroads", HeadText::Day, "あした"),
        sheet("one-on-one", SheetChange::GoTo(Some(id("x")))),
    ]);
    assert_eq!(step(&record, TODAY), "meet year-review year-reviewという面談 2026-05-09");
    record.apply(sheet("year-review", SheetChange::Clear));
    assert_eq!(step(&record, TODAY), "meet check-in check-inという面談 2026-05-10");
    record.apply(head("check-in", HeadText::Day, ""));
    assert_eq!(step(&record, TODAY), "prepare");
}

#[test]
fn an_interview_that_took_place_is_not_prepared_any_more() {
    let mut record = record([head("check-in", HeadText::Day, TODAY)]);
    let meet = "meet check-in check-inという面談 2026-05-08";
    let begin = |kind: &str| talk(TalkChange::Begin(id(kind), kind.to_owned(), day(TODAY)));
    record.apply(begin("year-review"));
    record.apply(talk(TalkChange::End(1, Vec::new())));
    assert_eq!(step(&record, TODAY), meet, "that was one of another kind");
    record.apply(begin("check-in"));
    assert_eq!(step(&record, TODAY), meet, "it is going on");
    record.apply(talk(TalkChange::End(2, Vec::new())));
    assert_eq!(step(&record, TODAY), "prepare");
    let day = "2026-05-01".to_owned();
    record.apply(talk(TalkChange::Write(2, TalkText::Day, day)));
    assert_eq!(step(&record, TODAY), meet, "that was another time");
}

#[test]
fn what_was_agreed_is_to_be_put_in_the_plan_for_thirty_days() {
    let mut record = record(held(1, "check-in", "棚を拭く"));
    for (on, expected) in [
        ("2026-05-07", "prepare"),
        ("2026-05-08", "follow up 1"),
        ("2026-06-07", "follow up 1"),
        ("2026-06-08", "prepare"),
    ] {
        assert_eq!(step(&record, on), expected, "{on}");
    }
    // Of several the newest; one that agreed nothing, or is going on, is passed over.
    for change in held(2, "year-review", "写す").into_iter().chain(held(3, "crossroads", " ")) {
        record.apply(change);
    }
    assert_eq!(step(&record, TODAY), "follow up 2");
    record.apply(Change::PutInPlan((2, 1), None, ActionKind::Study, day(TODAY)));
    assert_eq!(step(&record, TODAY), "follow up 1");
    record.apply(talk(TalkChange::Resume(1)));
    assert_eq!(step(&record, TODAY), "prepare");
}

#[test]
fn what_is_late_comes_before_an_interview_and_that_before_what_was_agreed() {
    let due = |on: &str| plan(PlanChange::Action(1, 1, ActionChange::Due(on.to_owned())));
    let mut record = record(held(1, "year-review", "棚を拭く"));
    record.apply(head("check-in", HeadText::Day, "2026-05-09"));
    record.apply(plan(PlanChange::Add("語り".to_owned(), None, day(TODAY))));
    let action = PlanChange::AddAction(1, ActionKind::Study, "読む".to_owned(), None);
    record.apply(plan(action));
    record.apply(due("2026-05-08"));
    let meet = "meet check-in check-inという面談 2026-05-09";
    assert_eq!(step(&record, TODAY), meet, "what is due today is not late");
    record.apply(due("2026-05-07"));
    assert_eq!(step(&record, TODAY), "overdue 読む");
    let done = ActionChange::Move(ActionState::Done, day(TODAY));
    record.apply(plan(PlanChange::Action(1, 1, done)));
    assert_eq!(step(&record, TODAY), meet);
    record.apply(sheet("check-in", SheetChange::Clear));
    assert_eq!(step(&record, TODAY), "follow up 1");
}

#[test]
fn there_is_a_next_step_whatever_was_entered() {
    for content in both() {
        holds(60, &(arbitrary::record(&content), arbitrary::day()), |(record, today)| {
            match next_step(&record, today) {
                NextStep::Overdue(due) => prop_assert!(due.day < today),
                NextStep::Meet(kind, sheet, day) => {
                    prop_assert!((0..=7).contains(&today.days_until(day)));
                    prop_assert_eq!(record.sheets.get(kind), Some(sheet));
                }
                NextStep::FollowUp(talk) => {
                    prop_assert!(talk.over && talk.not_in_plan(&record.plan).next().is_some());
                }
                _ => {}
            }
            Ok(())
        });
    }
}
