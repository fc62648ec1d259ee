//! `#/interview/{type}/talk`: the quiet view for the conversation itself. What is only for the person is nowhere in it.

mod agenda;
pub mod agreed;
mod begin;
pub mod fields;
mod questions;

use career::{
    Id,
    interview::{Audience, InterviewType},
    record::Change,
    sheet::Line,
    talk::{Prepared, Talk, TalkChange, TalkText},
};
use yew::prelude::*;

use super::{top, with_kind};
use crate::{
    components::{Weight, button, link_button, note, subheading, title},
    platform::page,
    route::Route,
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| {
        let mut lines = desk.lines();
        lines.retain(|line| line.audience > Audience::Me && !line.is_blank());
        match scene.record.talks.going_on(id) {
            None => html! {
                <>
                    { top(&desk, "talk.title") }
                    { begin::begin(&desk, &lines) }
                </>
            },
            // Only what one needs now: the ways to prepare are for before.
            Some(talk) => html! {
                <>
                    { title(&talk.name) }
                    <Talking scene={scene.clone()} id={id.clone()} talk={talk.clone()} {lines} />
                </>
            },
        }
    })
}

#[derive(PartialEq, Properties)]
struct TalkingProps {
    scene: Scene,
    id: Id<InterviewType>,
    talk: Talk,
    /// What was prepared for the conversation.
    lines: Vec<Line>,
}

/// The conversation while it lasts. It remembers what was ticked.
#[component]
fn Talking(props: &TalkingProps) -> Html {
    let TalkingProps { scene, id, talk, lines } = props;
    let text = &scene.text;
    let ticked = use_state_eq(Vec::<String>::new);
    let kind = scene.chapters.interviews.ready().and_then(|all| all.kind(id));
    let (asked, told): (Vec<_>, Vec<_>) = lines.iter().partition(|line| questions::are(line));
    html! {
        <div class="columns columns--even large">
            <div>
                { for kind.map(|kind| agenda::agenda(text, kind, &ticked)) }
                if !told.is_empty() { { to_say(scene, &told) } }
                if !asked.is_empty() { { questions::questions(text, &asked, &ticked) } }
                if lines.is_empty() { { note(text.get("talk.nothing-prepared")) } }
            </div>
            <div>
                { fields::words(scene, talk, TalkText::Notes, 8) }
                <agreed::Agreement scene={scene.clone()} talk={talk.clone()} />
                { fields::facts(scene, talk) }
                <p class="actions">
                    { button(Weight::Primary, text.get("talk.end"), end(scene, talk.id, lines)) }
                    { link_button(Weight::Plain, text.get("talk.to-sheet"), Route::Interview(id.clone()).href()) }
                </p>
                { note(text.get("talk.end-text")) }
            </div>
        </div>
    }
}

fn to_say(scene: &Scene, lines: &[&Line]) -> Html {
    html! {
        <section>
            <h2>{ scene.text.get("talk.to-say") }</h2>
            for line in lines {
                <div class="passage" key={line.id.as_str()}>
                    { subheading(&line.title) }
                    <p class="evidence">{ line.text.trim().to_owned() }</p>
                </div>
            }
        </section>
    }
}

/// Ends it, with what had been prepared as it was, and goes to what comes afterwards.
fn end(scene: &Scene, talk: u32, lines: &[Line]) -> Callback<MouseEvent> {
    let change = scene.change.clone();
    let prepared: Vec<_> = lines
        .iter()
        .map(|line| Prepared {
            title: line.title.clone(),
            text: line.text.trim().to_owned(),
            audience: line.audience,
        })
        .collect();
    Callback::from(move |_| {
        change.emit(Change::Talk(TalkChange::End(talk, prepared.clone())));
        page::go(&Route::Notes(talk).href());
    })
}
