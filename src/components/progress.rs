//! How far along something long is.

use yew::prelude::*;

/// Properties of [`Progress`].
#[derive(PartialEq, Properties)]
pub struct ProgressProps {
    /// How much is done.
    pub done: usize,
    /// Of how much.
    pub total: usize,
    /// The same in words; shown and read aloud.
    pub label: AttrValue,
}

/// A bar with words.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    html! {
        <div class="progress">
            <progress max={props.total.to_string()} value={props.done.to_string()} aria-label={&props.label} />
            <span aria-hidden="true">{ &props.label }</span>
        </div>
    }
}
