//! Life and working conditions: for the person alone, unless they say otherwise.

use career::{path::PathChange, record::Change};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{Icon, TextField, heading, icon, paragraph},
    scene::Scene,
    views::writing::writing,
};

/// Two texts, and whether they may be shown.
pub fn life(scene: &Scene) -> Html {
    let (text, life) = (&scene.text, &scene.record.path.life);
    let events = TextField {
        id: "life-events",
        label: text.get("path.life-events"),
        hint: text.get("path.life-events-hint"),
        value: &life.events,
        rows: 4,
        ..TextField::default()
    };
    let conditions = TextField {
        id: "life-conditions",
        label: text.get("path.life-conditions"),
        hint: text.get("path.life-conditions-hint"),
        value: &life.conditions,
        rows: 4,
        ..TextField::default()
    };
    let onchange = scene.making(|event: Event| {
        let shown = event.target_unchecked_into::<HtmlInputElement>().checked();
        Change::Path(PathChange::LifeShown(shown))
    });
    html! {
        <section class="path-life">
            { heading(text.get("path.life")) }
            { lock(scene) }
            { paragraph(text.get("path.life-text")) }
            { writing(scene, &events, None, &scene.making(|words| Change::Path(PathChange::LifeEvents(words)))) }
            { writing(scene, &conditions, None, &scene.making(|words| Change::Path(PathChange::LifeConditions(words)))) }
            <div>
                <div class="choice">
                    <input type="checkbox" id="life-shown" checked={life.shown} {onchange} aria-describedby="life-shown-hint" />
                    <label for="life-shown">{ text.get("path.life-show") }</label>
                </div>
                <p class="field__hint" id="life-shown-hint">{ text.get("path.life-show-hint") }</p>
            </div>
        </section>
    }
}

/// Whose it is, with a lock that is closed or open.
fn lock(scene: &Scene) -> Html {
    let shown = scene.record.path.life.shown;
    let (sign, words) =
        if shown { (Icon::OPEN, "path.life-open") } else { (Icon::PRIVATE, "path.life-closed") };
    html! {
        <p class="path-lock" role="status">
            { icon(sign) }
            { scene.text.get(words) }
        </p>
    }
}
