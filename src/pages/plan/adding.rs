//! Putting a goal in: from the self-assessment, or in one's own words.

use career::{
    outcome::{Candidate, Outcome, PICKED, outcome},
    plan::PlanChange,
};
use yew::prelude::*;

use super::desk::{At, Desk, heading_id};
use crate::{
    components::{Weight, button, heading, note},
    pages::outcome::growth::reasons,
    route::Route,
};

/// What one could grow in by one's own answers, and a goal in one's own words.
pub fn adding(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let plan = desk.plan();
    html! {
        <section>
            { heading(text.get("plan.add")) }
            if !plan.has_room() { { note(text.get("plan.add-full")) } }
            { desk.scene.chapters.questionnaire.show(|questionnaire| {
                let found = outcome(&desk.scene.framework, questionnaire, &desk.scene.record.assessment);
                match found.filter(|outcome| outcome.rated() > 0) {
                    Some(outcome) => candidates(desk, &outcome),
                    None => not_answered(desk),
                }
            }) }
            { own(desk) }
        </section>
    }
}

fn not_answered(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    html! {
        <p class="note">{ text.get("plan.add-unanswered") }{ " " }<a href={Route::Assess.href()}>{ text.get("plan.to-assess") }</a></p>
    }
}

fn candidates(desk: &Desk, outcome: &Outcome) -> Html {
    let text = &desk.scene.text;
    let mut all = outcome.growth();
    all.retain(|candidate| desk.plan().open_goal(&candidate.row.item.about).is_none());
    if all.is_empty() {
        return note(text.get("plan.no-candidate"));
    }
    let more = all.len().saturating_sub(PICKED);
    if !desk.at.all {
        all.truncate(PICKED);
    }
    let everything = At { all: true, ..desk.at.saying("") };
    let setter = desk.at.setter();
    html! {
        <>
            { note(text.get("plan.candidates")) }
            <ul class="cards cards--wide">
                for candidate in &all { { offered(desk, outcome, candidate) } }
            </ul>
            if more > 0 && !desk.at.all {
                { button(
                    Weight::Plain,
                    &text.fill("plan.all-candidates", &[("count", &more.to_string())]),
                    Callback::from(move |_| setter.set(everything.clone())),
                ) }
            }
        </>
    }
}

fn offered(desk: &Desk, outcome: &Outcome, candidate: &Candidate) -> Html {
    let (scene, text) = (desk.scene, &desk.scene.text);
    let item = candidate.row.item;
    let official = scene.framework.official(&item.about, outcome.target);
    let words = text.of(official.map_or(&item.question, |(words, _)| words));
    let onclick: Callback<MouseEvent> = add(
        desk,
        words,
        PlanChange::Add(words.to_owned(), Some(item.about.clone()), scene.today),
        "",
    );
    html! {
        <li class="card" key={item.about.to_string()}>
            <h3>{ words }</h3>
            { reasons(text, candidate) }
            <button type="button" class="button" {onclick}>
                { text.get("plan.add-this") }
                <span class="visually-hidden">{ words }</span>
            </button>
        </li>
    }
}

/// In one's own words: the goal is put in at once, so that nothing typed can be lost.
fn own(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let change = PlanChange::Add(String::new(), None, desk.scene.today);
    let add = add(desk, text.get("plan.untitled"), change, "-title");
    button(Weight::Secondary, text.get("plan.add-own"), add)
}

/// Puts a goal in and opens it; the focus goes to its heading, or what `part` of it says.
fn add(desk: &Desk, words: &str, change: PlanChange, part: &str) -> Callback<MouseEvent> {
    let id = desk.plan().next_goal();
    let said = if desk.plan().has_room() { "plan.added" } else { "plan.added-waiting" };
    let said = desk.scene.text.fill(said, &[("goal", words)]);
    desk.press(change, At::goal(id).saying(&said), format!("#{}{part}", heading_id(id)))
}
