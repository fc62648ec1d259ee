//! `#/plan`: the development plan.

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
            { title(text.get("plan.title")) }
            { lead(text.get("plan.lead")) }
        </>
    }
}
