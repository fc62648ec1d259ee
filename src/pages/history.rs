//! `#/history`: change over time.

mod kept;
mod lines;
mod pair;
mod shift;
mod story;
mod take;

use career::{framework::Rank, history::Snapshot, questionnaire::Subject};
use yew::prelude::*;

use crate::{
    components::{lead, paragraph, title},
    scene::Scene,
    text::Text,
    views::{days::day, section_nav::standing_nav, source::official},
};

/// How many snapshots are listed until one asks for all.
const RECENT: usize = 24;

/// The page.
pub fn page(scene: &Scene, from: Option<u32>, to: Option<u32>) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("history.title")) }
            { standing_nav(scene) }
            { lead(text.get("history.lead")) }
            <take::Take scene={scene.clone()} />
            { scene.chapters.questionnaire.show(|_| shown(scene, from, to)) }
        </>
    }
}

fn shown(scene: &Scene, from: Option<u32>, to: Option<u32>) -> Html {
    let none = scene.record.history.is_empty();
    html! {
        <>
            if none { <div class="empty">{ paragraph(scene.text.get("history.empty")) }</div> }
            <story::Story scene={scene.clone()} />
            if !none {
                <lines::Lines scene={scene.clone()} />
                <pair::Pair scene={scene.clone()} {from} {to} />
            }
            // Always there: what it says last is that there is nothing left.
            <kept::Kept scene={scene.clone()} />
        </>
    }
}

/// A snapshot by its day and, where it has one, its name.
fn called(text: &Text, snapshot: &Snapshot) -> String {
    let day = day(text, snapshot.day);
    match snapshot.name.trim() {
        "" => day,
        name => text.fill("history.called", &[("day", &day), ("name", name)]),
    }
}

/// What a question is about: in the official words, as `rank` has them; those the question was asked in, where the
/// content no longer has it; at the very least by its id.
fn words(scene: &Scene, about: &Subject, rank: Option<&Rank>) -> Html {
    let rank = rank.or(scene.framework.ranks().first());
    match rank.and_then(|rank| scene.framework.official(about, rank)) {
        Some((words, _)) => official(&scene.text, words),
        None => match scene.record.words.get(about) {
            Some(words) => html! { { words } },
            None => html! { { about.to_string() } },
        },
    }
}

/// How many of the oldest snapshots are not listed.
fn hidden(scene: &Scene, all: bool) -> usize {
    if all { 0 } else { scene.record.history.snapshots().len().saturating_sub(RECENT) }
}

/// A button that lists all snapshots, or only the newest again; nothing where those are all.
fn more(scene: &Scene, all: &UseStateHandle<bool>, more: &str, less: &str) -> Html {
    let text = &scene.text;
    let count = scene.record.history.snapshots().len();
    if count <= RECENT {
        return Html::default();
    }
    let more = text.fill(more, &[("count", &count.to_string())]);
    toggle(all, &more, &text.fill(less, &[("count", &RECENT.to_string())]))
}

/// A button that shows more of something long, or less again. It stays where it is and keeps the focus.
fn toggle(all: &UseStateHandle<bool>, more: &str, less: &str) -> Html {
    let (shown, toggle) = (**all, all.setter());
    let onclick = Callback::from(move |_: MouseEvent| toggle.set(!shown));
    html! {
        <button type="button" class="button no-print" aria-expanded={shown.to_string()} {onclick}>
            { if shown { less } else { more } }
        </button>
    }
}
