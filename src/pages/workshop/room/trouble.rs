//! What could not be used, by name and reason, and what is odd with the rest.

use career::workshop::Room;
use yew::prelude::*;

use super::{Step, reading};
use crate::{
    components::{Disclosure, Tone, Weight, button, live_notice, note, notice, paragraph},
    scene::Scene,
    shared::Shared,
    text::Text,
};

/// The most files that are listed by name.
const LISTED: usize = 100;
/// The most of other programs' files that are.
const FEW: usize = 10;

/// The part of the page.
pub fn section(scene: &Scene, step: &UseStateHandle<Step>) -> Html {
    let (text, room) = (&scene.text, &*scene.room);
    html! {
        <div class="stack no-print">
            { revisions(text, room) }
            { refused(text, room) }
            { twice(scene, step) }
            if let Step::Read(taken) = &**step { { passed(text, &taken.passed) } }
        </div>
    }
}

/// A list of names that does not grow without end, closed until it is wanted.
fn list(text: &Text, summary: &str, count: usize, lines: impl Iterator<Item = String>) -> Html {
    let rest = count.saturating_sub(LISTED);
    html! {
        <Disclosure summary={html! { summary }}>
            <ul class="names">
                for line in lines.take(LISTED) {
                    <li>{ line }</li>
                }
            </ul>
            if rest > 0 { { note(&text.fill("room.more", &[("n", &rest.to_string())])) } }
        </Disclosure>
    }
}

fn refused(text: &Text, room: &Room) -> Html {
    let refused = room.refused();
    if refused.is_empty() {
        return Html::default();
    }
    let line = |one: &career::workshop::Refused| {
        let problem = one.problems.first().map(|problem| problem.explain(text.language()));
        problem.unwrap_or_else(|| one.name.clone())
    };
    let n = refused.len().to_string();
    let body = html! {
        <>
            { paragraph(text.get("room.refused-text")) }
            { list(text, text.get("room.refused-list"), refused.len(), refused.iter().map(line)) }
        </>
    };
    live_notice(Tone::Warning, &text.fill("room.refused", &[("n", &n)]), body)
}

fn twice(scene: &Scene, step: &UseStateHandle<Step>) -> Html {
    let (text, twice) = (&scene.text, scene.room.twice());
    let count = twice.len();
    if count == 0 {
        return Html::default();
    }
    let names = |(name, first)| text.fill("room.twice-line", &[("name", name), ("first", first)]);
    let take = {
        let (scene, step) = (scene.clone(), step.setter());
        Callback::from(move |_| {
            let mut room = (*scene.room).clone();
            let read = room.twice().len();
            room.count_the_same();
            let room = Shared::new(room);
            let taken = reading::Taken { room, read, left: 0, passed: Vec::new() };
            reading::show(&scene, taken, &step);
        })
    };
    let body = html! {
        <>
            { paragraph(text.get("room.twice-text")) }
            { list(text, text.get("room.twice-list"), count, twice.map(names)) }
            { button(Weight::Secondary, text.get("room.twice-count"), take) }
        </>
    };
    notice(Tone::Warning, &text.fill("room.twice", &[("n", &count.to_string())]), body)
}

/// Contents of several editions: the questions may have been others.
fn revisions(text: &Text, room: &Room) -> Html {
    let revisions = room.revisions();
    if revisions.len() < 2 {
        return Html::default();
    }
    let names: Vec<_> = revisions.map(|(revision, _)| revision.to_string()).collect();
    let names = names.join(text.get("list.separator"));
    let body = paragraph(&text.fill("room.revisions-text", &[("revisions", &names)]));
    notice(Tone::Warning, text.get("room.revisions"), body)
}

fn passed(text: &Text, passed: &[String]) -> Html {
    if passed.is_empty() {
        return Html::default();
    }
    let names =
        if passed.len() <= FEW { passed.join(text.get("list.separator")) } else { String::new() };
    html! {
        <div>
            { note(&text.fill("room.passed", &[("n", &passed.len().to_string())])) }
            if !names.is_empty() { <p class="note names">{ names }</p> }
        </div>
    }
}
