//! The ways to change the record. What is changed is noted for the saver first: should another tab have written meanwhile,
//! it goes on top of that.

use std::{cell::Cell, rc::Rc};

use career::record::Change;
use yew::prelude::*;

use super::{Saved, Saver};
use crate::{
    later::{self, Later, Records},
    state::{Act, Workspace},
};

type Optional = Option<Rc<Saver>>;

/// Notes a change, and counts it for whoever is to be reminded of a file.
fn note(saver: &Optional, changes: &Cell<u32>, change: &Rc<Change>, records: Records) {
    if let Some(saver) = saver {
        changes.set(changes.get() + u32::from(saver.note(change, records)));
    }
}

/// Makes a change.
#[hook]
pub fn use_change(
    saver: &Optional,
    changes: &Rc<Cell<u32>>,
    workspace: &UseReducerHandle<Workspace>,
    outcome: &UseStateHandle<Saved>,
) -> Callback<Change> {
    let make = {
        let (saver, changes) = (saver.clone(), Rc::clone(changes));
        let dispatcher = workspace.dispatcher();
        use_callback((), move |(change, later): (Change, Later), ()| {
            let change = Rc::new(change);
            note(&saver, &changes, &change, later.records);
            dispatcher.dispatch(Act::Make(change, later.records));
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
    changes: &Rc<Cell<u32>>,
    workspace: &UseReducerHandle<Workspace>,
) -> (Callback<()>, Callback<()>) {
    let undo = {
        let (saver, taken) = (saver.clone(), workspace.taken.clone());
        let (changes, dispatcher) = (Rc::clone(changes), workspace.dispatcher());
        Callback::from(move |()| {
            let (Some(later), Some(taken)) = (later::here(), &taken) else { return };
            let change = Rc::new(Change::Replace((*taken.before).clone()));
            note(&saver, &changes, &change, later.records);
            dispatcher.dispatch(Act::Undo);
        })
    };
    let dispatcher = workspace.dispatcher();
    let let_go = use_callback((), move |(), ()| dispatcher.dispatch(Act::LetGo));
    (undo, let_go)
}
