//! People who do not exist, to practise on.

use career::{
    Id,
    workshop::{Profile, Workshops},
};
use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// To be written.
pub fn page(scene: &Scene, _workshops: &Workshops) -> Html {
    title(scene.text.get("profiles.title"))
}

/// To be written.
pub fn one(scene: &Scene, _workshops: &Workshops, _id: &Id<Profile>) -> Html {
    title(scene.text.get("profiles.title"))
}
