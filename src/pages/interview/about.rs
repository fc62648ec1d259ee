//! What a kind of interview is about: in short before the sheet, and at length for whoever opens it.

use career::{LocalText, framework::Reason, interview::InterviewType};
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{Disclosure, Tone, Weight, link_button, notice, paragraph, portions, subheading},
    route::Route,
    scene::Scene,
    views::{
        measures::measure_links,
        source::{official, official_beginning, source_note, unknown},
    },
};

/// All of it; of a kind that is gone, that it is.
pub fn about(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let Some(kind) = desk.kind else {
        let words = html! { { paragraph(text.get("about-kind.gone-text")) } };
        return notice(Tone::Info, text.get("about-kind.gone"), words);
    };
    html! {
        <>
            { in_short(desk, kind) }
            <Disclosure summary={html! { <h2>{ text.get("about-kind.more") }</h2> }}>
                { at_length(desk, kind) }
            </Disclosure>
        </>
    }
}

/// What it is for, who is there, and the way to begin.
fn in_short(desk: &Desk, kind: &InterviewType) -> Html {
    let text = &desk.scene.text;
    let minutes: u32 = kind.parts.iter().map(|part| part.minutes).sum();
    let begun = desk.sheet.is_some_and(|sheet| sheet.at.is_some());
    let words = if begun { "about-kind.go-on" } else { "about-kind.guide" };
    let words = text.fill(words, &[("minutes", &minutes.to_string())]);
    html! {
        <div class="columns">
            <div>
                <div class="passage">
                    { source_note(desk.scene, &kind.guidance.source) }
                    <p class="definition">{ text.of(&kind.guidance.text) }</p>
                </div>
                <p class="actions">{ link_button(Weight::Primary, &words, Route::Guide(desk.id.clone()).href()) }</p>
            </div>
            <div>
                <div class="passage">
                    { source_note(desk.scene, &kind.purpose.source) }
                    <p>{ official_beginning(text, &kind.purpose.text) }</p>
                </div>
                { facts(desk, kind) }
            </div>
        </div>
    }
}

/// Who is there, how long it takes, and where in the year it is.
fn facts(desk: &Desk, kind: &InterviewType) -> Html {
    let text = &desk.scene.text;
    let in_order = desk.interviews.in_order();
    let place = in_order.iter().position(|one| one.id == kind.id);
    let place = place.map(|place| {
        let words = [("n", &*(place + 1).to_string()), ("total", &*in_order.len().to_string())];
        text.fill("about-kind.place", &words)
    });
    html! {
        <dl class="facts">
            <div>
                <dt>{ text.get("about-kind.people") }</dt>
                <dd>
                    if let Some(people) = &kind.people {
                        <p class="definition">{ official_or_ours(desk.scene, &people.text, people.source.section.is_some()) }</p>
                        { source_note(desk.scene, &people.source) }
                    } else {
                        { unknown(text, Reason::NotStated) }
                    }
                </dd>
            </div>
            <div>
                <dt>{ text.get("about-kind.when") }</dt>
                <dd>
                    if let Some(place) = place { <p>{ place }</p> }
                    { unknown(text, Reason::NotStated) }
                </dd>
            </div>
        </dl>
    }
}

/// Words of the source with the original, ours without.
fn official_or_ours(scene: &Scene, words: &LocalText, is_official: bool) -> Html {
    if is_official {
        official(&scene.text, words)
    } else {
        html! { { scene.text.of(words) } }
    }
}

fn at_length(desk: &Desk, kind: &InterviewType) -> Html {
    let text = &desk.scene.text;
    html! {
        <div class="columns columns--even">
            <div>
                { source_note(desk.scene, &desk.interviews.source) }
                { agenda(desk, kind) }
                { list(desk, "about-kind.bring", &kind.bring) }
                { list(desk, "about-kind.asked", &kind.asked) }
                { list(desk, "about-kind.afterwards", &kind.afterwards) }
            </div>
            <div>
                { subheading(text.get("about-kind.purpose")) }
                <div class="passage">
                    { source_note(desk.scene, &kind.purpose.source) }
                    <p class="definition">{ official(text, &kind.purpose.text) }</p>
                </div>
                { measures(desk, kind) }
            </div>
        </div>
    }
}

/// A plan for the time, as a bar and in words.
fn agenda(desk: &Desk, kind: &InterviewType) -> Html {
    if kind.agenda.is_empty() {
        return Html::default();
    }
    let text = &desk.scene.text;
    let minutes: Vec<_> = kind.agenda.iter().map(|step| step.minutes).collect();
    let total = kind.minutes().to_string();
    html! {
        <>
            { subheading(&text.fill("about-kind.agenda", &[("minutes", &total)])) }
            { portions(&minutes) }
            <ol>
                for step in &kind.agenda {
                    <li>
                        { text.of(&step.title) }{ " " }
                        <span class="number">{ text.fill("about-kind.minutes", &[("minutes", &step.minutes.to_string())]) }</span>
                    </li>
                }
            </ol>
        </>
    }
}

fn list(desk: &Desk, head: &'static str, items: &[LocalText]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let text = &desk.scene.text;
    html! {
        <>
            { subheading(text.get(head)) }
            <ul>for item in items { <li>{ text.of(item) }</li> }</ul>
        </>
    }
}

/// The measures it belongs to, by their names.
fn measures(desk: &Desk, kind: &InterviewType) -> Html {
    let policy = desk.scene.chapters.policy.ready();
    let Some(measures) = policy.and_then(|policy| policy.measures.value.as_ref()) else {
        return Html::default();
    };
    let named: Vec<_> = kind.measures.iter().filter_map(|id| measures.measure(id)).collect();
    if named.is_empty() {
        return Html::default();
    }
    let text = &desk.scene.text;
    html! {
        <>
            { subheading(text.get("about-kind.measures")) }
            { measure_links(text, named) }
        </>
    }
}
