//! `#/assess/targets`: several ranks side by side.

use career::{Id, framework::Rank};
use yew::prelude::*;

use crate::{
    components::{lead, title},
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, _ranks: &[Id<Rank>]) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("targets.title")) }
            { lead(text.get("targets.lead")) }
        </>
    }
}
