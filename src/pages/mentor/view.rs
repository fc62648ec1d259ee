//! A view that came back, beside one's own.

use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene, _view: u32) -> Html {
    title(scene.text.get("view.title"))
}
