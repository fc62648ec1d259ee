//! Looking at what somebody shows, and writing a view of one's own.

use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene, _desk: u32) -> Html {
    title(scene.text.get("reading.title"))
}
