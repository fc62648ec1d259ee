//! Words a newcomer may not know.

use std::cmp::Reverse;

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
    /// `text` in pieces, each with the term it names, if it names one. Every term is named once, where it first
    /// stands; of terms that overlap, the longer one. The pieces put together are the text.
    pub fn pieces<'a>(
        &'a self,
        text: &'a str,
        language: Language,
    ) -> Vec<(&'a str, Option<&'a Term>)> {
        let folded: Vec<_> = fold::chars(text).collect();
        let mut found: Vec<(usize, usize, &Term)> = Vec::new();
        let names = self.terms.iter().map(|term| (fold::folded(term.term.get(language)), term));
        let mut names: Vec<_> = names.collect();
        names.sort_by_key(|(name, _)| Reverse(name.len()));
        for (name, term) in names {
            let name: Vec<char> = name.chars().collect();
            let free = |from: usize, to: usize| {
                found.iter().all(|(other, end, _)| to <= *other || *end <= from)
            };
            let at = (0..(folded.len() + 1).saturating_sub(name.len())).find(|from| {
                let to = from + name.len();
                let here = folded[*from..to].iter().map(|folded| folded.char);
                here.eq(name.iter().copied()) && is_word(&folded, *from, to) && free(*from, to)
            });
            found.extend(at.map(|from| (from, from + name.len(), term)));
        }
        found.sort_by_key(|(from, ..)| *from);
        let mut pieces = Vec::new();
        let mut done = 0;
        for (from, to, term) in found {
            let (from, to) = (folded[from].from, folded[to - 1].to);
            pieces.push((text.get(done..from).unwrap_or_default(), None));
            pieces.push((text.get(from..to).unwrap_or_default(), Some(term)));
            done = to;
        }
        pieces.push((text.get(done..).unwrap_or_default(), None));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }

    pub(super) fn check(&self, problems: &mut Problems, framework: &Framework) {
        problems.unique("terms", &validate::ids(&self.terms, |term| term.id.as_str()));
        for (index, term) in self.terms.iter().enumerate() {
            validate::section(problems, framework, &format!("terms[{index}]"), &term.source);
        }
    }
}

/// Whether no word that is written in letters is cut at either end; a plural's "s" may follow.
fn is_word(text: &[Folded], from: usize, to: usize) -> bool {
    let letter = |index: Option<usize>| {
        index
            .and_then(|index| text.get(index))
            .is_some_and(|folded| folded.char.is_ascii_alphanumeric())
    };
    let cut = |before: Option<usize>, after: usize| letter(before) && letter(Some(after));
    let plural = text.get(to).is_some_and(|folded| folded.char == 's');
    !cut(from.checked_sub(1), from) && !cut(to.checked_sub(1), to + usize::from(plural))
}
