//! What was found, by kind, with the words marked and who says them.

use career::{
    catalogue::{Entry, Group},
    search::{Index, Query},
};
use yew::prelude::*;

use crate::{
    platform::page,
    scene::Scene,
    views::{
        place,
        source::{source_note, unknown},
    },
};

/// How much of a text is shown around what was found, in characters.
const EXCERPT: usize = 80;

/// What was found, and for what.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// What was looked for.
    pub query: &'a Query,
    /// What it was found by.
    pub index: &'a Index,
    /// What was found, with its place in the index.
    pub entries: &'a [(usize, &'a Entry<'a>)],
}

/// At most `shown` results of a group, and the way to the rest.
pub fn results(
    scene: &Scene,
    found: Found,
    group: Group,
    shown: usize,
    open: &UseStateSetter<Option<Group>>,
) -> Html {
    let text = &scene.text;
    let of_group = || found.entries.iter().filter(|(_, entry)| entry.group == group);
    let count = of_group().count();
    if count == 0 {
        return Html::default();
    }
    let open = {
        let open = open.clone();
        Callback::from(move |_| {
            // The button goes; the next result after the last one shown is the first new one.
            page::focus(&format!("#{} li:last-child a", list(group)));
            open.set(Some(group));
        })
    };
    html! {
        <section>
            <h2>{ text.get(name(group)) }{ " " }<span class="note">{ count }</span></h2>
            <ul class="results" id={list(group)}>
                for (place, entry) in of_group().take(shown) { { result(scene, found, *place, entry) } }
            </ul>
            if count > shown {
                <button type="button" class="button button--plain" onclick={open}>
                    { text.fill("search.more", &[("count", &(count - shown).to_string())]) }
                </button>
            }
        </section>
    }
}

/// The id of a group's list.
fn list(group: Group) -> String {
    format!("group-{}", group as usize)
}

fn result(scene: &Scene, Found { query, index, .. }: Found, place: usize, entry: &Entry) -> Html {
    let text = &scene.text;
    let titles: Vec<_> = entry.title.iter().map(|title| text.of(title)).collect();
    let excerpt = index.excerpt(place, entry, query, text.language());
    html! {
        <li class="result">
            <a href={place::route(entry.place).href()}>{ marked(query, &titles.join(" / ")) }</a>
            if let Some(excerpt) = excerpt {
                // What stands in the title already is not said twice.
                if !titles.contains(&excerpt.text) {
                    <p lang={(excerpt.language != text.language()).then(|| excerpt.language.tag())}>{ around(query, excerpt.text) }</p>
                }
                { source_note(scene, excerpt.source) }
            }
            if let Some(why) = entry.unstated { <p>{ unknown(text, why) }</p> }
        </li>
    }
}

fn around(query: &Query, text: &str) -> Html {
    let (before, text, after) = query.around(text, EXCERPT);
    html! {
        <>if before { { "…" } }{ marked(query, text) }if after { { "…" } }</>
    }
}

/// A text with what was looked for marked in it.
pub fn marked(query: &Query, text: &str) -> Html {
    html! {
        for (piece, hit) in query.marked(text) {
            if hit { <mark>{ piece }</mark> } else { { piece } }
        }
    }
}

fn name(group: Group) -> &'static str {
    match group {
        Group::Terms => "glossary.title",
        Group::Ranks => "search.ranks",
        Group::Abilities => "abilities.title",
        Group::Measures => "measures.title",
        Group::Policy => "policy.title",
        Group::Indicators => "indicators.title",
        Group::Roadmap => "roadmap.title",
        Group::Support => "support.title",
        Group::Development => "plan.title",
        Group::Interviews => "interview.title",
        Group::Together => "search.together",
        Group::Questions => "search.questions",
        Group::Unstated => "unknown.title",
    }
}
