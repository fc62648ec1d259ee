//! What else terms are called.

use super::fold;
use crate::{Language, policy::Glossary};

/// The other names of the terms of a glossary, folded once for many searches.
#[derive(Debug, Default)]
pub struct Names(Vec<(String, [String; 2])>);

impl Names {
    /// The other names in `glossary`.
    pub fn of(glossary: &Glossary) -> Self {
        let names = glossary.terms.iter().flat_map(|term| {
            let terms = Language::ALL.map(|language| fold::folded(term.term.get(language)));
            term.also.iter().map(move |other| (fold::folded(other), terms.clone()))
        });
        Self(names.collect())
    }

    /// Each with the term it stands for, in the order of the languages.
    pub(super) fn all(&self) -> impl Iterator<Item = &(String, [String; 2])> {
        self.0.iter()
    }
}
