//! The record on disk, and what is on its way there.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use career::{Framework, Record, exchange};
use yew::Callback;

use super::{Found, Saved};
use crate::{
    platform::{
        preference,
        storage::{Disk, Slot},
    },
    shared::Shared,
};

/// The disk of this visit, what is known to be on it, and what is still to be done.
pub struct Saver {
    disk: Option<Disk>,
    known: RefCell<Option<String>>,
    waiting: RefCell<Vec<Task>>,
    busy: Cell<bool>,
}

/// What can be on its way to the disk, with whom to tell how it went.
struct Task {
    kind: Kind,
    done: Callback<Saved>,
}

enum Kind {
    /// Keep this text, or nothing; unless another tab has kept something since.
    Keep(Option<String>),
    /// Keep nothing, whoever kept it.
    Forget,
    /// Erase everything, copies and set-aside records included.
    Erase,
}

/// What was found on this machine, besides the record.
pub struct Start {
    /// Where to save from now on.
    pub saver: Rc<Saver>,
    /// How reading went.
    pub found: Found,
    /// The text of records that could not be read, now or on an earlier visit.
    pub set_aside: Option<Shared<String>>,
}

impl Saver {
    /// Opens this machine's storage and reads the record kept there.
    pub async fn start(framework: &Framework) -> (Record, Start) {
        let disk = Disk::open(framework.organisation().id.as_str()).await.ok();
        let read = match &disk {
            Some(disk) => read(disk, framework).await,
            None => None,
        };
        // A disk that cannot be read is not written to either: what is on it may be good.
        let Some(Read { record, found, known, set_aside }) = read else {
            let saver = Self::new(None, None);
            return (Record::default(), Start { saver, found: Found::NoStorage, set_aside: None });
        };
        let set_aside = set_aside.map(Shared::new);
        (record, Start { saver: Self::new(disk, known), found, set_aside })
    }

    fn new(disk: Option<Disk>, known: Option<String>) -> Rc<Self> {
        let (waiting, busy) = (RefCell::default(), Cell::default());
        Rc::new(Self { disk, known: RefCell::new(known), waiting, busy })
    }

    /// Keeps `text`, or nothing, in the place of what was kept before.
    pub fn keep(self: &Rc<Self>, text: Option<String>, done: &Callback<Saved>) {
        // Each text holds everything: only the newest needs to wait.
        self.waiting.borrow_mut().pop_if(|task| matches!(task.kind, Kind::Keep(_)));
        self.run(Kind::Keep(text), done);
    }

    /// Keeps nothing any more.
    pub fn forget(self: &Rc<Self>, done: &Callback<Saved>) {
        self.run(Kind::Forget, done);
    }

    /// Erases everything.
    pub fn erase(self: &Rc<Self>, done: &Callback<Saved>) {
        self.run(Kind::Erase, done);
    }

    fn run(self: &Rc<Self>, kind: Kind, done: &Callback<Saved>) {
        self.waiting.borrow_mut().push(Task { kind, done: done.clone() });
        if self.busy.replace(true) {
            return;
        }
        let saver = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            while let Some(task) = saver.next() {
                task.done.emit(saver.execute(task.kind).await);
            }
            saver.busy.set(false);
        });
    }

    fn next(&self) -> Option<Task> {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.is_empty() { None } else { Some(waiting.remove(0)) }
    }

    async fn execute(&self, kind: Kind) -> Saved {
        let Some(disk) = &self.disk else { return Saved::Failed };
        let (written, text) = match kind {
            Kind::Keep(text) => {
                let known = self.known.borrow().clone();
                match disk.replace(known.as_deref(), text.as_deref()).await {
                    Ok(false) => return Saved::Elsewhere,
                    written => (written.map(|_| ()), text),
                }
            }
            Kind::Forget => (disk.clear(&[Slot::Current, Slot::LastGood]).await, None),
            Kind::Erase => {
                (disk.clear(&[Slot::Current, Slot::LastGood, Slot::SetAside]).await, None)
            }
        };
        if written.is_err() {
            return Saved::Failed;
        }
        self.known.replace(text);
        Saved::Yes
    }
}

/// What was read at start-up.
struct Read {
    record: Record,
    found: Found,
    /// The text of the current record, as it is on disk.
    known: Option<String>,
    /// The text of records that could not be read.
    set_aside: Option<String>,
}

/// Reads the record; `None` when the disk does not work. One that does not read is set aside, never
/// overwritten, and the last good copy is used.
async fn read(disk: &Disk, framework: &Framework) -> Option<Read> {
    let parse = |text: &str| exchange::read("", text, framework).ok();
    let before = disk.read(Slot::SetAside).await;
    if !preference::keep() {
        // The browser may have been closed before an earlier visit was forgotten.
        disk.clear(&[Slot::Current, Slot::LastGood]).await.ok()?;
        return Some(Read::fine(Record::default(), None, before.ok().flatten()));
    }
    let Some(current) = disk.read(Slot::Current).await.ok()? else {
        return Some(Read::fine(Record::default(), None, before.ok().flatten()));
    };
    if let Some(record) = parse(&current) {
        // Without a copy one can still work.
        let _ = disk.write(Slot::LastGood, &current).await;
        return Some(Read::fine(record, Some(current), before.ok().flatten()));
    }
    let set_aside = match before.ok()? {
        Some(before) if before.ends_with(&current) => before,
        Some(before) => format!("{before}\n{current}"),
        None => current.clone(),
    };
    disk.write(Slot::SetAside, &set_aside).await.ok()?;
    let last_good = disk.read(Slot::LastGood).await.ok().flatten();
    let (record, found) = match last_good.as_deref().and_then(parse) {
        Some(record) => (record, Found::Restored),
        None => (Record::default(), Found::Unreadable),
    };
    Some(Read { record, found, known: Some(current), set_aside: Some(set_aside) })
}

impl Read {
    fn fine(record: Record, known: Option<String>, set_aside: Option<String>) -> Self {
        Self { record, found: Found::Fine, known, set_aside }
    }
}
