//! Saying thank you.

use career::{
    record::Change,
    talk::{Talk, TalkChange},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{Weight, button_of, heading, note},
    platform::page,
    scene::Scene,
};

/// Properties of [`Thanks`].
#[derive(PartialEq, Properties)]
pub struct ThanksProps {
    /// The portal.
    pub scene: Scene,
    /// The conversation.
    pub talk: Talk,
}

/// Words to begin with, and whether it was said. It remembers what came of copying.
#[component]
pub fn Thanks(props: &ThanksProps) -> Html {
    let ThanksProps { scene, talk } = props;
    let text = &scene.text;
    let copied = use_state_eq(|| "");
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
                <ul class="agreed">
                    for (index, one) in words.iter().enumerate() {
                        <li key={index}>{ example(scene, index, text.of(one), &copied) }</li>
                    }
                </ul>
                <p class="done" role="status">if !copied.is_empty() { { text.get(*copied) } }</p>
            }
            <div class="choice">
                <input type="checkbox" id="thanked" checked={talk.thanked} {onchange} />
                <label for="thanked">{ text.get("notes.thanked") }</label>
            </div>
        </section>
    }
}

/// Words to copy. In a field, so that they are selected as a whole where the browser does not copy by itself.
fn example(
    scene: &Scene,
    index: usize,
    words: &str,
    copied: &UseStateHandle<&'static str>,
) -> Html {
    let text = &scene.text;
    let id = format!("thanks-{index}");
    let name = text.fill("notes.example", &[("n", &(index + 1).to_string())]);
    let copy = {
        let (copied, field) = (copied.setter(), format!("#{id}"));
        Callback::from(move |_| {
            copied.set(if page::copy(&field) { "notes.copied" } else { "notes.not-copied" });
        })
    };
    html! {
        <div class="field">
            <label class="field__label" for={id.clone()}>{ name.clone() }</label>
            <textarea {id} rows="2" readonly=true value={words.to_owned()} />
            <p class="actions">{ button_of(Weight::Plain, text.get("notes.copy"), &name, copy) }</p>
        </div>
    }
}
