//! What the self-assessment shows.

mod detail;
pub mod growth;
mod picture;
mod summary;

use career::{
    Questionnaire,
    framework::Topic,
    outcome::{Outcome, Row, outcome},
    questionnaire::Level,
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::{
        Tone, Weight, button, heading, lead, link_button, note, notice, paragraph, subheading,
        title,
    },
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
    text::Text,
    views::{
        section_nav::standing_nav,
        source::{official, unstated},
    },
};

pub use picture::{group, tenths};

/// `#/assess/result`
pub fn page(scene: &Scene) -> Html {
    html! {
        <>
            { title(scene.text.get("outcome.title")) }
            { standing_nav(scene) }
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
            { unanswered(text, outcome) }
            { summary::summary(scene, questionnaire, outcome) }
            { picture::picture(text, outcome) }
            { notice(Tone::Info, text.get("outcome.private"), html! { { paragraph(text.get("outcome.private-text")) } }) }
            { aim(scene, questionnaire) }
            <div class="columns columns--even">
                { strengths(scene, questionnaire, outcome) }
                { growth::growth(scene, outcome) }
            </div>
            <p class="actions">
                { link_button(Weight::Primary, text.get("outcome.to-plan"), Route::Plan.href()) }
                { link_button(Weight::Secondary, text.get("outcome.to-history"), Route::History(None, None).href()) }
                { link_button(Weight::Secondary, text.get("outcome.to-interview"), Route::Interviews.href()) }
                if let Some(first) = outcome.rows.first() {
                    { button(Weight::Secondary, text.get("outcome.to-assess"), detail::go_to_question(scene, &first.item.about)) }
                }
                { link_button(Weight::Secondary, text.get("outcome.to-mentor"), Route::Mentor(MentorPage::Share).href()) }
                { link_button(Weight::Plain, text.get("outcome.to-room"), Route::Workshop(WorkshopPage::Contribute).href()) }
            </p>
            { extremes(scene, questionnaire, outcome) }
            { growth::new_at_target(scene, questionnaire, outcome) }
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

/// The highest and the lowest answers, whatever is aimed for; nothing while they are all alike.
fn extremes(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let (highest, lowest) = (outcome.highest(), outcome.lowest());
    let level = |rows: &[&Row]| rows.first().and_then(|row| row.level());
    if level(&highest) == level(&lowest) {
        return Html::default();
    }
    let list = |heading: &'static str, rows: &[&Row]| {
        html! {
            <div>
                { subheading(text.get(heading)) }
                <ul class="extremes__list">
                    for row in rows {
                        <li key={row.item.about.to_string()}>
                            <span>{ words(scene, row, outcome) }</span>
                            <span class="badge">{ row.level().map(|level| text.of(&questionnaire.anchor(level).name)) }</span>
                        </li>
                    }
                </ul>
            </div>
        }
    };
    html! {
        <section>
            { heading(text.get("outcome.extremes")) }
            <div class="columns columns--even">
                { list("outcome.highest", &highest) }
                { list("outcome.lowest", &lowest) }
            </div>
        </section>
    }
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
