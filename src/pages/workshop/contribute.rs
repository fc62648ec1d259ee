//! Handing in for the picture of the room.

use career::workshop::Workshops;
use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene, _workshops: &Workshops) -> Html {
    title(scene.text.get("contribute.title"))
}
