//! Words a newcomer may not know.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::Language;
//! let museum = sample::museum();
//! let glossary = museum.policy.glossary.value.as_ref().unwrap();
//! let pieces = glossary.names(Language::En).pieces("Read the night log with an elder.");
//! let texts: Vec<_> = pieces.iter().map(|(text, _)| *text).collect();
//! assert_eq!(texts, ["Read the ", "night log", " with an ", "elder", "."]);
//! assert_eq!(pieces[1].1.unwrap().id.as_str(), "night-log");
//! ```

use crate::{
    Framework, Id, Language, LocalText,
    framework::{Source, validate},
    problem::Problems,
    reading::{Schema, object},
    search::fold::{self, Folded},
};

object! {
    /// `glossary.json`.
    pub struct Glossary {
        pub(crate) schema: Schema,
        /// The terms.
        pub terms: Vec<Term>,
    }
}

object! {
    /// A term and what it means.
    pub struct Term {
        /// Names it.
        pub id: Id<Term>,
        /// The term.
        pub term: LocalText,
        /// Other spellings, and how it is read; found by search.
        pub also: Vec<String>,
        /// What it means.
        pub text: LocalText,
        /// Who says so.
        pub source: Source,
    }
}

impl Glossary {
    /// The terms by their names in `language`, made once for many texts.
    pub fn names(&self, language: Language) -> Names<'_> {
        let name = |term: &Term| fold::chars(term.term.get(language)).map(|c| c.char).collect();
        Names(self.terms.iter().map(|term| (name(term), term)).collect())
    }

    pub(super) fn check(&self, problems: &mut Problems, framework: &Framework) {
        problems.unique("terms", &validate::ids(&self.terms, |term| term.id.as_str()));
        for (index, term) in self.terms.iter().enumerate() {
            validate::section(problems, framework, &format!("terms[{index}]"), &term.source);
        }
    }
}

/// Terms as they stand in texts of one language.
#[derive(Clone, Debug)]
pub struct Names<'a>(Vec<(Vec<char>, &'a Term)>);

impl<'a> Names<'a> {
    /// `text` in pieces, each with the term it names, if it names one. Every term is named once, where it first
    /// stands; of terms that begin there, the longest. The pieces put together are the text.
    pub fn pieces<'t>(&self, text: &'t str) -> Vec<(&'t str, Option<&'a Term>)> {
        let folded: Vec<_> = fold::chars(text).collect();
        let mut pieces: Vec<(&str, Option<&Term>)> = Vec::new();
        let (mut done, mut from) = (0, 0);
        while from < folded.len() {
            let named = |term: &Term| pieces.iter().any(|(_, other)| *other == Some(term));
            let here =
                self.0.iter().filter(|(name, term)| stands(name, &folded, from) && !named(term));
            let Some((name, term)) = here.max_by_key(|(name, _)| name.len()) else {
                from += 1;
                continue;
            };
            let (first, last) = (folded[from].from, folded[from + name.len() - 1].to);
            pieces.push((text.get(done..first).unwrap_or_default(), None));
            pieces.push((text.get(first..last).unwrap_or_default(), Some(term)));
            done = last;
            from += name.len();
        }
        pieces.push((text.get(done..).unwrap_or_default(), None));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}

/// Whether `name` stands in `text` at `from` as a word of its own: where words are written in letters none is cut at
/// either end, but for a plural's "s".
fn stands(name: &[char], text: &[Folded], from: usize) -> bool {
    let to = from + name.len();
    let Some(here) = text.get(from..to) else { return false };
    if name.is_empty() || !here.iter().map(|folded| folded.char).eq(name.iter().copied()) {
        return false;
    }
    let letter =
        |index: usize| text.get(index).is_some_and(|folded| folded.char.is_ascii_alphanumeric());
    let cut = |at: usize| at > 0 && letter(at - 1) && letter(at);
    let plural = text.get(to).is_some_and(|folded| folded.char == 's');
    !cut(from) && (!cut(to) || plural && !cut(to + 1))
}
