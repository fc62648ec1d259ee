//! The program's second file: the pages that are not for everyone's first visit, and what only they use. It is
//! downloaded when one of them is first shown.
//!
//! What is in it follows from [`ENTRIES`] alone: everything that can be reached from there and from nowhere else.
//! So a page moves by being drawn in [`pages::later_page`] and not in [`pages::page`], and other code by being called
//! through an entry. See `xtask/src/site/split.rs` for how.

use career::{Framework, Policy, Problem, policy::Part};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

use crate::{
    chapter::Loadable,
    components::{Tone, live_notice, paragraph},
    pages,
    scene::Scene,
    shared::Shared,
};

/// The ways into the second file.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    /// Draws a page.
    pub page: fn(&Scene) -> Html,
    /// Reads the policy's files.
    pub policy: fn(&Framework, [Part<String>; 5]) -> Policy,
}

const ENTRIES: Later = Later { page: pages::later_page, policy: Policy::read };

/// The ways into the second file, once it is here. After a failure it is tried again.
///
/// # Errors
/// It could not be had: the network, or a newer portal in its place. No content is to blame, so no problem is named.
pub async fn load() -> Result<Later, Vec<Problem>> {
    entries().await.map_err(|_| Vec::new())
}

/// A page of the second file, once that is here; until then a sign of waiting, or what to do when it did not come.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    match &scene.chapters.later {
        Loadable::Broken(_) => live_notice(
            Tone::Error,
            text.get("frame.missing"),
            paragraph(text.get("frame.missing-try")),
        ),
        later => later.show(|later| (later.page)(scene)),
    }
}

/// What is here from the start. Natively there is one program only.
pub fn at_first() -> Loadable<Later> {
    if cfg!(target_family = "wasm") {
        Loadable::Pending
    } else {
        Loadable::Ready(Shared::new(ENTRIES))
    }
}

/// What the build splits the program at: nothing else that the browser gets may name [`ENTRIES`].
#[allow(
    clippy::unnecessary_wraps,
    reason = "the error is that of the download, which the attribute adds"
)]
#[wasm_split(later, fallible)]
fn entries() -> Result<Later, SplitLoaderError> {
    Ok(ENTRIES)
}
