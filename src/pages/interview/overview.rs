//! `#/interview`: what is going on, the round of the year, the kinds of interview, and the conversations so far.

mod kinds;
mod log;
mod now;
mod rhythm;

use career::{
    interview::{InterviewType, Interviews},
    sheet::{Entry, Sheet},
    talk::Talk,
};
use yew::prelude::*;

use crate::{
    components::{lead, title},
    route::{MentorPage, Route},
    scene::Scene,
    text::Text,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("interview.title")) }
            { lead(text.get("interview.lead")) }
            { scene.chapters.interviews.show(|interviews| shown(scene, interviews)) }
        </>
    }
}

fn shown(scene: &Scene, interviews: &Interviews) -> Html {
    html! {
        <>
            { now::now(scene, interviews) }
            { kinds::for_you(scene, interviews) }
            { rhythm::rhythm(scene, interviews) }
            { kinds::kinds(scene, interviews) }
            { together(&scene.text) }
            { log::log(scene, interviews) }
            { log::gone(scene, interviews) }
        </>
    }
}

/// The way to what two people do with it.
fn together(text: &Text) -> Html {
    html! {
        <p>
            { text.get("interview.together") }{ " " }
            <a href={Route::Mentor(MentorPage::Home).href()}>{ text.get("mentor.title") }</a>
        </p>
    }
}

/// What the kind of a conversation is called; what it was called then where the content no longer has it.
fn talk_name<'a>(scene: &'a Scene, interviews: &'a Interviews, talk: &'a Talk) -> &'a str {
    interviews.kind(&talk.kind).map_or(&talk.name, |kind| scene.text.of(&kind.name))
}

/// How much of a sheet stands in the person's own words, in a sentence.
fn written(text: &Text, kind: Option<&InterviewType>, sheet: &Sheet) -> String {
    let says = |entry: &Entry| entry.text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let known = |id| kind.is_some_and(|kind| kind.part(id).is_some());
    let own = sheet.parts.iter().filter(|(_, entry)| says(entry)).count();
    let parts = kind.map_or(0, |kind| kind.parts.len());
    // Parts the content no longer has are parts of the sheet while something stands there.
    let retired = sheet.parts.iter().filter(|(id, entry)| says(entry) && !known(id)).count();
    let counts = [("count", &*own.to_string()), ("total", &*(parts + retired).to_string())];
    text.fill("interview.written", &counts)
}
