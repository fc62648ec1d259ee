//! Choosing files: a field of the browser's under a button of ours, since the browser's own says it in the browser's
//! language, and in letters of its own.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{Icon, icon},
    platform::files::{self, Chosen},
    text::Text,
};

/// Properties of [`FileField`].
#[derive(PartialEq, Properties)]
pub struct FileFieldProps {
    /// The words.
    pub text: Text,
    /// Its id; unique on the page.
    pub id: &'static str,
    /// What the button says: its label.
    pub words: String,
    /// Help for choosing; none if empty.
    #[prop_or_default]
    pub hint: String,
    /// Whether several can be chosen.
    #[prop_or_default]
    pub multiple: bool,
    /// Whether a folder is chosen, with all files in it.
    #[prop_or_default]
    pub folder: bool,
    /// Called with what was chosen: nothing, where a folder is empty.
    pub chosen: Callback<Vec<Chosen>>,
}

/// The field. It remembers what was chosen last, and says so.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let FileFieldProps { text, id, words, hint, multiple, folder, chosen } = props;
    let names = use_state_eq(String::new);
    let onchange = {
        let (text, names, chosen) = (text.clone(), names.setter(), chosen.clone());
        Callback::from(move |event: Event| {
            let files = files::chosen(&event.target_unchecked_into::<HtmlInputElement>());
            if let Some(first) = files.first() {
                names.set(said(&text, &first.name(), files.len()));
            }
            chosen.emit(files);
        })
    };
    let hint_id = format!("{id}-hint");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let accept = (!folder).then_some(".json,.age,application/json");
    html! {
        <div class="field">
            <div class="file">
                <input
                    type="file" class="file__input" id={*id} multiple={*multiple} {accept}
                    webkitdirectory={*folder} aria-describedby={described} {onchange}
                />
                <label class="button" for={*id}>{ icon(Icon::FILE) }{ words }</label>
            </div>
            if !hint.is_empty() { <p class="field__hint" id={hint_id}>{ hint }</p> }
            if !names.is_empty() { <p class="file__names">{ &*names }</p> }
        </div>
    }
}

/// What was chosen, by the name of the first.
fn said(text: &Text, first: &str, count: usize) -> String {
    match count {
        1 => text.fill("file.chosen", &[("name", first)]),
        _ => text.fill("file.chosen-more", &[("name", first), ("n", &(count - 1).to_string())]),
    }
}
