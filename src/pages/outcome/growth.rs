//! What one could grow in next, and the way from there into the plan.

use career::{
    Questionnaire,
    outcome::{Candidate, Outcome, PICKED, Reason, Row},
    plan::PlanChange,
    record::Change,
};
use yew::prelude::*;

use super::words;
use crate::{
    components::{Weight, button_of, heading, note, paragraph},
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
};

/// Growth candidates with their reasons: a few at once, the others on demand.
pub fn growth(scene: &Scene, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let candidates = outcome.growth();
    let (first, others) = candidates.split_at(candidates.len().min(PICKED));
    let list = |candidates: &[Candidate]| {
        html! {
            <ul class="cards cards--one">
                for candidate in candidates {
                    <li class="card" key={candidate.row.item.about.to_string()}>
                        <h3>{ words(scene, candidate.row, outcome) }</h3>
                        { paragraph(text.of(&candidate.row.item.question)) }
                        { reasons(text, candidate) }
                        { into_plan(scene, candidate.row, outcome) }
                    </li>
                }
            </ul>
        }
    };
    html! {
        <section class="growth">
            { heading(text.get("outcome.growth")) }
            { note(text.get("outcome.whose")) }
            if candidates.is_empty() {
                { note(text.get(if outcome.levelled() == 0 { "outcome.no-level" } else { "outcome.no-growth" })) }
            }
            { list(first) }
            if !others.is_empty() {
                <details class="no-print">
                    <summary>{ text.fill("outcome.more-growth", &[("count", &others.len().to_string())]) }</summary>
                    { list(others) }
                </details>
            }
        </section>
    }
}

/// Why something is a candidate, in words.
pub fn reasons(text: &Text, candidate: &Candidate) -> Html {
    let words = |reason: &Reason| match reason {
        Reason::Wished => text.get("reason.wished").to_owned(),
        Reason::BelowAim { by } => text.fill("reason.below-aim", &[("by", &by.to_string())]),
        Reason::NewAtTarget => text.get("reason.new").to_owned(),
        Reason::AskedByTarget => text.get("reason.asked").to_owned(),
    };
    html! {
        <ul class="reasons">
            for reason in &candidate.reasons {
                <li>{ words(reason) }</li>
            }
        </ul>
    }
}

/// Puts it into the plan, or says that it is there.
fn into_plan(scene: &Scene, row: &Row, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let about = row.item.about.clone();
    if scene.record.plan.open_goal(&about).is_some() {
        return html! {
            <p class="note"><a id={plan_id(row)} href={Route::Plan.href()}>{ text.get("outcome.in-plan") }</a></p>
        };
    }
    let official = scene.framework.official(&about, outcome.target);
    let title = text.of(official.map_or(&row.item.question, |(words, _)| words)).to_owned();
    let name = title.clone();
    let (change, today, link) = (scene.change.clone(), scene.today, format!("#{}", plan_id(row)));
    let add = Callback::from(move |_| {
        change.emit(Change::Plan(PlanChange::Add(title.clone(), Some(about.clone()), today)));
        // The button goes: the focus moves to what takes its place.
        let link = link.clone();
        page::soon(move || {
            page::focus(&link);
        });
    });
    html! {
        <p class="no-print">
            { button_of(Weight::Secondary, text.get("outcome.add-to-plan"), &name, add) }
        </p>
    }
}

fn plan_id(row: &Row) -> String {
    format!("in-plan-{}", row.item.about.to_string().replace('/', "-"))
}

/// What the rank aimed for asks and the rank held does not, whatever was answered.
pub fn new_at_target(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let rows: Vec<_> = outcome.new_at_target().collect();
    if rows.is_empty() {
        return Html::default();
    }
    let answer = |row: &Row| match row.rating() {
        Some(rating) => text.of(rating.name(questionnaire)).to_owned(),
        None => text.get("outcome.unanswered").to_owned(),
    };
    html! {
        <section>
            { heading(&text.fill("outcome.new", &[("rank", &text.join(&outcome.target.titles))])) }
            { note(text.get("outcome.new-text")) }
            <ul class="extremes__list">
                for row in rows {
                    <li key={row.item.about.to_string()}>
                        <span>{ words(scene, row, outcome) }</span>
                        <span class="badge">{ answer(row) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}
