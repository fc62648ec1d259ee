//! The record as it is on disk: today's part, and the history.

use career::{Framework, Problem, Record, exchange, history::History, problem::Kind};
use futures_util::future::LocalBoxFuture;

use super::{Found, Saved};
use crate::platform::{
    preference,
    storage::{Disk, Slot},
};

/// What is on disk, as far as it can be read.
pub struct OnDisk {
    /// The record.
    pub record: Record,
    /// How reading went.
    pub found: Found,
    /// The stamp of the last write.
    pub stamp: Option<String>,
    /// The text of today's part.
    pub today: Option<String>,
    /// The text of records that could not be read.
    pub set_aside: Option<String>,
}

impl OnDisk {
    /// An empty disk.
    pub fn nothing() -> Self {
        let record = Record::default();
        Self { record, found: Found::Fine, stamp: None, today: None, set_aside: None }
    }

    /// Whether there is nothing at all.
    pub fn is_nothing(&self) -> bool {
        self.stamp.is_none() && self.today.is_none() && self.record.is_empty()
    }
}

/// The texts of every slot, in the order of [`Slot::ALL`].
pub type InSlots = [Option<String>; Slot::ALL.len()];

/// On its way: what is on disk, or nothing when that does not work.
pub type Reading<'a> = LocalBoxFuture<'a, Option<OnDisk>>;

/// Reads the texts found at start-up; `None` when the disk does not work. A part that does not read is set aside, never
/// overwritten, and its last good copy is used. One of a newer portal stays where it is.
pub fn at_start<'a>(disk: &'a Disk, framework: &'a Framework, texts: InSlots) -> Reading<'a> {
    Box::pin(read(disk, framework, texts))
}

async fn read(
    disk: &Disk,
    framework: &Framework,
    [current, last_good, history, last_history, set_aside, stamp]: InSlots,
) -> Option<OnDisk> {
    if !preference::keep() {
        // The browser may have been closed before an earlier visit was forgotten.
        disk.write(&Slot::KEPT.map(|slot| (slot, None))).await.ok()?;
    }
    if !preference::keep() || current.is_none() && history.is_none() {
        return Some(OnDisk { set_aside, ..OnDisk::nothing() });
    }
    let parse = |text: &str| exchange::read("", text, framework);
    let today = current.as_deref().map(|text| (text, parse(text)));
    let before = history.as_deref().map(|text| (text, parse(text)));
    if [&today, &before].into_iter().flatten().any(|(_, read)| is_newer(read)) {
        // It can be taken out as what was set aside is, and stays what it is on the disk.
        let mut out = SetAside(set_aside);
        for text in [&current, &history].into_iter().flatten() {
            out.add(text);
        }
        let found = Found::Newer;
        return Some(OnDisk { found, stamp, set_aside: out.0, ..OnDisk::nothing() });
    }
    let mut set_aside = SetAside(set_aside);
    let today = part(today, last_good.as_deref(), parse, &mut set_aside);
    let before = part(before, last_history.as_deref(), parse, &mut set_aside);
    let mut current = current;
    if today.found != Found::Fine || before.found != Found::Fine {
        // What took its place stands there from now on: another tab reads it, too.
        let mut mended = vec![(Slot::SetAside, set_aside.0.as_deref())];
        if today.found != Found::Fine {
            mended.push((
                Slot::Current,
                last_good.as_deref().filter(|_| today.found == Found::Restored),
            ));
        }
        if before.found != Found::Fine {
            mended.push((
                Slot::History,
                last_history.as_deref().filter(|_| before.found == Found::Restored),
            ));
        }
        disk.write(&mended).await.ok()?;
        if today.found != Found::Fine {
            current = last_good.filter(|_| today.found == Found::Restored);
        }
    }
    // Without a copy one can still work.
    let copies = [
        (Slot::LastGood, current.as_deref().filter(|_| today.found == Found::Fine)),
        (Slot::LastGoodHistory, history.as_deref().filter(|_| before.found == Found::Fine)),
    ];
    let copies: Vec<_> = copies.into_iter().filter(|(_, text)| text.is_some()).collect();
    let _ = disk.write(&copies).await;
    let found = if today.found == Found::Fine { before.found } else { today.found };
    let record = joined(today.record, before.record);
    Some(OnDisk { record, found, stamp, today: current, set_aside: set_aside.0 })
}

/// Whether a text was refused for being of a newer portal than this one.
fn is_newer(read: &Read) -> bool {
    let newer = |problem: &Problem| matches!(problem.kind, Kind::Newer { .. });
    read.as_ref().is_err_and(|problems| problems.iter().any(newer))
}

/// Reads the record as it is now, which another tab may have written.
///
/// # Errors
/// When the disk does not work, or what is on it cannot be read here.
pub async fn again(disk: &Disk, framework: &Framework) -> Result<OnDisk, Saved> {
    let [current, history, stamp] = disk.read([Slot::Current, Slot::History, Slot::Stamp]).await?;
    let read = |text: Option<&str>| match text {
        Some(text) => exchange::read("", text, framework).map_err(|_| Saved::Elsewhere),
        None => Ok(Record::default()),
    };
    let record = joined(read(current.as_deref())?, read(history.as_deref())?);
    Ok(OnDisk { record, found: Found::Fine, stamp, today: current, set_aside: None })
}

/// A record of two: everything of today, and the history. One of an older portal holds its history itself, and that is
/// none.
fn joined(today: Record, history: Record) -> Record {
    let history = if history.history.is_empty() { today.history } else { history.history };
    Record { history, ..today }
}

/// The writes that keep `record`, given what is there already.
pub struct Texts {
    /// Today's part; `None` where there is nothing to keep.
    pub today: Option<String>,
    /// What becomes of the history.
    pub history: Kept,
}

/// What becomes of a part that is on disk already.
pub enum Kept {
    /// It stays.
    AsItIs,
    /// This takes its place.
    Text(String),
    /// It goes.
    Nothing,
}

impl Texts {
    /// Of `record`, when the history on disk is `known`.
    pub fn of(record: &Record, known: &History, framework: &Framework) -> Self {
        // Nothing entered leaves nothing behind, not even an empty record.
        if record.is_empty() {
            return Self { today: None, history: Kept::Nothing };
        }
        let today = Some(exchange::write_today(record, framework));
        let history = match &record.history {
            history if history == known => Kept::AsItIs,
            history if history.is_empty() => Kept::Nothing,
            history => Kept::Text(exchange::write_history(history, framework)),
        };
        Self { today, history }
    }

    /// Whether all of it is there already, when `known` is what is there of today.
    pub fn are_there(&self, known: Option<&str>) -> bool {
        self.today.as_deref() == known && matches!(self.history, Kept::AsItIs)
            // Of nothing there is nothing to take away.
            || self.today.is_none() && known.is_none()
    }

    /// Where they go, under a fresh stamp; with nothing to keep, nothing stays. The copies stay as they are, unless
    /// something was taken away: then it is in them no more, either.
    pub fn writes<'a>(
        &'a self,
        stamp: Option<&'a str>,
        taken: bool,
    ) -> Vec<(Slot, Option<&'a str>)> {
        let today = self.today.as_deref();
        let mut writes = vec![(Slot::Current, today), (Slot::Stamp, stamp)];
        if taken || today.is_none() {
            writes.push((Slot::LastGood, today));
        }
        match &self.history {
            Kept::AsItIs => {}
            Kept::Text(history) => {
                writes.push((Slot::History, Some(history)));
                if taken {
                    writes.push((Slot::LastGoodHistory, Some(history)));
                }
            }
            Kept::Nothing => writes.extend([(Slot::History, None), (Slot::LastGoodHistory, None)]),
        }
        writes
    }
}

type Read = Result<Record, Vec<Problem>>;

struct Part {
    record: Record,
    found: Found,
}

/// One part of the record, as its text was read, or else from its last good copy.
fn part(
    text: Option<(&str, Read)>,
    last_good: Option<&str>,
    parse: impl Fn(&str) -> Read,
    set_aside: &mut SetAside,
) -> Part {
    let text = match text {
        None => return Part { record: Record::default(), found: Found::Fine },
        Some((_, Ok(record))) => return Part { record, found: Found::Fine },
        Some((text, Err(_))) => text,
    };
    set_aside.add(text);
    match last_good.and_then(|text| parse(text).ok()) {
        Some(record) => Part { record, found: Found::Restored },
        None => Part { record: Record::default(), found: Found::Unreadable },
    }
}

/// Texts that could not be read, one after the other.
struct SetAside(Option<String>);

impl SetAside {
    fn add(&mut self, text: &str) {
        self.0 = Some(match self.0.take() {
            Some(before) if before.ends_with(text) => before,
            Some(before) => format!("{before}\n{text}"),
            None => text.to_owned(),
        });
    }
}
