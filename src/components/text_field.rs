//! A text of several lines.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`TextField`].
#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// Its id; unique on the page.
    pub id: AttrValue,
    /// What belongs in it.
    pub label: AttrValue,
    /// Help for writing it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What is in it.
    pub value: AttrValue,
    /// How many lines are shown.
    #[prop_or(3)]
    pub rows: u32,
    /// Called with the whole text at every keystroke.
    pub on_input: Callback<String>,
}

/// A labelled `<textarea>`.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let oninput = props.on_input.reform(|event: InputEvent| {
        event
            .target_unchecked_into::<web_sys::Element>()
            .unchecked_into::<HtmlTextAreaElement>()
            .value()
    });
    let hint = (!props.hint.is_empty()).then(|| format!("{}-hint", props.id));
    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            if let Some(id) = &hint {
                <p class="field__hint" id={id.clone()}>{ &props.hint }</p>
            }
            <textarea
                id={&props.id} rows={props.rows.to_string()} value={&props.value} aria-describedby={hint.clone()} {oninput}
            />
        </div>
    }
}
