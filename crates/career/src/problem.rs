//! What is wrong with a file: where, and in words for the person who can mend it.

mod wording;

use std::{collections::BTreeSet, convert::Infallible, fmt::Write as _, ops::ControlFlow};

use deserr::{DeserializeError, ErrorKind, IntoValue, MergeWithError, ValueKind, ValuePointerRef};

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

/// What can be wrong. [`Problem::explain`] says it in words.
#[expect(missing_docs, reason = "the fields say what they are by their names")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The file could not be found or read.
    Unreadable,
    /// The bytes are not UTF-8.
    NotUtf8,
    /// Not JSON, or cut short; line and column count from 1.
    NotJson { line: usize, column: usize },
    /// The file is larger than the portal reads; both in bytes.
    TooLarge { bytes: usize, limit: usize },
    /// Another kind of file than the one asked for. `found` is empty when the file names none.
    WrongFormat { found: String, wanted: &'static str },
    /// Written by a newer portal than this one.
    Newer { found: u64, known: u64 },
    /// Made with another organisation's content.
    OtherFramework { found: String, wanted: String },
    /// A field that must be there is not.
    Missing { field: String },
    /// A field nobody reads, and the known name nearest to it.
    UnknownField { field: String, nearest: Option<String> },
    /// One kind of JSON value where another belongs, such as a number for a text.
    WrongType { found: ValueKind, wanted: Vec<ValueKind> },
    /// A value that is not among those allowed.
    NotAllowed { found: String, allowed: String },
    /// A text with nothing in it.
    Empty,
    /// An id that is not of the form of an id.
    BadId { found: String },
    /// The same id a second time.
    Duplicate { id: String },
    /// An id that nothing has, and the known id nearest to it.
    Dangling { id: String, nearest: Option<String> },
    /// Neither or both of a value and the reason why the source gives none.
    ValueOrReason,
    /// An official statement that names no section of the source.
    NoSection,
    /// Shares that must add up to 100 and do not.
    NotHundred { sum: u32 },
    /// Something that must be there exactly so many times is not.
    WrongCount { found: usize, wanted: usize },
    /// A message that one language has and another has not, or with other `{placeholders}`.
    MessageMismatch { id: String },
    /// Anything else the reader refuses, such as a number out of range.
    Invalid,
}

/// Problems found while reading one value; the file they are in is filled in at the end.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// One problem at `at`.
    pub fn one(at: ValuePointerRef, kind: Kind) -> Self {
        let mut problems = Self::default();
        problems.add(at, kind);
        problems
    }

    /// Adds a problem at `at`.
    pub fn add(&mut self, at: ValuePointerRef, kind: Kind) {
        self.add_at(place(at), kind);
    }

    /// Adds a problem at a place written out.
    pub fn add_at(&mut self, place: impl Into<String>, kind: Kind) {
        self.0.push(Problem { file: String::new(), place: place.into(), kind });
    }

    /// Takes over the problems of `more`.
    pub fn append(&mut self, mut more: Self) {
        self.0.append(&mut more.0);
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
    pub fn unique<'a>(&mut self, list: &str, ids: impl IntoIterator<Item = &'a str>) {
        self.unique_by(list, "id", ids);
    }

    /// Checks that no value of `field` stands twice in the list at `list`.
    pub fn unique_by<'a>(
        &mut self,
        list: &str,
        field: &str,
        ids: impl IntoIterator<Item = &'a str>,
    ) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            if !seen.insert(id) {
                self.add_at(
                    format!("{list}[{index}].{field}"),
                    Kind::Duplicate { id: id.to_owned() },
                );
            }
        }
    }

    /// Checks that `id`, standing at `place`, is one of `known`.
    pub fn known<'a>(
        &mut self,
        place: impl Into<String>,
        id: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) {
        if !known.clone().into_iter().any(|candidate| candidate == id) {
            let nearest = nearest(id, known);
            self.add_at(place, Kind::Dangling { id: id.to_owned(), nearest });
        }
    }
}

/// Longer than any field or id, in bytes.
const LONGEST_NAME: usize = 100;

/// The candidate that differs least from `word`, if any differs little enough to be a slip of the pen.
fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // Comparing takes memory by the length of the word, and a broken file may hold one of megabytes.
    if word.len() > LONGEST_NAME {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .min()
        .filter(|(distance, _)| *distance <= 1 + word.chars().count() / 4)
        .map(|(_, candidate)| candidate.to_owned())
}

fn place(at: ValuePointerRef) -> String {
    match at {
        ValuePointerRef::Origin => String::new(),
        ValuePointerRef::Key { key, prev } => {
            let before = place(*prev);
            if before.is_empty() { key.to_owned() } else { format!("{before}.{key}") }
        }
        ValuePointerRef::Index { index, prev } => {
            let mut before = place(*prev);
            let _ = write!(before, "[{index}]");
            before
        }
    }
}

impl MergeWithError<Self> for Problems {
    fn merge(before: Option<Self>, more: Self, _at: ValuePointerRef) -> ControlFlow<Self, Self> {
        let mut all = before.unwrap_or_default();
        all.append(more);
        ControlFlow::Continue(all)
    }
}

impl MergeWithError<Infallible> for Problems {
    fn merge(_: Option<Self>, never: Infallible, _: ValuePointerRef) -> ControlFlow<Self, Self> {
        match never {}
    }
}

impl DeserializeError for Problems {
    fn error<V: IntoValue>(
        before: Option<Self>,
        error: ErrorKind<V>,
        at: ValuePointerRef,
    ) -> ControlFlow<Self, Self> {
        let mut problems = before.unwrap_or_default();
        let quoted = |names: &[&str]| names.join(", ");
        problems.add(
            at,
            match error {
                ErrorKind::MissingField { field } => Kind::Missing { field: field.to_owned() },
                ErrorKind::UnknownKey { key, accepted } => Kind::UnknownField {
                    field: key.to_owned(),
                    nearest: nearest(key, accepted.iter().copied()),
                },
                ErrorKind::UnknownValue { value, accepted } => {
                    Kind::NotAllowed { found: value.to_owned(), allowed: quoted(accepted) }
                }
                ErrorKind::IncorrectValueKind { actual, accepted } => {
                    Kind::WrongType { found: actual.kind(), wanted: accepted.to_vec() }
                }
                ErrorKind::BadSequenceLen { expected, .. } => {
                    Kind::NotAllowed { found: String::new(), allowed: expected.to_string() }
                }
                ErrorKind::Unexpected { .. } => Kind::Invalid,
            },
        );
        ControlFlow::Continue(problems)
    }
}
