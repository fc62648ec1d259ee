//! Clearing the desk, asked once.

use career::{record::Change, together::TogetherChange};
use yew::prelude::*;

use crate::{
    components::{Tone, asking_notice, heading, note, yes_or_no},
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
};

/// Properties of [`Clearing`].
#[derive(PartialEq, Properties)]
pub struct ClearingProps {
    /// The portal.
    pub scene: Scene,
    /// Which desk.
    pub desk: u32,
}

/// Where it all is kept, and the way to erase it. It remembers that it asks.
#[component]
pub fn Clearing(props: &ClearingProps) -> Html {
    let ClearingProps { scene, desk } = props;
    let text = &scene.text;
    let asking = use_state_eq(|| false);
    let ask = |ask: bool, focus: &'static str| {
        let asking = asking.setter();
        Callback::from(move |_| {
            asking.set(ask);
            page::show_soon(focus);
        })
    };
    html! {
        <section class="no-print">
            { heading(text.get("reading.where")) }
            { note(text.get("reading.where-text")) }
            <button type="button" id="clear" class="button" onclick={ask(true, "#ask-clear")}>{ text.get("reading.clear") }</button>
            if *asking {
                { asking_notice(Tone::Warning, "ask-clear", text.get("reading.clear-ask"), yes_or_no((text.get("reading.clear-yes"), clear(scene, *desk)), (text.get("reading.clear-no"), ask(false, "#clear")))) }
            }
        </section>
    }
}

/// Erases it, and goes to where all others are: this address leads nowhere any more.
fn clear(scene: &Scene, desk: u32) -> Callback<MouseEvent> {
    let change = scene.change.clone();
    Callback::from(move |_| {
        page::replace(&Route::Mentor(MentorPage::Home).href());
        change.emit(Change::Together(TogetherChange::Clear(desk)));
    })
}
