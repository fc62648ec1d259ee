//! Words a newcomer may not know.

use career::{Id, policy::Term};
use yew::prelude::*;

use crate::{
    components::{lead, title},
    scene::Scene,
    views::{
        part::{part, with_policy},
        section_nav::policy_nav,
        source::{official, source_note},
    },
};

/// `#/policy/glossary`; `chosen` has the focus on arrival.
pub fn page(scene: &Scene, chosen: Option<&Id<Term>>) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("glossary.title")) }
            { policy_nav(scene) }
            { lead(text.get("glossary.lead")) }
            { with_policy(scene, |policy| part(&policy.glossary, |glossary| html! {
                <dl class="terms">
                    for term in &glossary.terms {
                        { entry(scene, term, chosen == Some(&term.id)) }
                    }
                </dl>
            })) }
        </>
    }
}

fn entry(scene: &Scene, term: &Term, chosen: bool) -> Html {
    html! {
        <div key={term.id.as_str()} class={chosen.then_some("terms__chosen")}>
            <dt id={chosen.then_some("chosen")} tabindex={chosen.then_some("-1")}>{ official(&scene.text, &term.term) }</dt>
            <dd>
                <p>{ scene.text.of(&term.text) }</p>
                { source_note(scene, &term.source) }
            </dd>
        </div>
    }
}
