//! Content of which a part may be missing.

use career::policy::{Part, Policy};
use yew::prelude::*;

use crate::{components::title, pages::broken, scene::Scene};

/// The page for the policy, once it is here.
pub fn with_policy<'a>(scene: &'a Scene, page: impl FnOnce(&'a Policy) -> Html) -> Html {
    match scene.chapters.policy.ready() {
        Some(policy) => page(policy),
        // Its parts may be broken, the whole never is: it can only be on its way.
        None => scene.chapters.policy.show(|_| Html::default()),
    }
}

/// What is shown of one part, or what is wrong with it.
pub fn part<'a, T>(part: &'a Part<T>, show: impl FnOnce(&'a T) -> Html) -> Html {
    match part {
        Ok(value) => show(value),
        Err(problems) => broken::problems(problems),
    }
}

/// The same for a whole page that has its heading from the part: without it, the heading is `otherwise`.
pub fn whole<'a, T>(found: &'a Part<T>, otherwise: &str, show: impl FnOnce(&'a T) -> Html) -> Html {
    html! {
        <>
            if found.is_err() { { title(otherwise) } }
            { part(found, show) }
        </>
    }
}
