//! What helps to say something that helps.

use yew::prelude::*;

use crate::{components::Disclosure, scene::Scene, views::source::source_note};

/// The hints of the content, for those who want them; nothing where it has none.
pub fn hints(scene: &Scene) -> Html {
    let text = &scene.text;
    let Some(mentoring) = scene.chapters.mentoring.ready() else { return Html::default() };
    if mentoring.hints.is_empty() {
        return Html::default();
    }
    html! {
        <Disclosure summary={html! { { text.get("reading.hints") } }}>
            <ul>for hint in &mentoring.hints { <li>{ text.of(hint) }</li> }</ul>
            { source_note(scene, &mentoring.source) }
        </Disclosure>
    }
}
