//! The program's second file: the pages that are not for everyone's first visit, and what only they use. It is
//! downloaded when one of them is first shown.
//!
//! What is in it follows from `ENTRIES` alone: everything that can be reached from there and from nowhere else.
//! So a page moves by being drawn in [`pages::later_page`] and not in [`pages::page`], and other code by being called
//! through an entry. Its styles, in `styles/later/`, come with it. See `xtask/src/site/split.rs` for how.

use std::{cell::Cell, rc::Rc};

use career::{
    Framework, Policy, Questionnaire, Record, content, exchange, interview::Interviews,
    policy::FileText, reading::Checked, record::Change, together::Mentoring, workshop::Workshops,
};
use futures_util::future::{LocalBoxFuture, join};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::{
    chapter::Loadable,
    components::{Tone, live_notice, paragraph, title, waiting},
    pages,
    platform::{storage::Disk, style, update::Told},
    saving::{self, Ears, InSlots, Kind, Reading, Renewal, Saved, Saver},
    scene::Scene,
    views::{taken::taken, terminal::terminal, version::version},
};

/// Reads a content file of one chapter.
pub type Reader<T> = fn(&Framework, &str) -> Checked<T>;

/// The ways into the second file.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    /// Draws a page.
    pub page: fn(&Scene) -> Html,
    /// Draws what covers the page, and what one leaves with.
    pub terminal: fn(&Scene) -> Html,
    /// Says what there is to say of the page's version.
    pub version: fn(&Scene, &Told) -> Html,
    /// Offers what was just taken away.
    pub taken: fn(&Scene) -> Html,
    /// Opens the page again once everything entered is saved.
    pub renew: fn(Renewal),
    /// Reads the questions.
    pub questionnaire: Reader<Questionnaire>,
    /// Reads the kinds of interview.
    pub interviews: Reader<Interviews>,
    /// Reads rules and a conversation for two.
    pub mentoring: Reader<Mentoring>,
    /// Reads programmes, cards and profiles.
    pub workshops: Reader<Workshops>,
    /// Reads the rest of the policy.
    pub policy: fn(&Framework, [FileText; 6]) -> Policy,
    /// Writes and changes what a person entered: whoever has entered nothing yet does without.
    pub records: Records,
    /// Keeps it on this machine.
    pub saving: Saving,
}

/// Reading what is on this machine, and doing what is to be done there, as in [`saving`].
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "as the functions they are")]
pub struct Saving {
    pub read: for<'a> fn(&'a Disk, &'a Framework, InSlots) -> Reading<'a>,
    pub execute: fn(Rc<Saver>, Kind, Ears) -> LocalBoxFuture<'static, Option<Saved>>,
}

/// Writing records, as [`career::exchange`] does it, and changing them, as [`career::record`] does.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "as the functions they are")]
pub struct Records {
    pub write: fn(&Record, &Framework) -> String,
    pub after: fn(&Record, &Change) -> Option<Record>,
    pub continues: fn(&Change, &Change) -> bool,
    pub takes_away: fn(&Change) -> bool,
}

const ENTRIES: Later = Later {
    page: pages::later_page,
    terminal,
    version,
    taken,
    renew: saving::renew,
    questionnaire: content::questionnaire,
    interviews: content::interviews,
    mentoring: content::mentoring,
    workshops: content::workshops,
    policy: Policy::read,
    records: Records {
        write: exchange::write,
        after: Record::after,
        continues: Change::continues,
        takes_away: Change::takes_away,
    },
    saving: Saving { read: saving::at_start, execute: saving::execute },
};

/// The ways into the second file, once it is here. After a failure it is tried again. When it cannot be had, for the
/// network or a newer portal in its place, no content is to blame and no problem is named.
pub async fn load() -> Checked<Later> {
    let (entries, ()) = join(entries(), style::later()).await;
    let value = entries.ok();
    if value.is_some() {
        HERE.set(value);
    }
    Checked { value, problems: Vec::new() }
}

thread_local! {
    static HERE: Cell<Option<Later>> = const { Cell::new(None) };
}

/// The ways into the second file, if it is here already.
pub fn here() -> Option<Later> {
    if cfg!(target_family = "wasm") { HERE.get() } else { Some(ENTRIES) }
}

/// A page of the second file, once that is here; until then a sign of waiting, or what to do when it did not come.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    match &scene.chapters.later {
        Loadable::Here(found) if found.value.is_none() => html! {
            <>
                { title(pages::heading(scene)) }
                { live_notice(Tone::Error, text.get("frame.missing"), paragraph(text.get("frame.missing-try"))) }
            </>
        },
        // The heading is there at once; it says where one is. The words of the page may come last.
        later if *later == Loadable::Pending || !text.is_whole() => {
            html! { <>{ title(pages::heading(scene)) }{ waiting() }</> }
        }
        later => later.show(|later| (later.page)(scene)),
    }
}

/// What is here from the start. Natively there is one program only.
pub fn at_first() -> Loadable<Later> {
    if cfg!(target_family = "wasm") { Loadable::Pending } else { Loadable::here(ENTRIES) }
}

/// What the build splits the program at: nothing else that the browser gets may name `ENTRIES`.
#[allow(
    clippy::unnecessary_wraps,
    reason = "the error is that of the download, which the attribute adds"
)]
#[wasm_split(later, fallible)]
fn entries() -> Result<Later, SplitLoaderError> {
    Ok(ENTRIES)
}
