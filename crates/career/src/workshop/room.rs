//! What came in from the participants, and what could not be used.

use std::collections::BTreeMap;

use super::Contribution;
use crate::{exchange::Opened, problem::Problem};

/// Everything handed in so far. It is nowhere but here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    contributions: Vec<Contribution>,
    /// Where each is, and the file it came in first: the same one may come a second time.
    seen: BTreeMap<String, String>,
    revisions: BTreeMap<u32, usize>,
    refused: Vec<Refused>,
    twice: Vec<Twice>,
}

/// A file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub problems: Vec<Problem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Twice {
    name: String,
    first: String,
    contribution: Contribution,
    revision: u32,
}

impl Room {
    /// Takes in what was read of the file called `name`.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{exchange::read_contribution, workshop::Room};
    /// let museum = sample::museum();
    /// let mut room = Room::default();
    /// assert!(room.is_empty());
    /// room.add("1.json".to_owned(), read_contribution("1.json", "{", &museum.framework));
    /// assert_eq!((room.refused()[0].name.as_str(), room.contributions().len()), ("1.json", 0));
    /// assert_eq!(room.revisions().len(), 0);
    /// ```
    pub fn add(&mut self, name: String, read: Result<Opened<Contribution>, Vec<Problem>>) {
        match read {
            Err(problems) => self.refused.push(Refused { name, problems }),
            Ok(Opened { value: contribution, revision }) => {
                // Nothing in a contribution tells people apart: of two that are the same nobody can say whether they
                // are of one person.
                let same = serde_json::to_string(&contribution).unwrap_or_default();
                if let Some(first) = self.seen.get(&same) {
                    let first = first.clone();
                    self.twice.push(Twice { name, first, contribution, revision });
                } else {
                    self.seen.insert(same, name);
                    self.count(contribution, revision);
                }
            }
        }
    }

    fn count(&mut self, contribution: Contribution, revision: u32) {
        *self.revisions.entry(revision).or_default() += 1;
        self.contributions.push(contribution);
    }

    /// Counts those that say the same as another one, too: they are of several people.
    pub fn count_the_same(&mut self) {
        for Twice { contribution, revision, .. } in std::mem::take(&mut self.twice) {
            self.count(contribution, revision);
        }
    }

    /// What is counted, one a person.
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// How many were made with each revision of the content.
    pub fn revisions(&self) -> impl ExactSizeIterator<Item = (u32, usize)> {
        self.revisions.iter().map(|(revision, count)| (*revision, *count))
    }

    /// The files that could not be used.
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The files that say the same as another one, each with the name of that one. They are not counted.
    pub fn twice(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.twice.iter().map(|twice| (twice.name.as_str(), twice.first.as_str()))
    }

    /// Whether nothing came in.
    pub fn is_empty(&self) -> bool {
        self.contributions.is_empty() && self.refused.is_empty() && self.twice.is_empty()
    }
}
