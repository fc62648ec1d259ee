//! `#/path`: the way behind and before the person.

use yew::prelude::*;

use crate::{
    components::{lead, title},
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("path.title")) }
            { lead(text.get("path.lead")) }
        </>
    }
}
