//! Opening the page again, as for a new version: not before everything typed is on this machine.

use std::rc::Rc;

use career::Record;

use super::{Ears, Saver};
use crate::{
    platform::{files::breathe, page, preference, timer, update},
    shared::Shared,
};

/// How long is waited for the disk, in steps of [`STEP`].
const STEPS: u32 = 100;
/// In milliseconds.
const STEP: u32 = 50;

/// Opens the page again once nothing would be lost by it; `latest` is the record on the screen. Whether it does.
pub async fn renew(saver: &Rc<Saver>, ears: &Ears, latest: impl Fn() -> Shared<Record>) -> bool {
    // Some fields hand over what is in them only when they are left.
    page::leave_field();
    // The change is made, drawn, and given to the saver.
    breathe().await;
    breathe().await;
    if !preference::keep() && !latest().is_empty() {
        return false;
    }
    // A change that changed nothing is noted as well, and would be waited for in vain.
    if !saver.is_settled() && preference::keep() {
        saver.keep(&latest(), ears);
    }
    for _ in 0..STEPS {
        if saver.is_settled() {
            update::reload();
            return true;
        }
        timer::pause(STEP).await;
    }
    false
}
