//! `#/history`: change over time.

use yew::prelude::*;

use crate::{
    components::{lead, title},
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, _from: Option<u32>, _to: Option<u32>) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("history.title")) }
            { lead(text.get("history.lead")) }
        </>
    }
}
