//! Texts a person writes: of several lines, or of one.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What a text field shows.
#[derive(Clone, Copy, Default)]
pub struct TextField<'a> {
    /// Its id; unique on the page.
    pub id: &'a str,
    /// What belongs in it; empty where its label stands elsewhere, such as in a heading.
    pub label: &'a str,
    /// Help for writing it; none if empty.
    pub hint: &'a str,
    /// What is in it.
    pub value: &'a str,
    /// How many lines are shown; one makes it a field of one line.
    pub rows: u32,
    /// How long it is, in words; nothing if empty.
    pub count: &'a str,
    /// What is wrong with what is in it; nothing if empty.
    pub error: &'a str,
}

/// A labelled field; calls back with the whole text at every keystroke. Nothing is ever cut off: what is wrong with a
/// text is said beside it.
pub fn text_field(field: &TextField, on_input: &Callback<String>) -> Html {
    let TextField { id, label, hint, value, rows, count, error } = *field;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described: Vec<_> = [(hint, &hint_id), (error, &error_id)]
        .into_iter()
        .filter(|(words, _)| !words.is_empty())
        .map(|(_, id)| id.as_str())
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = (!error.is_empty()).then_some("true");
    html! {
        <div class="field">
            if !label.is_empty() { <label class="field__label" for={id.to_owned()}>{ label }</label> }
            if !hint.is_empty() { <p class="field__hint" id={hint_id.clone()}>{ hint }</p> }
            if rows > 1 {
                <textarea
                    id={id.to_owned()} rows={rows.to_string()} value={value.to_owned()} aria-describedby={described} aria-invalid={invalid} autocomplete="off"
                    oninput={on_input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
                />
            } else {
                <input
                    type="text" id={id.to_owned()} value={value.to_owned()} aria-describedby={described} aria-invalid={invalid} autocomplete="off"
                    oninput={on_input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())}
                />
            }
            if !count.is_empty() { <p class="field__count">{ count }</p> }
            <p class="field__error" id={error_id} role="status">{ error }</p>
        </div>
    }
}
