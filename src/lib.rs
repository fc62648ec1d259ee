//! The portal's user interface.
use yew::prelude::*;

/// The whole portal.
#[component]
pub fn App() -> Html {
    html! { <main id="main"><h1 tabindex="-1">{ "歩み" }</h1></main> }
}
