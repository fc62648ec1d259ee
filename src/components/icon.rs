//! Pictures beside words.

use yew::prelude::*;

/// A picture of one line, drawn on 24 by 24. It says nothing that the words beside it do not.
pub fn icon(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
