//! Finding anything in the portal as one types.
//!
//! Words in any order, each anywhere in an entry; Japanese has no spaces, so any part of a word counts.

pub mod fold;

use std::ops::Range;

use memchr::memmem;

use crate::{Language, LocalText, catalogue::Entry, framework::Source, policy::Glossary};

/// Longer than most words, in characters.
const LONGEST_WORD: usize = 20;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each word in all the ways it may be written; the first is as it was typed.
    words: Vec<Vec<String>>,
}

impl Query {
    /// The words of `text`, separated by spaces of either width.
    pub fn new(text: &str) -> Self {
        let folded = fold::folded(text);
        let words = folded.split(' ').filter(|word| !word.is_empty());
        Self { words: words.map(|word| vec![word.to_owned()]).collect() }
    }

    /// The same, where what the glossary has as another name for a term also finds the term: people say one thing
    /// and policies write another.
    pub fn or_by_name(mut self, glossary: &Glossary) -> Self {
        let typed: Vec<_> = self.words.iter().filter_map(|ways| ways.first()).cloned().collect();
        let typed = typed.join(" ");
        for term in &glossary.terms {
            let names = || Language::ALL.map(|language| fold::folded(term.term.get(language)));
            for other in term.also.iter().map(|other| fold::folded(other)) {
                if other.contains(' ') && other == typed {
                    self.words = vec![vec![other.clone()]];
                }
                for ways in self.words.iter_mut().filter(|ways| ways.first() == Some(&other)) {
                    ways.extend(names());
                }
            }
        }
        self
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all of it stands in `text`.
    pub fn matches(&self, text: &str) -> bool {
        self.count_in(&fold::folded(text)) == self.words.len()
    }

    /// How many of the words stand in folded text.
    fn count_in(&self, folded: &str) -> usize {
        self.words.iter().filter(|ways| stands(ways, folded)).count()
    }

    /// `text` in pieces, each with whether it was looked for.
    pub fn marked<'a>(&self, text: &'a str) -> Vec<(&'a str, bool)> {
        let folded: Vec<_> = fold::chars(text).collect();
        let mut marks = vec![false; folded.len()];
        for word in self.words.iter().flatten() {
            let word: Vec<char> = word.chars().collect();
            for start in 0..(folded.len() + 1).saturating_sub(word.len()) {
                let here = &folded[start..start + word.len()];
                if here.iter().map(|folded| folded.char).eq(word.iter().copied()) {
                    marks[start..start + word.len()].fill(true);
                }
            }
        }
        let mut pieces: Vec<(&str, bool)> = Vec::new();
        let mut from = 0;
        for (index, mark) in marks.iter().enumerate() {
            if marks.get(index + 1) != Some(mark) {
                // What the last character swallowed belongs to it.
                let to = folded[index].to;
                pieces.push((text.get(from..to).unwrap_or_default(), *mark));
                from = to;
            }
        }
        pieces
    }

    /// The part of `text` around the first word that stands in it, about `most` characters long, and whether text
    /// was left out before and after it.
    pub fn around<'a>(&self, text: &'a str, most: usize) -> (bool, &'a str, bool) {
        let folded: Vec<_> = fold::chars(text).collect();
        if folded.len() <= most {
            return (false, text, false);
        }
        let all: String = folded.iter().map(|folded| folded.char).collect();
        let hit = self
            .words
            .iter()
            .flatten()
            .filter_map(|word| all.find(word.as_str()))
            .min()
            .unwrap_or(0);
        let hit = all.get(..hit).map_or(0, |before| before.chars().count());
        let most = most.max(1);
        // A little of what leads up to the hit makes it readable.
        let mut first = hit.saturating_sub(most / 4).min(folded.len() - most);
        let mut last = first + most - 1;
        // Words written in letters stay whole, unless they are longer than any word.
        let letter =
            |at: usize| folded.get(at).is_some_and(|folded| folded.char.is_ascii_alphanumeric());
        let longest = first + LONGEST_WORD;
        while first > 0 && first < hit.min(longest) && letter(first - 1) && letter(first) {
            first += 1;
        }
        let longest = last + LONGEST_WORD;
        while last < longest && letter(last) && letter(last + 1) {
            last += 1;
        }
        let part = text.get(folded[first].from..folded[last].to).unwrap_or(text);
        (first > 0, part, last + 1 < folded.len())
    }
}

/// Whether a word stands in folded text, in any of the ways it may be written.
fn stands(ways: &[String], text: &str) -> bool {
    ways.iter().any(|way| text.contains(way.as_str()))
}

/// What entries are compared by, made once for many searches.
#[derive(Debug, Default)]
pub struct Index {
    texts: Vec<Folded>,
}

/// What is said of an entry, folded.
#[derive(Debug, Default)]
struct Folded {
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
        Self { title, whole, statements }
    }
}

impl Index {
    /// The index of `entries`.
    pub fn new(entries: &[Entry]) -> Self {
        Self { texts: entries.iter().map(Folded::new).collect() }
    }

    /// The entries with everything looked for, by their place in the list the index was made of: first those that
    /// are called just so, then those whose titles have most of the words, and among equals in the list's order.
    pub fn find<'q>(&self, query: &'q Query) -> Vec<usize> {
        if query.is_empty() {
            return Vec::new();
        }
        let ways = |ways: &'q Vec<String>| ways.iter().map(memmem::Finder::new).collect();
        let words: Vec<Vec<_>> = query.words.iter().map(ways).collect();
        let stands = |ways: &[memmem::Finder], text: &str| {
            ways.iter().any(|way| way.find(text.as_bytes()).is_some())
        };
        // What is called just so comes before what has it in a longer name.
        let is_it = |title: &str| match query.words.as_slice() {
            [ways] => title.lines().any(|line| ways.iter().any(|way| way == line)),
            _ => false,
        };
        let mut found: Vec<Vec<usize>> = vec![Vec::new(); query.words.len() + 2];
        for (index, Folded { title, whole, .. }) in self.texts.iter().enumerate() {
            if words.iter().all(|ways| stands(ways, whole)) {
                let missing = words.iter().filter(|ways| !stands(ways, title)).count();
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
