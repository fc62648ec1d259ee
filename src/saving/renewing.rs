//! Opening the page again, as for a new version: not before everything typed is on this machine. In the second file, since
//! what asks for it is there, too.

use std::rc::Rc;

use super::{Ears, Saved, Saver};
use crate::{
    platform::{page, preference, timer, update},
    state::Working,
};

/// How long is waited for the disk, in steps of [`STEP`].
const STEPS: u32 = 100;
/// In milliseconds.
const STEP: u32 = 50;

/// What it takes to know that nothing would be lost.
#[derive(Clone)]
pub struct Renewal {
    /// Where the record is saved.
    pub saver: Rc<Saver>,
    /// Who hears how that went.
    pub ears: Rc<Ears>,
    /// The record on the screen.
    pub working: Working,
}

/// Opens the page again once nothing would be lost by it. If that does not come to be, the page says that what was
/// entered is not saved.
pub fn renew(renewal: Renewal) {
    wasm_bindgen_futures::spawn_local(async move {
        if saved(&renewal).await {
            update::reload();
        } else if preference::keep() {
            renewal.ears.saved.emit(Saved::Failed);
        }
    });
}

async fn saved(renewal: &Renewal) -> bool {
    let Renewal { saver, ears, working } = renewal;
    // Some fields hand over what is in them only when they are left.
    page::leave_field();
    // The change is made, drawn, and given to the saver.
    timer::breathe().await;
    timer::breathe().await;
    let latest = working.latest().record.clone();
    if !preference::keep() && !latest.is_empty() {
        return false;
    }
    if !saver.is_settled() && preference::keep() {
        saver.keep(&latest, ears);
    }
    for _ in 0..STEPS {
        if saver.is_settled() {
            return true;
        }
        timer::pause(STEP).await;
    }
    false
}
