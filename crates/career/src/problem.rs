//! What is wrong with a file: where, and in words for the person who can mend it.
//!
//! ```
//! use career::{Language, problem::{Kind, Problem, Problems}};
//! let mut problems = Problems::one("ranks[3].titles", Kind::Empty);
//! problems.add("points[0].id", Kind::BadId { found: "Gentle Hands".to_owned() });
//! let problems = problems.or("what was read").unwrap_err().in_file("ladder.json");
//! let Problem { file, place, .. } = &problems[0];
//! assert_eq!((problems.len(), file.as_str(), place.as_str()), (2, "ladder.json", "ranks[3].titles"));
//! let line = problems[0].explain(Language::En);
//! assert_eq!(line, format!("ladder.json: ranks[3].titles: {}", problems[0].sentence(Language::En)));
//! ```

mod kind;
mod wording;

use std::fmt;

use crate::Id;

pub use kind::{Kind, Lock, ValueKind};

/// One thing wrong in one place of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name below the content folder, or the name a person's file came with.
    pub file: String,
    /// Where in the file, as a JSON path counted from 0 (`ranks[3].titles[0].en`); empty for the whole file.
    pub place: String,
    /// What is wrong.
    pub kind: Kind,
}

/// Problems found while reading one value; the file they are in is filled in at the end.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// One problem at `place`.
    pub fn one(place: impl Into<String>, kind: Kind) -> Self {
        let mut problems = Self::default();
        problems.add(place, kind);
        problems
    }

    /// Adds a problem at `place`, written as in [`Problem::place`].
    pub fn add(&mut self, place: impl Into<String>, kind: Kind) {
        self.0.push(Problem { file: String::new(), place: place.into(), kind });
    }

    /// `value` if nothing was wrong, otherwise what was.
    ///
    /// # Errors
    /// Every problem collected so far.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The problems, as found in `file`.
    pub fn in_file(self, file: &str) -> Vec<Problem> {
        let named = |problem| Problem { file: file.to_owned(), ..problem };
        self.0.into_iter().map(named).collect()
    }

    /// Checks that no `id` stands twice in the list at `list`.
    pub(crate) fn unique(&mut self, list: &str, ids: &[&str]) {
        self.unique_by(list, "id", ids);
    }

    /// Checks that no value of `field` stands twice in the list at `list`.
    pub(crate) fn unique_by(&mut self, list: &str, field: &str, ids: &[&str]) {
        // Comparing each with each only where there is something to find: lists may hold thousands.
        let sorted = sorted(ids);
        if !sorted.iter().zip(sorted.iter().skip(1)).any(|(one, next)| one == next) {
            return;
        }
        for (index, id) in ids.iter().enumerate() {
            if ids.iter().take(index).any(|before| before == id) {
                let kind = Kind::Duplicate { id: (*id).to_owned() };
                self.add(format!("{list}[{index}].{field}"), kind);
            }
        }
    }

    /// Checks that `id`, standing at `place`, is one of `known`.
    pub(crate) fn known(&mut self, place: String, id: &str, known: &[&str]) {
        if !known.contains(&id) {
            let nearest = nearest(id, known.iter().copied());
            self.add(place, Kind::Dangling { id: id.to_owned(), nearest });
        }
    }

    /// Checks that every id of the list at `list` is one of `known`, and there once.
    pub(crate) fn all_known<K>(&mut self, list: &str, ids: &[Id<K>], known: &[&str]) {
        let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
        for (index, id) in ids.iter().enumerate() {
            self.known(format!("{list}[{index}]"), id, known);
            if ids.iter().take(index).any(|before| before == id) {
                self.add(format!("{list}[{index}]"), Kind::Duplicate { id: (*id).to_owned() });
            }
        }
    }

    /// Checks that all of `wanted` are among the fields `found` at `place`.
    pub(crate) fn complete(&mut self, place: &str, found: &[&str], wanted: &[&str]) {
        let found = sorted(found);
        for field in wanted.iter().filter(|field| found.binary_search(field).is_err()) {
            self.add(place, Kind::Missing { field: (*field).to_owned() });
        }
    }

    /// Checks that the list at `place` has something in it.
    pub(crate) fn not_empty<T>(&mut self, place: impl Into<String>, list: &[T]) {
        if list.is_empty() {
            self.add(place, Kind::Empty);
        }
    }
}

fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut sorted = names.to_vec();
    sorted.sort_unstable();
    sorted
}

/// Longer than any field or id, in bytes.
const LONGEST_NAME: usize = 100;

/// The candidate that differs least from `word`, if any differs little enough to be a slip of the pen.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    // Comparing takes memory by the length of the word, and a broken file may hold one of megabytes.
    if word.len() > LONGEST_NAME {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .min()
        .filter(|(distance, _)| *distance <= 1 + word.chars().count() / 4)
        .map(|(_, candidate)| candidate.to_owned())
}

/// Longer than any id or subject, in characters: of these nothing is ever left out.
const LONGEST_QUOTE: usize = 72;

/// A text of a file as it is quoted to a person: a long one is cut, for it may have megabytes.
pub(crate) struct Quoted<'a>(pub &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(LONGEST_QUOTE) {
            Some((end, _)) => {
                f.write_str(self.0.get(..end).unwrap_or_default())?;
                f.write_str("…")
            }
            None => f.write_str(self.0),
        }
    }
}
