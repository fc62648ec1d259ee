//! What somebody shows, for reading: the same before it is saved and where it is read.

use career::{
    Id,
    framework::Rank,
    path::StageKind,
    together::{
        Share, SharePart, SharedGoal, SharedItem, SharedLife, SharedSheet, SharedStage, SharedWish,
        Standing,
    },
};
use yew::prelude::*;

use super::subject::rating;
use crate::{
    components::{note, subheading},
    scene::Scene,
    text::Text,
    views::days::day,
};

/// Everything in `share`, part by part; `covered` hides the ratings, for whoever is to give their own view first.
pub fn shown(scene: &Scene, share: &Share, covered: bool) -> Html {
    let text = &scene.text;
    let part = |part: SharePart, body: Html| {
        html! { <div class="stack shown__part">{ subheading(text.get(part.message())) }{ body }</div> }
    };
    html! {
        <div class="stack shown">
            { head(text, share) }
            if let Some(found) = &share.standing { { part(SharePart::Standing, standing(scene, found)) } }
            if !share.items.is_empty() { { part(SharePart::Items, items(scene, &share.items, covered)) } }
            if let Some(found) = &share.sheet { { sheet(found) } }
            if !share.goals.is_empty() { { part(SharePart::Goals, goals(text, &share.goals)) } }
            if !share.path.is_empty() { { part(SharePart::Path, path(text, &share.path)) } }
            if let Some(found) = &share.wish { { part(SharePart::Posting, wish(text, found)) } }
            if let Some(found) = &share.life { { part(SharePart::Life, life(text, found)) } }
            if !share.values.is_empty() {
                { part(SharePart::Values, html! {
                    <ol class="shown__list">for value in &share.values { <li>{ &value.name }</li> }</ol>
                }) }
            }
        </div>
    }
}

fn head(text: &Text, share: &Share) -> Html {
    let given = [("share.file-from", &share.from), ("share.file-to", &share.to)];
    html! {
        <>
            <dl class="facts">
                for (label, value) in given.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
                    <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div>
                }
                <div><dt>{ text.get("share.file-day") }</dt><dd>{ day(text, share.day) }</dd></div>
            </dl>
            if !share.message.trim().is_empty() {
                <div class="shown__part stack">
                    { subheading(text.get("share.file-message")) }
                    { words(&share.message) }
                </div>
            }
        </>
    }
}

fn words(words: &str) -> Html {
    html! { <p class="evidence">{ words }</p> }
}

fn standing(scene: &Scene, standing: &Standing) -> Html {
    let text = &scene.text;
    let rank = |id: &Option<Id<Rank>>| match id {
        Some(id) => {
            scene.framework.rank(id).map_or_else(|| id.to_string(), |rank| text.join(&rank.titles))
        }
        None => text.get("data.none").to_owned(),
    };
    html! {
        <dl class="facts">
            <div><dt>{ text.get("data.current") }</dt><dd>{ rank(&standing.current) }</dd></div>
            <div><dt>{ text.get("data.target") }</dt><dd>{ rank(&standing.target) }</dd></div>
        </dl>
    }
}

fn items(scene: &Scene, items: &[SharedItem], covered: bool) -> Html {
    let text = &scene.text;
    let has_ratings = items.iter().any(|item| item.rating.is_some());
    html! {
        <>
            if covered && has_ratings { { note(text.get("share.file-covered")) } }
            <ol class="shown__list">
                for item in items {
                    <li>
                        <p>{ &item.words }</p>
                        if item.wish || !covered && item.rating.is_some() {
                            <p class="shown__marks">
                                if let Some(given) = item.rating.filter(|_| !covered) {
                                    <span class="badge">{ rating(scene, given) }</span>
                                }
                                if item.wish { <span class="badge badge--portal">{ text.get("share.file-wish") }</span> }
                            </p>
                        }
                        if let Some(evidence) = &item.evidence { { words(&evidence.as_text()) } }
                    </li>
                }
            </ol>
        </>
    }
}

fn sheet(sheet: &SharedSheet) -> Html {
    html! {
        <div class="stack shown__part">
            { subheading(&sheet.name) }
            <dl class="shown__texts">
                for part in &sheet.parts {
                    <div><dt>{ &part.title }</dt><dd class="evidence">{ &part.text }</dd></div>
                }
            </dl>
        </div>
    }
}

fn goals(text: &Text, goals: &[SharedGoal]) -> Html {
    html! {
        <ul class="shown__list">
            for goal in goals {
                <li>
                    <p><span class="badge">{ text.get(goal.state.message()) }</span>{ " " }{ &goal.title }</p>
                    if !goal.actions.is_empty() {
                        <ul>
                            for action in &goal.actions {
                                <li>
                                    { &action.text }{ " " }<span class="note">
                                        { text.get(action.state.message()) }
                                        if !action.due.is_empty() { { " · " }{ text.fill("share.file-due", &[("day", &action.due)]) } }
                                    </span>
                                </li>
                            }
                        </ul>
                    }
                </li>
            }
        </ul>
    }
}

fn path(text: &Text, path: &[SharedStage]) -> Html {
    let kind = |stage: &SharedStage| match stage.kind {
        StageKind::Assignment => "path.assignments",
        StageKind::Project => "path.projects",
        StageKind::Qualification => "path.qualifications",
    };
    let name = |stage: &SharedStage| match stage.name.as_str() {
        "" => text.get("path.unnamed").to_owned(),
        name => name.to_owned(),
    };
    html! {
        <ul class="shown__list">
            for stage in path {
                <li>
                    <p>
                        <span class="badge">{ text.get(kind(stage)) }</span>{ " " }{ name(stage) }
                        if !stage.from.is_empty() || !stage.to.is_empty() {
                            <span class="note">{ " " }{ text.fill("share.file-span", &[("from", &stage.from), ("to", &stage.to)]) }</span>
                        }
                    </p>
                    if !stage.learned.is_empty() { { words(&stage.learned) } }
                </li>
            }
        </ul>
    }
}

fn wish(text: &Text, wish: &SharedWish) -> Html {
    let fields = wish.fields.join(text.get("list.separator"));
    let said = [
        ("share.file-fields", fields.as_str()),
        ("share.file-place", &wish.place),
        ("share.file-reasons", &wish.reasons),
    ];
    texts(text, &said)
}

fn life(text: &Text, life: &SharedLife) -> Html {
    texts(text, &[("share.file-events", &life.events), ("share.file-conditions", &life.conditions)])
}

/// Texts with what they are about; those with nothing in them are left out.
fn texts(text: &Text, said: &[(&str, &str)]) -> Html {
    html! {
        <dl class="shown__texts">
            for (label, words) in said.iter().filter(|(_, words)| !words.is_empty()) {
                <div><dt>{ text.get(label) }</dt><dd class="evidence">{ *words }</dd></div>
            }
        </dl>
    }
}
