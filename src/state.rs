//! What a person entered, as a Yew reducer. The rules are in [`career::record`].

use std::rc::Rc;

use career::{Record, record::Change};
use yew::prelude::*;

/// The record being worked on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// Everything entered so far.
    pub record: Rc<Record>,
}

impl Reducible for Workspace {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut record = (*self.record).clone();
        record.apply(change);
        // The same Rc for a change that changes nothing: Yew then renders and saves nothing.
        if record == *self.record { self } else { Rc::new(Self { record: Rc::new(record) }) }
    }
}
