//! A conversation in stages.

use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene) -> Html {
    title(scene.text.get("conversation.title"))
}
