//! What is shown only to those who want it.

use yew::prelude::*;

/// Properties of [`Disclosure`].
#[derive(PartialEq, Properties)]
pub struct DisclosureProps {
    /// What it is about, always in view.
    pub summary: Html,
    /// Whether something is in it: then it is open from the start.
    #[prop_or_default]
    pub filled: bool,
    /// What is in it.
    pub children: Html,
}

/// Something one opens when one wants it. It remembers that something was in it once, so that it does not close under
/// whoever deletes the last character there.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let open = use_mut_ref(|| false);
    let open = open.replace_with(|open| *open || props.filled) || props.filled;
    html! {
        <details class="disclosure" {open}>
            <summary>{ props.summary.clone() }</summary>
            <div class="disclosure__body">{ props.children.clone() }</div>
        </details>
    }
}
