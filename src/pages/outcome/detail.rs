//! Every question with its answer, the official words it stands on, and where those stand.

use career::{
    Questionnaire,
    assessment::Rating,
    framework::Rank,
    outcome::{Outcome, Row},
};
use yew::prelude::*;

use super::picture::group;
use crate::{
    components::{heading, level_bar},
    scene::Scene,
    text::Text,
};

/// The table of all answers.
pub fn detail(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let aim = u32::from(outcome.aim.number()) * 10;
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
                            <td>{ answer(text, questionnaire, row, aim) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

fn item(scene: &Scene, row: &Row, target: &Rank) -> Html {
    let text = &scene.text;
    let official = scene.framework.official(&row.item.about, target, text.language());
    let Some((words, source)) = official else { return Html::default() };
    let section = source.section.as_ref().and_then(|id| scene.framework.section(id));
    html! {
        <>
            <span class="answers__words">{ words }</span>
            if row.new_at_target { <span class="badge">{ text.get("reason.new") }</span> }
            <span class="answers__source">
                { group(text, row.group) }
                if let Some(section) = section { { " · " }{ text.of(&section.title) } }
            </span>
        </>
    }
}

fn answer(text: &Text, questionnaire: &Questionnaire, row: &Row, aim: u32) -> Html {
    let rating = row.answer.and_then(|answer| answer.rating);
    let words = match rating {
        Some(Rating::Level(level)) => {
            format!("{} {}", level.number(), text.of(&questionnaire.anchor(level).name))
        }
        Some(Rating::NotApplicable) => text.of(&questionnaire.not_applicable.name).to_owned(),
        None => text.get("outcome.unanswered").to_owned(),
    };
    html! {
        <>
            { level_bar(row.level().map(|level| u32::from(level.number()) * 10), aim) }
            <span>{ words }</span>
            if !row.evidence().is_empty() { <p class="evidence">{ row.evidence() }</p> }
        </>
    }
}
