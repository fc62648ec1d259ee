//! What happened when: the dated parts of a record as one story.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{plan::{GoalState, PlanChange}, story::{What, story}};
//! let mut record = sample::museum().koke();
//! let later = sample::today().after_days(90);
//! record.plan.apply(PlanChange::Move(1, GoalState::Reached, later));
//! let story = story(&record);
//! assert!(matches!(story[0].what, What::Begun(goal) if goal.title == "Tell a story"));
//! assert!(matches!(story[1].what, What::Reached(_)) && story[1].day == later);
//! ```

use crate::{
    Record,
    day::Day,
    history::Snapshot,
    plan::{Action, Goal, GoalState},
    talk::Talk,
};

/// Something that happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// The day.
    pub day: Day,
    /// What.
    pub what: What<'a>,
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// The assessment of the day was kept.
    Taken(&'a Snapshot),
    /// A goal was put in the plan.
    Begun(&'a Goal),
    /// Something was done for a goal.
    Done(&'a Goal, &'a Action),
    /// A goal was reached.
    Reached(&'a Goal),
    /// A goal was let go.
    Dropped(&'a Goal),
    /// A conversation took place.
    Talked(&'a Talk),
}

/// Everything dated in the record, the oldest first; of one day in the order things are done: put in the plan, done,
/// reached, looked at, talked about.
pub fn story(record: &Record) -> Vec<Event<'_>> {
    let goals = &record.plan.goals;
    let begun = goals.iter().map(|goal| Event { day: goal.begun, what: What::Begun(goal) });
    let done = goals.iter().flat_map(|goal| {
        let event = move |action| (goal, action);
        goal.actions.iter().map(event).filter_map(|(goal, action): (&Goal, &Action)| {
            Some(Event { day: action.done?, what: What::Done(goal, action) })
        })
    });
    let ended = goals.iter().filter_map(|goal| {
        let what = match goal.state {
            GoalState::Reached => What::Reached(goal),
            GoalState::Dropped => What::Dropped(goal),
            GoalState::Priority | GoalState::Waiting => return None,
        };
        Some(Event { day: goal.ended?, what })
    });
    let taken = record.history.snapshots().iter();
    let taken = taken.map(|snapshot| Event { day: snapshot.day, what: What::Taken(snapshot) });
    let talks = record.talks.all().iter().filter(|talk| talk.over);
    let talks = talks.map(|talk| Event { day: talk.held(), what: What::Talked(talk) });
    let mut events: Vec<_> = begun.chain(done).chain(ended).chain(taken).chain(talks).collect();
    events.sort_by_key(|event| event.day);
    events
}
