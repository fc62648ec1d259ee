//! How far along something long is.

use yew::prelude::*;

/// A bar, and the same in words.
pub fn progress(done: usize, total: usize, label: &str) -> Html {
    html! {
        <div class="progress">
            <progress max={total.to_string()} value={done.to_string()} aria-label={label.to_owned()} />
            <span aria-hidden="true">{ label }</span>
        </div>
    }
}
