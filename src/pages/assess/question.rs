//! One question a page.

use career::{
    Questionnaire,
    assessment::{AnswerChange, EvidencePart, Rating},
    framework::Rank,
    questionnaire::{Item, Level},
    record::Change,
};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::{
    components::{TextField, Weight, button, link_button, paragraph, progress, subheading},
    platform::page,
    route::Route,
    saving::Saved,
    scene::Scene,
    text::Text,
    views::{answering::answering, writing::writing},
};

/// The question the person is at, and the ways to the others.
pub fn question(scene: &Scene, questionnaire: &Questionnaire, target: &Rank) -> Html {
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let items = questionnaire.items_for(&scene.framework, target, assessment.form);
    let index = assessment.resume_at(&items);
    let Some(item) = items.get(index) else {
        return html! { { paragraph(text.get("assess.nothing")) } };
    };
    let rate = { answering(scene, item).reform(AnswerChange::Rate) };
    let write = {
        answering(scene, item).reform(|words| AnswerChange::Tell(EvidencePart::Situation, words))
    };
    let go = go_to(scene, &items);
    let answer = assessment.answer(&item.about);
    let rating = answer.and_then(|answer| answer.rating);
    let evidence = TextField {
        id: "evidence",
        label: text.get("question.evidence"),
        hint: text.get("question.evidence-hint"),
        value: answer.map_or("", |answer| &answer.evidence.situation),
        rows: 3,
        ..TextField::default()
    };
    let (total, done) = (items.len(), assessment.rated(&items));
    let of_total = |n: usize, message| {
        text.fill(message, &[("n", &n.to_string()), ("total", &total.to_string())])
    };
    html! {
        <div class="question" tabindex="-1" onkeydown={keys(index, go.clone(), rate.clone())}>
            <p class="question__for">{ text.fill("question.for", &[("rank", &text.join(&target.titles))]) }</p>
            { progress(done, total, &of_total(done, "question.progress")) }
            <section aria-labelledby="question">
                <p class="question__number">{ of_total(index + 1, "question.number") }</p>
                <h2 id="question" tabindex="-1">{ text.of(&item.question) }</h2>
                { examples(text, item) }
                { levels(text, questionnaire, rating, &rate) }
                { writing(scene, &evidence, None, &write) }
            </section>
            { ways(text, index, total, rating.is_some(), &go) }
            { leave_note(scene) }
        </div>
    }
}

/// Goes to the question with this index; past the last one, to the result.
fn go_to(scene: &Scene, items: &[&Item]) -> Callback<usize> {
    let places: Vec<_> = items.iter().map(|item| item.about.clone()).collect();
    let change = scene.change.clone();
    Callback::from(move |index: usize| match places.get(index) {
        Some(place) => change.emit(Change::GoTo(Some(place.clone()))),
        None => page::go(&Route::Outcome.href()),
    })
}

fn ways(text: &Text, index: usize, total: usize, rated: bool, go: &Callback<usize>) -> Html {
    let label = match (index + 1 == total, rated) {
        (true, _) => "question.finish",
        (false, true) => "question.next",
        (false, false) => "question.skip",
    };
    html! {
        <p class="actions">
            if index > 0 {
                { button(Weight::Secondary, text.get("question.back"), go.reform(move |_| index - 1)) }
            }
            { button(Weight::Primary, text.get(label), go.reform(move |_| index + 1)) }
        </p>
    }
}

fn examples(text: &Text, item: &Item) -> Html {
    html! {
        <div class="question__examples">
            { subheading(text.get("question.examples")) }
            <ul>
                for example in &item.examples {
                    <li>{ text.of(example) }</li>
                }
            </ul>
        </div>
    }
}

/// 1 to 5 rate, n or 0 says "not applicable", Enter goes on. Only while the focus is in the question, and never
/// while a text is being written or converted.
fn keys(
    index: usize,
    go: Callback<usize>,
    rate: Callback<Option<Rating>>,
) -> Callback<KeyboardEvent> {
    const COMPOSING: u32 = 229;
    Callback::from(move |event: KeyboardEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |selector: &str| {
            target.as_ref().is_some_and(|element| element.matches(selector).unwrap_or_default())
        };
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
        if modified
            || event.is_composing()
            || event.key_code() == COMPOSING
            || within("textarea, select")
        {
            return;
        }
        match event.key().as_str() {
            "n" | "N" | "0" => rate.emit(Some(Rating::NotApplicable)),
            // Held down, it would race through all questions.
            "Enter" if within("button, a, summary") => return,
            // Held down, it would race through all questions.
            "Enter" if event.repeat() => {}
            "Enter" => go.emit(index + 1),
            key => {
                let level = key.parse().ok().and_then(Level::new);
                let Some(level) = level else { return };
                rate.emit(Some(Rating::Level(level)));
            }
        }
        event.prevent_default();
    })
}

/// The five levels and "not applicable".
fn levels(
    text: &Text,
    questionnaire: &Questionnaire,
    rating: Option<Rating>,
    rate: &Callback<Option<Rating>>,
) -> Html {
    let option = |value: Rating, sign: String, name: &str, anchor: &str| {
        let id = format!("rating-{sign}");
        let describedby = format!("{id}-anchor");
        let onchange = rate.reform(move |_: Event| Some(value));
        html! {
            <div class="level">
                <input type="radio" name="rating" id={id.clone()} checked={rating == Some(value)} {onchange} aria-describedby={describedby.clone()} />
                <label for={id}>
                    <span class="level__number" aria-hidden="true">{ sign }</span>
                    <span class="level__name">{ name }</span>
                </label>
                <p class="level__anchor" id={describedby}>{ anchor }</p>
            </div>
        }
    };
    let none = &questionnaire.not_applicable;
    html! {
        <fieldset class="levels">
            <legend class="field__label">{ text.get("question.levels") }</legend>
            for anchor in &questionnaire.levels {
                { option(Rating::Level(anchor.level), anchor.level.number().to_string(), text.of(&anchor.name), text.of(&anchor.anchor)) }
            }
            { option(Rating::NotApplicable, "N".to_owned(), text.of(&none.name), text.of(&none.anchor)) }
            <div class="levels__keys">
                <span class="levels__hint">{ text.get("question.keys") }</span>
                // A number key changes an answer that has not the focus: say so.
                <span class="visually-hidden" role="status">{ chosen(text, questionnaire, rating) }</span>
                if rating.is_some() {
                    { button(Weight::Plain, text.get("question.clear"), clear(rate)) }
                }
            </div>
        </fieldset>
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

/// That one may leave at any time, and whether the answers are kept.
fn leave_note(scene: &Scene) -> Html {
    let text = &scene.text;
    let words = match scene.keeping.saved {
        Saved::Yes => "question.kept",
        Saved::NotKept => "question.not-kept",
        Saved::Failed => "storage.failed",
        Saved::Elsewhere => "storage.elsewhere",
    };
    html! {
        <div class="note question__leave">
            <span>{ text.get(words) }</span>
            { button(Weight::Plain, text.get("question.settings"), scene.on(Change::GoTo(None))) }
            { link_button(Weight::Plain, text.get("question.to-outcome"), Route::Outcome.href()) }
        </div>
    }
}
