//! Taking the notes along, going back into the conversation, and taking them out.

use career::{
    record::Change,
    talk::{Talk, TalkChange},
};
use yew::prelude::*;

use crate::{
    components::{Tone, Weight, asking_notice, button, heading, note, yes_or_no},
    platform::page,
    route::Route,
    scene::Scene,
};

/// Properties of [`Ending`].
#[derive(PartialEq, Properties)]
pub struct EndingProps {
    /// The portal.
    pub scene: Scene,
    /// The conversation.
    pub talk: Talk,
}

/// What one does with the notes as a whole. It remembers whether it was asked about taking them out.
#[component]
pub fn Ending(props: &EndingProps) -> Html {
    let EndingProps { scene, talk } = props;
    let text = &scene.text;
    let asking = use_state_eq(|| false);
    let ask = |asked: bool, focus: &'static str| {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| {
            asking.set(asked);
            page::show_soon(focus);
        })
    };
    let print = Callback::from(|_| page::print());
    // There is one conversation of a kind at a time.
    let resumable = talk.over && scene.record.talks.going_on(&talk.kind).is_none();
    html! {
        <section>
            { heading(text.get("notes.whole")) }
            if resumable { { note(text.get("notes.resume-text")) } }
            <p class="actions">
                { button(Weight::Secondary, text.get("notes.print"), print) }
                if resumable { { button(Weight::Secondary, text.get("notes.resume"), resume(scene, talk)) } }
                <button type="button" id="remove-talk" class="button button--plain" onclick={ask(true, "#ask-talk")}>{ text.get("notes.remove") }</button>
            </p>
            if *asking {
                { asking_notice(Tone::Warning, "ask-talk", text.get("notes.remove-ask"), yes_or_no((text.get("notes.remove-yes"), remove(scene, talk)), (text.get("notes.remove-no"), ask(false, "#remove-talk")))) }
            }
        </section>
    }
}

fn resume(scene: &Scene, talk: &Talk) -> Callback<MouseEvent> {
    let (change, id) = (scene.change.clone(), talk.id);
    let href = Route::Talk(talk.kind.clone()).href();
    Callback::from(move |_| {
        change.emit(Change::Talk(TalkChange::Resume(id)));
        page::go(&href);
    })
}

/// Takes it out, and goes to where all others are: this address leads nowhere any more.
fn remove(scene: &Scene, talk: &Talk) -> Callback<MouseEvent> {
    let (change, id) = (scene.change.clone(), talk.id);
    Callback::from(move |_| {
        page::replace(&Route::History(None, None).href());
        change.emit(Change::Talk(TalkChange::Remove(id)));
    })
}
