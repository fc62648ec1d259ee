//! What the person is in the middle of on this page. None of it is worth keeping.

use career::{
    day::Day,
    plan::{Action, Goal, Plan, PlanChange},
    record::Change,
};
use yew::prelude::*;

use crate::{
    platform::page,
    scene::Scene,
    views::days::{day, how_far},
};

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct At {
    /// The goal being worked over; one at a time.
    pub open: Option<u32>,
    /// What is asked about before it is taken out.
    pub asking: Option<Ask>,
    /// How often one asked for other suggestions, by kind of action.
    pub turns: [usize; 3],
    /// Whether every growth candidate is shown.
    pub all: bool,
    /// What was just done.
    pub said: String,
}

/// What may be taken out, of the open goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The goal itself.
    Goal,
    /// One of its actions.
    Action(u32),
}

impl At {
    /// At a goal, with nothing else begun.
    pub fn goal(id: u32) -> Self {
        Self { open: Some(id), ..Self::default() }
    }

    /// The same place, with nothing asked, and this said.
    pub fn saying(&self, said: &str) -> Self {
        Self { asking: None, said: said.to_owned(), ..self.clone() }
    }

    /// The same place, with a question.
    pub fn asking(&self, ask: Ask) -> Self {
        Self { asking: Some(ask), ..self.saying("") }
    }
}

/// The portal, and where the person is.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The portal.
    pub scene: &'a Scene,
    /// Where the person is.
    pub at: &'a UseStateHandle<At>,
}

impl<'a> Desk<'a> {
    /// The plan.
    pub fn plan(&self) -> &'a Plan {
        &self.scene.record.plan
    }

    /// A press that makes a change, goes on at `next`, and moves the focus where that is.
    pub fn press<E>(
        &self,
        change: impl Into<Option<PlanChange>>,
        next: At,
        focus: impl Into<String>,
    ) -> Callback<E> {
        let (change, focus) = (change.into(), focus.into());
        let (make, at) = (self.scene.change.clone(), self.at.setter());
        Callback::from(move |_| {
            if let Some(change) = change.clone() {
                make.emit(Change::Plan(change));
            }
            at.set(next.clone());
            // What was pressed may be gone by then.
            let focus = focus.clone();
            page::show_soon(focus);
        })
    }

    /// A callback that changes the plan by what an event says.
    pub fn making<E>(&self, change: impl Fn(E) -> PlanChange + 'static) -> Callback<E> {
        self.scene.making(move |event| Change::Plan(change(event)))
    }

    /// A day, and how far away it is.
    pub fn when(&self, due: Day) -> String {
        let (text, today) = (&self.scene.text, self.scene.today);
        let words = [("day", &*day(text, due)), ("far", &*how_far(text, today, due))];
        text.fill("plan.when", &words)
    }

    /// What a goal is called on the page.
    pub fn name(&self, goal: &'a Goal) -> &'a str {
        or_else(&goal.title, self.scene.text.get("plan.untitled"))
    }

    /// What an action is called on the page.
    pub fn action_name(&self, action: &'a Action) -> &'a str {
        or_else(&action.text, self.scene.text.get("plan.unwritten"))
    }
}

fn or_else<'t>(words: &'t str, otherwise: &'t str) -> &'t str {
    if words.trim().is_empty() { otherwise } else { words }
}

/// The id of the heading of a goal.
pub fn heading_id(goal: u32) -> String {
    format!("goal-{goal}")
}

/// The id of the field for what an action is; its other controls begin with it.
pub fn action_id(goal: u32, action: u32) -> String {
    format!("action-{goal}-{action}")
}
