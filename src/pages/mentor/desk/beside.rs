//! Both views, once the reader has given theirs.

use career::together::DeskChange;
use yew::prelude::*;

use super::{Seat, overlay::overlay, stages::Stage};
use crate::{
    components::{Tone, Weight, button, live_notice, notice, paragraph},
    platform::page,
};

/// The step.
pub fn beside(seat: &Seat) -> Html {
    let (text, desk) = (&seat.scene.text, seat.desk);
    if !desk.has_ratings() {
        return notice(
            Tone::Info,
            text.get("reading.none-shown"),
            paragraph(text.get("reading.none-shown-text")),
        );
    }
    if !desk.seen {
        return covered(seat);
    }
    seat.scene.chapters.questionnaire.show(|_| overlay(seat))
}

/// The person's answers are covered until the reader has given their view, or says that they will not.
fn covered(seat: &Seat) -> Html {
    let (text, desk) = (&seat.scene.text, seat.desk);
    let total = desk.share.items.len();
    let left = total.saturating_sub(desk.rated());
    let see = seat.making().reform(|_: MouseEvent| {
        // The button goes with what covered them.
        page::show_soon("#stage");
        DeskChange::See
    });
    let back = seat.go.reform(|_: MouseEvent| Stage::View);
    let words = if desk.beside { "reading.see-beside" } else { "reading.see" };
    let why = if desk.beside { "reading.why-beside" } else { "reading.why" };
    if left == 0 {
        return html! {
            <div class="empty">
                { paragraph(text.get(why)) }
                { paragraph(text.get("reading.all-given")) }
                <p class="actions">{ button(Weight::Primary, text.get(words), see) }</p>
            </div>
        };
    }
    let counts = [("left", &*left.to_string()), ("total", &*total.to_string())];
    html! {
        <div class="empty">
            { paragraph(text.get(why)) }
            { paragraph(&text.fill("reading.left", &counts)) }
            <p class="actions">
                { button(Weight::Primary, text.get("reading.to-view"), back) }
                { button(Weight::Secondary, text.get("reading.see-anyway"), see) }
            </p>
        </div>
    }
}

/// That both see the same, or that nothing can be laid side by side.
pub fn nothing(seat: &Seat, words: &str) -> Html {
    live_notice(Tone::Info, seat.scene.text.get(words), Html::default())
}
