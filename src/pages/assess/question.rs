//! One question a page.

use career::{
    Questionnaire,
    assessment::{AnswerChange, Rating},
    framework::Rank,
    questionnaire::Item,
    record::Change,
};
use yew::prelude::*;

use super::{carried, keys, leaving::leave_note, levels::Levels, telling};
use crate::{
    components::{Weight, button, link_button, paragraph, progress, title},
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::answering::answering,
};

/// The question the person is at, and the ways to the others.
pub fn question(scene: &Scene, questionnaire: &Questionnaire, target: &Rank) -> Html {
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let items = questionnaire.items_for(&scene.framework, target, assessment.form);
    let index = assessment.resume_at(&items);
    let Some(item) = items.get(index) else {
        return html! { { paragraph(text.get("assess.nothing")) } };
    };
    let change = answering(scene, item);
    let go = go_to(scene, &items);
    let answer = assessment.answer(&item.about).cloned().unwrap_or_default();
    let (total, done) = (items.len(), assessment.rated(&items));
    let of_total = |n: usize, message| {
        text.fill(message, &[("n", &n.to_string()), ("total", &total.to_string())])
    };
    let onkeydown = keys(index, total, go.clone(), change.reform(AnswerChange::Rate));
    html! {
        <div class="question" tabindex="-1" {onkeydown}>
            <div class="question__head">
                { title(text.get("assess.title")) }
                <p class="question__for">{ text.fill("question.for", &[("rank", &text.join(&target.titles))]) }</p>
            </div>
            { progress(done, total, &of_total(done, "question.progress")) }
            <section aria-labelledby="question">
                <div class="question__which">
                    <p class="question__number">{ of_total(index + 1, "question.number") }</p>
                    { link_button(Weight::Plain, text.get("list.open"), Route::AssessList.href()) }
                </div>
                <h2 id="question" tabindex="-1">{ text.of(&item.question) }</h2>
                { examples(text, item) }
                { carried::carried_note(scene, &item.about, keep(answer.rating, &change)) }
                <Levels scene={scene.clone()} about={item.about.clone()} />
                // What may be told besides stands below the way on: most go on without.
                { ways(text, index, total, answer.rating.is_some(), &go) }
                { telling::wish(text, "wish".to_owned(), answer.wish, &change) }
                { telling::telling(scene, questionnaire, item, &answer) }
            </section>
            { leave_note(scene) }
        </div>
    }
}

/// Gives the answer that was carried over once more, for the rank aimed for now. What was pressed goes, and the focus
/// to the answer.
fn keep(rating: Option<Rating>, change: &Callback<AnswerChange>) -> Callback<MouseEvent> {
    change.reform(move |_| {
        page::focus("[name=rating]:checked");
        AnswerChange::Rate(rating)
    })
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
    let weight = if rated { Weight::Primary } else { Weight::Secondary };
    html! {
        <p class="actions">
            // First, so that it is at the same place at every question.
            { button(weight, text.get(label), go.reform(move |_| index + 1)) }
            if index > 0 {
                { button(Weight::Secondary, text.get("question.back"), go.reform(move |_| index - 1)) }
            }
        </p>
    }
}

fn examples(text: &Text, item: &Item) -> Html {
    html! {
        <aside class="question__examples" aria-labelledby="examples">
            <h3 id="examples">{ text.get("question.examples") }</h3>
            <ul>
                for example in &item.examples {
                    <li>{ text.of(example) }</li>
                }
            </ul>
        </aside>
    }
}

/// 1 to 5 rate, n or 0 says "not applicable", Enter goes on, left and right go to the question before and after. Up and
/// down are the browser's: they choose among the levels. Only while the focus is in the question.
fn keys(
    index: usize,
    total: usize,
    go: Callback<usize>,
    rate: Callback<Option<Rating>>,
) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let Some(element) = keys::pressed_on(&event) else { return };
        let key = event.key();
        if let Some(rating) = keys::rating(&key) {
            rate.emit(Some(rating));
            // The arrow keys choose from where the focus is.
            if keys::is(&element, "[type=radio]") {
                page::focus(&format!("#rating-{}", keys::sign(rating)));
            }
            return event.prevent_default();
        }
        let to = match &*key {
            "Enter" if !keys::is(&element, "button, a, summary") => Some(index + 1),
            "ArrowLeft" if !event.shift_key() => index.checked_sub(1),
            "ArrowRight" if !event.shift_key() => Some(index + 1).filter(|next| *next < total),
            _ => return,
        };
        // Also where there is nowhere to go: the browser would choose another level.
        event.prevent_default();
        // Held down, it would race through all questions.
        if let Some(to) = to.filter(|_| !event.repeat()) {
            go.emit(to);
        }
    })
}
