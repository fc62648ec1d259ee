//! What a person entered, as a reducer. The rules are in [`career::record`].

use std::{cell::RefCell, rc::Rc};

use career::{Record, record::Change};
use yew::prelude::*;

use crate::{later::Records, shared::Shared};

/// The record being worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// Everything entered so far.
    pub record: Shared<Record>,
    /// What the last change took away, until the next one.
    pub taken: Option<Taken>,
    /// Whether it was just had back.
    pub back: bool,
}

/// The workspace on the screen, and the way to act on it.
#[derive(Clone)]
pub struct Working {
    /// As it is drawn now.
    pub shown: Rc<Workspace>,
    /// As it is after everything that has happened since.
    latest: Rc<RefCell<Rc<Workspace>>>,
    draw: UseStateSetter<Rc<Workspace>>,
}

impl Working {
    /// As it is after everything that has happened.
    pub fn latest(&self) -> Rc<Workspace> {
        Rc::clone(&self.latest.borrow())
    }

    /// Has something happen. Whether the record is another one by it.
    pub fn act(&self, act: Act) -> bool {
        let before = self.latest();
        let after = Rc::clone(&before).reduce(act);
        self.latest.replace(Rc::clone(&after));
        self.draw.set(Rc::clone(&after));
        after.record != before.record
    }
}

/// A workspace that begins with this record.
#[hook]
pub fn use_workspace(record: &Shared<Record>) -> Working {
    let latest =
        use_mut_ref(|| Rc::new(Workspace { record: record.clone(), taken: None, back: false }));
    // The same again draws nothing.
    let shown = use_state_eq(|| latest.borrow().clone());
    Working { shown: Rc::clone(&shown), latest, draw: shown.setter() }
}

/// Something that was taken away and can be had back.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The record as it was before.
    pub before: Shared<Record>,
    /// Whether another record took its place.
    pub replaced: bool,
}

/// What can happen to the record.
pub enum Act {
    /// A change, with what makes it: that is in the program's second file.
    Make(Rc<Change>, Records),
    /// Another tab has written this, with what was changed here since on top; or everything was erased.
    Become(Shared<Record>),
    /// What was taken away is back.
    Undo,
    /// What was taken away is gone for good.
    LetGo,
}

impl Reducible for Workspace {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let (record, taken) = match (act, &self.taken) {
            (Act::Make(change, records), taken) => {
                let taken = self.after_taking(&change, records, taken.as_ref());
                match (records.after)(&self.record, &change) {
                    Some(record) => (Shared::new(record), taken),
                    // The same for a change that changes nothing: Yew then renders and saves nothing.
                    None => (self.record.clone(), self.taken.clone().and(taken)),
                }
            }
            (Act::Become(record), _) => (record, None),
            (Act::Undo, Some(taken)) => {
                return Rc::new(Self { record: taken.before.clone(), taken: None, back: true });
            }
            (Act::Undo | Act::LetGo, _) => (self.record.clone(), None),
        };
        if record == self.record && taken == self.taken && !self.back {
            return self;
        }
        Rc::new(Self { record, taken, back: false })
    }
}

impl Workspace {
    /// What can be had back after `change`. Whoever only goes on to the next question may still change their mind.
    fn after_taking(
        &self,
        change: &Change,
        records: Records,
        taken: Option<&Taken>,
    ) -> Option<Taken> {
        match change {
            Change::GoTo(_) => taken.cloned(),
            change if (records.takes_away)(change) => Some(Taken {
                before: self.record.clone(),
                replaced: matches!(change, Change::Replace(_)),
            }),
            _ => None,
        }
    }
}
