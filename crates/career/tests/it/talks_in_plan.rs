//! What was agreed in a conversation becomes an action of the plan, once, and again only when that was taken out.

use career::{
    Record,
    exchange::{read, write},
    plan::{ActionChange, ActionKind, ActionState, GoalState, PlanChange},
    record::Change,
    talk::{ActionRef, Agreed, AgreedChange, Talk, TalkChange},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    arbitrary,
    support::{day, holds, id, record, second},
};

const TODAY: &str = "2026-05-08";

fn talk(change: TalkChange) -> Change {
    Change::Talk(change)
}

fn plan(change: PlanChange) -> Change {
    Change::Plan(change)
}

fn goal(title: &str) -> Change {
    plan(PlanChange::Add(title.to_owned(), None, day(TODAY)))
}

fn put(agreed: (u32, u32), goal: Option<u32>) -> Change {
    Change::PutInPlan(agreed, goal, ActionKind::People, day(TODAY))
}

/// A record with one goal, and one conversation in which three things were agreed, the last of them blank.
fn agreed() -> Record {
    let mut changes = vec![
        goal("語り"),
        talk(TalkChange::Begin(id("check-in"), "語らい".to_owned(), day(TODAY))),
    ];
    for (one, text) in (1..).zip([" 棚を拭く\n", "星図を写す", " \n"]) {
        changes.push(talk(TalkChange::Agree(1)));
        changes.push(talk(TalkChange::Agreed(1, one, AgreedChange::Write(text.to_owned()))));
    }
    let due = AgreedChange::Due("令和8年6月1日".to_owned());
    changes.push(talk(TalkChange::Agreed(1, 1, due)));
    record(changes)
}

fn the_talk(record: &Record) -> &Talk {
    record.talks.talk(1).expect("there is one conversation")
}

/// What was agreed and is not in the plan.
fn open(record: &Record) -> Vec<u32> {
    the_talk(record).not_in_plan(&record.plan).map(|one| one.id).collect()
}

/// The actions of the plan, each with its goal.
fn actions(record: &Record) -> Vec<(&str, &str, &str)> {
    let goals = record.plan.goals.iter();
    let of_goal = |goal| move |action| (goal, action);
    let all = goals.flat_map(|goal| goal.actions.iter().map(of_goal(goal)));
    all.map(|(goal, action): (&career::plan::Goal, &career::plan::Action)| {
        (goal.title.as_str(), action.text.as_str(), action.due.as_str())
    })
    .collect()
}

#[test]
fn it_becomes_an_action_of_a_goal_with_its_words_and_its_date() {
    let mut record = agreed();
    assert_eq!(open(&record), [1, 2], "what is blank is nothing to put in");
    record.apply(put((1, 1), Some(1)));
    assert_eq!(actions(&record), [("語り", "棚を拭く", "令和8年6月1日")]);
    let action = &record.plan.goals[0].actions[0];
    assert_eq!((action.kind, action.state), (ActionKind::People, ActionState::Planned));
    assert_eq!((&action.suggestion, action.done), (&None, None));
    let one = &the_talk(&record).agreed[0];
    assert_eq!(one.in_plan(&record.plan), Some(action));
    assert_eq!(one.action, Some(ActionRef { goal: 1, action: 1 }));
    assert_eq!(one.text, " 棚を拭く\n", "as it was written");
    assert_eq!(open(&record), [2]);
}

#[test]
fn it_becomes_a_new_goal_with_the_same_words_where_none_is_named() {
    let mut record = agreed();
    record.apply(put((1, 2), None));
    let [_, goal] = &record.plan.goals[..] else { panic!("a goal was put in") };
    assert_eq!(
        (goal.title.as_str(), goal.begun, goal.state),
        ("星図を写す", day(TODAY), GoalState::Priority)
    );
    assert_eq!((goal.id, &goal.about), (2, &None));
    assert_eq!(actions(&record), [("星図を写す", "星図を写す", "")]);
    assert_eq!(open(&record), [1]);
}

#[test]
fn it_is_put_in_once() {
    let mut before = agreed();
    before.apply(put((1, 1), Some(1)));
    before.apply(put((1, 2), None));
    let mut after = before.clone();
    for goal in [Some(1), None, Some(2)] {
        after.apply(put((1, 1), goal));
        after.apply(put((1, 2), goal));
    }
    assert_eq!(after, before);
    // Done or let go it is in the plan all the same.
    for state in [ActionState::Done, ActionState::Dropped] {
        let moved = ActionChange::Move(state, day(TODAY));
        after.apply(plan(PlanChange::Action(1, 1, moved)));
        assert_eq!(open(&after), [] as [u32; 0]);
    }
}

#[test]
fn what_is_blank_or_not_there_changes_nothing() {
    let before = agreed();
    let mut after = before.clone();
    for (agreed, goal) in [
        ((1, 3), Some(1)),
        ((1, 3), None),
        ((1, 4), None),
        ((2, 1), None),
        ((0, 0), Some(1)),
        ((1, 1), Some(7)),
    ] {
        after.apply(put(agreed, goal));
        assert_eq!(after, before, "{agreed:?} {goal:?}");
    }
}

#[test]
fn what_was_taken_out_of_the_plan_can_be_put_in_again() {
    for out in [PlanChange::Action(1, 1, ActionChange::Remove), PlanChange::Remove(1)] {
        let mut record = agreed();
        record.apply(put((1, 1), Some(1)));
        record.apply(plan(out.clone()));
        assert_eq!(open(&record), [1, 2], "{out:?}");
        record.apply(put((1, 1), None));
        assert_eq!(open(&record), [2], "{out:?}");
        assert_eq!(actions(&record), [("棚を拭く", "棚を拭く", "令和8年6月1日")], "{out:?}");
    }
}

#[test]
fn another_action_with_the_number_of_one_taken_out_is_not_taken_for_it() {
    let add = |goal, text: &str| {
        plan(PlanChange::AddAction(goal, ActionKind::Study, text.to_owned(), None))
    };
    let mut record = agreed();
    record.apply(put((1, 1), Some(1)));
    record.apply(plan(PlanChange::Action(1, 1, ActionChange::Remove)));
    record.apply(add(1, "別のこと"));
    assert_eq!(record.plan.goals[0].actions[0].id, 1);
    assert_eq!(open(&record), [1, 2]);
    assert_eq!(the_talk(&record).agreed[0].in_plan(&record.plan), None);

    record.apply(put((1, 2), None));
    record.apply(plan(PlanChange::Remove(2)));
    record.apply(goal("別の目標"));
    record.apply(add(2, "また別のこと"));
    assert_eq!(record.plan.goals[1].id, 2);
    assert_eq!(open(&record), [1, 2]);
}

#[test]
fn what_a_file_says_is_in_the_plan_and_is_not_can_be_put_in() {
    let framework = second().framework;
    let mut file: serde_json::Value =
        serde_json::from_str(&write(&agreed(), &framework)).expect("a written file is JSON");
    for (goal, action) in [(1, 1), (9, 1)] {
        let gone = serde_json::json!({ "goal": goal, "action": action });
        file["talks"][0]["agreed"][0]["action"] = gone;
        let mut record = read("mine.json", &file.to_string(), &framework).expect("it is good");
        assert_eq!(open(&record), [1, 2]);
        record.apply(put((1, 1), Some(1)));
        assert_eq!(actions(&record), [("語り", "棚を拭く", "令和8年6月1日")]);
        assert_eq!(open(&record), [2]);
    }
}

#[test]
fn taking_the_conversation_out_leaves_the_plan() {
    let mut record = agreed();
    record.apply(put((1, 1), Some(1)));
    let plan = record.plan.clone();
    record.apply(talk(TalkChange::Remove(1)));
    assert_eq!(record.plan, plan);
    // One begun later, with the same number, has agreed nothing yet.
    record.apply(talk(TalkChange::Begin(id("check-in"), "語らい".to_owned(), day(TODAY))));
    record.apply(talk(TalkChange::Agree(1)));
    record.apply(talk(TalkChange::Agreed(1, 1, AgreedChange::Write("x".to_owned()))));
    assert_eq!(open(&record), [1]);
}

#[test]
fn it_can_be_put_in_the_plan_of_a_file_that_holds_the_last_numbers_there_are() {
    let mut record = agreed();
    record.plan.goals[0].id = u32::MAX;
    record.apply(put((1, 1), Some(u32::MAX)));
    record.plan.goals[0].actions[0].id = u32::MAX;
    let last = ActionRef { goal: u32::MAX, action: u32::MAX };
    let agreed = |one: &Agreed| Agreed { action: Some(last.clone()), ..one.clone() };
    let ended = the_talk(&record).agreed.iter().take(1).map(agreed).collect();
    let rest = the_talk(&record).agreed[1..].to_vec();
    let one = Talk { agreed: [ended, rest].concat(), ..the_talk(&record).clone() };
    record.talks = [one].into_iter().collect();
    for goal in [Some(u32::MAX), None] {
        record.apply(put((1, 2), goal));
    }
    assert_eq!(open(&record), [] as [u32; 0]);
    assert_eq!(record.plan.goals[0].actions.len(), 2);
    let framework = second().framework;
    assert_eq!(read("x", &write(&record, &framework), &framework), Ok(record));
}

#[test]
fn whatever_is_put_in_nothing_is_in_the_plan_twice_and_no_number_either() {
    let content = second();
    let (talk, one) = (0..5u32, 0..5u32);
    let goal = proptest::option::of(0..5u32);
    let puts = vec((talk, one, goal, select(&ActionKind::ALL[..])), 0..10);
    holds(100, &(arbitrary::record(&content), puts), |(mut record, puts)| {
        // What a file says is in the plan need not be; the first change of the plan puts that right.
        record.apply(Change::Plan(PlanChange::Up(0)));
        for (talk, one, goal, kind) in puts {
            let in_plan = |record: &Record| {
                let talks = record.talks.all().iter();
                let open = talks.map(|talk| talk.not_in_plan(&record.plan).count()).sum::<usize>();
                (open, record.plan.goals.iter().map(|goal| goal.actions.len()).sum::<usize>())
            };
            let before = record.clone();
            record.apply(Change::PutInPlan((talk, one), goal, kind, day(TODAY)));
            let ((open_before, actions_before), (open, actions)) =
                (in_plan(&before), in_plan(&record));
            if record == before {
                continue;
            }
            prop_assert_eq!((open_before - 1, actions_before + 1), (open, actions));
            let again = record.clone();
            record.apply(Change::PutInPlan((talk, one), goal, kind, day(TODAY)));
            prop_assert_eq!(&record, &again);
            let file = write(&record, &content.framework);
            prop_assert_eq!(read("mine.json", &file, &content.framework), Ok(again));
        }
        Ok(())
    });
}
