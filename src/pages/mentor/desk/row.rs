//! One question, and the reader's view of it.

use career::{
    assessment::Rating,
    questionnaire::{Item, Level},
    together::{DeskChange, SharedItem},
};
use yew::prelude::*;

use super::changing;
use crate::{
    components::{TextField, Weight, button_of},
    pages::{
        assess::list::row::{focus_row, keys, levels},
        mentor::shown::evidence,
    },
    scene::Scene,
    shared::Shared,
    views::writing::writing,
};

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
pub struct RowProps {
    /// The portal, without what the person entered.
    pub scene: Shared<Scene>,
    /// Which desk.
    pub desk: u32,
    /// Its number on the page, from 1.
    pub number: usize,
    /// The question, without a rating.
    pub item: SharedItem,
    /// The reader's view.
    pub rating: Option<Rating>,
    /// What they have seen.
    pub comment: String,
}

/// A question. A component, as [`crate::pages::assess::list::row::Row`] is and for the same reason; it remembers
/// whether the field for what was seen is open.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let RowProps { scene, desk, number, item, rating, comment } = props;
    let text = &scene.text;
    // Open from the start where something is in it, and then as the reader leaves it.
    let open = use_state_eq(|| !comment.is_empty());
    let change = changing(scene, *desk);
    let about = item.about.clone();
    let rate = change.reform(move |rating| DeskChange::Rate(about.clone(), Some(rating)));
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<web_sys::Element>();
            open.set(details.has_attribute("open"));
        })
    };
    html! {
        <div class="row" data-row={number.to_string()} onkeydown={keys(*number, &rate)}>
            <fieldset id={format!("row-{number}")} tabindex="-1">
                <legend>
                    <span class="row__number">{ number }</span>{ item.words.clone() }
                    if item.wish { { " " }<span class="badge">{ text.get("outcome.wished") }</span> }
                </legend>
                <div class="row__levels">{ levels(scene, *number, *rating, &rate) }</div>
            </fieldset>
            { happened(scene, item) }
            <div class="row__foot">
                { examples(scene, item) }
                <details class="disclosure" open={*open} {ontoggle}>
                    <summary>
                        { text.get("reading.comment") }
                        if !comment.trim().is_empty() { <span class="badge">{ text.get("question.note-filled") }</span> }
                    </summary>
                    if *open { { field(scene, *number, item, comment, &change) } }
                </details>
                if rating.is_some() { { clear(scene, *number, item, &change) } }
            </div>
        </div>
    }
}

/// What the person says happened, which is no rating.
fn happened(scene: &Scene, item: &SharedItem) -> Html {
    if item.evidence.as_ref().is_none_or(career::assessment::Evidence::is_blank) {
        return Html::default();
    }
    html! {
        <div class="reading__evidence">
            <p class="note">{ scene.text.get("reading.evidence") }</p>
            { evidence(item) }
        </div>
    }
}

/// What somebody does at each level, where the content says it.
fn examples(scene: &Scene, item: &SharedItem) -> Html {
    let text = &scene.text;
    let questionnaire = scene.chapters.questionnaire.ready();
    let Some((questionnaire, known)) =
        questionnaire.and_then(|all| Some((all, all.item(&item.about)?)))
    else {
        return Html::default();
    };
    let at =
        |known: &Item, level: Level| known.behaviour(level).map(|words| text.of(words).to_owned());
    if known.behaviours.is_empty() {
        return Html::default();
    }
    html! {
        <details class="disclosure">
            <summary>{ text.get("reading.examples") }</summary>
            <dl class="reading__levels">
                for anchor in &questionnaire.levels {
                    <div>
                        <dt>{ format!("{} {}", anchor.level.number(), text.of(&anchor.name)) }</dt>
                        <dd>{ at(known, anchor.level) }</dd>
                    </div>
                }
            </dl>
        </details>
    }
}

/// The field for what the reader has seen.
fn field(
    scene: &Scene,
    number: usize,
    item: &SharedItem,
    comment: &str,
    change: &Callback<DeskChange>,
) -> Html {
    let field = TextField {
        id: &format!("comment-{number}"),
        label: scene.text.get("reading.comment-label"),
        hint: scene.text.get("reading.comment-hint"),
        value: comment,
        rows: 3,
        ..TextField::default()
    };
    let about = item.about.clone();
    let write = change.reform(move |words| DeskChange::Comment(about.clone(), words));
    writing(scene, &field, None, &write)
}

/// Takes the rating back. The button goes with it: the focus returns to the question.
fn clear(scene: &Scene, number: usize, item: &SharedItem, change: &Callback<DeskChange>) -> Html {
    let about = item.about.clone();
    let clear = change.reform(move |_| {
        focus_row(number);
        DeskChange::Rate(about.clone(), None)
    });
    button_of(Weight::Plain, scene.text.get("reading.unrate"), &item.words, clear)
}
