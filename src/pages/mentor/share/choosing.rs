//! Which parts of what was entered are shown.

use career::together::{Choice, SharePart};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{Disclosure, Weight, heading, link_button, note, paragraph},
    route::{Route, WorkshopPage},
};

/// A box for each part. Those of which there is nothing to show fold away, each with why and the way to it; whoever has
/// not even begun is shown where to.
pub fn choosing(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let is_there =
        |part: &SharePart| why_not(desk, *part).is_none_or(|missing| missing.way.is_none());
    let (here, later): (Vec<_>, Vec<_>) = in_order().partition(is_there);
    let count = later.len().to_string();
    html! {
        <section>
            { heading(text.get("share.step-what")) }
            if !has_items(desk) {
                <div class="empty">
                    { paragraph(text.get("share.begin")) }
                    <p class="actions">{ link_button(Weight::Primary, text.get("share.to-assess"), Route::Assess.href()) }</p>
                </div>
            }
            if !here.is_empty() {
                { note(text.get("share.never")) }
                <fieldset class="share-parts">
                    <legend class="field__label">{ text.get("share.parts") }</legend>
                    { for here.into_iter().map(|part| one(desk, part)) }
                </fieldset>
            }
            if !later.is_empty() {
                <Disclosure summary={html! { text.fill("share.later", &[("n", &count)]) }}>
                    <ul class="share-later">{ for later.into_iter().map(|part| later_one(desk, part)) }</ul>
                </Disclosure>
            }
        </section>
    }
}

/// A part of which there is nothing to show yet: why, and the way to it.
fn later_one(desk: &Desk, part: SharePart) -> Html {
    let text = &desk.scene.text;
    let Some(Missing { why, way }) = why_not(desk, part) else { return Html::default() };
    html! {
        <li key={part.message()}>
            <strong>{ text.get(part.message()) }</strong>
            <p class="note">
                { text.get(why) }
                if let Some((route, words)) = way { { " " }<a href={route.href()}>{ text.get(words) }</a> }
            </p>
        </li>
    }
}

/// Every part, with what is of the answers right after the questions.
fn in_order() -> impl Iterator<Item = SharePart> {
    let of = |wanted: fn(SharePart) -> bool| {
        SharePart::ALL.into_iter().filter(move |part| wanted(*part))
    };
    of(|part| part == SharePart::Items)
        .chain(of(SharePart::is_of_items))
        .chain(of(|part| part != SharePart::Items && !part.is_of_items()))
}

/// What is chosen, without what cannot be: its box is empty, whatever was chosen before.
pub fn possible(desk: &Desk) -> Choice {
    let mut choice = desk.draft.choice.clone();
    choice.parts.retain(|part| why_not(desk, *part).is_none());
    choice
}

fn one(desk: &Desk, part: SharePart) -> Html {
    let text = &desk.scene.text;
    let choice = &desk.draft.choice;
    let why_not = why_not(desk, part);
    let checked = why_not.is_none() && choice.has(part);
    let onchange = desk.making(move |draft, event: Event| {
        let chosen = event.target_unchecked_into::<HtmlInputElement>().checked();
        draft.choice.parts.retain(|other| *other != part);
        if chosen {
            draft.choice.parts.push(part);
            // In the order of the file, whatever the order they were chosen in.
            draft.choice.parts.sort_unstable();
        }
    });
    let id = part.message().replace('.', "-");
    let hint_id = format!("{id}-hint");
    let hint = match why_not {
        Some(Missing { why, .. }) => Some(why),
        None => hint(part),
    };
    html! {
        <div class={if part.is_of_items() { "share-part share-part--of-items" } else { "share-part" }}>
            <div class="choice">
                <input
                    type="checkbox" id={id.clone()} {checked} disabled={why_not.is_some()} {onchange}
                    aria-describedby={hint.map(|_| hint_id.clone())}
                />
                <label for={id}>{ text.get(part.message()) }</label>
            </div>
            if let Some(hint) = hint {
                <p class="note" id={hint_id}>{ text.get(hint) }</p>
            }
        </div>
    }
}

/// Why a part cannot be chosen, and where that can be changed.
struct Missing {
    why: &'static str,
    way: Option<(Route, &'static str)>,
}

/// What to know of a part before choosing it.
fn hint(part: SharePart) -> Option<&'static str> {
    match part {
        SharePart::Items => Some("share.items-hint"),
        SharePart::Ratings => Some("share.ratings-hint"),
        SharePart::Evidence => Some("share.evidence-hint"),
        SharePart::Life => Some("share.life-hint"),
        _ => None,
    }
}

fn why_not(desk: &Desk, part: SharePart) -> Option<Missing> {
    let record = desk.material.record;
    let missing = |why, route, words| Some(Missing { why, way: Some((route, words)) });
    if part.is_of_items() && !desk.draft.choice.has(SharePart::Items) && has_items(desk) {
        return Some(Missing { why: "share.with-items", way: None });
    }
    // What the file would have of it tells whether there is anything.
    let parts = if part.is_of_items() { vec![SharePart::Items, part] } else { vec![part] };
    if desk.share(&Choice { parts, sheet: None }).has(part) {
        return None;
    }
    match part {
        SharePart::Items | SharePart::Standing => {
            missing("share.no-target", Route::Assess, "share.to-assess")
        }
        SharePart::Ratings | SharePart::Evidence | SharePart::Wishes if !has_items(desk) => {
            missing("share.no-target", Route::Assess, "share.to-assess")
        }
        SharePart::Ratings | SharePart::Evidence | SharePart::Wishes => {
            missing("share.none-there", Route::Assess, "share.to-assess")
        }
        SharePart::Goals => missing("share.none-there", Route::Plan, "share.to-plan"),
        SharePart::Life if !record.path.life.shown => {
            missing("share.life-closed", Route::Path, "share.to-path")
        }
        SharePart::Path | SharePart::Posting | SharePart::Life => {
            missing("share.none-there", Route::Path, "share.to-path")
        }
        SharePart::Values => {
            missing("share.none-there", Route::Workshop(WorkshopPage::Values), "share.to-values")
        }
    }
}

fn has_items(desk: &Desk) -> bool {
    desk.material.outcome.is_some()
}
