//! An address that leads nowhere.

use yew::prelude::*;

use crate::{
    components::{Weight, lead, link_button, title},
    route::Route,
    scene::Scene,
};

/// Says so, and offers the ways on. `address` is what was asked for, as it was written.
pub fn page(scene: &Scene, address: &str) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("not-found.title")) }
            { lead(&text.fill("not-found.text", &[("address", address)])) }
            <p class="actions">
                { link_button(Weight::Primary, text.get("not-found.tracks"), Route::Tracks.href()) }
                { link_button(Weight::Secondary, text.get("not-found.home"), Route::Home.href()) }
            </p>
        </>
    }
}
