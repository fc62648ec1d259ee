//! The ground rules two people keep, and the two of them that are always in view.

use career::together::Mentoring;
use yew::prelude::*;

use crate::{
    components::{Tone, heading, notice, subheading},
    route::{MentorPage, Route},
    scene::Scene,
    views::{
        measures::measure_links,
        source::{official, source_note},
    },
};

/// What both keep in mind on every page: nothing goes further, and nothing is carried to those who decide.
pub fn reminder(scene: &Scene) -> Html {
    let text = &scene.text;
    let body = html! { <p>{ text.get("mentor.reminder-text") }</p> };
    notice(Tone::Info, text.get("mentor.reminder"), body)
}

/// All of them, with what the policy says of mentoring.
pub fn rules(scene: &Scene, mentoring: &Mentoring) -> Html {
    let text = &scene.text;
    let policy = scene.chapters.policy.ready();
    let measures = policy.map(|policy| policy.measures_named(&mentoring.measures));
    let measures = measures.unwrap_or_default();
    html! {
        <section>
            { heading(text.get("mentor.rules")) }
            { source_note(scene, &mentoring.source) }
            <ol class="ground-rules">
                for rule in &mentoring.rules {
                    <li>
                        { subheading(text.of(&rule.title)) }
                        <p>{ text.of(&rule.text) }</p>
                    </li>
                }
            </ol>
            if let Some(passage) = &mentoring.official {
                <div class="passage">
                    { subheading(text.get("mentor.official")) }
                    <p>{ official(text, &passage.text) }</p>
                    { source_note(scene, &passage.source) }
                </div>
            }
            if !measures.is_empty() { { measure_links(text, measures) } }
            <p><a class="button" href={Route::Mentor(MentorPage::Guide).href()}>{ text.get("mentor.to-guide") }</a></p>
        </section>
    }
}
