//! Arbitrary plans and paths, for the property tests.

use career::{
    path::{Life, Path, PostingWish, Stage, StageKind},
    plan::{Action, ActionKind, ActionState, Goal, GoalState, Plan},
    questionnaire::Subject,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::arbitrary::{any_id, day, text};

/// Every state of a goal.
pub const GOAL_STATES: [GoalState; 4] =
    [GoalState::Priority, GoalState::Waiting, GoalState::Reached, GoalState::Dropped];

/// A date as somebody wrote it, rightly or not.
pub fn written_date() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => day().prop_map(|day| day.to_string()),
        1 => day().prop_map(|day| format!("{}年{}月{}日", day.year(), day.month(), day.day())),
        1 => (1..40u8, 1..=12u8, 1..=31u8).prop_map(|(y, m, d)| format!("令和{y}年{m}月{d}日")),
        1 => Just(String::new()),
        1 => text(),
    ]
}

/// Any action, under this id.
fn action() -> impl Strategy<Value = Action> {
    let states = (select(&ActionKind::ALL[..]), select(&ActionState::ALL[..]));
    (states, text(), option::of(any_id()), written_date(), option::of(day())).prop_map(
        |((kind, state), text, suggestion, due, done)| Action {
            id: 0,
            kind,
            text,
            suggestion,
            due,
            state,
            done,
        },
    )
}

fn goal(subject: impl Strategy<Value = Subject>) -> impl Strategy<Value = Goal> {
    let texts = (text(), text(), text(), text());
    let states = (select(&GOAL_STATES[..]), day(), option::of(day()));
    let actions = vec(action(), 0..4);
    (texts, option::of(subject), states, actions).prop_map(
        |((title, first_step, sign, reflection), about, (state, begun, ended), actions)| {
            let numbered = (1..).zip(actions).map(|(id, action)| Action { id, ..action });
            Goal {
                id: 0,
                title,
                about,
                state,
                begun,
                ended,
                first_step,
                sign,
                actions: numbered.collect(),
                reflection,
            }
        },
    )
}

/// Any plan, whose goals may be about `subject`.
pub fn plan(subject: impl Strategy<Value = Subject>) -> impl Strategy<Value = Plan> {
    vec(goal(subject), 0..4).prop_map(|goals| {
        let numbered = (1..).zip(goals).map(|(id, goal)| Goal { id, ..goal });
        Plan { goals: numbered.collect() }
    })
}

/// Years as somebody wrote them, rightly or not.
fn written_year() -> impl Strategy<Value = String> {
    prop_oneof![
        (1950..=2150u16).prop_map(|year| year.to_string()),
        (1..40u8).prop_map(|year| format!("R{year}")),
        Just(String::new()),
        text(),
    ]
}

fn stage() -> impl Strategy<Value = Stage> {
    let kind = select(&StageKind::ALL[..]);
    (kind, text(), option::of(any_id()), written_year(), written_year(), text()).prop_map(
        |(kind, name, field, from, to, learned)| Stage {
            id: 0,
            kind,
            name,
            field,
            from,
            to,
            learned,
        },
    )
}

/// Any path.
pub fn path() -> impl Strategy<Value = Path> {
    let stages = vec(stage(), 0..4).prop_map(|stages| {
        (1..).zip(stages).map(|(id, stage)| Stage { id, ..stage }).collect::<Vec<_>>()
    });
    let wish = (vec(any_id(), 0..3), text(), text())
        .prop_map(|(fields, place, reasons)| PostingWish { fields, place, reasons });
    let life = (text(), text(), any::<bool>()).prop_map(|(events, conditions, shown)| Life {
        events,
        conditions,
        shown,
    });
    (stages, wish, life).prop_map(|(stages, wish, life)| Path { stages, wish, life })
}
