//! Choosing what to show to one reader.

use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene) -> Html {
    title(scene.text.get("share.title"))
}
