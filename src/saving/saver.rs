//! The record on disk, and what is on its way there.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use career::{Framework, Record, history::History, record::Change};

use super::{Ears, Found, Saved, reading::OnDisk};
use crate::{
    later::{self, Records},
    platform::{
        preference,
        storage::{Disk, Slot},
        tabs::{Listening, Message, Tabs},
    },
    shared::Shared,
};

/// The disk of this visit, what is known to be on it, and what is still to be done.
pub struct Saver {
    pub(super) disk: Disk,
    pub(super) framework: Shared<Framework>,
    pub(super) tabs: Tabs,
    /// Nothing until the disk could be read: what is on it may be good, and is read before anything is written.
    pub(super) known: RefCell<Option<Known>>,
    /// What is on disk is of a newer portal: nothing of it is overwritten.
    pub(super) closed: Cell<bool>,
    /// How often everything was erased, here or in another tab: what was on its way then is not to bring anything back.
    pub(super) erased: Cell<u32>,
    /// What was changed and is not known to be on disk.
    pub(super) unsaved: RefCell<Vec<Rc<Change>>>,
    /// The change made last.
    last: RefCell<Option<Rc<Change>>>,
    /// How many changes wait for what makes them.
    coming: Cell<u32>,
    waiting: RefCell<Vec<Task>>,
    busy: Cell<bool>,
}

/// What is known to be on disk.
#[derive(Default)]
pub struct Known {
    /// The stamp of the last write.
    pub stamp: Option<String>,
    /// The text of today's part.
    pub today: Option<String>,
    /// The history.
    pub history: History,
}

/// What can be on its way to the disk, with whom to tell how it went.
struct Task {
    kind: Kind,
    ears: Ears,
}

/// Something to be done with the disk.
pub enum Kind {
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
        let organisation = framework.organisation().id.as_str();
        let saver = Rc::new(Self {
            disk: Disk::of(organisation),
            framework: framework.clone(),
            tabs: Tabs::of(organisation),
            known: RefCell::default(),
            closed: Cell::default(),
            erased: Cell::default(),
            unsaved: RefCell::default(),
            last: RefCell::default(),
            coming: Cell::default(),
            waiting: RefCell::default(),
            busy: Cell::default(),
        });
        let Some(OnDisk { record, found, stamp, today, set_aside }) = saver.read().await else {
            return (Record::default(), Start { saver, found: Found::NoStorage, set_aside: None });
        };
        let history = record.history.clone();
        saver.known.replace(Some(Known { stamp, today, history }));
        saver.closed.set(found == Found::Newer);
        (record, Start { saver, found, set_aside: set_aside.map(Shared::new) })
    }

    /// What is on the disk; `None` when that does not work, or what reads it did not come. Whoever has nothing there does
    /// without that.
    async fn read(&self) -> Option<OnDisk> {
        let texts = self.disk.read(Slot::ALL).await.ok()?;
        if texts.iter().all(Option::is_none) {
            return Some(OnDisk::nothing());
        }
        (later::load().await.value?.saving.read)(&self.disk, &self.framework, texts).await
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
        self.erased.set(self.erased.get() + 1);
        self.unsaved.borrow_mut().clear();
        self.last.replace(None);
        self.waiting.borrow_mut().retain(|task| !matches!(task.kind, Kind::Keep(..)));
    }

    /// Looks whenever another tab has written, until the listener is dropped. Once one has erased everything, nothing from
    /// here brings it back.
    pub fn listen(self: &Rc<Self>, ears: &Ears) -> Option<Listening> {
        let (saver, ears) = (Rc::clone(self), ears.clone());
        self.tabs.listen(move |message| {
            if message == Message::Erased {
                saver.let_go();
                saver.know_of_nothing();
                ears.erased.emit(());
            } else if preference::keep() {
                saver.run(Kind::Look, &ears);
            }
        })
    }

    /// Nothing is on the disk.
    pub(super) fn know_of_nothing(&self) {
        self.known.replace(Some(Known::default()));
        self.closed.set(false);
    }

    fn run(self: &Rc<Self>, kind: Kind, ears: &Ears) {
        self.waiting.borrow_mut().push(Task { kind, ears: ears.clone() });
        if self.busy.replace(true) {
            return;
        }
        let saver = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            while let Some(Task { kind, ears }) = saver.next() {
                let said = match later::load().await.value {
                    Some(later) => {
                        (later.saving.execute)(Rc::clone(&saver), kind, ears.clone()).await
                    }
                    None => Some(Saved::Failed),
                };
                if let Some(saved) = said {
                    ears.saved.emit(saved);
                }
            }
            saver.busy.set(false);
        });
    }

    fn next(&self) -> Option<Task> {
        let mut waiting = self.waiting.borrow_mut();
        if waiting.is_empty() { None } else { Some(waiting.remove(0)) }
    }
}
