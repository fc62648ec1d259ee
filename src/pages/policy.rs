//! The policy: at a glance, and a subject of it at length.

pub mod glossary;
pub mod indicators;
pub mod measure;
pub mod measures;
pub mod roadmap;

use career::{
    Id,
    framework::Topic,
    policy::{Cycle, Measures, Occupation, Overview, Policy, Theme},
};
use yew::prelude::*;

use crate::{
    components::{Weight, breadcrumbs, heading, link_button, note, ring, subheading, title},
    pages::not_found,
    route::Route,
    scene::Scene,
    views::{
        measures::measure_links,
        part::{part, whole, with_policy},
        section_nav::policy_nav,
        source::{official, source_note, unstated},
        terms::Terms,
    },
};

/// `#/policy`; `chosen` has the focus on arrival.
pub fn page(scene: &Scene, chosen: Option<&Id<Occupation>>) -> Html {
    let text = &scene.text;
    let document = &scene.framework.organisation().document;
    html! {
        <>
            { title(text.get("policy.title")) }
            { policy_nav(scene) }
            <div class="passage">
                <p class="lead">{ official(text, &document.title) }</p>
                <p>{ official(text, &document.edition.text) }</p>
                { source_note(scene, &document.edition.source) }
            </div>
            <p class="actions">
                { link_button(Weight::Primary, text.get("policy.mine"), Route::mine().href()) }
            </p>
            { with_policy(scene, |policy| glance(scene, policy, chosen)) }
            { unstated(scene, Topic::Policy) }
        </>
    }
}

fn glance(scene: &Scene, policy: &Policy, chosen: Option<&Id<Occupation>>) -> Html {
    html! {
        <>
            { part(&policy.overview, |overview| html! {
                <>
                    { themes(scene, overview) }
                    { cycle(scene, &overview.cycle, policy.measures.value.as_ref()) }
                </>
            }) }
            { part(&policy.measures, |measures| pillars(scene, measures)) }
            if let Some(overview) = &policy.overview.value { { occupations(scene, &overview.occupations, chosen) } }
        </>
    }
}

/// Each subject with how it begins.
fn themes(scene: &Scene, overview: &Overview) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("policy.themes")) }
            <ul class="cards">
                for theme in &overview.themes {
                    <li class="card" key={theme.id.as_str()}>
                        <h3><a href={Route::Theme(theme.id.clone()).href()}>{ text.of(&theme.title) }</a></h3>
                        if let Some(first) = theme.statements.first() {
                            <p class="beginning">{ text.of(first.title.as_ref().unwrap_or(&first.text)) }</p>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

fn cycle(scene: &Scene, cycle: &Cycle, measures: Option<&Measures>) -> Html {
    let text = &scene.text;
    let href = |id| Route::cycle_part(id).href();
    let parts: Vec<_> =
        cycle.parts.iter().map(|part| (text.of(&part.name), href(&part.id))).collect();
    let count = |id| {
        let of_part = |measures: &Measures| {
            measures.measures.iter().filter(|measure| measure.cycle.contains(id)).count()
        };
        measures
            .map(|measures| text.fill("policy.count", &[("count", &of_part(measures).to_string())]))
    };
    html! {
        <section>
            { heading(text.of(&cycle.title)) }
            { source_note(scene, &cycle.source) }
            <p>{ official(text, &cycle.text) }</p>
            <div class="columns columns--even">
                <figure>{ ring(text.of(&cycle.title), text.of(&cycle.title), &parts) }</figure>
                <div>
                    { note(text.get("policy.cycle-ours")) }
                    <dl class="terms">
                        for part in &cycle.parts {
                            <div key={part.id.as_str()}>
                                <dt>
                                    <a href={href(&part.id)}>{ text.of(&part.name) }</a>
                                    { " " }<span class="note">{ for count(&part.id) }</span>
                                </dt>
                                <dd>{ text.of(&part.guide.text) }</dd>
                            </div>
                        }
                    </dl>
                </div>
            </div>
        </section>
    }
}

fn pillars(scene: &Scene, measures: &Measures) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("policy.pillars")) }
            <ul class="cards">
                for pillar in &measures.pillars {
                    <li class="card" key={pillar.id.as_str()}>
                        { subheading(text.of(&pillar.name)) }
                        { measure_links(text, measures.of(&pillar.id)) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// How far the second ladder has come.
fn occupations(scene: &Scene, occupations: &[Occupation], chosen: Option<&Id<Occupation>>) -> Html {
    if occupations.is_empty() {
        return Html::default();
    }
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("policy.occupations")) }
            { note(text.get("policy.occupations-ours")) }
            <ul class="cards">
                for occupation in occupations {
                    <li class="card" key={occupation.id.as_str()}>
                        { heading_of(chosen == Some(&occupation.id), official(text, &occupation.name)) }
                        <p>{ text.of(&occupation.guide.text) }</p>
                        <p class="quote">{ official(text, &occupation.state) }</p>
                        { source_note(scene, &occupation.source) }
                    </li>
                }
            </ul>
            <p class="actions">
                { link_button(Weight::Secondary, text.get("policy.to-tracks"), Route::Tracks.href()) }
            </p>
        </section>
    }
}

/// The heading of one of several things; the one that was asked for has the focus.
fn heading_of(chosen: bool, words: Html) -> Html {
    html! { <h3 id={chosen.then_some("chosen")} tabindex={chosen.then_some("-1")}>{ words }</h3> }
}

/// `#/policy/themes/{theme}`
pub fn theme(scene: &Scene, id: &Id<Theme>) -> Html {
    with_policy(scene, |policy| {
        whole(&policy.overview, scene.text.get("policy.title"), |overview| {
            match overview.theme(id) {
                Some(theme) => statements(scene, theme),
                None => not_found::page(scene, &scene.route.href()),
            }
        })
    })
}

fn statements(scene: &Scene, theme: &Theme) -> Html {
    let (text, terms) = (&scene.text, Terms::new(scene));
    let above = [(Route::Policy.href(), text.get("policy.title"))];
    let sources: Vec<_> = theme.statements.iter().map(|statement| &statement.source).collect();
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.of(&theme.title)) }
            { title(text.of(&theme.title)) }
            <div class="said">
                for (index, statement) in theme.statements.iter().enumerate() {
                    // One note for all that stand in the same place.
                    if index == 0 || sources[index] != sources[index - 1] {
                        { source_note(scene, &statement.source) }
                    }
                    if let Some(title) = &statement.title { <h2>{ official(text, title) }</h2> }
                    <p class="definition">{ terms.official(&statement.text) }</p>
                }
            </div>
            { terms.notes() }
        </>
    }
}
