//! A room of which no question can be shown yet: what there is, and what is missing.

use career::workshop::{FIRST, LEAST};
use yew::prelude::*;

use super::shown::Shown;
use crate::{
    components::{Tone, heading, live_notice, paragraph, subheading},
    text::Text,
};

/// How many have handed in what, and why nothing more is said. It is never an empty page: a trainer may be showing it.
pub fn bare(text: &Text, shown: &Shown) -> Html {
    let n = shown.people.to_string();
    let known = [("n", &*n), ("least", &LEAST.to_string()), ("first", &FIRST.to_string())];
    let few = shown.people < FIRST;
    let (title, why) = if few {
        ("room.too-few", "room.too-few-why")
    } else {
        ("room.none-yet", "room.none-yet-why")
    };
    let body = html! {
        <>
            { paragraph(&text.fill(why, &known)) }
            if !few { { paragraph(text.get("room.hidden-how-many")) } }
        </>
    };
    let facts = [
        ("room.handed-in", text.fill("room.people", &known)),
        (
            "room.answered",
            text.fill("room.so-many-questions", &[("n", &shown.hidden.len().to_string())]),
        ),
    ];
    html! {
        <section>
            { heading(&text.fill("room.picture", &known)) }
            { live_notice(Tone::Info, text.get(title), body) }
            <dl class="facts">
                for (label, words) in facts { <div><dt>{ text.get(label) }</dt><dd>{ words }</dd></div> }
            </dl>
            if !shown.wished.is_empty() {
                { subheading(text.get("room.wished")) }
                { wished(text, shown) }
            }
            if !shown.hidden.is_empty() {
                { subheading(text.get("room.answered-which")) }
                <ul>for words in &shown.hidden { <li>{ words }</li> }</ul>
            }
        </section>
    }
}

/// What the most wish to grow in.
pub fn wished(text: &Text, shown: &Shown) -> Html {
    html! {
        <ol>
            for (words, people) in &shown.wished {
                <li>{ words }{ " " }<strong>{ text.fill("room.people", &[("n", &people.to_string())]) }</strong></li>
            }
        </ol>
    }
}
