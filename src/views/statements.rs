//! What a rank asks for.

use career::framework::{Awareness, Rank, Role};
use yew::prelude::*;

use crate::{
    components::heading,
    scene::Scene,
    text::Text,
    views::source::{official, source_note},
};

/// Role statements as a list.
pub fn roles<'a>(text: &Text, roles: impl IntoIterator<Item = &'a Role>) -> Html {
    html! {
        <ul class="statements">
            for role in roles {
                <li key={role.id.as_str()}>{ official(text, &role.text) }</li>
            }
        </ul>
    }
}

/// Awareness points as a list, as one rank words them. When that rank is given, each point says which others
/// it is asked of.
pub fn awareness<'a>(
    scene: &Scene,
    points: impl IntoIterator<Item = &'a Awareness>,
    rank: Option<&Rank>,
) -> Html {
    let (framework, text) = (&scene.framework, &scene.text);
    let others = |awareness: &Awareness| {
        let ranks = framework
            .ranks_with(&awareness.point)
            .filter(|other| Some(&other.id) != rank.map(|rank| &rank.id));
        let names: Vec<_> = ranks.map(|other| text.join(&other.titles)).collect();
        (rank.is_some() && !names.is_empty()).then(|| names.join(text.get("list.separator")))
    };
    let words = |awareness: &Awareness| {
        let words = awareness
            .wording
            .as_ref()
            .or_else(|| framework.point(&awareness.point).map(|point| &point.text));
        words.map(|words| official(text, words))
    };
    html! {
        <ul class="points">
            for awareness in points {
                <li key={awareness.point.as_str()}>
                    <span class="points__words">{ words(awareness) }</span>
                    if let Some(others) = others(awareness) {
                        <span class="points__others">{ text.fill("rank.also-asked", &[("ranks", &others)]) }</span>
                    }
                </li>
            }
        </ul>
    }
}

/// What a rank asks for, roles first, under its source.
pub fn expectations(scene: &Scene, rank: &Rank) -> Html {
    let text = &scene.text;
    html! {
        <>
            <section>
                { heading(text.get("rank.roles")) }
                { source_note(scene, &rank.source) }
                { roles(text, &rank.roles) }
            </section>
            <section>
                { heading(text.get("rank.awareness")) }
                { source_note(scene, &rank.source) }
                { awareness(scene, &rank.awareness, Some(rank)) }
            </section>
        </>
    }
}
