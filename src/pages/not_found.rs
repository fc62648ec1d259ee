//! An address that leads nowhere.

use yew::prelude::*;

use crate::{route::Route, scene::Scene};

/// Says so, and offers the ways on. `address` is what was asked for, as it was written.
pub fn page(scene: &Scene, address: &str) -> Html {
    let text = &scene.text;
    html! {
        <>
            <h1 tabindex="-1">{ text.get("not-found.title") }</h1>
            <p class="lead">{ text.fill("not-found.text", &[("address", address)]) }</p>
            <p class="actions">
                <a class="button button--primary" href={Route::Tracks.href()}>{ text.get("not-found.tracks") }</a>
                <a class="button" href={Route::Home.href()}>{ text.get("not-found.home") }</a>
            </p>
        </>
    }
}
