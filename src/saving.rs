//! Keeping what a person enters: written to their machine after every change, or not at all if they chose so.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use career::{Framework, Record, exchange};
use yew::prelude::*;

use crate::{
    platform::{
        preference,
        storage::{Disk, Slot},
    },
    shared::Shared,
};

/// How the last save went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everything entered is on this machine.
    Yes,
    /// The person chose to keep nothing beyond this visit.
    NotKept,
    /// The browser did not store it.
    Failed,
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
    /// This browser stores nothing here.
    NoStorage,
}

/// Where the record is kept, for pages that show or change it.
#[derive(Clone, PartialEq)]
pub struct Keeping {
    /// How the last save went.
    pub saved: Saved,
    /// What was found at start-up.
    pub found: Found,
    /// The text of a record that could not be read, to take out.
    pub set_aside: Option<Shared<String>>,
    /// Chooses whether to keep what is entered on this machine.
    pub set_keep: Callback<bool>,
}

/// The disk of this visit and what is on its way there.
pub struct Saver {
    disk: Option<Disk>,
    waiting: RefCell<Waiting>,
    busy: Cell<bool>,
}

/// What is still to be done, in this order. Only the newest text waits, since each holds everything.
#[derive(Default)]
struct Waiting {
    erase: bool,
    text: Option<String>,
}

/// What [`Saver::start`] brings back from this machine.
pub struct Start {
    /// Where to save from now on.
    pub saver: Rc<Saver>,
    /// Whether that went well.
    pub found: Found,
    /// The text of a record that could not be read, now or on an earlier visit.
    pub set_aside: Option<Shared<String>>,
}

impl Saver {
    /// Opens this machine's storage and reads the record kept there.
    pub async fn start(framework: &Framework) -> (Record, Start) {
        let disk = Disk::open(framework.organisation().id.as_str()).await.ok();
        let (record, found) = match &disk {
            Some(disk) => read(disk, framework).await,
            None => (Record::default(), Found::NoStorage),
        };
        let set_aside = match &disk {
            Some(disk) => disk.read(Slot::SetAside).await.ok().flatten().map(Shared::new),
            None => None,
        };
        let saver = Self { disk, waiting: RefCell::default(), busy: Cell::default() };
        (record, Start { saver: Rc::new(saver), found, set_aside })
    }

    /// Saves `text` in place of what was saved before.
    pub fn save(self: &Rc<Self>, text: String, done: &Callback<Saved>) {
        self.waiting.borrow_mut().text = Some(text);
        self.work(done);
    }

    /// Erases everything saved, set-aside and last good copies included.
    pub fn erase(self: &Rc<Self>, done: &Callback<Saved>) {
        *self.waiting.borrow_mut() = Waiting { erase: true, text: None };
        self.work(done);
    }

    fn work(self: &Rc<Self>, done: &Callback<Saved>) {
        if self.busy.replace(true) {
            return;
        }
        let (saver, done) = (Rc::clone(self), done.clone());
        wasm_bindgen_futures::spawn_local(async move {
            loop {
                let waiting = saver.waiting.take();
                if !waiting.erase && waiting.text.is_none() {
                    break;
                }
                done.emit(saver.execute(waiting).await);
            }
            saver.busy.set(false);
        });
    }

    async fn execute(&self, waiting: Waiting) -> Saved {
        let Some(disk) = &self.disk else { return Saved::Failed };
        if waiting.erase && disk.erase().await.is_err() {
            return Saved::Failed;
        }
        match waiting.text {
            Some(text) => {
                disk.write(Slot::Current, &text).await.map_or(Saved::Failed, |()| Saved::Yes)
            }
            None => Saved::Yes,
        }
    }
}

/// Reads the record. One that does not read is set aside, never overwritten, and the last good copy is used.
async fn read(disk: &Disk, framework: &Framework) -> (Record, Found) {
    let parse = |text: &str| exchange::read("", text, framework).ok();
    let current = match disk.read(Slot::Current).await {
        Ok(Some(text)) => text,
        Ok(None) => return (Record::default(), Found::Fine),
        Err(_) => return (Record::default(), Found::NoStorage),
    };
    if let Some(record) = parse(&current) {
        let _ = disk.write(Slot::LastGood, &current).await;
        return (record, Found::Fine);
    }
    let _ = disk.write(Slot::SetAside, &current).await;
    let last_good = disk.read(Slot::LastGood).await.ok().flatten();
    match last_good.as_deref().and_then(parse) {
        Some(record) => (record, Found::Restored),
        None => (Record::default(), Found::Unreadable),
    }
}

/// Saves the record whenever it changes, as long as the person wants it kept.
#[hook]
pub fn use_saving(
    start: Option<&Rc<Start>>,
    framework: &Shared<Framework>,
    record: &Rc<Record>,
) -> Keeping {
    let saver = start.map(|start| Rc::clone(&start.saver));
    let found = start.map_or(Found::Fine, |start| start.found);
    // Rendered natively there is nothing to ask: the page shown first says what holds by default.
    let keep = use_state(|| saver.is_none() || preference::keep());
    let outcome = use_state(|| if found == Found::NoStorage { Saved::Failed } else { Saved::Yes });
    let report = {
        let outcome = outcome.setter();
        use_callback((), move |result, ()| outcome.set(result))
    };
    {
        let framework = framework.clone();
        let first = use_mut_ref(|| true);
        use_effect_with((Rc::clone(record), *keep), move |(record, keep)| {
            // What was just read needs no saving.
            let Some(saver) = saver.filter(|_| !first.replace(false)) else { return };
            // Nothing entered leaves nothing behind, not even an empty record.
            if *keep && !record.is_empty() {
                saver.save(exchange::write(record, &framework), &report);
            } else {
                saver.erase(&report);
            }
        });
    }
    let set_keep = {
        let keep = keep.setter();
        use_callback((), move |choice: bool, ()| {
            preference::set_keep(choice);
            keep.set(choice);
        })
    };
    Keeping {
        saved: if *keep { *outcome } else { Saved::NotKept },
        found,
        set_aside: start.and_then(|start| start.set_aside.clone()),
        set_keep,
    }
}
