//! What to print for a programme.

use career::{
    Id,
    workshop::{Programme, Workshops},
};
use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene, _workshops: &Workshops, _id: &Id<Programme>) -> Html {
    title(scene.text.get("handouts.title"))
}
