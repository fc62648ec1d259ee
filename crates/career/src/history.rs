//! Change over time: what was thought at one time, kept with its date, and what has become of it since.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{history::{History, HistoryChange, Way, shifts}, assessment::Rating, questionnaire::Level};
//! let mut assessment = sample::museum().koke().assessment;
//! let mut history = History::default();
//! assert!(history.is_empty());
//! history.apply(HistoryChange::Take("Spring".to_owned(), sample::today()), &assessment);
//! assert!(history.is_up_to_date(&assessment));
//!
//! let display = "role/keeper-display".parse().unwrap();
//! assessment.answers.edit(display, |answer| answer.rating = Level::new(3).map(Rating::Level));
//! assert!(!history.is_up_to_date(&assessment));
//! let before = history.snapshot(1).unwrap();
//! assert_eq!((Some(before), history.snapshots().len()), (history.last(), 1));
//! let shifts = shifts(&before.assessment, &assessment);
//! let risen: Vec<_> = shifts.iter().filter(|shift| shift.way != Way::Same).collect();
//! assert_eq!((risen[0].about.to_string().as_str(), risen[0].way), ("role/keeper-display", Way::Rose(2)));
//! ```

mod series;

use std::rc::Rc;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    assessment::{Answer, Assessment, Rating},
    day::Day,
    plan::next,
    questionnaire::{Level, Subject},
    reading::{Definitions, Node, Read, object},
};

pub use series::{Point, Series, series};

/// Every snapshot a person took, in the order of their days.
///
/// Shared and never changed in place: a record is copied at every change of it, and years of snapshots are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Rc<Vec<Snapshot>>);

object! {
    /// A self-assessment as it was on one day.
    #[derive(Serialize)]
    pub struct Snapshot {
        /// Tells it from the others.
        pub id: u32,
        /// What the person calls it; may be empty.
        pub name: String,
        /// The day it was taken.
        pub day: Day,
        /// Ranks, aim and answers of that day.
        pub assessment: Assessment,
    }
}

/// One thing a person did to their history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HistoryChange {
    /// Kept the assessment as it is today, under a name.
    Take(String, Day),
    /// Gave a snapshot another name.
    Name(u32, String),
    /// Took a snapshot out.
    Remove(u32),
    /// Took all of them out.
    Clear,
}

impl History {
    /// The snapshots, the oldest first.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The snapshot with this id.
    pub fn snapshot(&self, id: u32) -> Option<&Snapshot> {
        self.0.iter().find(|snapshot| snapshot.id == id)
    }

    /// The newest one.
    pub fn last(&self) -> Option<&Snapshot> {
        self.0.last()
    }

    /// Whether the newest one says just what `assessment` says, whatever the question last shown.
    pub fn is_up_to_date(&self, assessment: &Assessment) -> bool {
        self.last().is_some_and(|Snapshot { assessment: last, .. }| {
            (&last.current, &last.target, last.form, last.aim)
                == (&assessment.current, &assessment.target, assessment.form, assessment.aim)
                && last.answers == assessment.answers
        })
    }

    /// Makes one change; `assessment` is what a new snapshot is taken of. One about a snapshot that is not there
    /// changes nothing.
    pub fn apply(&mut self, change: HistoryChange, assessment: &Assessment) {
        let mut snapshots = (*self.0).clone();
        match change {
            HistoryChange::Take(name, day) => {
                let id = next(snapshots.iter().map(|snapshot| snapshot.id));
                let assessment = Assessment { at: None, ..assessment.clone() };
                // Where the clock was put back it still stands in the order of days.
                let place = snapshots.partition_point(|snapshot| snapshot.day <= day);
                snapshots.insert(place, Snapshot { id, name, day, assessment });
            }
            HistoryChange::Name(id, name) => {
                if let Some(snapshot) = snapshots.iter_mut().find(|snapshot| snapshot.id == id) {
                    snapshot.name = name;
                }
            }
            HistoryChange::Remove(id) => snapshots.retain(|snapshot| snapshot.id != id),
            HistoryChange::Clear => snapshots.clear(),
        }
        self.0 = Rc::new(snapshots);
    }
}

/// In the order of their days, whatever the order given; among those of a day, as given.
impl FromIterator<Snapshot> for History {
    fn from_iter<I: IntoIterator<Item = Snapshot>>(snapshots: I) -> Self {
        let mut snapshots: Vec<_> = snapshots.into_iter().collect();
        snapshots.sort_by_key(|snapshot| snapshot.day);
        Self(Rc::new(snapshots))
    }
}

impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter())
    }
}

impl Read for History {
    fn read(node: &Node) -> Option<Self> {
        Vec::<Snapshot>::read(node).map(Self::from_iter)
    }

    fn schema(definitions: &mut Definitions) -> Value {
        Vec::<Snapshot>::schema(definitions)
    }
}

/// What was said about one subject at two times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift<'a> {
    /// What it is about.
    pub about: &'a Subject,
    /// What was said then.
    pub before: Option<&'a Answer>,
    /// What was said later.
    pub after: Option<&'a Answer>,
    /// Which way the rating went.
    pub way: Way,
}

/// Which way a rating went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Up by so many levels (1 to 4).
    Rose(u8),
    /// Down by so many levels (1 to 4).
    Fell(u8),
    /// The same answer.
    Same,
    /// Rated at one of the two times only, or "not applicable" at one of them: there is nothing to measure between.
    Unlike,
}

/// What became of every subject rated at either time, in the order of subjects.
pub fn shifts<'a>(before: &'a Assessment, after: &'a Assessment) -> Vec<Shift<'a>> {
    let rated =
        |(about, answer): (&'a Subject, &'a Answer)| answer.rating.is_some().then_some(about);
    let mut subjects: Vec<_> = before.answers.iter().filter_map(rated).collect();
    subjects.extend(after.answers.iter().filter_map(rated));
    subjects.sort();
    subjects.dedup();
    let shift = |about| {
        let (before, after) = (before.answer(about), after.answer(about));
        let rating = |answer: Option<&Answer>| answer.and_then(|answer| answer.rating);
        Shift { about, before, after, way: way(rating(before), rating(after)) }
    };
    subjects.into_iter().map(shift).collect()
}

fn way(before: Option<Rating>, after: Option<Rating>) -> Way {
    let number = |rating: Option<Rating>| rating.and_then(Rating::level).map(Level::number);
    match (number(before), number(after)) {
        (Some(before), Some(after)) if after > before => Way::Rose(after - before),
        (Some(before), Some(after)) if after < before => Way::Fell(before - after),
        _ if before == after => Way::Same,
        _ => Way::Unlike,
    }
}
