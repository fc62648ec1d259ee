//! The abilities the organisation asks of its people.

use career::framework::{AbilityKind, Stated, Topic};
use yew::prelude::*;

use crate::{
    components::{heading, lead, subheading, title},
    scene::Scene,
    views::{
        section_nav::ranks_nav,
        source::{official, source_note, unknown, unstated},
    },
};

/// `#/abilities`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("abilities.title")) }
            { ranks_nav(scene) }
            { lead(text.get("abilities.lead")) }
            { trust(scene) }
            { exercised(scene) }
            { held(scene) }
            { unstated(scene, Topic::Abilities) }
        </>
    }
}

fn kind_heading(scene: &Scene, kind: &AbilityKind) -> Html {
    let text = &scene.text;
    html! {
        <>
            { heading(text.of(&kind.name)) }
            { source_note(scene, &kind.source) }
            <p class="definition">{ official(text, &kind.definition) }</p>
        </>
    }
}

fn trust(scene: &Scene) -> Html {
    let (text, abilities) = (&scene.text, scene.framework.abilities());
    let trust = &abilities.trust;
    html! {
        <section class="trust">
            { heading(text.of(&trust.name)) }
            { source_note(scene, &trust.source) }
            <p class="definition">{ official(text, &trust.definition) }</p>
            <p class="note">
                if let Stated::Value(place) = &trust.place { { official(text, place) }{ " " } }
                if let Stated::Unstated(why) = &trust.place { { unknown(text, *why) }{ " " } }
                { text.of(&trust.reading) }
                { " " }<span class="badge badge--portal">{ text.get("source.portal") }</span>
            </p>
        </section>
    }
}

fn exercised(scene: &Scene) -> Html {
    let (text, abilities) = (&scene.text, scene.framework.abilities());
    html! {
        <section>
            { kind_heading(scene, &abilities.kinds.exercised) }
            <ul class="cards">
                for ability in &abilities.exercised {
                    <li key={ability.id.as_str()} class="card">
                        { subheading(text.of(&ability.name)) }
                        <p>{ official(text, &ability.definition) }</p>
                    </li>
                }
            </ul>
        </section>
    }
}

fn held(scene: &Scene) -> Html {
    let (text, abilities) = (&scene.text, scene.framework.abilities());
    html! {
        <section>
            { kind_heading(scene, &abilities.kinds.held) }
            <ul class="cards">
                for ability in &abilities.held {
                    <li key={ability.id.as_str()} class="card">
                        { subheading(text.of(&ability.name)) }
                        <p>{ official(text, &ability.definition) }</p>
                        <ul class="elements">
                            for element in &ability.elements {
                                <li key={element.id.as_str()}>{ text.of(&element.name) }</li>
                            }
                        </ul>
                    </li>
                }
            </ul>
        </section>
    }
}
