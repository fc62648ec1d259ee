//! What is shown.

use yew::prelude::*;

use super::Seat;
use crate::{
    components::{note, paragraph},
    pages::mentor::shown::shown,
};

/// The step.
pub fn look(seat: &Seat) -> Html {
    let (text, desk) = (&seat.scene.text, seat.desk);
    html! {
        <>
            if desk.share.is_empty() && desk.share.message.is_empty() {
                { paragraph(text.get("reading.nothing-shown")) }
            }
            { note(text.get("reading.shown-note")) }
            { shown(seat.scene, &desk.share, !desk.seen) }
        </>
    }
}
