//! Where to turn.

use career::{
    Id,
    policy::{Contact, HelpTopic, Policy},
};
use yew::prelude::*;

use crate::{
    components::{lead, note, title},
    scene::Scene,
    text::Text,
    views::{
        measures::measure_links,
        part::{part, with_policy},
        section_nav::policy_nav,
        source::source_note,
        terms::Terms,
    },
};

/// `#/support`; `chosen` has the focus on arrival.
pub fn page(scene: &Scene, chosen: Option<&Id<HelpTopic>>) -> Html {
    let (text, terms) = (&scene.text, Terms::new(scene));
    html! {
        <>
            { title(text.get("support.title")) }
            { policy_nav(scene) }
            { lead(text.get("support.lead")) }
            { with_policy(scene, |policy| part(&policy.support, |support| html! {
                <>
                    if support.topics.iter().any(|topic| topic.contacts.is_empty()) {
                        { note(text.get("support.no-contact")) }
                    }
                    <div class="cards cards--broad">
                        for one in &support.topics {
                            <section class="card" key={one.id.as_str()}>{ topic(scene, &terms, policy, one, chosen == Some(&one.id)) }</section>
                        }
                    </div>
                </>
            })) }
            { terms.notes() }
        </>
    }
}

fn topic<'a>(
    scene: &'a Scene,
    terms: &Terms<'a>,
    policy: &'a Policy,
    topic: &'a HelpTopic,
    chosen: bool,
) -> Html {
    let text = &scene.text;
    let measures = policy.measures_named(&topic.measures);
    html! {
        <>
            <h2 id={chosen.then_some("chosen")} tabindex={chosen.then_some("-1")}>{ text.of(&topic.title) }</h2>
            <p>{ terms.say(&topic.guide.text) }</p>
            { source_note(scene, &topic.guide.source) }
            <div class="card__more">
                <div>
                    <h3>{ text.get("support.contacts") }</h3>
                    if topic.contacts.is_empty() {
                        <p class="note">{ text.get("support.none") }</p>
                    } else {
                        <ul class="links">
                            for one in &topic.contacts { <li>{ contact(text, one) }</li> }
                        </ul>
                    }
                </div>
                if !measures.is_empty() {
                    <div>
                        <h3>{ text.get("support.measures") }</h3>
                        { measure_links(text, measures) }
                    </div>
                }
            </div>
        </>
    }
}

/// Somebody to turn to.
pub fn contact(text: &Text, contact: &Contact) -> Html {
    let name = text.of(&contact.name);
    html! {
        <>
            if let Some(link) = &contact.link {
                <a href={link.as_str().to_owned()} rel="noreferrer">{ name }</a>
            } else {
                <b>{ name }</b>
            }
            for line in &contact.details { <p>{ text.of(line) }</p> }
        </>
    }
}
