//! `#/workshop`: what a trainer and a participant find here.

use career::workshop::{Programme, Tool, Workshops};
use yew::prelude::*;

use crate::{
    components::{Weight, button, course, heading, lead, link_button, note, subheading, title},
    platform::page,
    route::{Route, WorkshopPage},
    scene::Scene,
    views::{
        measures::measure_links,
        section_nav::together_nav,
        source::{official, source_note},
    },
};

/// The page.
pub fn page(scene: &Scene, workshops: &Workshops) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("workshop.title")) }
            { together_nav(scene) }
            { lead(text.get("workshop.lead")) }
            <div class="columns columns--even">
                { part(scene) }
                { lead_one(scene) }
            </div>
            <section>
                <h2 id="programmes" tabindex="-1">{ text.get("workshop.programmes") }</h2>
                { note(text.get("workshop.programmes-text")) }
                { source_note(scene, &workshops.source) }
                <ul class="cards">
                    for programme in &workshops.programmes {
                        <li class="card" key={programme.id.as_str()}>{ card(scene, workshops, programme) }</li>
                    }
                </ul>
            </section>
            { of_the_policy(scene, workshops) }
        </>
    }
}

/// For whoever takes part.
fn part(scene: &Scene) -> Html {
    let doors = [
        (Route::Workshop(WorkshopPage::Values), "values.title", "workshop.values-text"),
        (Route::Assess, "assess.title", "workshop.assess-text"),
        (Route::Workshop(WorkshopPage::Profiles), "profiles.title", "workshop.profiles-text"),
        (Route::Workshop(WorkshopPage::Contribute), "contribute.title", "workshop.contribute-text"),
    ];
    html! {
        <section class="door">
            { heading(scene.text.get("workshop.part")) }
            { note(scene.text.get("workshop.part-text")) }
            { ways(scene, &doors) }
        </section>
    }
}

/// For whoever leads.
fn lead_one(scene: &Scene) -> Html {
    let doors = [
        (Route::Workshop(WorkshopPage::Room), "room.title", "workshop.room-text"),
        (Route::Workshop(WorkshopPage::Profiles), "profiles.title", "workshop.print-text"),
    ];
    let to_programmes = Callback::from(|_| {
        page::focus_and_show("#programmes");
    });
    html! {
        <section class="door">
            { heading(scene.text.get("workshop.lead-one")) }
            { note(scene.text.get("workshop.lead-one-text")) }
            { button(Weight::Primary, scene.text.get("workshop.choose"), to_programmes) }
            { ways(scene, &doors) }
        </section>
    }
}

fn ways(scene: &Scene, doors: &[(Route, &'static str, &'static str)]) -> Html {
    let text = &scene.text;
    html! {
        <ul class="ways">
            for (route, name, what) in doors {
                <li><a href={route.href()}>{ text.get(name) }</a><span>{ text.get(what) }</span></li>
            }
        </ul>
    }
}

/// A programme: how long it takes, for whom it is, and what it is made of.
fn card(scene: &Scene, workshops: &Workshops, programme: &Programme) -> Html {
    let text = &scene.text;
    let minutes: Vec<u32> = programme.steps.iter().map(|step| step.minutes).collect();
    let (all, steps) = (programme.minutes().to_string(), minutes.len().to_string());
    let to = Route::Workshop(WorkshopPage::Programme(programme.id.clone())).href();
    let gathers = if programme.uses(Tool::Contribute, workshops) {
        "workshop.with-picture"
    } else {
        "workshop.without-picture"
    };
    html! {
        <>
            { subheading(text.of(&programme.name)) }
            <p class="programme__length">{ text.fill("workshop.length", &[("minutes", &all), ("steps", &steps)]) }</p>
            { course(&minutes) }
            <p><span class="badge">{ text.get(gathers) }</span></p>
            <p>{ text.of(&programme.whom) }</p>
            <p class="actions">
                <a class="button" href={to}>{ text.get("workshop.open") }<span class="visually-hidden">{ " " }{ text.of(&programme.name) }</span></a>
            </p>
        </>
    }
}

/// What the policy says of it, word for word, and the measures it belongs to.
fn of_the_policy(scene: &Scene, workshops: &Workshops) -> Html {
    let text = &scene.text;
    let policy = scene.chapters.policy.ready();
    let measures = policy.map(|policy| policy.measures_named(&workshops.measures));
    let measures = measures.unwrap_or_default();
    if workshops.official.is_none() && measures.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("workshop.policy")) }
            if let Some(passage) = &workshops.official {
                <p class="definition">{ official(text, &passage.text) }</p>
                { source_note(scene, &passage.source) }
            }
            if !measures.is_empty() {
                { subheading(text.get("workshop.measures")) }
                { measure_links(text, measures) }
            }
            <p>{ link_button(Weight::Plain, text.get("workshop.to-policy"), Route::Policy.href()) }</p>
        </section>
    }
}
