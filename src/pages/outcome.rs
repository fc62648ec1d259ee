//! What the self-assessment shows.

mod detail;
pub mod picture;

use career::{
    Questionnaire,
    framework::Topic,
    outcome::{Candidate, Outcome, PICKED, Reason, Row, outcome},
    questionnaire::Level,
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::{
        Tone, Weight, button, heading, lead, link_button, note, notice, paragraph, title,
    },
    route::Route,
    scene::Scene,
    text::Text,
    views::source::{official, unstated},
};

/// `#/assess/result`
pub fn page(scene: &Scene) -> Html {
    html! {
        <>
            { title(scene.text.get("outcome.title")) }
            { scene.chapters.questionnaire.show(|questionnaire| {
                match outcome(&scene.framework, questionnaire, &scene.record.assessment) {
                    Some(outcome) if outcome.rated() > 0 => shown(scene, questionnaire, &outcome),
                    _ => nothing_yet(&scene.text),
                }
            }) }
        </>
    }
}

fn shown(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    html! {
        <>
            { lead(&text.fill("outcome.lead", &[("rank", &text.join(&outcome.target.titles))])) }
            { notice(Tone::Info, text.get("outcome.private"), html! { { paragraph(text.get("outcome.private-text")) } }) }
            { unanswered(text, outcome) }
            { aim(scene, questionnaire) }
            { picture::picture(text, outcome) }
            <div class="columns columns--even">
                { strengths(scene, questionnaire, outcome) }
                { growth(scene, outcome) }
            </div>
            <p class="actions">
                { link_button(Weight::Primary, text.get("outcome.to-interview"), Route::Interviews.href()) }
                if let Some(first) = outcome.rows.first() {
                    { button(Weight::Secondary, text.get("outcome.to-assess"), detail::go_to_question(scene, &first.item.about)) }
                }
            </p>
            { detail::detail(scene, questionnaire, outcome) }
            { unstated(scene, Topic::Assessment) }
        </>
    }
}

fn nothing_yet(text: &Text) -> Html {
    html! {
        <div class="empty">
            { paragraph(text.get("outcome.empty")) }
            <p class="actions">
                { link_button(Weight::Primary, text.get("outcome.empty-start"), Route::Assess.href()) }
            </p>
        </div>
    }
}

fn unanswered(text: &Text, outcome: &Outcome) -> Html {
    let left = outcome.rows.len() - outcome.rated();
    if left == 0 {
        return Html::default();
    }
    html! { { note(&text.fill("outcome.left", &[("count", &left.to_string())])) } }
}

/// The level aimed for. Chosen here and not before, so that it does not colour the answers.
fn aim(scene: &Scene, questionnaire: &Questionnaire) -> Html {
    let text = &scene.text;
    let option = |level: Level| {
        let onchange: Callback<Event> = scene.on(Change::Aim(level));
        let id = format!("aim-{}", level.number());
        html! {
            <div class="aim__level">
                <input type="radio" name="aim" id={id.clone()} checked={scene.record.assessment.aim == level} {onchange} />
                <label for={id}>
                    <span class="level__number">{ level.number().to_string() }</span>
                    <span>{ text.of(&questionnaire.anchor(level).name) }</span>
                </label>
            </div>
        }
    };
    html! {
        <fieldset class="aim">
            <legend class="field__label">{ text.get("outcome.aim") }</legend>
            <p class="field__hint">{ text.get("outcome.aim-hint") }</p>
            <div class="aim__levels">{ for Level::ALL.into_iter().map(option) }</div>
        </fieldset>
    }
}

/// The official words a question stands on.
fn words(scene: &Scene, row: &Row, outcome: &Outcome) -> Html {
    let found = scene.framework.official(&row.item.about, outcome.target);
    found.map(|(words, _)| official(&scene.text, words)).unwrap_or_default()
}

fn strengths(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let strengths = outcome.strengths();
    html! {
        <section class="strengths">
            { heading(text.get("outcome.strengths")) }
            { note(text.get("outcome.whose-strengths")) }
            if strengths.is_empty() {
                { note(text.get("outcome.no-strengths")) }
            }
            <ul class="cards cards--one">
                for row in strengths {
                    <li class="card" key={row.item.about.to_string()}>
                        <h3>{ words(scene, row, outcome) }</h3>
                        <p>{ row.level().map(|level| text.of(&questionnaire.anchor(level).name)) }</p>
                        if let Some(evidence) = row.evidence() {
                            <p class="evidence">{ evidence.as_text() }</p>
                        } else {
                            { note(text.get("outcome.no-evidence")) }
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

fn growth(scene: &Scene, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let mut candidates = outcome.growth();
    candidates.truncate(PICKED);
    html! {
        <section class="growth">
            { heading(text.get("outcome.growth")) }
            { note(text.get("outcome.whose")) }
            if candidates.is_empty() {
                { note(text.get(if outcome.levelled() == 0 { "outcome.no-level" } else { "outcome.no-growth" })) }
            }
            <ul class="cards cards--one">
                for candidate in &candidates {
                    <li class="card" key={candidate.row.item.about.to_string()}>
                        <h3>{ words(scene, candidate.row, outcome) }</h3>
                        { paragraph(text.of(&candidate.row.item.question)) }
                        { reasons(text, candidate) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn reasons(text: &Text, candidate: &Candidate) -> Html {
    let words = |reason: &Reason| match reason {
        Reason::BelowAim { by } => text.fill("reason.below-aim", &[("by", &by.to_string())]),
        Reason::Wished => text.get("reason.wished").to_owned(),
        Reason::AskedByTarget => text.get("reason.asked").to_owned(),
        Reason::NewAtTarget => text.get("reason.new").to_owned(),
    };
    html! {
        <ul class="reasons">
            for reason in &candidate.reasons {
                <li>{ words(reason) }</li>
            }
        </ul>
    }
}
