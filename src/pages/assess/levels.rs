//! The five levels and "not applicable".

use career::{
    LocalText, Questionnaire,
    assessment::{AnswerChange, Rating},
    questionnaire::{Item, Subject},
};
use yew::prelude::*;

use super::keys::sign;
use crate::{
    components::{Weight, button},
    platform::page,
    scene::Scene,
    text::Text,
    views::answering::answering,
};

/// Properties of [`Levels`].
#[derive(PartialEq, Properties)]
pub struct LevelsProps {
    /// The portal, with the questions.
    pub scene: Scene,
    /// What the question is about.
    pub about: Subject,
}

/// The answers one can choose from. It remembers whether what each looks like is shown for all of them.
#[component]
pub fn Levels(props: &LevelsProps) -> Html {
    let LevelsProps { scene, about } = props;
    let text = &scene.text;
    let all = use_state_eq(|| false);
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let Some(item) = questionnaire.item(about) else { return Html::default() };
    let rating = scene.record.assessment.rating(about);
    let rate = answering(scene, item).reform(AnswerChange::Rate);
    let toggle = {
        let all = all.clone();
        Callback::from(move |_| all.set(!*all))
    };
    let level = |value: Rating, name: &LocalText, anchor: &LocalText| {
        let option = Choice { value, name: text.of(name), anchor: text.of(anchor) };
        option.show(rating, &rate, behaviour(text, item, value, text.of(name), *all))
    };
    let none = &questionnaire.not_applicable;
    html! {
        <fieldset class="levels">
            <legend class="field__label">{ text.get("question.levels") }</legend>
            <p class="levels__head">
                <span class="levels__hint">{ text.get("question.keys") }</span>
                if !item.behaviours.is_empty() {
                    { button(Weight::Plain, text.get(if *all { "question.close-all" } else { "question.open-all" }), toggle) }
                }
            </p>
            for anchor in &questionnaire.levels {
                { level(Rating::Level(anchor.level), &anchor.name, &anchor.anchor) }
            }
            { level(Rating::NotApplicable, &none.name, &none.anchor) }
            <div class="levels__keys">
                // A number key changes an answer that has not the focus: say so.
                <span class="visually-hidden" role="status">{ chosen(text, questionnaire, rating) }</span>
                if rating.is_some() {
                    { button(Weight::Plain, text.get("question.clear"), clear(&rate)) }
                }
            </div>
        </fieldset>
    }
}

/// An answer one can choose.
struct Choice<'a> {
    value: Rating,
    name: &'a str,
    anchor: &'a str,
}

impl Choice<'_> {
    fn show(&self, rating: Option<Rating>, rate: &Callback<Option<Rating>>, more: Html) -> Html {
        let Self { value, name, anchor } = *self;
        let id = format!("rating-{}", sign(value));
        let describedby = format!("{id}-anchor");
        let onchange = rate.reform(move |_: Event| Some(value));
        html! {
            <div class="level">
                <input type="radio" name="rating" id={id.clone()} checked={rating == Some(value)} {onchange} aria-describedby={describedby.clone()} />
                <label for={id}>
                    <span class="level__number" aria-hidden="true">{ sign(value) }</span>
                    <span class="level__name">{ name }</span>
                </label>
                <p class="level__anchor" id={describedby}>{ anchor }</p>
                { more }
            </div>
        }
    }
}

/// What somebody does who is at a level, to open there.
fn behaviour(text: &Text, item: &Item, rating: Rating, name: &str, open: bool) -> Html {
    let words = rating.level().and_then(|level| item.behaviour(level));
    let Some(words) = words else { return Html::default() };
    html! {
        <details class="level__more" {open}>
            <summary>{ text.get("question.behaviour") }<span class="visually-hidden">{ name }</span></summary>
            <p>{ text.of(words) }</p>
        </details>
    }
}

/// Takes the answer back. The button goes with it: the focus returns to the question.
fn clear(rate: &Callback<Option<Rating>>) -> Callback<MouseEvent> {
    rate.reform(|_| {
        page::focus("#question");
        None
    })
}

/// The answer in words.
fn chosen(text: &Text, questionnaire: &Questionnaire, rating: Option<Rating>) -> String {
    let Some(rating) = rating else { return String::new() };
    let name = rating.name(questionnaire);
    text.fill("question.chosen", &[("answer", text.of(name))])
}
