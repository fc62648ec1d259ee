//! The words of the portal in the language chosen.

use std::cell::RefCell;

use career::{
    Language, LocalText, Problem,
    messages::{self, Messages},
    problem::Kind,
};

use crate::{platform::fetch, shared::Shared};

/// Finds words: the portal's own by id, the content's by picking the language.
#[derive(Clone, PartialEq)]
pub struct Text(Shared<Messages>);

impl Text {
    /// The words of one locale file.
    pub fn new(messages: Shared<Messages>) -> Self {
        Self(messages)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// A message of the portal.
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        let text = self.0.get(id);
        // A gap shows its own id.
        if std::ptr::eq(text, id) {
            self.note_gap(id);
        }
        text
    }

    /// A message with its `{names}` filled in.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.get(id);
        self.0.fill(id, values)
    }

    fn note_gap(&self, id: &str) {
        GAPS.with_borrow_mut(|gaps| {
            if gaps.iter().all(|(language, _)| *language != self.language()) {
                gaps.push((self.language(), id.to_owned()));
            }
        });
    }

    /// The first message that was asked for in this visit and is not there, as a problem of its file: a copy of another
    /// version than the program.
    pub fn gap(&self) -> Option<Problem> {
        GAPS.with_borrow(|gaps| {
            let (language, id) = gaps.iter().find(|(language, _)| *language == self.language())?;
            let (file, place) = (messages::file(*language), id.clone());
            Some(Problem { file, place, kind: Kind::NoMessage })
        })
    }

    /// All messages, for what the domain writes in them.
    pub fn messages(&self) -> &Messages {
        &self.0
    }

    /// A text of the content.
    pub fn of<'a>(&self, text: &'a LocalText) -> &'a str {
        text.get(self.language())
    }

    /// Several texts of the content as one, such as the titles of a rank.
    pub fn join(&self, texts: &[LocalText]) -> String {
        let separator = self.get("list.titles");
        texts.iter().map(|text| self.of(text)).collect::<Vec<_>>().join(separator)
    }
}

thread_local! {
    /// The first gap of each language. Pages are functions that only read, so this is noted beside them.
    static GAPS: RefCell<Vec<(Language, String)>> = const { RefCell::new(Vec::new()) };
}

/// The words of the portal in `language`.
///
/// # Errors
/// Every problem of the locale file.
pub async fn words(language: Language) -> Result<Messages, Vec<Problem>> {
    let text = fetch::content(&messages::file(language)).await?;
    Messages::read(language, &text)
}
