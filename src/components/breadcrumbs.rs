//! Where a page stands.

use yew::prelude::*;

/// Properties of [`Breadcrumbs`].
#[derive(PartialEq, Properties)]
pub struct BreadcrumbsProps {
    /// What the trail is called for a screen reader.
    pub label: AttrValue,
    /// The pages above, outermost first: address and name.
    pub above: Vec<(String, String)>,
    /// The name of this page.
    pub here: AttrValue,
}

/// The trail from the first page to this one.
#[component]
pub fn Breadcrumbs(props: &BreadcrumbsProps) -> Html {
    html! {
        <nav class="breadcrumbs" aria-label={&props.label}>
            <ol>
                for (href, name) in &props.above {
                    <li><a href={href.clone()}>{ name.clone() }</a></li>
                }
                <li><span aria-current="page">{ &props.here }</span></li>
            </ol>
        </nav>
    }
}
