//! What holds of a plan, whatever a person does to it.

use std::collections::BTreeSet;

use career::{
    Record,
    exchange::{read, write},
    plan::{
        ActionChange, ActionKind, ActionState, GoalState, GoalText, PRIORITIES, Plan, PlanChange,
    },
    record::Change,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::{
    arbitrary,
    arbitrary_plan::{self, GOAL_STATES},
    support::{day, holds, second},
};

/// Any change, likely about a goal and an action there are.
fn change() -> impl Strategy<Value = PlanChange> {
    let texts = [GoalText::Title, GoalText::FirstStep, GoalText::Sign, GoalText::Reflection];
    let text = || {
        select(&["", "聞く", "=1+1", "令和８年４月１日", "2026-02-30", "年内"][..])
            .prop_map(str::to_owned)
    };
    let goal = || 0..9u32;
    let kind = select(&ActionKind::ALL[..]);
    let action = prop_oneof![
        text().prop_map(ActionChange::Write),
        text().prop_map(ActionChange::Due),
        (select(&ActionState::ALL[..]), arbitrary::day())
            .prop_map(|(state, day)| ActionChange::Move(state, day)),
        Just(ActionChange::Remove),
    ];
    prop_oneof![
        3 => (text(), option::of(arbitrary::retired_subject()), arbitrary::day())
            .prop_map(|(title, about, day)| PlanChange::Add(title, about, day)),
        1 => (goal(), select(texts.to_vec()), text())
            .prop_map(|(goal, which, text)| PlanChange::Write(goal, which, text)),
        3 => (goal(), select(&GOAL_STATES[..]), arbitrary::day())
            .prop_map(|(goal, state, day)| PlanChange::Move(goal, state, day)),
        1 => goal().prop_map(PlanChange::Up),
        1 => goal().prop_map(PlanChange::Remove),
        2 => (goal(), kind, text(), option::of(arbitrary::any_id()))
            .prop_map(|(goal, kind, text, from)| PlanChange::AddAction(goal, kind, text, from)),
        2 => (goal(), 0..4u32, action)
            .prop_map(|(goal, action, change)| PlanChange::Action(goal, action, change)),
    ]
}

/// Whether every goal, and every action of a goal, has an id of its own.
fn ids_are_unique(plan: &Plan) -> bool {
    let unique = |ids: Vec<u32>| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
    unique(plan.goals.iter().map(|goal| goal.id).collect())
        && plan
            .goals
            .iter()
            .all(|goal| unique(goal.actions.iter().map(|action| action.id).collect()))
}

#[test]
fn whatever_is_done_to_a_plan_it_stays_one() {
    holds(200, &vec(change(), 0..60), |changes| {
        let mut plan = Plan::default();
        for change in changes {
            let before = plan.clone();
            plan.apply(change.clone());
            prop_assert!(ids_are_unique(&plan), "{:?}", change);
            let priorities = plan.in_state(GoalState::Priority).count();
            prop_assert!(priorities <= PRIORITIES, "{:?}", change);
            prop_assert_eq!(plan.has_room(), priorities < PRIORITIES);
            for goal in &plan.goals {
                prop_assert_eq!(goal.ended.is_some(), !goal.state.is_open());
                let (done, all) = goal.progress();
                prop_assert!(done <= all && all <= goal.actions.len());
                for action in &goal.actions {
                    prop_assert_eq!(action.done.is_some(), action.state == ActionState::Done);
                }
            }
            if let PlanChange::Add(..) = change {
                let new = plan.goals.last().map(|goal| goal.id);
                prop_assert_eq!(new, Some(before.next_goal()), "the id that was announced");
            }
            if let PlanChange::AddAction(id, ..) = change
                && let Some(goal) = before.goals.iter().position(|goal| goal.id == id)
            {
                let new = plan.goals[goal].actions.last().map(|action| action.id);
                prop_assert_eq!(new, Some(before.goals[goal].next_action()));
            }
            // What is not named in the change is not touched by it.
            let removed = matches!(change, PlanChange::Remove(_));
            let added = usize::from(matches!(change, PlanChange::Add(..)));
            prop_assert!(plan.goals.len() + usize::from(removed) >= before.goals.len() + added);
        }
        let record = Record { plan, ..Record::default() };
        let framework = second().framework;
        prop_assert_eq!(read("mine.json", &write(&record, &framework), &framework), Ok(record));
        Ok(())
    });
}

#[test]
fn due_is_sorted_and_has_every_open_dated_action_of_an_open_goal_once() {
    let plans = arbitrary_plan::plan(arbitrary::retired_subject());
    holds(150, &plans, |plan| {
        let due = plan.due();
        prop_assert!(due.is_sorted_by_key(|due| due.day));
        let mut found: Vec<_> = due.iter().map(|due| (due.goal.id, due.action.id)).collect();
        found.sort_unstable();
        let mut expected = Vec::new();
        for goal in plan.goals.iter().filter(|goal| goal.state.is_open()) {
            let open = goal.actions.iter().filter(|action| action.state.is_open());
            let dated = open.filter(|action| matches!(action.due_day(), Ok(Some(_))));
            expected.extend(dated.map(|action| (goal.id, action.id)));
        }
        prop_assert_eq!(found, expected);
        Ok(())
    });
}

#[test]
fn what_is_not_there_is_not_changed() {
    let plans = arbitrary_plan::plan(arbitrary::retired_subject());
    holds(40, &(plans, change()), |(plan, change)| {
        let mut after = plan.clone();
        let away = |_| 1_000;
        let missing = match change {
            PlanChange::Add(..) => return Ok(()),
            PlanChange::Write(goal, text, words) => PlanChange::Write(away(goal), text, words),
            PlanChange::Move(goal, state, day) => PlanChange::Move(away(goal), state, day),
            PlanChange::Up(goal) => PlanChange::Up(away(goal)),
            PlanChange::Remove(goal) => PlanChange::Remove(away(goal)),
            PlanChange::AddAction(goal, kind, text, from) => {
                PlanChange::AddAction(away(goal), kind, text, from)
            }
            PlanChange::Action(goal, action, change) => {
                PlanChange::Action(goal, away(action), change)
            }
        };
        after.apply(missing);
        prop_assert_eq!(after, plan);
        Ok(())
    });
}

#[test]
fn a_file_with_the_last_id_there_is_leaves_room_for_more() {
    let framework = second().framework;
    let add = || Change::Plan(PlanChange::Add("x".to_owned(), None, day("2026-04-01")));
    let mut record = Record::default();
    record.apply(add());
    record.plan.goals[0].id = u32::MAX;
    let mut record =
        read("mine.json", &write(&record, &framework), &framework).expect("it was just written");
    for _ in 0..3 {
        record.apply(add());
    }
    assert!(ids_are_unique(&record.plan), "{:?}", record.plan);
}
