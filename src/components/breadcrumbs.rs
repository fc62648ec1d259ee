//! Where a page stands.

use yew::prelude::*;

/// The trail from the first page to this one: `label` for a screen reader, the pages above (address and name)
/// from the outermost in, and the name of this page.
pub fn breadcrumbs(label: &str, above: &[(String, &str)], here: &str) -> Html {
    html! {
        <nav class="breadcrumbs" aria-label={label.to_owned()}>
            <ol>
                for (href, name) in above {
                    <li><a href={href.clone()}>{ *name }</a></li>
                }
                <li><span aria-current="page">{ here }</span></li>
            </ol>
        </nav>
    }
}
