//! What a rank asks for.

use career::framework::{Awareness, Rank, Role};
use yew::prelude::*;

use crate::{
    context::{Text, use_framework, use_text},
    views::source::{SourceNote, official},
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

/// Properties of [`AwarenessList`].
#[derive(PartialEq, Properties)]
pub struct AwarenessListProps {
    /// The points, as one rank words them.
    pub points: Vec<Awareness>,
    /// That rank; when given, each point says which others it is asked of.
    #[prop_or_default]
    pub rank: Option<Rank>,
}

/// Awareness points as a list.
#[component]
pub fn AwarenessList(props: &AwarenessListProps) -> Html {
    let (framework, text) = (use_framework(), use_text());
    let others = |awareness: &Awareness| {
        let rank = props.rank.as_ref()?;
        let ranks = framework.ranks_with(&awareness.point).filter(|other| other.id != rank.id);
        let names: Vec<_> = ranks.map(|other| text.join(&other.titles)).collect();
        (!names.is_empty()).then(|| names.join(text.get("list.separator")))
    };
    let words = |awareness: &Awareness| {
        let words = awareness
            .wording
            .as_ref()
            .or_else(|| framework.point(&awareness.point).map(|point| &point.text));
        words.map(|words| official(&text, words))
    };
    html! {
        <ul class="points">
            for awareness in &props.points {
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

/// Properties of [`Expectations`].
#[derive(PartialEq, Properties)]
pub struct ExpectationsProps {
    /// The rank.
    pub rank: Rank,
}

/// What a rank asks for, roles first, under its source.
#[component]
pub fn Expectations(props: &ExpectationsProps) -> Html {
    let text = use_text();
    let rank = &props.rank;
    html! {
        <>
            <section>
                <h2>{ text.get("rank.roles") }</h2>
                <SourceNote source={rank.source.clone()} />
                { roles(&text, &rank.roles) }
            </section>
            <section>
                <h2>{ text.get("rank.awareness") }</h2>
                <SourceNote source={rank.source.clone()} />
                <AwarenessList points={rank.awareness.clone()} rank={rank.clone()} />
            </section>
        </>
    }
}
