//! An address that leads nowhere.

use yew::prelude::*;

use crate::{context::use_text, route::Route};

/// Properties of [`NotFound`].
#[derive(PartialEq, Properties)]
pub struct NotFoundProps {
    /// The address as it was written.
    pub address: AttrValue,
}

/// Says so, and offers the ways on.
#[component]
pub fn NotFound(props: &NotFoundProps) -> Html {
    let text = use_text();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("not-found.title") }</h1>
            <p class="lead">{ text.fill("not-found.text", &[("address", &props.address)]) }</p>
            <p class="actions">
                <a class="button button--primary" href={Route::Tracks.href()}>{ text.get("not-found.tracks") }</a>
                <a class="button" href={Route::Home.href()}>{ text.get("not-found.home") }</a>
            </p>
        </>
    }
}
