//! The whole conversation at a glance, on the screen and on paper.

use career::together::{Mentoring, Stage};
use yew::prelude::*;

use super::At;
use crate::{
    components::{Weight, button, heading, lead, link_button, note, portions, subheading},
    pages::interview,
    platform::page,
    route::Route,
    scene::Scene,
    views::{
        measures::measure_links,
        source::{official, source_note},
    },
};

/// The ground rules, the stages, and what the policy says.
pub fn overview(scene: &Scene, mentoring: &Mentoring, go: &Callback<At>) -> Html {
    let text = &scene.text;
    let minutes: Vec<_> = mentoring.stages.iter().map(|stage| stage.minutes).collect();
    let total = mentoring.minutes().to_string();
    let count = mentoring.stages.len().to_string();
    html! {
        <>
            { lead(&text.fill("conversation.lead", &[("count", &count), ("minutes", &total)])) }
            <section>
                { heading(text.get("conversation.rules")) }
                <ul class="cards">
                    for rule in &mentoring.rules {
                        <li class="card">{ subheading(text.of(&rule.title)) }<p>{ text.of(&rule.text) }</p></li>
                    }
                </ul>
                { source_note(scene, &mentoring.source) }
            </section>
            <section>
                <h2 id="conversation" tabindex="-1">{ text.get("conversation.stages") }</h2>
                { portions(&minutes) }
                <p class="actions">
                    { button(Weight::Primary, text.get("conversation.begin"), go.reform(|_| At::Stage(0))) }
                    { button(Weight::Secondary, text.get("conversation.print"), Callback::from(|_| page::print())) }
                </p>
                { note(text.get("conversation.begin-note")) }
                <ol class="conversation">
                    for (index, stage) in mentoring.stages.iter().enumerate() { { one(scene, index, stage, go) } }
                </ol>
                { source_note(scene, &mentoring.source) }
            </section>
            { prepare(scene, mentoring) }
            { policy(scene, mentoring) }
        </>
    }
}

/// A stage: what it is for on the screen, with its questions on demand; with all of them on paper.
fn one(scene: &Scene, index: usize, stage: &Stage, go: &Callback<At>) -> Html {
    let text = &scene.text;
    let minutes = stage.minutes.to_string();
    let name = [("name", text.of(&stage.name)), ("minutes", &*minutes)];
    let questions =
        || html! { <ul>for question in &stage.questions { <li>{ text.of(question) }</li> }</ul> };
    let count = stage.questions.len().to_string();
    html! {
        <li key={stage.id.as_str()}>
            { subheading(&text.fill("conversation.stage", &name)) }
            <p>{ text.of(&stage.purpose) }</p>
            <details class="disclosure no-print">
                <summary>{ text.fill("conversation.questions", &[("count", &count)]) }<span class="visually-hidden">{ text.of(&stage.name) }</span></summary>
                <div class="disclosure__body">
                    { questions() }
                    <button type="button" class="button button--plain" onclick={go.reform(move |_| At::Stage(index))}>
                        { text.get("conversation.from-here") }<span class="visually-hidden">{ text.of(&stage.name) }</span>
                    </button>
                </div>
            </details>
            <div class="print-only">{ questions() }</div>
        </li>
    }
}

/// The kind of interview one prepares for it.
fn prepare(scene: &Scene, mentoring: &Mentoring) -> Html {
    let text = &scene.text;
    let Some((id, interviews)) =
        mentoring.interview.as_ref().zip(scene.chapters.interviews.ready())
    else {
        return Html::default();
    };
    let Some(name) = interview::name(scene, interviews, id) else { return Html::default() };
    html! {
        <section class="no-print">
            { heading(text.get("conversation.prepare")) }
            <p>{ text.get("conversation.prepare-text") }</p>
            <p class="actions">{ link_button(Weight::Secondary, &name, Route::Interview(id.clone()).href()) }</p>
        </section>
    }
}

/// What the policy says of it, as it says it.
fn policy(scene: &Scene, mentoring: &Mentoring) -> Html {
    let text = &scene.text;
    let policy = scene.chapters.policy.ready();
    let measures = policy.map(|policy| policy.measures_named(&mentoring.measures));
    let measures = measures.unwrap_or_default();
    if mentoring.official.is_none() && measures.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("conversation.policy")) }
            if let Some(passage) = &mentoring.official {
                <p class="definition">{ official(text, &passage.text) }</p>
                { source_note(scene, &passage.source) }
            }
            if !measures.is_empty() { { measure_links(text, measures) } }
        </section>
    }
}
