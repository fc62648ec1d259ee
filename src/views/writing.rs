//! A text a person writes, with how long it is.

use yew::prelude::*;

use crate::{
    components::{TextField, text_field},
    platform::characters,
    scene::Scene,
    text::Text,
};

/// The most characters of one text that one can still work with.
const LIMIT: usize = 10_000;

/// A text of several lines. `guide` is the length in characters that is good to read, if there is one; beyond it
/// nothing is wrong.
pub fn writing(
    scene: &Scene,
    field: &TextField,
    guide: Option<usize>,
    on_input: &Callback<String>,
) -> Html {
    let text = &scene.text;
    let (written, over) = length(text, field);
    let n = written.to_string();
    let count = match guide {
        _ if written == 0 => String::new(),
        Some(guide) => text.fill("field.count-of", &[("n", &n), ("guide", &guide.to_string())]),
        None => text.fill("field.count", &[("n", &n)]),
    };
    let error = if over.is_empty() { field.error } else { &over };
    text_field(&TextField { count: &count, error, ..*field }, on_input)
}

/// A text that is hardly ever longer than a sentence: how long it is, is said only when that is too long.
pub fn sentence(scene: &Scene, field: &TextField, on_input: &Callback<String>) -> Html {
    let (_, error) = length(&scene.text, field);
    text_field(&TextField { error: &error, ..*field }, on_input)
}

/// How many characters are written, and what is wrong with that; empty if nothing is.
fn length(text: &Text, field: &TextField) -> (usize, String) {
    let written = characters::count(field.value);
    let over = if written > LIMIT {
        text.fill("field.over", &[("over", &(written - LIMIT).to_string())])
    } else {
        String::new()
    };
    (written, over)
}

/// A text of one line, with what is wrong with it; empty if nothing is.
pub fn line(field: &TextField, on_input: &Callback<String>) -> Html {
    text_field(&TextField { rows: 1, ..*field }, on_input)
}
