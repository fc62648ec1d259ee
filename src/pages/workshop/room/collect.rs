//! Choosing what the participants handed in, and how far reading is.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Step,
    reading::{Gate, Taken},
};
use crate::{
    components::{heading, note, progress},
    platform::files::Chosen,
    scene::Scene,
    text::Text,
    views::file_field::FileField,
};

/// The part of the page.
pub fn section(
    scene: &Scene,
    step: &UseStateHandle<Step>,
    gate: &Rc<Gate>,
    read: &Callback<Vec<Chosen>>,
) -> Html {
    let text = &scene.text;
    let field = |id, words, folder| {
        let (text, words, chosen) = (text.clone(), text.get(words).to_owned(), read.clone());
        html! { <FileField {text} {id} {words} multiple=true {folder} {chosen} /> }
    };
    html! {
        <section class="no-print">
            { heading(text.get("room.collect")) }
            if let Step::Reading(done, total) = **step {
                { reading(text, (done, total), gate) }
            } else {
                <div class="gather">
                    { field("room-files", "room.files", false) }
                    { field("room-folder", "room.folder", true) }
                </div>
                { note(text.get("room.drop")) }
            }
            <div id="room-read" tabindex="-1" role="status">
                if let Step::Read(taken) = &**step { { done(text, taken) } }
                if **step == Step::Cleared { <p class="done">{ text.get("room.cleared") }</p> }
            </div>
        </section>
    }
}

fn reading(text: &Text, (done, total): (usize, usize), gate: &Rc<Gate>) -> Html {
    let words =
        text.fill("room.progress", &[("n", &done.to_string()), ("total", &total.to_string())]);
    let stop = {
        let gate = Rc::clone(gate);
        Callback::from(move |_: MouseEvent| gate.stop())
    };
    html! {
        <>
            { progress(done, total, &words) }
            <button type="button" id="room-stop" class="button" onclick={stop}>{ text.get("room.stop") }</button>
        </>
    }
}

/// What was just done.
fn done(text: &Text, taken: &Taken) -> Html {
    let people = taken.room.contributions().len().to_string();
    let read = taken.read.to_string();
    html! {
        <>
            <p class="done">{ text.fill("room.read", &[("n", &read), ("people", &people)]) }</p>
            if taken.left > 0 {
                <p>{ text.fill("room.stopped", &[("n", &taken.left.to_string())]) }</p>
            }
        </>
    }
}
