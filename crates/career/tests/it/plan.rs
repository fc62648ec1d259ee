//! The development plan: a few priorities at a time, and what is done for them.

use career::{
    day::{Day, NotADate},
    plan::{
        ActionChange::{self, Due, Move, Remove, Write},
        ActionKind,
        ActionState::{self, Doing, Done, Planned},
        Goal,
        GoalState::{self, Dropped, Priority, Reached, Waiting},
        GoalText, PRIORITIES, Plan, PlanChange,
    },
    questionnaire::Subject,
};

use crate::support::{day, id, subject};

fn plan(changes: impl IntoIterator<Item = PlanChange>) -> Plan {
    let mut plan = Plan::default();
    changes.into_iter().for_each(|change| plan.apply(change));
    plan
}

fn add(title: &str) -> PlanChange {
    PlanChange::Add(title.to_owned(), None, day("2026-04-01"))
}

/// Moving a goal, on the last day of September.
fn shift(goal: u32, state: GoalState) -> PlanChange {
    PlanChange::Move(goal, state, day("2026-09-30"))
}

fn add_action(goal: u32, text: &str) -> PlanChange {
    PlanChange::AddAction(goal, ActionKind::Experience, text.to_owned(), None)
}

fn action(goal: u32, action: u32, change: ActionChange) -> PlanChange {
    PlanChange::Action(goal, action, change)
}

/// Titles with their states, in order.
fn states(plan: &Plan) -> Vec<(&str, GoalState)> {
    plan.goals.iter().map(|goal| (goal.title.as_str(), goal.state)).collect()
}

fn goal(plan: &Plan, id: u32) -> &Goal {
    plan.goals.iter().find(|goal| goal.id == id).expect("the goal is there")
}

/// Four goals: three worked on, one waiting.
fn four() -> Plan {
    plan(["a", "b", "c", "d"].map(add))
}

#[test]
fn a_goal_is_put_in_with_where_it_came_from_and_the_day() {
    let about: Subject = subject("point/citizen-view");
    let plan = plan([PlanChange::Add("聞く".to_owned(), Some(about.clone()), day("2026-05-08"))]);
    let goal = goal(&plan, 1);
    assert_eq!((goal.title.as_str(), goal.state), ("聞く", Priority));
    assert_eq!((goal.begun, goal.ended), (day("2026-05-08"), None));
    assert_eq!(goal.progress(), (0, 0));
    assert!(goal.is_about(&about) && !goal.is_about(&subject("point/policy-alignment")));
    assert_eq!(plan.open_goal(&about), Some(goal));
}

#[test]
fn a_fourth_goal_waits() {
    assert_eq!(PRIORITIES, 3);
    let plan = four();
    let expected = [("a", Priority), ("b", Priority), ("c", Priority), ("d", Waiting)];
    assert_eq!(states(&plan), expected);
    assert!(!plan.has_room());
}

#[test]
fn a_waiting_goal_cannot_come_in_while_there_is_no_room() {
    let mut plan = four();
    plan.apply(shift(4, Priority));
    assert_eq!(plan, four());
    plan.apply(shift(1, Priority));
    assert_eq!(plan, four(), "one that is in stays in");
}

#[test]
fn what_is_reached_let_go_put_off_or_taken_out_makes_room() {
    for change in [shift(2, Reached), shift(2, Dropped), shift(2, Waiting), PlanChange::Remove(2)] {
        let mut plan = four();
        plan.apply(change.clone());
        assert!(plan.has_room(), "{change:?}");
        plan.apply(shift(4, Priority));
        assert_eq!(goal(&plan, 4).state, Priority, "{change:?}");
        assert!(!plan.has_room(), "{change:?}");
    }
}

#[test]
fn a_goal_that_is_reached_or_let_go_has_a_last_day_until_it_is_taken_up_again() {
    for state in [Reached, Dropped] {
        let mut plan = plan([add("a")]);
        plan.apply(shift(1, state));
        assert_eq!(goal(&plan, 1).ended, Some(day("2026-09-30")), "{state:?}");
        for open in [Waiting, Priority] {
            plan.apply(shift(1, state));
            plan.apply(PlanChange::Move(1, open, day("2026-10-01")));
            assert_eq!((goal(&plan, 1).state, goal(&plan, 1).ended), (open, None));
        }
    }
}

#[test]
fn a_goal_that_ended_is_no_open_goal_about_its_subject() {
    let about = subject("point/citizen-view");
    let put_in = || PlanChange::Add("x".to_owned(), Some(about.clone()), day("2026-04-01"));
    let mut plan = plan([put_in(), shift(1, Reached)]);
    assert_eq!(plan.open_goal(&about), None);
    plan.apply(put_in());
    assert_eq!(plan.open_goal(&about).map(|goal| goal.id), Some(2));
}

#[test]
fn a_goal_moves_up_among_those_of_its_state() {
    let mut plan = four();
    plan.apply(add("e"));
    plan.apply(shift(2, Reached));
    let order = |plan: &Plan, state| plan.in_state(state).map(|goal| goal.id).collect::<Vec<_>>();
    plan.apply(PlanChange::Up(3));
    assert_eq!(order(&plan, Priority), [3, 1], "it passes the one that is reached");
    plan.apply(PlanChange::Up(5));
    assert_eq!(order(&plan, Waiting), [5, 4]);
    let before = plan.clone();
    for first in [3, 5, 2] {
        plan.apply(PlanChange::Up(first));
        assert_eq!(plan, before, "{first} is the first of its state");
    }
}

#[test]
fn each_text_of_a_goal_is_written_on_its_own() {
    let texts = [GoalText::Title, GoalText::FirstStep, GoalText::Sign, GoalText::Reflection];
    for written in texts {
        let mut plan = plan([add(""), add("b")]);
        plan.apply(PlanChange::Write(1, written, "x".to_owned()));
        for text in texts {
            let expected = if text == written { "x" } else { "" };
            assert_eq!(goal(&plan, 1).text(text), expected, "{written:?}");
        }
        assert_eq!(goal(&plan, 2).text(GoalText::Title), "b");
    }
}

#[test]
fn an_action_is_put_in_changed_and_taken_out() {
    let suggested = Some(id("ask-a-colleague"));
    let mut plan = plan([
        add("a"),
        PlanChange::AddAction(1, ActionKind::People, "聞いてみる".to_owned(), suggested.clone()),
        add_action(1, "窓口に立つ"),
        action(1, 1, Write("隣の係に聞く".to_owned())),
        action(1, 1, Due("R8.6.30".to_owned())),
    ]);
    let first = &goal(&plan, 1).actions[0];
    assert_eq!((first.text.as_str(), first.kind), ("隣の係に聞く", ActionKind::People));
    assert_eq!((&first.suggestion, first.state), (&suggested, Planned));
    assert_eq!(first.due_day(), Ok(Some(day("2026-06-30"))));
    plan.apply(action(1, 1, Remove));
    let left: Vec<_> = goal(&plan, 1).actions.iter().map(|action| action.id).collect();
    assert_eq!(left, [2]);
    plan.apply(add_action(1, "c"));
    assert_eq!(goal(&plan, 1).actions[1].id, 3, "the id of one that is there is not given again");
}

#[test]
fn an_action_has_its_day_when_done_until_it_is_not_done_after_all() {
    let done = |plan: &Plan| goal(plan, 1).actions[0].done;
    let mut plan = plan([add("a"), add_action(1, "x")]);
    for (state, day_done) in [
        (Doing, None),
        (Done, Some("2026-07-01")),
        (Doing, None),
        (Done, Some("2026-07-01")),
        (ActionState::Dropped, None),
        (Planned, None),
    ] {
        plan.apply(action(1, 1, Move(state, day("2026-07-01"))));
        assert_eq!(done(&plan), day_done.map(day), "{state:?}");
    }
}

#[test]
fn progress_counts_what_is_done_of_what_is_not_let_go() {
    let mut plan = plan([add("a")]);
    for (state, expected) in [
        (Planned, (0, 1)),
        (Done, (1, 2)),
        (ActionState::Dropped, (1, 2)),
        (Doing, (1, 3)),
        (Done, (2, 4)),
    ] {
        plan.apply(add_action(1, "x"));
        let last = goal(&plan, 1).actions.last().expect("it was put in").id;
        plan.apply(action(1, last, Move(state, day("2026-07-01"))));
        assert_eq!(goal(&plan, 1).progress(), expected, "{state:?}");
    }
}

/// The texts of what is due, with the days.
fn due(plan: &Plan) -> Vec<(&str, Day)> {
    plan.due().iter().map(|due| (due.action.text.as_str(), due.day)).collect()
}

#[test]
fn due_is_what_is_open_and_dated_the_nearest_first() {
    let mut plan = four();
    for (number, (goal, text, due)) in (1..).zip([
        (1, "later", "2026-12-01"),
        (1, "sooner", "令和８年６月１日"),
        (1, "undated", ""),
        (1, "unreadable", "年内"),
        (1, "no such day", "2026-02-30"),
        (1, "done", "2026-05-01"),
        (1, "let go", "2026-05-01"),
        (1, "begun", "2026/12/1"),
    ]) {
        plan.apply(add_action(goal, text));
        plan.apply(action(goal, number, Due(due.to_owned())));
    }
    plan.apply(action(1, 6, Move(Done, day("2026-04-20"))));
    plan.apply(action(1, 7, Move(ActionState::Dropped, day("2026-04-20"))));
    plan.apply(action(1, 8, Move(Doing, day("2026-04-20"))));
    for goal in [2, 3, 4] {
        plan.apply(add_action(goal, ["reached", "priority", "waiting"][goal as usize - 2]));
        plan.apply(action(goal, 1, Due("20260501".to_owned())));
    }
    plan.apply(shift(2, Reached));
    assert_eq!(
        due(&plan),
        [
            ("priority", day("2026-05-01")),
            ("waiting", day("2026-05-01")),
            ("sooner", day("2026-06-01")),
            ("later", day("2026-12-01")),
            ("begun", day("2026-12-01")),
        ]
    );
    assert_eq!(plan.due()[2].goal.id, 1);
    let undated = &goal(&plan, 1).actions;
    assert_eq!(undated[2].due_day(), Ok(None));
    assert_eq!(undated[3].due_day(), Err(NotADate::Unreadable));
    assert_eq!(undated[4].due_day(), Err(NotADate::NoSuchDay));
}

#[test]
fn said_once_more_it_is_still_of_the_day_it_was_first_said() {
    let later = day("2027-01-15");
    let reached = PlanChange::Move(1, GoalState::Reached, day("2026-09-30"));
    let done = |on| action(1, 1, ActionChange::Move(ActionState::Done, on));
    let mut plan = plan([add("a"), add_action(1, "x"), done(day("2026-08-01")), reached]);
    plan.apply(PlanChange::Move(1, GoalState::Reached, later));
    plan.apply(done(later));
    let goal = goal(&plan, 1);
    assert_eq!(goal.ended, Some(day("2026-09-30")));
    assert_eq!(goal.actions[0].done, Some(day("2026-08-01")));
}
