//! What a person shows to a reader, as the reader sees it.

mod life;

use career::{
    Id,
    framework::Rank,
    together::{Share, SharePart, SharedGoal, SharedItem, Standing},
};
use yew::prelude::*;

use crate::{
    components::{note, subheading},
    scene::Scene,
    text::Text,
    views::days::day,
};

/// Everything that is shown, part by part, as headings of the third rank. What is not in the share is not mentioned;
/// `covered` leaves out the ratings, which a reader sees only after giving their own view.
pub fn shown(scene: &Scene, share: &Share, covered: bool) -> Html {
    let text = &scene.text;
    html! {
        <div class="shown">
            { head(text, share) }
            { message(text, &share.message) }
            { for share.standing.as_ref().map(|standing| ranks(scene, standing)) }
            { values(text, share) }
            { sheet(share) }
            { goals(text, &share.goals) }
            { life::path(text, &share.path) }
            { for share.wish.as_ref().map(|wish| life::wish(text, wish)) }
            { for share.life.as_ref().map(|shown| life::life(text, shown)) }
            { items(scene, &share.items, covered) }
        </div>
    }
}

/// A text as it was written.
pub fn written(words: &str) -> Html {
    html! { <p class="evidence">{ words.trim().to_owned() }</p> }
}

/// The same under its name; nothing where nothing is written.
fn named(name: &str, words: &str) -> Html {
    if words.trim().is_empty() {
        return Html::default();
    }
    html! { <><h4>{ name }</h4>{ written(words) }</> }
}

/// Who shows it to whom, as far as they say so, and when.
fn head(text: &Text, share: &Share) -> Html {
    let given = [("share.file-from", &share.from), ("share.file-to", &share.to)];
    html! {
        <dl class="facts">
            for (label, value) in given.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
                <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div>
            }
            <div><dt>{ text.get("share.file-day") }</dt><dd>{ day(text, share.day) }</dd></div>
        </dl>
    }
}

fn message(text: &Text, words: &str) -> Html {
    if words.trim().is_empty() {
        return Html::default();
    }
    html! { <section>{ subheading(text.get("reading.message-shown")) }{ written(words) }</section> }
}

fn ranks(scene: &Scene, standing: &Standing) -> Html {
    let text = &scene.text;
    let rank = |id: &Option<Id<Rank>>| match id {
        // A rank this content does not have is called by its id.
        Some(id) => {
            scene.framework.rank(id).map_or_else(|| id.to_string(), |rank| text.join(&rank.titles))
        }
        None => text.get("data.none").to_owned(),
    };
    html! {
        <section>
            { subheading(text.get(SharePart::Standing.message())) }
            <dl class="facts">
                <div><dt>{ text.get("reading.current") }</dt><dd>{ rank(&standing.current) }</dd></div>
                <div><dt>{ text.get("reading.target") }</dt><dd>{ rank(&standing.target) }</dd></div>
            </dl>
        </section>
    }
}

fn values(text: &Text, share: &Share) -> Html {
    if share.values.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { subheading(text.get(SharePart::Values.message())) }
            <ol>for value in &share.values { <li key={value.card.as_str()}>{ value.name.clone() }</li> }</ol>
        </section>
    }
}

fn sheet(share: &Share) -> Html {
    let Some(sheet) = &share.sheet else { return Html::default() };
    html! {
        <section>
            { subheading(&sheet.name) }
            for part in &sheet.parts { { named(&part.title, &part.text) } }
        </section>
    }
}

fn goals(text: &Text, goals: &[SharedGoal]) -> Html {
    if goals.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { subheading(text.get(SharePart::Goals.message())) }
            for goal in goals {
                <div class="passage">
                    <h4>{ goal.title.clone() }{ " " }<span class="badge">{ text.get(goal.state.message()) }</span></h4>
                    if !goal.actions.is_empty() {
                        <ul>
                            for action in &goal.actions {
                                <li>
                                    { action.text.clone() }{ " " }
                                    <span class="badge">{ text.get(action.state.message()) }</span>
                                    if !action.due.is_empty() { <span class="shown__when">{ text.fill("reading.due", &[("due", &action.due)]) }</span> }
                                </li>
                            }
                        </ul>
                    }
                </div>
            }
        </section>
    }
}

fn items(scene: &Scene, items: &[SharedItem], covered: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let text = &scene.text;
    let rated = items.iter().any(|item| item.rating.is_some());
    html! {
        <section>
            { subheading(text.get(SharePart::Items.message())) }
            if covered && rated { { note(text.get("reading.covered-note")) } }
            <ol class="shown__items">
                for item in items {
                    <li key={item.about.to_string()}>
                        <p>
                            { item.words.clone() }
                            if item.wish { { " " }<span class="badge">{ text.get("outcome.wished") }</span> }
                        </p>
                        if let Some(rating) = item.rating.filter(|_| !covered) {
                            <p class="shown__rating">{ super::subject::rating(scene, rating) }</p>
                        }
                        { evidence(item) }
                    </li>
                }
            </ol>
        </section>
    }
}

/// What happened, as the person wrote it.
pub fn evidence(item: &SharedItem) -> Html {
    let evidence = item.evidence.as_ref().filter(|evidence| !evidence.is_blank());
    evidence.map(|evidence| written(&evidence.as_text())).unwrap_or_default()
}
