//! What one may do beside answering.

use career::record::Change;
use yew::prelude::*;

use crate::{
    components::{Weight, button, link_button},
    platform::page,
    route::Route,
    scene::Scene,
};

/// That one may leave at any time, and whether the answers are kept.
pub fn leave_note(scene: &Scene) -> Html {
    let text = &scene.text;
    let words = scene.keeping.saved.words("question.kept", "question.not-kept");
    let change = scene.change.clone();
    let settings = Callback::from(move |_| {
        change.emit(Change::GoTo(None));
        page::go(&Route::Assess.href());
    });
    html! {
        <div class="note question__leave">
            <span>{ text.get(words) }</span>
            { button(Weight::Plain, text.get("question.settings"), settings) }
            { link_button(Weight::Plain, text.get("question.to-outcome"), Route::Outcome.href()) }
        </div>
    }
}
