//! What the policy is measured by.

use career::policy::{Indicator, IndicatorKind, Indicators, Policy};
use yew::prelude::*;

use crate::{
    components::{heading, lead, note, subheading, title, value_mark},
    scene::Scene,
    text::Text,
    views::{
        measures::{indicator, measure_links},
        part::{part, with_policy},
        section_nav::policy_nav,
    },
};

/// `#/policy/indicators`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("indicators.title")) }
            { policy_nav(scene) }
            { lead(text.get("indicators.lead")) }
            { key(text) }
            { with_policy(scene, |policy| part(&policy.indicators, |indicators| groups(scene, policy, indicators))) }
        </>
    }
}

/// What the signs of the pictures mean.
fn key(text: &Text) -> Html {
    html! {
        <p class="key note">
            { value_mark(false) }
            { text.get("indicator.baseline") }
            { value_mark(true) }
            { text.get("indicator.target") }
        </p>
    }
}

/// First whether the goal is reached, then pillar by pillar.
fn groups(scene: &Scene, policy: &Policy, indicators: &Indicators) -> Html {
    let text = &scene.text;
    let goals = indicators.indicators.iter().filter(|one| one.kind == IndicatorKind::Goal);
    let performance = |one: &&Indicator| one.kind == IndicatorKind::Performance;
    let pillars = policy.measures.value.as_ref().map_or(&[][..], |measures| &measures.pillars);
    // Those of no pillar, or of one whose name could not be read.
    let others = indicators
        .indicators
        .iter()
        .filter(performance)
        .filter(|one| !pillars.iter().any(|pillar| one.pillar.as_ref() == Some(&pillar.id)));
    let others: Vec<_> = others.collect();
    let list = |all: Vec<_>| {
        html! {
            <ul class="cards cards--wide">
                for one in all { <li class="card">{ card(scene, policy, one) }</li> }
            </ul>
        }
    };
    html! {
        <>
            <section>{ heading(text.get("indicators.goal")) }{ list(goals.collect()) }</section>
            for pillar in pillars {
                <section class="further" key={pillar.id.as_str()}>
                    { heading(text.of(&pillar.name)) }
                    { list(indicators.of(&pillar.id).filter(performance).collect()) }
                </section>
            }
            if !others.is_empty() { { list(others) } }
        </>
    }
}

fn card(scene: &Scene, policy: &Policy, one: &Indicator) -> Html {
    let text = &scene.text;
    let measures = policy.measures_named(&one.guide.measures);
    html! {
        <>
            { subheading(text.of(&one.guide.label)) }
            { indicator(scene, one) }
            if !measures.is_empty() {
                { note(text.get("indicators.measures")) }
                { measure_links(text, measures) }
            }
        </>
    }
}
