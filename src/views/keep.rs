//! Choosing whether what one enters is kept.

use yew::prelude::*;

use crate::{saving::Saved, scene::Scene};

/// Kept on this machine, or for this visit only.
pub fn keep_choice(scene: &Scene) -> Html {
    let (text, keeping) = (&scene.text, &scene.keeping);
    let kept = keeping.saved != Saved::NotKept;
    let option = |keep: bool, id: &'static str, label: &'static str| {
        let onchange = keeping.set_keep.reform(move |_| keep);
        html! {
            <div class="choice">
                <input type="radio" name="keep" {id} checked={kept == keep} {onchange} />
                <label for={id}>{ text.get(label) }</label>
            </div>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field__label">{ text.get("keep.title") }</legend>
            { option(true, "keep-machine", "keep.machine") }
            { option(false, "keep-visit", "keep.visit") }
            <p class="note" role="status">
                if !kept && !scene.record.is_empty() { { text.get("keep.leaving") } }
            </p>
        </fieldset>
    }
}
