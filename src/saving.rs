//! Keeping what a person enters: written to their machine after every change, or not at all if they chose so.

mod saver;

use std::rc::Rc;

use career::{Framework, Record, exchange};
use yew::prelude::*;

use crate::{platform::preference, shared::Shared};

pub use saver::{Saver, Start};

/// How the last save went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everything entered is on this machine.
    Yes,
    /// The person chose to keep nothing beyond this visit.
    NotKept,
    /// The browser did not store it.
    Failed,
    /// Another tab has stored something else since; nothing of it is overwritten.
    Elsewhere,
}

/// What was found at start-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The record, or that there was none yet.
    Fine,
    /// A record that could not be read was set aside; an earlier copy is shown.
    Restored,
    /// A record that could not be read was set aside; there was no earlier copy.
    Unreadable,
    /// This browser stores nothing here.
    NoStorage,
}

/// Where the record is kept, for pages that show or change it.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// How the last save went.
    pub saved: Saved,
    /// What was found at start-up.
    pub found: Found,
    /// The text of records that could not be read, to take out.
    pub set_aside: Option<Shared<String>>,
    /// Chooses whether to keep what is entered on this machine.
    pub set_keep: Callback<bool>,
    /// Erases everything on this machine, copies and set-aside records included. The record on the screen is
    /// the reducer's.
    pub erase: Callback<()>,
}

/// Saves the record whenever it changes, as long as the person wants it kept.
#[hook]
pub fn use_saving(
    start: Option<&Rc<Start>>,
    framework: &Shared<Framework>,
    record: &Rc<Record>,
) -> Keeping {
    // Rendered natively there is nothing to ask: the page shown first says what holds by default.
    let keep = use_state(|| start.is_none() || preference::keep());
    let found = use_state(|| start.map_or(Found::Fine, |start| start.found));
    let set_aside = use_state(|| start.and_then(|start| start.set_aside.clone()));
    let outcome = use_state(|| if *found == Found::NoStorage { Saved::Failed } else { Saved::Yes });
    let saver = start.map(|start| Rc::clone(&start.saver));
    let report = {
        let outcome = outcome.setter();
        use_callback((), move |result, ()| outcome.set(result))
    };
    {
        let (saver, framework, report) = (saver.clone(), framework.clone(), report.clone());
        let first = use_mut_ref(|| true);
        use_effect_with((Rc::clone(record), *keep), move |(record, keep)| {
            // What was just read needs no saving.
            let Some(saver) = saver.filter(|_| !first.replace(false)) else { return };
            if *keep {
                // Nothing entered leaves nothing behind, not even an empty record.
                let text = (!record.is_empty()).then(|| exchange::write(record, &framework));
                saver.keep(text, &report);
            } else {
                saver.forget(&report);
            }
        });
    }
    let set_keep = {
        let keep = keep.setter();
        use_callback((), move |choice: bool, ()| {
            preference::set_keep(choice);
            keep.set(choice);
        })
    };
    let erase = {
        let (found, set_aside) = (found.setter(), set_aside.setter());
        let erased = Callback::from(move |result| {
            if result == Saved::Yes {
                found.set(Found::Fine);
                set_aside.set(None);
            }
            report.emit(result);
        });
        Callback::from(move |()| {
            preference::erase();
            if let Some(saver) = &saver {
                saver.erase(&erased);
            }
        })
    };
    Keeping {
        saved: if *keep { *outcome } else { Saved::NotKept },
        found: *found,
        set_aside: (*set_aside).clone(),
        set_keep,
        erase,
    }
}
