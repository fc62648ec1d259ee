//! Finding anything in the portal as one types.
//!
//! Words in any order, each anywhere in an entry; Japanese has no spaces, so any part of a word counts.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, catalogue::{Library, catalogue}, search::{Index, Names, Query}};
//! let museum = sample::museum();
//! let entries = catalogue(Library {
//!     framework: &museum.framework,
//!     policy: Some(&museum.policy),
//!     questionnaire: None, interviews: None, mentoring: None, workshops: None,
//! });
//! let index = Index::new(&entries);
//! let names = Names::of(museum.policy.glossary.value.as_ref().unwrap());
//! let query = Query::new("Ｓｔａｒｇａｚｉｎｇ night").or_by_name(&names); // what the glossary calls otherwise
//! let first = index.find(&query)[0];
//! assert_eq!(entries[first].title[0].get(Language::En), "Viewing night");
//! let excerpt = index.excerpt(first, &entries[first], &query, Language::En).unwrap();
//! assert!(excerpt.text.starts_with("An event at which visitors"));
//! ```

pub mod fold;
mod index;
mod names;
mod sieve;

pub use index::{Excerpt, Index};
pub use names::Names;

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
    pub fn or_by_name(mut self, names: &Names) -> Self {
        let typed: Vec<_> = self.words.iter().filter_map(|ways| ways.first()).cloned().collect();
        let typed = typed.join(" ");
        for (other, terms) in names.all() {
            if other.contains(' ') && *other == typed {
                self.words = vec![vec![other.clone()]];
            }
            for ways in self.words.iter_mut().filter(|ways| ways.first() == Some(other)) {
                ways.extend(terms.iter().cloned());
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
    ///
    /// ```
    /// use career::search::Query;
    /// let query = Query::new("dome ROOF");
    /// assert!(query.matches("The roof of the dome") && !query.matches("The roof"));
    /// assert_eq!(query.marked("The roof"), [("The ", false), ("roof", true)]);
    /// assert!(Query::new("　").is_empty());
    /// ```
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
        // A text of nothing but signs that nobody sees has no characters to compare, and is still the text.
        if let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
            pieces.push((rest, false));
        }
        pieces
    }

    /// The part of `text` around the first word that stands in it, about `most` characters long, and whether text
    /// was left out before and after it.
    ///
    /// ```
    /// use career::search::Query;
    /// let text = "Deciding what to collect and what to keep for the next hundred years";
    /// assert_eq!(Query::new("keep").around(text, 20), (true, " to keep for the next", true));
    /// ```
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
