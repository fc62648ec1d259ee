//! `#/talk/{conversation}`: what was noted and agreed in a conversation, and what becomes of it.

use yew::prelude::*;

use crate::{components::title, pages::not_found, scene::Scene};

/// The page.
pub fn page(scene: &Scene, id: u32) -> Html {
    match scene.record.talks.talk(id) {
        Some(talk) => html! { { title(&talk.name) } },
        None => not_found::page(scene, &scene.route.href()),
    }
}
