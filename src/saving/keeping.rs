//! What there is to know of where the record is kept, and to do with it.

use career::Record;
use yew::Callback;

use crate::{shared::Shared, state::Taken};

/// How the last save went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everything entered is on this machine.
    Yes,
    /// The person chose to keep nothing beyond this visit.
    NotKept,
    /// The browser did not store it.
    Failed,
    /// The space the browser has for it is used up.
    Full,
    /// What was on this machine and is not to be there could not be erased.
    NotErased,
    /// What is stored cannot be read here, as when another tab has a newer portal; nothing of it is overwritten.
    Elsewhere,
}

impl Saved {
    /// The message that says so, where what was entered is not where the person wants it.
    pub const fn trouble(self) -> Option<&'static str> {
        match self {
            Self::Yes | Self::NotKept => None,
            Self::Failed => Some("storage.failed"),
            Self::Full => Some("storage.full"),
            Self::NotErased => Some("storage.not-erased"),
            Self::Elsewhere => Some("storage.elsewhere"),
        }
    }

    /// The message for this, of two for when all is well.
    pub fn words(self, kept: &'static str, not_kept: &'static str) -> &'static str {
        self.trouble().unwrap_or(if self == Self::NotKept { not_kept } else { kept })
    }
}

/// What was found at start-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The record, or that there was none yet.
    Fine,
    /// A record that could not be read was set aside; an earlier copy is shown.
    Restored,
    /// A record that could not be read was set aside; there was no earlier copy.
    Unreadable,
    /// A record of a newer portal; it is left as it is.
    Newer,
    /// This browser stores nothing here.
    NoStorage,
}

/// What happened to the record that the person did not do in this tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// What another tab has written was taken over.
    Merged,
    /// Another tab has erased everything, and it is gone here, too.
    Erased,
    /// The browser had lost what was on this machine; it was stored again.
    Cleared,
}

/// From how many changes on it is worth saying that they are in no file yet.
pub const MANY_CHANGES: u32 = 30;

/// Where the record is kept, for pages that show or change it.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// How the last save went.
    pub saved: Saved,
    /// What was found at start-up.
    pub found: Found,
    /// What the person has not said yet to know of.
    pub news: Option<News>,
    /// How much was changed since everything was last saved to a file.
    pub changes: u32,
    /// The text of records that could not be read, to take out.
    pub set_aside: Option<Shared<String>>,
    /// Chooses whether to keep what is entered on this machine.
    pub set_keep: Callback<bool>,
    /// The person knows the news.
    pub set_told: Callback<()>,
    /// What was just taken away, if something was.
    pub taken: Option<Taken>,
    /// Whether it was just had back.
    pub back: bool,
    /// Has it back.
    pub undo: Callback<()>,
    /// Lets it go.
    pub let_go: Callback<()>,
    /// Tries once more to save.
    pub again: Callback<()>,
    /// Everything is in a file now.
    pub set_filed: Callback<()>,
    /// How often another tab has erased everything in this visit.
    pub erased: u32,
    /// Erases everything: the record here, and all on this machine, copies and set-aside records included. Calls back with
    /// how that went.
    pub erase: Callback<Callback<Saved>>,
    /// Opens the page again, once everything entered is on this machine.
    pub renew: Callback<()>,
}

impl Keeping {
    /// Whether there is something to say of what was taken away.
    pub fn offers(&self) -> bool {
        self.taken.is_some() || self.back
    }

    /// Whether much was entered that is in no file yet.
    pub fn wants_a_file(&self) -> bool {
        self.changes >= MANY_CHANGES
    }
}

/// Whom the saver tells.
#[derive(Clone)]
pub struct Ears {
    /// How a save went.
    pub saved: Callback<Saved>,
    /// What happened, if the person does not know of it; and the record there is now, if it is another one.
    pub news: Callback<(Option<News>, Option<Shared<Record>>)>,
    /// Another tab has erased everything.
    pub erased: Callback<()>,
}
