//! A text of several lines.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What a text field shows.
pub struct TextField<'a> {
    /// Its id; unique on the page.
    pub id: &'a str,
    /// What belongs in it.
    pub label: &'a str,
    /// Help for writing it.
    pub hint: &'a str,
    /// What is in it.
    pub value: &'a str,
    /// How many lines are shown.
    pub rows: u32,
    /// What to say when no more goes in.
    pub full: &'a str,
}

/// The most that goes in, in UTF-16 units as browsers count: with every field full, a record still fits into
/// a file that can be opened again.
const LIMIT: usize = 10_000;

/// A labelled `<textarea>`; calls back with the whole text at every keystroke.
pub fn text_field(field: &TextField, on_input: &Callback<String>) -> Html {
    let oninput = on_input
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let hint = format!("{}-hint", field.id);
    html! {
        <div class="field">
            <label class="field__label" for={field.id.to_owned()}>{ field.label }</label>
            <p class="field__hint" id={hint.clone()}>{ field.hint }</p>
            <textarea
                id={field.id.to_owned()} rows={field.rows.to_string()} value={field.value.to_owned()} aria-describedby={hint} maxlength={LIMIT.to_string()} {oninput}
            />
            <p class="field__error" role="status">
                if field.value.encode_utf16().count() >= LIMIT { { field.full } }
            </p>
        </div>
    }
}
