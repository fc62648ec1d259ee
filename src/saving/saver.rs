//! The record on disk, and what is on its way there.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use career::{Framework, Record, history::History, record::Change};

use super::{
    Ears, Found, Saved,
    reading::{self, OnDisk, Texts},
};
use crate::{
    later::{self, Records},
    platform::{
        clock, preference,
        storage::{Disk, Slot},
        tabs::{Listening, News, Tabs},
    },
    shared::Shared,
};

/// The disk of this visit, what is known to be on it, and what is still to be done.
pub struct Saver {
    disk: Option<Disk>,
    framework: Shared<Framework>,
    tabs: Tabs,
    known: RefCell<Known>,
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
        let disk = Disk::open(framework.organisation().id.as_str()).await.ok();
        let read = match &disk {
            Some(disk) => reading::at_start(disk, framework).await,
            None => None,
        };
        // A disk that cannot be read is not written to either: what is on it may be good.
        let Some(OnDisk { record, found, stamp, today, set_aside }) = read else {
            let saver = Self::new(None, framework, Known::default());
            return (Record::default(), Start { saver, found: Found::NoStorage, set_aside: None });
        };
        let known = Known { stamp, today, history: record.history.clone() };
        let set_aside = set_aside.map(Shared::new);
        (record, Start { saver: Self::new(disk, framework, known), found, set_aside })
    }

    fn new(disk: Option<Disk>, framework: &Shared<Framework>, known: Known) -> Rc<Self> {
        Rc::new(Self {
            disk,
            framework: framework.clone(),
            tabs: Tabs::of(framework.organisation().id.as_str()),
            known: RefCell::new(known),
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
        self.let_go();
        self.run(Kind::Erase, ears);
    }

    /// What waits to be written is not to be any more.
    fn let_go(&self) {
        self.unsaved.borrow_mut().clear();
        self.last.replace(None);
        self.waiting.borrow_mut().retain(|task| !matches!(task.kind, Kind::Keep(..)));
    }

    /// Looks whenever another tab has written, until the listener is dropped. Once one has erased everything, nothing from
    /// here brings it back.
    pub fn listen(self: &Rc<Self>, ears: &Ears) -> Option<Listening> {
        let (saver, ears) = (Rc::clone(self), ears.clone());
        self.tabs.listen(move |news| {
            if news == News::Erased {
                saver.let_go();
                saver.known.replace(Known::default());
                ears.erased.emit(());
            } else if preference::keep() {
                saver.run(Kind::Look, &ears);
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
        let Some(disk) = &self.disk else { return Saved::Failed };
        match kind {
            Kind::Keep(record, changes) => self.write(disk, record, changes, ears).await,
            Kind::Forget => self.clear(disk, &Slot::KEPT, News::Written).await,
            Kind::Erase => {
                let all = [&Slot::KEPT[..], &[Slot::SetAside]].concat();
                self.clear(disk, &all, News::Erased).await
            }
            Kind::Look => self.look(disk, ears).await,
        }
    }

    async fn clear(&self, disk: &Disk, slots: &[Slot], news: News) -> Saved {
        let writes: Vec<_> = slots.iter().map(|slot| (*slot, None)).collect();
        if disk.write(&writes).await.is_err() {
            return Saved::Failed;
        }
        self.known.replace(Known::default());
        self.unsaved.borrow_mut().clear();
        self.tabs.tell(news);
        Saved::Yes
    }

    async fn write(
        &self,
        disk: &Disk,
        record: Shared<Record>,
        changes: usize,
        ears: &Ears,
    ) -> Saved {
        let Some(later) = later::load().await.value else { return Saved::Failed };
        let (mut record, mut changes) = (record, changes);
        loop {
            let (texts, stamp) = {
                let known = self.known.borrow();
                let texts = Texts::of(&record, &known.history, &later.records, &self.framework);
                (texts, known.stamp.clone())
            };
            if texts.are_there(self.known.borrow().today.as_deref()) {
                self.forget_changes(changes);
                return Saved::Yes;
            }
            let fresh = texts.today.as_ref().map(|_| clock::stamp());
            match disk.write_if(stamp.as_deref(), &texts.writes(fresh.as_deref())).await {
                Ok(true) => {
                    let (today, history) = (texts.today, record.history.clone());
                    self.known.replace(Known { stamp: fresh, today, history });
                    self.forget_changes(changes);
                    self.tabs.tell(News::Written);
                    return Saved::Yes;
                }
                // Another tab has written since: what was changed here goes on top of that.
                Ok(false) => match self.merge(disk, ears).await {
                    Some(merged) => (record, changes) = (merged, usize::MAX),
                    None => return Saved::Elsewhere,
                },
                Err(_) => return Saved::Failed,
            }
        }
    }

    fn forget_changes(&self, changes: usize) {
        let mut unsaved = self.unsaved.borrow_mut();
        let count = changes.min(unsaved.len());
        unsaved.drain(..count);
    }

    /// Takes over what another tab has written, if anything; and keeps what was changed here since.
    async fn look(&self, disk: &Disk, ears: &Ears) -> Saved {
        match disk.read([Slot::Stamp]).await {
            Ok([stamp]) if stamp == self.known.borrow().stamp => Saved::Yes,
            Ok(_) => match self.merge(disk, ears).await {
                Some(merged) => self.write(disk, merged, usize::MAX, ears).await,
                None => Saved::Elsewhere,
            },
            Err(_) => Saved::Failed,
        }
    }

    /// What is on disk now, with what was changed here since on top: the newest edit wins, and nothing of either is
    /// lost. The person is told. `None` when what is on disk cannot be read.
    async fn merge(&self, disk: &Disk, ears: &Ears) -> Option<Shared<Record>> {
        let records = later::load().await.value?.records;
        let OnDisk { mut record, stamp, today, .. } = reading::again(disk, &self.framework).await?;
        self.known.replace(Known { stamp, today, history: record.history.clone() });
        for change in self.unsaved.borrow().iter() {
            record = (records.after)(&record, change).unwrap_or(record);
        }
        let record = Shared::new(record);
        ears.merged.emit(record.clone());
        Some(record)
    }
}
