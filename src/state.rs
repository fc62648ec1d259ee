//! What a person entered, as a Yew reducer. The rules are in [`career::record`].

use std::rc::Rc;

use career::{Record, record::Change};
use yew::prelude::*;

use crate::{later::Records, shared::Shared};

/// The record being worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// Everything entered so far.
    pub record: Shared<Record>,
}

/// What can happen to the record.
pub enum Act {
    /// A change, with what makes it: that is in the program's second file.
    Make(Rc<Change>, Records),
    /// Another tab has written this, with what was changed here since on top; or everything was erased.
    Become(Shared<Record>),
}

impl Reducible for Workspace {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        match act {
            Act::Make(change, records) => match (records.after)(&self.record, &change) {
                Some(record) => Rc::new(Self { record: Shared::new(record) }),
                // The same for a change that changes nothing: Yew then renders and saves nothing.
                None => self,
            },
            Act::Become(record) => Rc::new(Self { record }),
        }
    }
}
