//! One question in the list.

use career::{
    LocalText,
    assessment::{Answer, AnswerChange, EvidencePart, Rating},
    questionnaire::{Item, Subject},
};
use yew::prelude::*;

use super::{
    super::{
        keys,
        telling::{GUIDE, wish},
    },
    open,
};
use crate::{
    components::{TextField, Weight, button},
    platform::page,
    scene::Scene,
    shared::Shared,
    views::{answering::answering, writing::writing},
};

/// Properties of [`Row`].
#[derive(PartialEq, Properties)]
pub struct RowProps {
    /// The portal, without what the person entered.
    pub scene: Shared<Scene>,
    /// Where the question is in the questionnaire.
    pub index: usize,
    /// Its number on the page, from 1.
    pub number: usize,
    /// What was said to it.
    pub answer: Answer,
    /// What the rank is called for which it was rated, where that is another than now.
    pub carried: Option<String>,
    /// Whether the person came from this question.
    pub here: bool,
    /// Called with what it is about when the person is at it.
    pub visit: Callback<Subject>,
}

/// A question with its answer. A component, since nothing else keeps a list of hundreds of questions fast: when one is
/// rated, the properties of all others are as they were, and only this one is drawn anew. It remembers whether the
/// field for what happened is open, since hundreds of fields nobody looks at would cost as much as the list.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let RowProps { scene, index, number, answer, carried, here, visit } = props;
    let text = &scene.text;
    let telling = use_state_eq(|| false);
    let item = scene.chapters.questionnaire.ready().and_then(|all| all.items().get(*index));
    let Some(item) = item else { return Html::default() };
    let change = answering(scene, item);
    let rate = change.reform(|rating| AnswerChange::Rate(Some(rating)));
    let ontoggle = {
        let telling = telling.clone();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<web_sys::Element>();
            telling.set(details.has_attribute("open"));
        })
    };
    let onfocusin = {
        let about = item.about.clone();
        visit.reform(move |_: FocusEvent| about.clone())
    };
    let id = if *here { "here".to_owned() } else { format!("row-{number}") };
    html! {
        <div class="row" data-row={number.to_string()} {onfocusin} onkeydown={keys(*number, &rate)}>
            <fieldset {id} tabindex="-1">
                <legend><span class="row__number">{ number }</span>{ text.of(&item.question) }</legend>
                <div class="row__levels">{ levels(scene, *number, answer.rating, &rate) }</div>
            </fieldset>
            <div class="row__foot">
                { wish(text, format!("wish-{number}"), answer.wish, &change) }
                { carried_badge(scene, *number, carried.as_ref(), answer.rating, &change) }
                { open_button(scene, item) }
                <details class="disclosure" {ontoggle}>
                    <summary>
                        { text.get("list.evidence") }
                        if !answer.evidence.is_blank() { <span class="badge">{ text.get("question.note-filled") }</span> }
                    </summary>
                    if *telling { { situation(scene, *number, answer, &change) } }
                </details>
            </div>
        </div>
    }
}

/// The five levels and "not applicable", in as little room as they can be pressed in.
pub fn levels(
    scene: &Scene,
    number: usize,
    rating: Option<Rating>,
    rate: &Callback<Rating>,
) -> Html {
    let text = &scene.text;
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let level = |value: Rating, name: &LocalText| {
        let id = format!("row-{number}-{}", keys::sign(value));
        let onchange = rate.reform(move |_: Event| value);
        html! {
            <div class="aim__level">
                <input type="radio" name={format!("row-{number}")} id={id.clone()} checked={rating == Some(value)} {onchange} />
                <label for={id}>
                    <span class="level__number" aria-hidden="true">{ keys::sign(value) }</span>
                    <span>{ text.of(name) }</span>
                </label>
            </div>
        }
    };
    html! {
        <>
            for anchor in &questionnaire.levels {
                { level(Rating::Level(anchor.level), &anchor.name) }
            }
            { level(Rating::NotApplicable, &questionnaire.not_applicable.name) }
        </>
    }
}

/// That the answer was carried over, and the way to leave it as it is.
fn carried_badge(
    scene: &Scene,
    number: usize,
    carried: Option<&String>,
    rating: Option<Rating>,
    change: &Callback<AnswerChange>,
) -> Html {
    let text = &scene.text;
    let Some(rank) = carried else { return Html::default() };
    let keep = change.reform(move |_| {
        focus_row(number);
        AnswerChange::Rate(rating)
    });
    html! {
        <span class="row__carried">
            <span class="badge">{ text.fill("list.carried", &[("rank", rank)]) }</span>
            { button(Weight::Plain, text.get("question.carried-keep"), keep) }
        </span>
    }
}

/// The way to this question alone, with everything that can be said to it.
fn open_button(scene: &Scene, item: &Item) -> Html {
    let (text, change, about) = (&scene.text, scene.change.clone(), item.about.clone());
    let onclick = Callback::from(move |_| open(&change, Some(about.clone())));
    html! {
        <button type="button" class="button button--plain no-print" {onclick}>
            { text.get("list.open-one") }
            <span class="visually-hidden">{ text.of(&item.question) }</span>
        </button>
    }
}

/// The field for what happened.
fn situation(
    scene: &Scene,
    number: usize,
    answer: &Answer,
    change: &Callback<AnswerChange>,
) -> Html {
    let field = TextField {
        id: &format!("evidence-{number}"),
        label: scene.text.get("question.evidence"),
        hint: scene.text.get("question.evidence-hint"),
        value: &answer.evidence.situation,
        rows: 3,
        ..TextField::default()
    };
    let tell = change.reform(|words| AnswerChange::Tell(EvidencePart::Situation, words));
    writing(scene, &field, Some(GUIDE), &tell)
}

/// 1 to 5 and n rate the question that has the focus; up and down go to the one before and after. Left and right are the
/// browser's: they choose among the levels.
pub fn keys(number: usize, rate: &Callback<Rating>) -> Callback<KeyboardEvent> {
    let rate = rate.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(element) = keys::pressed_on(&event) else { return };
        let choosing = keys::is(&element, "[type=radio], fieldset");
        let key = event.key();
        match &*key {
            "ArrowUp" if choosing => _ = focus_row(number - 1),
            "ArrowDown" if choosing => _ = focus_row(number + 1),
            key => {
                let Some(rating) = keys::rating(key) else { return };
                rate.emit(rating);
                if choosing {
                    page::focus(&format!("#row-{number}-{}", keys::sign(rating)));
                }
            }
        }
        event.prevent_default();
    })
}

/// Moves the focus to what is chosen in the row with this number, or to its first choice. Whether there is such a row.
pub fn focus_row(number: usize) -> bool {
    let radio = format!("[data-row=\"{number}\"] [type=radio]");
    page::focus_and_show(&format!("{radio}:checked")) || page::focus_and_show(&radio)
}
