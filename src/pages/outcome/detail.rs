//! Every question with its answer, the official words it stands on, and where those stand.

use career::{
    Questionnaire,
    framework::Rank,
    outcome::{Outcome, Row},
    questionnaire::{Level, Subject},
    record::Change,
};
use yew::prelude::*;

use super::picture::group;
use crate::{
    components::{heading, level_bar},
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::source::official,
};

/// The table of all answers.
pub fn detail(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let aim = outcome.aim.tenths();
    html! {
        <section>
            { heading(text.get("outcome.detail")) }
            <table class="answers">
                <caption class="visually-hidden">{ text.get("outcome.detail") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("outcome.item") }</th>
                        <th scope="col">{ text.get("outcome.answer") }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in &outcome.rows {
                        <tr key={row.item.about.to_string()}>
                            <th scope="row">{ item(scene, row, outcome.target) }</th>
                            <td>
                                { answer(text, questionnaire, row, aim) }
                                { revisit(scene, row) }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

fn item(scene: &Scene, row: &Row, target: &Rank) -> Html {
    let text = &scene.text;
    let found = scene.framework.official(&row.item.about, target);
    let Some((words, source)) = found else { return Html::default() };
    let section = source.section.as_ref().and_then(|id| scene.framework.section(id));
    html! {
        <>
            <span class="answers__words">{ official(text, words) }</span>
            if row.new_at_target { <span class="badge">{ text.get("reason.new") }</span> }
            if row.carried_from.is_some() { <span class="badge">{ text.get("outcome.carried") }</span> }
            if row.wished() { <span class="badge">{ text.get("outcome.wished") }</span> }
            <span class="answers__source">
                { group(text, row.group) }
                if let Some(section) = section { { " · " }{ text.of(&section.title) } }
            </span>
        </>
    }
}

fn answer(text: &Text, questionnaire: &Questionnaire, row: &Row, aim: u32) -> Html {
    let name = row.rating().map(|rating| text.of(rating.name(questionnaire)));
    let name = name.unwrap_or_else(|| text.get("outcome.unanswered"));
    let words = match row.level() {
        Some(level) => format!("{} {name}", level.number()),
        None => name.to_owned(),
    };
    html! {
        <>
            { level_bar(row.level().map(Level::tenths), aim) }
            <span>{ words }</span>
            if let Some(evidence) = row.evidence() { <p class="evidence">{ evidence.as_text() }</p> }
        </>
    }
}

/// The way back to the question.
fn revisit(scene: &Scene, row: &Row) -> Html {
    let text = &scene.text;
    let words = if row.rating().is_some() { "outcome.revisit" } else { "outcome.answer-now" };
    html! {
        <button type="button" class="button button--plain no-print" onclick={go_to_question(scene, &row.item.about)}>
            { text.get(words) }
            <span class="visually-hidden">{ text.of(&row.item.question) }</span>
        </button>
    }
}

/// Goes to one question of the assessment.
pub fn go_to_question(scene: &Scene, about: &Subject) -> Callback<MouseEvent> {
    let (change, about) = (scene.change.clone(), about.clone());
    Callback::from(move |_| {
        change.emit(Change::GoTo(Some(about.clone())));
        page::go(&Route::Assess.href());
    })
}
