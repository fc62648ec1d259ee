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

/// Awareness points as a list, as one rank words them; each with what `remark` says of it.
pub fn awareness<'a>(
    scene: &Scene,
    points: impl IntoIterator<Item = &'a Awareness>,
    remark: &dyn Fn(&Awareness) -> Option<String>,
) -> Html {
    let words = |awareness: &Awareness| {
        scene.framework.wording(awareness).map(|words| official(&scene.text, words))
    };
    html! {
        <ul class="points">
            for awareness in points {
                <li key={awareness.point.as_str()}>
                    <span class="points__words">{ words(awareness) }</span>
                    if let Some(remark) = remark(awareness) {
                        <span class="points__others">{ remark }</span>
                    }
                </li>
            }
        </ul>
    }
}

/// Which other ranks a point is asked of.
fn also_asked(scene: &Scene, rank: &Rank, awareness: &Awareness) -> Option<String> {
    let text = &scene.text;
    let others = scene.framework.ranks_with(&awareness.point).filter(|other| other.id != rank.id);
    let names: Vec<_> = others.map(|other| text.join(&other.titles)).collect();
    let names = names.join(text.get("list.separator"));
    (!names.is_empty()).then(|| text.fill("rank.also-asked", &[("ranks", &names)]))
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
                { awareness(scene, &rank.awareness, &|point| also_asked(scene, rank, point)) }
            </section>
        </>
    }
}
