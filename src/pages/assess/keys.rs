//! Answering by keys, in both ways to answer.

use career::{assessment::Rating, questionnaire::Level};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// What takes text or has a use of its own for letters and digits.
const WRITING: &str = "textarea, select, input:not([type=radio]):not([type=checkbox])";

/// What a key was pressed on. `None` when it is pressed together with others, or while a text is being written or
/// converted: then it is not for us.
pub fn pressed_on(event: &KeyboardEvent) -> Option<Element> {
    const COMPOSING: u32 = 229;
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
    let composing = event.is_composing() || event.key_code() == COMPOSING;
    (!with_others && !composing && !is(&element, WRITING)).then_some(element)
}

/// Whether `element` is one of those `selector` names.
pub fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

/// The answer a key stands for: 1 to 5, and n or 0 for "not applicable".
pub fn rating(key: &str) -> Option<Rating> {
    match key {
        "n" | "N" | "0" => Some(Rating::NotApplicable),
        key => key.parse().ok().and_then(Level::new).map(Rating::Level),
    }
}

/// The key of an answer, as it is shown.
pub fn sign(rating: Rating) -> String {
    rating.level().map_or_else(|| "N".to_owned(), |level| level.number().to_string())
}
