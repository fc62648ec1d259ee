//! Content of which a part may be missing.

use career::{Policy, reading::Checked};
use yew::prelude::*;

use crate::{components::title, pages::broken, scene::Scene};

/// The page for the policy, once it is here.
pub fn with_policy<'a>(scene: &'a Scene, page: impl FnOnce(&'a Policy) -> Html) -> Html {
    scene.chapters.policy.show(page)
}

/// What is shown of one part, with what is wrong with it.
pub fn part<'a, T>(part: &'a Checked<T>, show: impl FnOnce(&'a T) -> Html) -> Html {
    html! {
        <>
            { broken::problems(&part.problems) }
            { for part.value.as_ref().map(show) }
        </>
    }
}

/// The same for a whole page that has its heading from the part: without it, the heading is `otherwise`.
pub fn whole<'a, T>(
    found: &'a Checked<T>,
    otherwise: &str,
    show: impl FnOnce(&'a T) -> Html,
) -> Html {
    html! {
        <>
            if found.value.is_none() { { title(otherwise) } }
            { part(found, show) }
        </>
    }
}
