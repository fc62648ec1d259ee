//! Which parts of what was entered are shown.

use career::together::{Choice, SharePart};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{heading, note},
    route::{Route, WorkshopPage},
};

/// A box for each part; where there is nothing to show, why, and the way to it.
pub fn choosing(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    html! {
        <section>
            { heading(text.get("share.step-what")) }
            { note(text.get("share.never")) }
            <fieldset class="share-parts">
                <legend class="field__label">{ text.get("share.parts") }</legend>
                { for in_order().map(|part| one(desk, part)) }
            </fieldset>
        </section>
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
                <p class="note" id={hint_id}>
                    { text.get(hint) }
                    if let Some(Missing { way: Some((route, words)), .. }) = why_not {
                        { " " }<a href={route.href()}>{ text.get(words) }</a>
                    }
                </p>
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
