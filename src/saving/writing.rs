//! Bringing the record to the disk, and what another tab has written there from it. In the second file, as what reads and
//! writes records is.

use std::rc::Rc;

use career::Record;
use futures_util::future::LocalBoxFuture;

use super::{
    Ears, News, Saved,
    reading::{self, OnDisk, Texts},
    saver::{Kind, Known, Saver},
};
use crate::{
    platform::{
        clock,
        storage::{Fault, Slot},
        tabs::Message,
    },
    shared::Shared,
};

/// Does what is to be done, and says how it went.
pub fn execute(saver: Rc<Saver>, kind: Kind, ears: Ears) -> LocalBoxFuture<'static, Saved> {
    Box::pin(async move { saver.execute(kind, &ears).await })
}

impl Saver {
    async fn execute(&self, kind: Kind, ears: &Ears) -> Saved {
        match kind {
            Kind::Keep(record, changes) => self.write(record, changes, ears).await,
            Kind::Forget => self.clear(&Slot::KEPT, Message::Written).await,
            Kind::Erase => {
                let all = [&Slot::KEPT[..], &[Slot::SetAside]].concat();
                self.clear(&all, Message::Erased).await
            }
            Kind::Look => self.look(ears).await,
        }
    }

    async fn clear(&self, slots: &[Slot], message: Message) -> Saved {
        let writes: Vec<_> = slots.iter().map(|slot| (*slot, None)).collect();
        if let Err(fault) = self.disk.write(&writes).await {
            return fault.into();
        }
        self.known.replace(Some(Known::default()));
        self.closed.set(false);
        self.unsaved.borrow_mut().clear();
        self.tabs.tell(message);
        Saved::Yes
    }

    async fn write(&self, record: Shared<Record>, changes: usize, ears: &Ears) -> Saved {
        if self.closed.get() {
            return Saved::Elsewhere;
        }
        let (mut record, mut changes) = (record, changes);
        loop {
            let prepared = self.known.borrow().as_ref().map(|known| {
                let texts = Texts::of(&record, &known.history, &self.framework);
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
                    self.tabs.tell(Message::Written);
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
            // Emptied by another tab, on purpose: the browser would not have said so.
            Ok([None]) => {
                self.known.replace(Some(Known::default()));
                self.unsaved.borrow_mut().clear();
                ears.erased.emit(());
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
            merged = merged.after(change).unwrap_or(merged);
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
