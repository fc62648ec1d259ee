//! What entries are found by.

use std::ops::Range;

use memchr::memmem;

use super::{
    Query, fold,
    sieve::{Marks, Sieve},
};
use crate::{Language, LocalText, catalogue::Entry, framework::Source};

/// What entries are compared by, made once for many searches.
#[derive(Debug, Default)]
pub struct Index {
    texts: Vec<Folded>,
}

/// What is said of an entry, folded.
#[derive(Debug, Default)]
struct Folded {
    /// What tells quickly that a word is not there.
    sieve: Sieve,
    /// What it is called.
    title: String,
    /// All of it.
    whole: String,
    /// Where in all of it each statement stands, in the order of the languages.
    statements: Vec<[Range<usize>; 2]>,
}

impl Folded {
    fn new(entry: &Entry) -> Self {
        let mut title = String::new();
        for words in &entry.title {
            push(&mut title, words);
        }
        let mut whole = title.clone();
        let statements = entry.statements.iter().map(|one| push(&mut whole, one.text)).collect();
        for name in entry.also {
            whole.push('\n');
            whole.extend(fold::chars(name).map(|folded| folded.char));
        }
        Self { sieve: Sieve::of(&whole), title, whole, statements }
    }
}

/// One way a word may be written, made ready to be looked for in many texts.
struct Way<'q> {
    marks: Marks,
    finder: memmem::Finder<'q>,
}

impl<'q> Way<'q> {
    fn new(way: &'q str) -> Self {
        Self { marks: Marks::of(way), finder: memmem::Finder::new(way) }
    }

    fn stands_in(&self, text: &str) -> bool {
        self.finder.find(text.as_bytes()).is_some()
    }
}

impl Index {
    /// The index of `entries`.
    pub fn new(entries: &[Entry]) -> Self {
        let mut index = Self::default();
        index.extend(entries);
        index
    }

    /// Goes on with the next entries of the list: for lists that take too long to be gone through at a stretch.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{catalogue::{Library, catalogue}, search::Index};
    /// let museum = sample::museum();
    /// let entries = catalogue(Library {
    ///     framework: &museum.framework,
    ///     policy: None, questionnaire: None, interviews: None, mentoring: None, workshops: None,
    /// });
    /// let mut index = Index::default();
    /// assert!(index.is_empty());
    /// for some in entries.chunks(10) {
    ///     index.extend(some);
    /// }
    /// assert_eq!(index.len(), entries.len());
    /// ```
    pub fn extend(&mut self, entries: &[Entry]) {
        self.texts.extend(entries.iter().map(Folded::new));
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The entries with everything looked for, by their place in the list the index was made of: first those that
    /// are called just so, then those whose titles have most of the words, and among equals in the list's order.
    pub fn find(&self, query: &Query) -> Vec<usize> {
        if query.is_empty() {
            return Vec::new();
        }
        let words: Vec<Vec<Way>> =
            query.words.iter().map(|ways| ways.iter().map(|way| Way::new(way)).collect()).collect();
        // What is called just so comes before what has it in a longer name.
        let is_it = |title: &str| match query.words.as_slice() {
            [ways] => title.lines().any(|line| ways.iter().any(|way| way == line)),
            _ => false,
        };
        let mut found: Vec<Vec<usize>> = vec![Vec::new(); query.words.len() + 2];
        for (index, Folded { title, whole, sieve, .. }) in self.texts.iter().enumerate() {
            let in_whole = |way: &Way| sieve.may_hold(&way.marks) && way.stands_in(whole);
            if words.iter().all(|ways| ways.iter().any(in_whole)) {
                let in_title = |ways: &&Vec<Way>| ways.iter().any(|way| way.stands_in(title));
                let missing = words.len() - words.iter().filter(in_title).count();
                found[if is_it(title) { 0 } else { missing + 1 }].push(index);
            }
        }
        found.concat()
    }

    /// What of `entry`, which stands at `place` in the list the index was made of, to show for `query`: the statement
    /// with most of the words, and in which language it has them. `None` when nothing is said.
    pub fn excerpt<'a>(
        &self,
        place: usize,
        entry: &Entry<'a>,
        query: &Query,
        language: Language,
    ) -> Option<Excerpt<'a>> {
        let Folded { whole, statements, .. } = self.texts.get(place)?;
        let mut best: Option<(usize, Excerpt)> = None;
        for language in [language, language.other()] {
            for (statement, folded) in entry.statements.iter().zip(statements) {
                let [ja, en] = folded;
                let folded = match language {
                    Language::Ja => ja,
                    Language::En => en,
                };
                let count = query.count_in(whole.get(folded.clone()).unwrap_or_default());
                if best.as_ref().is_none_or(|(most, _)| count > *most) {
                    let (text, source) = (statement.text.get(language), statement.source);
                    best = Some((count, Excerpt { text, language, source }));
                }
            }
            // In one's own language if it is there at all.
            if best.as_ref().is_some_and(|(count, _)| *count > 0) {
                break;
            }
        }
        best.map(|(_, excerpt)| excerpt)
    }
}

/// Adds a text in every language: one may read the portal in one and think of a word in the other. Where each stands,
/// in the order of the languages.
fn push(whole: &mut String, words: &LocalText) -> [Range<usize>; 2] {
    Language::ALL.map(|language| {
        whole.push('\n');
        let from = whole.len();
        whole.extend(fold::chars(words.get(language)).map(|folded| folded.char));
        from..whole.len()
    })
}

/// What of an entry to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excerpt<'a> {
    /// Its words.
    pub text: &'a str,
    /// The language they are in.
    pub language: Language,
    /// Where they come from.
    pub source: &'a Source,
}
