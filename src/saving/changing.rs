//! The ways to change the record. What is changed is noted for the saver first: should another tab have written meanwhile,
//! it goes on top of that.

use std::{cell::Cell, rc::Rc};

use career::record::Change;
use yew::prelude::*;

use super::{Saved, Saver};
use crate::{
    later::{self, Later, Records},
    state::{Act, Working},
};

type Optional = Option<Rc<Saver>>;

/// What of a file there is to remind of.
#[derive(Default)]
pub struct Count {
    /// How much was changed since everything was last in a file.
    pub now: Cell<u32>,
    /// The same before something was taken away that can be had back.
    before: Cell<u32>,
}

/// Notes a change that was made, and counts it.
fn note(saver: &Optional, count: &Count, change: &Rc<Change>, records: Records) {
    if let Some(saver) = saver {
        let more = u32::from(saver.note(change, records));
        count.now.set(count.now.get() + more);
    }
}

/// Makes a change.
#[hook]
pub fn use_change(
    saver: &Optional,
    count: &Rc<Count>,
    working: &Working,
    outcome: &UseStateHandle<Saved>,
) -> Callback<Change> {
    let make = {
        let (saver, count, working) = (saver.clone(), Rc::clone(count), working.clone());
        use_callback((), move |(change, later): (Change, Later), ()| {
            let (change, records) = (Rc::new(change), later.records);
            if (records.takes_away)(&change) {
                count.before.set(count.now.get());
            }
            // One that changes nothing is not for the saver: nothing would take it from its list again.
            if working.act(Act::Make(Rc::clone(&change), records)) {
                note(&saver, &count, &change, records);
            }
        })
    };
    let (waiting, outcome) = (saver.clone(), outcome.setter());
    use_callback((), move |change: Change, ()| {
        if let Some(later) = later::here() {
            make.emit((change, later));
            return;
        }
        // The first change of a visit may come before what makes it.
        let (make, outcome, waiting) = (make.clone(), outcome.clone(), waiting.clone());
        if let Some(saver) = &waiting {
            saver.expect();
        }
        wasm_bindgen_futures::spawn_local(async move {
            match later::load().await.value {
                Some(later) => {
                    make.emit((change, later));
                    if let Some(saver) = &waiting {
                        saver.expect_no_more();
                    }
                }
                None => outcome.set(Saved::Failed),
            }
        });
    })
}

/// Has back what the last change took away, or lets it go.
#[hook]
pub fn use_undo(
    saver: &Optional,
    count: &Rc<Count>,
    working: &Working,
) -> (Callback<()>, Callback<()>) {
    let undo = {
        let (saver, count, working) = (saver.clone(), Rc::clone(count), working.clone());
        use_callback((), move |(), ()| {
            let taken = working.latest().taken.clone();
            let (Some(later), Some(taken)) = (later::here(), taken) else { return };
            count.now.set(count.before.get());
            if working.act(Act::Undo) {
                let change = Rc::new(Change::Undo((*taken.before).clone()));
                note(&saver, &count, &change, later.records);
            }
        })
    };
    let working = working.clone();
    let let_go = use_callback((), move |(), ()| {
        working.act(Act::LetGo);
    });
    (undo, let_go)
}
