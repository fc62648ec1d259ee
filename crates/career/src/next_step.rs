//! What a person who comes back could do next: one thing, so that nobody has to look for it.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Record, next_step::{NextStep, next_step}, plan::{ActionKind, PlanChange}};
//! assert_eq!(next_step(&Record::default(), sample::today()), NextStep::Explore);
//! let mut record = sample::museum().koke();
//! let goal = record.plan.goals[0].clone();
//! assert_eq!(next_step(&record, sample::today()), NextStep::Act(&goal));
//! let action = "Borrow one small case".to_owned();
//! record.plan.apply(PlanChange::AddAction(goal.id, ActionKind::Experience, action, None));
//! assert_eq!(next_step(&record, sample::today()), NextStep::LookAgain); // and keep a first snapshot
//! ```

use crate::{
    Id, Record,
    day::Day,
    interview::InterviewType,
    plan::{Due, Goal, GoalState},
    sheet::Sheet,
    talk::Talk,
};

/// From so few ratings on there is something to think about.
const ENOUGH_RATINGS: usize = 5;

/// After so many days it is worth looking again where one stands.
pub const LOOK_AGAIN_DAYS: i64 = 90;

/// So many days before an interview it is time to prepare it.
const SOON_DAYS: i64 = 7;

/// For so many days after a conversation what was agreed may still have to be put in the plan.
pub const FRESH_DAYS: i64 = 30;

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
    /// Prepare an interview whose day is near.
    Meet(&'a Id<InterviewType>, &'a Sheet, Day),
    /// Put in the plan what was agreed.
    FollowUp(&'a Talk),
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
    if let Some((kind, sheet, day)) = meeting(record, today) {
        return NextStep::Meet(kind, sheet, day);
    }
    let fresh = |talk: &&Talk| (0..=FRESH_DAYS).contains(&talk.held().days_until(today));
    let open = |talk: &&Talk| talk.not_in_plan(&record.plan).next().is_some();
    if let Some(talk) = record.talks.over().into_iter().filter(fresh).find(open) {
        return NextStep::FollowUp(talk);
    }
    if record.assessment.target.is_none() {
        // Who came for an interview need not choose a rank first.
        let came_for_one = !record.sheets.is_empty() || !record.talks.all().is_empty();
        return if came_for_one { NextStep::Prepare } else { NextStep::Explore };
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

/// The interview whose day is nearest, of those that are soon and did not take place yet.
fn meeting(record: &Record, today: Day) -> Option<(&Id<InterviewType>, &Sheet, Day)> {
    let dated = record
        .sheets
        .iter()
        .filter_map(|(kind, sheet)| Some((kind, sheet, Day::written(&sheet.day).ok().flatten()?)));
    let over = record.talks.over();
    let met = |kind: &Id<_>, day| over.iter().any(|talk| talk.kind == *kind && talk.held() == day);
    let soon = dated.filter(|(kind, _, day)| {
        (0..=SOON_DAYS).contains(&today.days_until(*day)) && !met(kind, *day)
    });
    soon.min_by_key(|(.., day)| *day)
}
