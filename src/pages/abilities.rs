//! The abilities the organisation asks of its people.

use career::framework::{Abilities, AbilityKind, Stated, Topic};
use yew::prelude::*;

use crate::{
    context::{Text, use_framework, use_text},
    views::source::{SourceNote, official, unknown, unstated},
};

/// `#/abilities`
#[component]
pub fn AbilitiesPage() -> Html {
    let (framework, text) = (use_framework(), use_text());
    let abilities = framework.abilities();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("abilities.title") }</h1>
            <p class="lead">{ text.get("abilities.lead") }</p>
            { trust(&text, abilities) }
            { exercised(&text, abilities) }
            { held(&text, abilities) }
            { unstated(&text, &framework, Topic::Abilities) }
        </>
    }
}

fn heading(text: &Text, kind: &AbilityKind) -> Html {
    html! {
        <>
            <h2>{ text.of(&kind.name) }</h2>
            <SourceNote source={kind.source.clone()} />
            <p class="definition">{ official(text, &kind.definition) }</p>
        </>
    }
}

fn trust(text: &Text, abilities: &Abilities) -> Html {
    let trust = &abilities.trust;
    html! {
        <section class="trust">
            <h2>{ text.of(&trust.name) }</h2>
            <SourceNote source={trust.source.clone()} />
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

fn exercised(text: &Text, abilities: &Abilities) -> Html {
    html! {
        <section>
            { heading(text, &abilities.kinds.exercised) }
            <ul class="cards">
                for ability in &abilities.exercised {
                    <li key={ability.id.as_str()} class="card">
                        <h3>{ text.of(&ability.name) }</h3>
                        <p>{ official(text, &ability.definition) }</p>
                    </li>
                }
            </ul>
        </section>
    }
}

fn held(text: &Text, abilities: &Abilities) -> Html {
    html! {
        <section>
            { heading(text, &abilities.kinds.held) }
            <ul class="cards">
                for ability in &abilities.held {
                    <li key={ability.id.as_str()} class="card">
                        <h3>{ text.of(&ability.name) }</h3>
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
