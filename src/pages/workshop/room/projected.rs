//! One question at a time, large, for everybody to see.

use yew::prelude::*;

use super::{sheet, shown::Shown};
use crate::{
    components::{Weight, button, button_unless},
    pages::assess::keys,
    text::Text,
};

/// The question at `at`; `to` goes to another, or back to the page.
pub fn projected(text: &Text, shown: &Shown, at: usize, to: &Callback<Option<usize>>) -> Html {
    let count = shown.questions.len();
    let at = at.min(count.saturating_sub(1));
    let Some(sheet) = shown.questions.get(at) else { return Html::default() };
    let place = [("n", &*(at + 1).to_string()), ("total", &*count.to_string())];
    let go = |place: usize| to.reform(move |_| Some(place));
    let onkeydown = {
        let to = to.clone();
        Callback::from(move |event: KeyboardEvent| {
            if keys::pressed_on(&event).is_none() {
                return;
            }
            let next = match &*event.key() {
                "ArrowRight" | "PageDown" if at + 1 < count => Some(at + 1),
                "ArrowLeft" | "PageUp" if at > 0 => Some(at - 1),
                "Home" => Some(0),
                "End" => Some(count.saturating_sub(1)),
                "Escape" => None,
                _ => return,
            };
            event.prevent_default();
            to.emit(next);
        })
    };
    html! {
        <div class="on-wall" {onkeydown}>
            <p class="on-wall__place">{ &sheet.ability }{ " " }<span class="number">{ text.fill("room.place", &place) }</span></p>
            <h1 tabindex="-1">{ &sheet.words }</h1>
            <div>
                { sheet::bars(text, sheet, "room.people") }
                if let Some(people) = sheet.wishes {
                    <p>{ text.fill("room.wishes", &[("n", &people.to_string())]) }</p>
                }
            </div>
            <div class="on-wall__foot">
                { sheet::key(text, shown) }
                <p class="actions">
                    { button_unless(at == 0, Weight::Secondary, text.get("room.before"), go(at.saturating_sub(1))) }
                    { button_unless(at + 1 >= count, Weight::Primary, text.get("room.next"), go(at + 1)) }
                    { button(Weight::Secondary, text.get("room.leave"), to.reform(|_| None)) }
                    <span class="note keys-hint no-print">{ text.get("room.keys") }</span>
                </p>
            </div>
        </div>
    }
}
