//! The record on disk, and what is on its way there.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use career::{Framework, Record, history::History, record::Change};
use yew::Callback;

use super::{
    Ears, Found, News, Saved,
    reading::{self, OnDisk, Texts},
};
use crate::{
    later::{self, Records},
    platform::{
        clock, preference,
        storage::{Disk, Fault, Slot},
        tabs::{Listening, Tabs},
    },
    shared::Shared,
};

/// The disk of this visit, what is known to be on it, and what is still to be done.
pub struct Saver {
    disk: Disk,
    framework: Shared<Framework>,
    tabs: Tabs,
    /// Nothing until the disk could be read: what is on it may be good, and is read before anything is written.
    known: RefCell<Option<Known>>,
    /// What is on disk is of a newer portal: nothing of it is overwritten.
    closed: Cell<bool>,
    /// What was changed and is not known to be on disk.
    unsaved: RefCell<Vec<Rc<Change>>>,
    /// The change made last.
    last: RefCell<Option<Rc<Change>>>,
    /// How many changes wait for what makes them.
    coming: Cell<u32>,
    waiting: RefCell<Vec<Task>>,
    busy: Cell<bool>,
}

/// What is known to be on disk.
#[derive(Default)]
struct Known {
    stamp: Option<String>,
    today: Option<String>,
    history: History,
}

/// What can be on its way to the disk, with whom to tell how it went.
struct Task {
    kind: Kind,
    ears: Ears,
}

enum Kind {
    /// Keep this record, which so many of the unsaved changes are in.
    Keep(Shared<Record>, usize),
    /// Keep nothing, whoever kept it.
    Forget,
    /// Erase everything, copies and set-aside records included.
    Erase,
    /// See what another tab has written.
    Look,
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
    pub async fn start(framework: &Shared<Framework>) -> (Record, Start) {
        let disk = Disk::of(framework.organisation().id.as_str());
        let read = reading::at_start(&disk, framework).await;
        let Some(OnDisk { record, found, stamp, today, set_aside }) = read else {
            let saver = Self::new(disk, framework, None);
            return (Record::default(), Start { saver, found: Found::NoStorage, set_aside: None });
        };
        let known = Known { stamp, today, history: record.history.clone() };
        let saver = Self::new(disk, framework, Some(known));
        saver.closed.set(found == Found::Newer);
        (record, Start { saver, found, set_aside: set_aside.map(Shared::new) })
    }

    fn new(disk: Disk, framework: &Shared<Framework>, known: Option<Known>) -> Rc<Self> {
        Rc::new(Self {
            disk,
            framework: framework.clone(),
            tabs: Tabs::of(framework.organisation().id.as_str()),
            known: RefCell::new(known),
            closed: Cell::default(),
            unsaved: RefCell::default(),
            last: RefCell::default(),
            coming: Cell::default(),
            waiting: RefCell::default(),
            busy: Cell::default(),
        })
    }

    /// Notes a change that is about to be made. Whether it is more than going on with what was written before.
    pub fn note(&self, change: &Rc<Change>, records: Records) -> bool {
        self.unsaved.borrow_mut().push(Rc::clone(change));
        let last = self.last.replace(Some(Rc::clone(change)));
        let moves = matches!(**change, Change::GoTo(_));
        !moves && !last.is_some_and(|last| (records.continues)(change, &last))
    }

    /// A change will be made as soon as what makes it is here.
    pub fn expect(&self) {
        self.coming.set(self.coming.get() + 1);
    }

    /// It was made. One that never can be is waited for to the end: it is on no disk.
    pub fn expect_no_more(&self) {
        self.coming.set(self.coming.get().saturating_sub(1));
    }

    /// Whether everything entered is where it is to be, and nothing on its way there.
    pub fn is_settled(&self) -> bool {
        !self.busy.get() && self.coming.get() == 0 && self.unsaved.borrow().is_empty()
    }

    /// Keeps `record` in the place of what was kept before.
    pub fn keep(self: &Rc<Self>, record: &Shared<Record>, ears: &Ears) {
        // Each holds everything: only the newest needs to wait.
        self.waiting.borrow_mut().pop_if(|task| matches!(task.kind, Kind::Keep(..)));
        let changes = self.unsaved.borrow().len();
        self.run(Kind::Keep(record.clone(), changes), ears);
    }

    /// Keeps nothing any more.
    pub fn forget(self: &Rc<Self>, ears: &Ears) {
        self.run(Kind::Forget, ears);
    }

    /// Erases everything.
    pub fn erase(self: &Rc<Self>, ears: &Ears) {
        self.run(Kind::Erase, ears);
    }

    /// Looks whenever another tab has written, until the listener is dropped. Where it was said there that nothing is to be
    /// kept, that holds here as well.
    pub fn listen(self: &Rc<Self>, ears: &Ears, keep_nothing: Callback<()>) -> Option<Listening> {
        let (saver, ears) = (Rc::clone(self), ears.clone());
        self.tabs.listen(move || {
            if preference::keep() {
                saver.run(Kind::Look, &ears);
            } else {
                keep_nothing.emit(());
            }
        })
    }

    fn run(self: &Rc<Self>, kind: Kind, ears: &Ears) {
        self.waiting.borrow_mut().push(Task { kind, ears: ears.clone() });
        if self.busy.replace(true) {
            return;
        }
        let saver = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            while let Some(Task { kind, ears }) = saver.next() {
                let saved = saver.execute(kind, &ears).await;
                ears.saved.emit(saved);
            }
            saver.busy.set(false);
        });
    }

    fn next(&self) -> Option<Task> {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.is_empty() { None } else { Some(waiting.remove(0)) }
    }

    async fn execute(&self, kind: Kind, ears: &Ears) -> Saved {
        match kind {
            Kind::Keep(record, changes) => self.write(record, changes, ears).await,
            Kind::Forget => self.clear(&Slot::KEPT).await,
            Kind::Erase => self.clear(&[&Slot::KEPT[..], &[Slot::SetAside]].concat()).await,
            Kind::Look => self.look(ears).await,
        }
    }

    async fn clear(&self, slots: &[Slot]) -> Saved {
        let writes: Vec<_> = slots.iter().map(|slot| (*slot, None)).collect();
        if let Err(fault) = self.disk.write(&writes).await {
            return fault.into();
        }
        self.known.replace(Some(Known::default()));
        self.closed.set(false);
        self.unsaved.borrow_mut().clear();
        self.tabs.tell();
        Saved::Yes
    }

    async fn write(&self, record: Shared<Record>, changes: usize, ears: &Ears) -> Saved {
        if self.closed.get() {
            return Saved::Elsewhere;
        }
        let Some(later) = later::load().await.value else { return Saved::Failed };
        let (mut record, mut changes) = (record, changes);
        loop {
            let prepared = self.known.borrow().as_ref().map(|known| {
                let texts = Texts::of(&record, &known.history, &later.records, &self.framework);
                let there = texts.are_there(known.today.as_deref());
                (texts, known.stamp.clone(), there)
            });
            let written = match &prepared {
                Some((.., true)) => {
                    self.forget_changes(changes);
                    return Saved::Yes;
                }
                Some((texts, stamp, false)) => {
                    let fresh = texts.today.as_ref().map(|_| clock::stamp());
                    let writes = texts.writes(fresh.as_deref());
                    let written = self.disk.write_if(stamp.as_deref(), &writes).await;
                    written.map(|is_written| is_written.then_some(fresh))
                }
                None => Ok(None),
            };
            match (written, prepared) {
                (Ok(Some(stamp)), Some((texts, ..))) => {
                    let (today, history) = (texts.today, record.history.clone());
                    self.known.replace(Some(Known { stamp, today, history }));
                    self.forget_changes(changes);
                    self.tabs.tell();
                    return Saved::Yes;
                }
                // What is on the disk is not what was thought: what was changed here goes on top of it.
                (Ok(_), _) => match self.merge(&record, ears).await {
                    Ok(merged) => (record, changes) = (merged, usize::MAX),
                    Err(saved) => return saved,
                },
                (Err(fault), _) => return fault.into(),
            }
        }
    }

    fn forget_changes(&self, changes: usize) {
        let mut unsaved = self.unsaved.borrow_mut();
        let count = changes.min(unsaved.len());
        unsaved.drain(..count);
    }

    /// Takes over what another tab has written, if anything; and keeps what was changed here since.
    async fn look(&self, ears: &Ears) -> Saved {
        match self.disk.read([Slot::Stamp]).await {
            Ok([stamp])
                if self.known.borrow().as_ref().is_some_and(|known| known.stamp == stamp) =>
            {
                Saved::Yes
            }
            // Emptied by another tab, which has said so: on purpose.
            Ok([None]) => {
                self.known.replace(Some(Known::default()));
                self.unsaved.borrow_mut().clear();
                ears.news.emit((Some(News::Erased), Some(Shared::new(Record::default()))));
                Saved::Yes
            }
            Ok(_) => match self.merge(&Shared::new(Record::default()), ears).await {
                Ok(merged) => self.write(merged, usize::MAX, ears).await,
                Err(saved) => saved,
            },
            Err(fault) => fault.into(),
        }
    }

    /// What is on disk now, with what was changed here since on top: the newest edit wins, and nothing of either is
    /// lost. Where there is nothing any more and no tab has said that it erased it, the browser has: then `record` is all
    /// there is. The person is told.
    ///
    /// # Errors
    /// When what is on disk cannot be read.
    async fn merge(&self, record: &Shared<Record>, ears: &Ears) -> Result<Shared<Record>, Saved> {
        let Some(later) = later::load().await.value else { return Err(Saved::Failed) };
        let read = reading::again(&self.disk, &self.framework).await?;
        let cleared = read.is_nothing();
        let was_known = self.known.borrow().is_some();
        let OnDisk { record: mut merged, stamp, today, .. } = read;
        self.known.replace(Some(Known { stamp, today, history: merged.history.clone() }));
        if cleared {
            ears.news.emit((was_known.then_some(News::Cleared), None));
            return Ok(record.clone());
        }
        for change in self.unsaved.borrow().iter() {
            merged = (later.records.after)(&merged, change).unwrap_or(merged);
        }
        let merged = Shared::new(merged);
        ears.news.emit((was_known.then_some(News::Merged), Some(merged.clone())));
        Ok(merged)
    }
}

impl From<Fault> for Saved {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Full => Self::Full,
            Fault::Failed => Self::Failed,
        }
    }
}
