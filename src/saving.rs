//! Keeping what a person enters: written to their machine after every change, or not at all if they chose so.

mod reading;
mod renewing;
mod rescue;
mod saver;

use std::{cell::Cell, rc::Rc};

use career::{Framework, Record, record::Change};
use yew::prelude::*;

use crate::{
    later::{self, Later},
    platform::preference,
    shared::Shared,
    state::{Act, Taken, Workspace},
};

pub use renewing::{Renewal, renew};
pub use rescue::on_panic;
pub use saver::{Saver, Start};

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
    /// Has it back.
    pub undo: Callback<()>,
    /// Lets it go.
    pub let_go: Callback<()>,
    /// Tries once more to save.
    pub again: Callback<()>,
    /// Everything is in a file now.
    pub set_filed: Callback<()>,
    /// Erases everything on this machine, copies and set-aside records included. The record on the screen is
    /// the reducer's.
    pub erase: Callback<()>,
    /// Opens the page again, once everything entered is on this machine.
    pub renew: Callback<()>,
}

impl Keeping {
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
}

/// Saves the record whenever it changes, as long as the person wants it kept. Gives the way to change it, too: what is
/// not yet saved has to be known in case another tab is writing.
#[hook]
pub fn use_saving(
    start: Option<&Rc<Start>>,
    workspace: &UseReducerHandle<Workspace>,
    framework: &Shared<Framework>,
) -> (Keeping, Callback<Change>) {
    // Rendered natively there is nothing to ask: the page shown first says what holds by default.
    let keep = use_state(|| start.is_none() || preference::keep());
    let found = use_state(|| start.map_or(Found::Fine, |start| start.found));
    let set_aside = use_state(|| start.and_then(|start| start.set_aside.clone()));
    // The same again draws nothing: every save ends with it.
    let outcome =
        use_state_eq(|| if *found == Found::NoStorage { Saved::Failed } else { Saved::Yes });
    let news = use_state_eq(|| None);
    let saver = start.map(|start| Rc::clone(&start.saver));
    let changes = use_memo((), |()| Cell::new(start.map_or(0, |_| preference::changes())));
    let ears = {
        let (outcome, news, dispatcher, changes) =
            (outcome.setter(), news.setter(), workspace.dispatcher(), Rc::clone(&changes));
        use_memo((), |()| Ears {
            saved: Callback::from(move |result| {
                // Here and not with the change itself, which is to be on the screen first.
                if result == Saved::Yes && preference::keep() {
                    preference::set_changes(changes.get());
                }
                outcome.set(result);
            }),
            news: Callback::from(move |(happened, record): (Option<News>, Option<_>)| {
                if happened.is_some() {
                    news.set(happened);
                }
                if let Some(record) = record {
                    dispatcher.dispatch(Act::Become(record));
                }
            }),
        })
    };
    {
        let (saver, ears, keep) = (saver.clone(), Rc::clone(&ears), keep.setter());
        use_effect_with((), move |()| {
            let keep_nothing = Callback::from(move |()| keep.set(false));
            let listener = saver.and_then(|saver| saver.listen(&ears, keep_nothing));
            move || drop(listener)
        });
    }
    {
        let (saver, ears) = (saver.clone(), Rc::clone(&ears));
        let first = use_mut_ref(|| true);
        use_effect_with((workspace.record.clone(), *keep), move |(record, keep)| {
            // What was just read needs no saving.
            let Some(saver) = saver.filter(|_| !first.replace(false)) else { return };
            if *keep {
                saver.keep(record, &ears);
            } else {
                saver.forget(&ears);
            }
        });
    }
    let change = {
        let (saver, changes, dispatcher) =
            (saver.clone(), Rc::clone(&changes), workspace.dispatcher());
        let waiting = saver.clone();
        let make = use_callback((), move |(change, later): (Change, Later), ()| {
            let (change, records) = (Rc::new(change), later.records);
            if let Some(saver) = &saver {
                changes.set(changes.get() + u32::from(saver.note(&change, records)));
            }
            dispatcher.dispatch(Act::Make(change, records));
        });
        let outcome = outcome.setter();
        use_callback((), move |change: Change, ()| {
            if let Some(later) = later::here() {
                make.emit((change, later));
                return;
            }
            // The first change of a visit may come before what makes it.
            let (make, outcome, waiting) = (make.clone(), outcome.clone(), waiting.clone());
            if let Some(saver) = &waiting {
                saver.expect();
            }
            wasm_bindgen_futures::spawn_local(async move {
                match later::load().await.value {
                    Some(later) => {
                        make.emit((change, later));
                        if let Some(saver) = &waiting {
                            saver.expect_no_more();
                        }
                    }
                    None => outcome.set(Saved::Failed),
                }
            });
        })
    };
    let undo = {
        let (saver, taken) = (saver.clone(), workspace.taken.clone());
        let (changes, dispatcher) = (Rc::clone(&changes), workspace.dispatcher());
        Callback::from(move |()| {
            let (Some(later), Some(taken)) = (later::here(), &taken) else { return };
            if let Some(saver) = &saver {
                let change = Rc::new(Change::Replace((*taken.before).clone()));
                changes.set(changes.get() + u32::from(saver.note(&change, later.records)));
            }
            dispatcher.dispatch(Act::Undo);
        })
    };
    let let_go = {
        let dispatcher = workspace.dispatcher();
        use_callback((), move |(), ()| dispatcher.dispatch(Act::LetGo))
    };
    let set_filed = {
        let (changes, update) = (Rc::clone(&changes), use_force_update());
        use_callback((), move |(), ()| {
            changes.set(0);
            preference::set_changes(0);
            // Nothing else says to whoever reminds of it that there is nothing to remind of.
            update.force_update();
        })
    };
    let set_keep = {
        let keep = keep.setter();
        use_callback((), move |choice: bool, ()| {
            preference::set_keep(choice);
            keep.set(choice);
        })
    };
    let set_told = {
        let news = news.setter();
        use_callback((), move |(), ()| news.set(None))
    };
    {
        let framework = framework.clone();
        use_effect_with(workspace.record.clone(), move |record| {
            rescue::remember(record, &framework)
        });
    }
    let latest = use_mut_ref(|| workspace.record.clone());
    latest.replace(workspace.record.clone());
    let again = {
        let (saver, ears, latest) = (saver.clone(), Rc::clone(&ears), Rc::clone(&latest));
        use_callback((), move |(), ()| {
            if let Some(saver) = &saver {
                saver.keep(&latest.borrow(), &ears);
            }
        })
    };
    let renew = {
        let renewal = saver.clone().map(|saver| Renewal { saver, ears: Rc::clone(&ears), latest });
        use_callback((), move |(), ()| {
            if let (Some(renewal), Some(later)) = (renewal.clone(), later::here()) {
                (later.renew)(renewal);
            }
        })
    };
    let erase = {
        let (found, set_aside) = (found.setter(), set_aside.setter());
        let (told, forget_count) = (ears.saved.clone(), set_filed.clone());
        let erased = Callback::from(move |result| {
            if result == Saved::Yes {
                found.set(Found::Fine);
                set_aside.set(None);
            }
            told.emit(result);
        });
        let erased = Ears { saved: erased, news: ears.news.clone() };
        Callback::from(move |()| {
            forget_count.emit(());
            preference::erase();
            if let Some(saver) = &saver {
                saver.erase(&erased);
            }
        })
    };
    let keeping = Keeping {
        saved: if *keep { *outcome } else { Saved::NotKept },
        found: *found,
        news: *news,
        changes: changes.get(),
        set_aside: (*set_aside).clone(),
        set_keep,
        taken: workspace.taken.clone(),
        undo,
        let_go,
        set_told,
        again,
        set_filed,
        erase,
        renew,
    };
    (keeping, change)
}
