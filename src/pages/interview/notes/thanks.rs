//! Saying thank you.

use career::{
    record::Change,
    talk::{Talk, TalkChange},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{heading, note},
    scene::Scene,
};

/// Words to begin with, and whether it was said.
pub fn thanks(scene: &Scene, talk: &Talk) -> Html {
    let text = &scene.text;
    let words = scene.chapters.interviews.ready().map_or(&[][..], |all| &all.thanks);
    let id = talk.id;
    let onchange = scene.making(move |event: Event| {
        let said = event.target_unchecked_into::<HtmlInputElement>().checked();
        Change::Talk(TalkChange::Thanked(id, said))
    });
    html! {
        <section>
            { heading(text.get("notes.thanks")) }
            { note(text.get("notes.thanks-text")) }
            if !words.is_empty() {
                <ul class="links">
                    for one in words { <li class="evidence">{ text.of(one) }</li> }
                </ul>
            }
            <div class="choice">
                <input type="checkbox" id="thanked" checked={talk.thanked} {onchange} />
                <label for="thanked">{ text.get("notes.thanked") }</label>
            </div>
        </section>
    }
}
