//! What a person who comes back could do next: one thing, so that nobody has to look for it.

use crate::{
    Record,
    day::Day,
    plan::{Due, Goal, GoalState},
};

/// From so few ratings on there is something to think about.
const ENOUGH_RATINGS: usize = 5;

/// After so many days it is worth looking again where one stands.
pub const LOOK_AGAIN_DAYS: i64 = 90;

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep<'a> {
    /// Look at the ranks, and choose one to aim for.
    Explore,
    /// Begin the self-assessment.
    Assess,
    /// Go on with it.
    Resume,
    /// See to an action whose day has passed.
    Overdue(Due<'a>),
    /// Choose what to grow in.
    Plan,
    /// Think of something to do for a goal.
    Act(&'a Goal),
    /// Look again where one stands, and keep it.
    LookAgain,
    /// Prepare an interview.
    Prepare,
}

/// The next step of the person whose record it is.
pub fn next_step(record: &Record, today: Day) -> NextStep<'_> {
    let rated = record.assessment.ratings();
    if let Some(due) = record.plan.due().into_iter().find(|due| due.day < today) {
        return NextStep::Overdue(due);
    }
    if record.assessment.target.is_none() {
        return NextStep::Explore;
    }
    if rated == 0 {
        return NextStep::Assess;
    }
    if rated < ENOUGH_RATINGS {
        return NextStep::Resume;
    }
    if !record.plan.goals.iter().any(|goal| goal.state.is_open()) {
        return NextStep::Plan;
    }
    let idle = |goal: &&Goal| !goal.actions.iter().any(|action| action.state.is_open());
    if let Some(goal) = record.plan.in_state(GoalState::Priority).find(idle) {
        return NextStep::Act(goal);
    }
    let last = record.history.last().map(|snapshot| snapshot.day);
    if last.is_none_or(|last| last.days_until(today) >= LOOK_AGAIN_DAYS) {
        return NextStep::LookAgain;
    }
    NextStep::Prepare
}
