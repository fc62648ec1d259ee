//! What a person does to their plan.

use super::{Action, ActionKind, ActionState, Goal, GoalState, Plan};
use crate::{Id, day::Day, policy::Suggestion, questionnaire::Subject};

/// One thing a person did to their plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanChange {
    /// Put a goal in: its words, the question it came from, today. One of the priorities if there is room, otherwise
    /// it waits.
    Add(String, Option<Subject>, Day),
    /// Wrote one of a goal's texts.
    Write(u32, GoalText, String),
    /// Moved a goal to another state, today. A further priority than there is room for stays where it is.
    Move(u32, GoalState, Day),
    /// Moved a goal before the one above it in the same state.
    Up(u32),
    /// Took a goal out, with everything in it.
    Remove(u32),
    /// Put an action into a goal, in the person's words or a suggestion's.
    AddAction(u32, ActionKind, String, Option<Id<Suggestion>>),
    /// Did something to an action of a goal.
    Action(u32, u32, ActionChange),
}

/// A text of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalText {
    /// What to grow in.
    Title,
    /// A first step, small enough for this week.
    FirstStep,
    /// How the person will notice that it grows.
    Sign,
    /// What came of it, looking back.
    Reflection,
}

/// One thing a person did to an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionChange {
    /// Wrote what to do.
    Write(String),
    /// Wrote by when.
    Due(String),
    /// Moved it to another state, today.
    Move(ActionState, Day),
    /// Took it out.
    Remove,
}

impl PlanChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Write(goal, text, _), Self::Write(other, before, _)) => {
                goal == other && text == before
            }
            (
                Self::Action(goal, action, ActionChange::Write(_)),
                Self::Action(other_goal, other, ActionChange::Write(_)),
            )
            | (
                Self::Action(goal, action, ActionChange::Due(_)),
                Self::Action(other_goal, other, ActionChange::Due(_)),
            ) => goal == other_goal && action == other,
            _ => false,
        }
    }
}

impl Goal {
    fn text_mut(&mut self, text: GoalText) -> &mut String {
        match text {
            GoalText::Title => &mut self.title,
            GoalText::FirstStep => &mut self.first_step,
            GoalText::Sign => &mut self.sign,
            GoalText::Reflection => &mut self.reflection,
        }
    }
}

impl Plan {
    /// Makes one change. One about a goal or an action that is not there changes nothing.
    ///
    /// ```
    /// use career::{day::Day, plan::{GoalState, Plan, PlanChange}};
    /// let today = Day::new(2026, 4, 1).unwrap();
    /// let mut plan = Plan::default();
    /// for title in ["one", "two", "three", "four"] {
    ///     plan.apply(PlanChange::Add(title.to_owned(), None, today));
    /// }
    /// assert_eq!(plan.goals[3].state, GoalState::Waiting); // there are three priorities at a time
    /// plan.apply(PlanChange::Move(1, GoalState::Reached, today));
    /// plan.apply(PlanChange::Move(4, GoalState::Priority, today));
    /// assert_eq!(plan.goals[3].state, GoalState::Priority);
    /// ```
    pub fn apply(&mut self, change: PlanChange) {
        match change {
            PlanChange::Add(title, about, today) => self.add(title, about, today),
            PlanChange::Write(id, text, words) => {
                self.edit(id, |goal| *goal.text_mut(text) = words);
            }
            PlanChange::Move(id, state, today) => self.shift(id, state, today),
            PlanChange::Up(id) => self.up(id),
            PlanChange::Remove(id) => self.goals.retain(|goal| goal.id != id),
            PlanChange::AddAction(id, kind, text, suggestion) => self.edit(id, |goal| {
                let id = goal.next_action();
                let state = ActionState::Planned;
                let due = String::new();
                goal.actions.push(Action { id, kind, text, suggestion, due, state, done: None });
            }),
            PlanChange::Action(goal, id, ActionChange::Remove) => {
                self.edit(goal, |goal| goal.actions.retain(|action| action.id != id));
            }
            PlanChange::Action(goal, id, change) => self.edit(goal, |goal| {
                if let Some(action) = goal.actions.iter_mut().find(|action| action.id == id) {
                    action.apply(change);
                }
            }),
        }
    }

    fn add(&mut self, title: String, about: Option<Subject>, today: Day) {
        let state = if self.has_room() { GoalState::Priority } else { GoalState::Waiting };
        self.goals.push(Goal {
            id: self.next_goal(),
            title,
            about,
            state,
            begun: today,
            ended: None,
            first_step: String::new(),
            sign: String::new(),
            actions: Vec::new(),
            reflection: String::new(),
        });
    }

    fn edit(&mut self, id: u32, change: impl FnOnce(&mut Goal)) {
        if let Some(goal) = self.goals.iter_mut().find(|goal| goal.id == id) {
            change(goal);
        }
    }

    fn shift(&mut self, id: u32, state: GoalState, today: Day) {
        if state == GoalState::Priority && !self.has_room() {
            return;
        }
        self.edit(id, |goal| {
            // Said once more, it is still of the day it was first said.
            if goal.state != state {
                goal.state = state;
                goal.ended = (!state.is_open()).then_some(today);
            }
        });
    }

    fn up(&mut self, id: u32) {
        let Some(here) = self.goals.iter().position(|goal| goal.id == id) else { return };
        let state = self.goals[here].state;
        if let Some(above) = self.goals[..here].iter().rposition(|goal| goal.state == state) {
            self.goals.swap(here, above);
        }
    }
}

impl Action {
    fn apply(&mut self, change: ActionChange) {
        match change {
            ActionChange::Write(text) => self.text = text,
            ActionChange::Due(due) => self.due = due,
            ActionChange::Move(state, _) if self.state == state => {}
            ActionChange::Move(state, today) => {
                self.state = state;
                self.done = (state == ActionState::Done).then_some(today);
            }
            // The goal takes it out.
            ActionChange::Remove => {}
        }
    }
}

/// An id that none of these is.
pub(crate) fn next(ids: impl Iterator<Item = u32>) -> u32 {
    let ids: Vec<_> = ids.collect();
    let after = ids.iter().max().map_or(Some(1), |last| last.checked_add(1));
    // A file may hold the last number there is.
    after.or_else(|| (1..=u32::MAX).find(|id| !ids.contains(id))).unwrap_or(1)
}
