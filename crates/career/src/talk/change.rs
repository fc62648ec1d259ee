//! What a person does to the notes of a conversation.

use super::{ActionRef, Agreed, Prepared, Talk, Talks};
use crate::{
    Id,
    day::Day,
    interview::InterviewType,
    plan::{ActionChange, ActionKind, Goal, Plan, PlanChange, next},
};

/// One thing a person did to the notes of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TalkChange {
    /// Began one of this kind, called this, today.
    Begin(Id<InterviewType>, String, Day),
    /// Wrote one of its texts.
    Write(u32, TalkText, String),
    /// Put in something agreed, still empty.
    Agree(u32),
    /// Did something to what was agreed.
    Agreed(u32, u32, AgreedChange),
    /// Said thank you, or not yet.
    Thanked(u32, bool),
    /// Ended it, with what had been prepared.
    End(u32, Vec<Prepared>),
    /// Went back into it.
    Resume(u32),
    /// Took it out.
    Remove(u32),
}

/// A text of the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkText {
    /// The day it took place.
    Day,
    /// Whom it was with.
    With,
    /// What the person noted.
    Notes,
    /// When the next one is.
    Next,
}

/// One thing a person did to what was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgreedChange {
    /// Wrote what.
    Write(String),
    /// Wrote by when.
    Due(String),
    /// Took it out.
    Remove,
}

impl TalkChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Write(talk, text, _), Self::Write(other, before, _)) => {
                talk == other && text == before
            }
            (
                Self::Agreed(talk, one, AgreedChange::Write(_)),
                Self::Agreed(other_talk, other, AgreedChange::Write(_)),
            )
            | (
                Self::Agreed(talk, one, AgreedChange::Due(_)),
                Self::Agreed(other_talk, other, AgreedChange::Due(_)),
            ) => talk == other_talk && one == other,
            _ => false,
        }
    }
}

impl Talk {
    /// One of its texts.
    pub fn text(&self, text: TalkText) -> &str {
        match text {
            TalkText::Day => &self.day,
            TalkText::With => &self.with,
            TalkText::Notes => &self.notes,
            TalkText::Next => &self.next,
        }
    }

    fn text_mut(&mut self, text: TalkText) -> &mut String {
        match text {
            TalkText::Day => &mut self.day,
            TalkText::With => &mut self.with,
            TalkText::Notes => &mut self.notes,
            TalkText::Next => &mut self.next,
        }
    }
}

impl Talks {
    /// Makes one change. One about a conversation that is not there changes nothing, and neither does beginning one of
    /// a kind that is going on.
    ///
    /// ```
    /// use career::{Id, day::Day, talk::{TalkChange, Talks}};
    /// let mut talks = Talks::default();
    /// let kind = Id::new("check-in").unwrap();
    /// let today = Day::new(2026, 4, 1).unwrap();
    /// talks.apply(TalkChange::Begin(kind, "Check-in".to_owned(), today));
    /// talks.apply(TalkChange::End(1, Vec::new()));
    /// assert_eq!(talks.over()[0].held(), today);
    /// ```
    pub fn apply(&mut self, change: TalkChange) {
        match change {
            TalkChange::Begin(kind, ..) if self.going_on(&kind).is_some() => {}
            TalkChange::Begin(kind, name, begun) => self.0.push(Talk {
                id: self.next_id(),
                kind,
                name,
                begun,
                day: String::new(),
                with: String::new(),
                notes: String::new(),
                agreed: Vec::new(),
                next: String::new(),
                thanked: false,
                over: false,
                prepared: Vec::new(),
            }),
            TalkChange::Write(id, text, words) => {
                self.edit(id, |talk| *talk.text_mut(text) = words);
            }
            TalkChange::Agree(id) => self.edit(id, |talk| {
                let id = next(talk.agreed.iter().map(|one| one.id));
                let empty = String::new;
                talk.agreed.push(Agreed { id, text: empty(), due: empty(), action: None });
            }),
            TalkChange::Agreed(id, one, AgreedChange::Remove) => {
                self.edit(id, |talk| talk.agreed.retain(|other| other.id != one));
            }
            TalkChange::Agreed(id, one, change) => {
                self.edit_agreed(id, one, |agreed| match change {
                    AgreedChange::Write(text) => agreed.text = text,
                    AgreedChange::Due(due) => agreed.due = due,
                    AgreedChange::Remove => {}
                });
            }
            TalkChange::Thanked(id, thanked) => self.edit(id, |talk| talk.thanked = thanked),
            TalkChange::End(id, prepared) => self.edit(id, |talk| {
                talk.over = true;
                talk.prepared = prepared;
            }),
            TalkChange::Resume(id) => self.edit(id, |talk| talk.over = false),
            TalkChange::Remove(id) => self.0.retain(|talk| talk.id != id),
        }
    }

    fn edit(&mut self, id: u32, change: impl FnOnce(&mut Talk)) {
        if let Some(talk) = self.0.iter_mut().find(|talk| talk.id == id) {
            change(talk);
        }
    }

    fn edit_agreed(&mut self, id: u32, one: u32, change: impl FnOnce(&mut Agreed)) {
        self.edit(id, |talk| {
            if let Some(agreed) = talk.agreed.iter_mut().find(|agreed| agreed.id == one) {
                change(agreed);
            }
        });
    }

    /// Puts something agreed into `plan` as an action, with its date: of this goal or, without one, of a new goal with
    /// the same words. What is there already or says nothing changes nothing.
    pub(crate) fn put_in_plan(
        &mut self,
        (id, one): (u32, u32),
        goal: Option<u32>,
        kind: ActionKind,
        plan: &mut Plan,
        today: Day,
    ) {
        let agreed =
            self.talk(id).and_then(|talk| talk.agreed.iter().find(|agreed| agreed.id == one));
        let Some(agreed) = agreed.filter(|agreed| agreed.in_plan(plan).is_none()).cloned() else {
            return;
        };
        let text = agreed.text.trim().to_owned();
        if text.is_empty() {
            return;
        }
        let goal = goal.unwrap_or_else(|| {
            let goal = plan.next_goal();
            plan.apply(PlanChange::Add(text.clone(), None, today));
            goal
        });
        let Some(action) = plan.goals.iter().find(|one| one.id == goal).map(Goal::next_action)
        else {
            return;
        };
        plan.apply(PlanChange::AddAction(goal, kind, text, None));
        plan.apply(PlanChange::Action(goal, action, ActionChange::Due(agreed.due)));
        self.edit_agreed(id, one, |agreed| agreed.action = Some(ActionRef { goal, action }));
    }

    /// Forgets which actions things agreed became that are not in `plan` any more: others may get their numbers.
    pub(crate) fn let_go(&mut self, plan: &Plan) {
        for agreed in self.0.iter_mut().flat_map(|talk| &mut talk.agreed) {
            if agreed.in_plan(plan).is_none() {
                agreed.action = None;
            }
        }
    }
}
