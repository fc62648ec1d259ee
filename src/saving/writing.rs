//! Bringing the record to the disk, and what another tab has written there from it. In the second file, as what reads and
//! writes records is.

use std::rc::Rc;

use career::{Record, record::Change};
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

/// Does what is to be done, and says how it went; nothing where there is nothing to say.
pub fn execute(saver: Rc<Saver>, kind: Kind, ears: Ears) -> LocalBoxFuture<'static, Option<Saved>> {
    Box::pin(async move { saver.execute(kind, &ears).await })
}

/// What a record is after taking over what another tab has written, with how many of the unsaved changes are in it.
type Merged = (Shared<Record>, usize);

impl Saver {
    async fn execute(&self, kind: Kind, ears: &Ears) -> Option<Saved> {
        match kind {
            Kind::Keep(record, changes) => self.write((record, changes), ears).await,
            Kind::Forget => Some(self.clear(&Slot::KEPT, Message::Written).await),
            Kind::Erase => Some(self.clear(&Slot::ALL, Message::Erased).await),
            Kind::Look => self.look(ears).await,
        }
    }

    async fn clear(&self, slots: &[Slot], message: Message) -> Saved {
        let writes: Vec<_> = slots.iter().map(|slot| (*slot, None)).collect();
        if self.disk.write(&writes).await.is_err() {
            return Saved::NotErased;
        }
        self.know_of_nothing();
        self.unsaved.borrow_mut().clear();
        self.tabs.tell(message);
        Saved::Yes
    }

    async fn write(&self, merged: Merged, ears: &Ears) -> Option<Saved> {
        if self.closed.get() {
            return Some(Saved::Elsewhere);
        }
        let erased = self.erased.get();
        let (mut record, mut changes) = merged;
        loop {
            let prepared = self.known.borrow().as_ref().map(|known| {
                let texts = Texts::of(&record, &known.history, &self.framework);
                let there = texts.are_there(known.today.as_deref());
                (texts, known.stamp.clone(), there)
            });
            let written = match &prepared {
                Some((.., true)) => {
                    self.forget_changes(changes);
                    return Some(Saved::Yes);
                }
                Some((texts, stamp, false)) => {
                    let fresh = texts.today.as_ref().map(|_| clock::stamp());
                    let writes = texts.writes(fresh.as_deref(), self.takes_away(changes));
                    let written = self.disk.write_if(stamp.as_deref(), &writes).await;
                    written.map(|is_written| is_written.then_some(fresh))
                }
                None => Ok(None),
            };
            if self.erased.get() != erased {
                // Meanwhile everything was erased, here or in another tab: this may have come after it.
                return Some(self.clear(&Slot::ALL, Message::Written).await);
            }
            match (written, prepared) {
                (Ok(Some(stamp)), Some((texts, ..))) => {
                    let (today, history) = (texts.today, record.history.clone());
                    self.known.replace(Some(Known { stamp, today, history }));
                    self.forget_changes(changes);
                    self.tabs.tell(Message::Written);
                    return Some(Saved::Yes);
                }
                // What is on the disk is not what was thought: what was changed here goes on top of it.
                (Ok(_), _) => match self.merge(&record, ears).await {
                    Ok(merged) => (record, changes) = merged,
                    Err(saved) => return saved,
                },
                // Of an empty record, saving is taking away what was there.
                (Err(_), _) if record.is_empty() => return Some(Saved::NotErased),
                (Err(fault), _) => return Some(fault.into()),
            }
        }
    }

    /// Whether something was taken away by the first of the unsaved changes: then no copy of it is to stay.
    fn takes_away(&self, changes: usize) -> bool {
        let unsaved = self.unsaved.borrow();
        unsaved.iter().take(changes).any(|change| change.takes_away())
    }

    fn forget_changes(&self, changes: usize) {
        let mut unsaved = self.unsaved.borrow_mut();
        let count = changes.min(unsaved.len());
        unsaved.drain(..count);
    }

    /// Takes over what another tab has written, if anything; and keeps what was changed here since.
    async fn look(&self, ears: &Ears) -> Option<Saved> {
        let erased = self.erased.get();
        let [stamp] = match self.disk.read([Slot::Stamp]).await {
            Ok(read) => read,
            Err(fault) => return Some(fault.into()),
        };
        if self.erased.get() != erased {
            return None;
        }
        if self.known.borrow().as_ref().is_some_and(|known| known.stamp == stamp) {
            return None;
        }
        let merged = if stamp.is_none() {
            // Another tab has said so: there the last thing was taken out.
            self.know_of_nothing();
            Ok(self.on_top_of(Record::default(), Some(News::Merged), ears))
        } else {
            self.merge(&Shared::new(Record::default()), ears).await
        };
        match merged {
            Ok(merged) => self.write(merged, ears).await,
            Err(saved) => saved,
        }
    }

    /// What is on disk now, with what was changed here since on top: the newest edit wins, and nothing of either is
    /// lost. Where there is nothing any more and no tab has said that it erased it, the browser has: then `record` is all
    /// there is. The person is told.
    ///
    /// # Errors
    /// When what is on disk cannot be read; nothing to say when all was erased meanwhile.
    async fn merge(&self, record: &Shared<Record>, ears: &Ears) -> Result<Merged, Option<Saved>> {
        let erased = self.erased.get();
        let read = reading::again(&self.disk, &self.framework).await.map_err(Some)?;
        if self.erased.get() != erased {
            return Err(None);
        }
        let cleared = read.is_nothing();
        let was_known = self.known.borrow().is_some();
        let OnDisk { record: found, stamp, today, .. } = read;
        self.known.replace(Some(Known { stamp, today, history: found.history.clone() }));
        if cleared {
            ears.news.emit((was_known.then_some(News::Cleared), None));
            return Ok((record.clone(), self.unsaved.borrow().len()));
        }
        Ok(self.on_top_of(found, was_known.then_some(News::Merged), ears))
    }

    /// What was changed here and is on no disk, on top of `found`. Having something back is not made again: it would put the
    /// whole record of before over what the other tab has written.
    fn on_top_of(&self, found: Record, news: Option<News>, ears: &Ears) -> Merged {
        let unsaved = self.unsaved.borrow();
        let mut merged = found;
        for change in unsaved.iter().filter(|change| !matches!(***change, Change::Undo(_))) {
            merged = merged.after(change).unwrap_or(merged);
        }
        let merged = Shared::new(merged);
        ears.news.emit((news, Some(merged.clone())));
        (merged, unsaved.len())
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
