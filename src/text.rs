//! The words of the portal in the language chosen.

use career::{
    Language, LocalText, Problem,
    messages::{self, Messages},
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
        self.0.get(id)
    }

    /// A message with its `{names}` filled in.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.0.fill(id, values)
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

/// The words of the portal in `language`.
///
/// # Errors
/// Every problem of the locale file.
pub async fn words(language: Language) -> Result<Messages, Vec<Problem>> {
    let text = fetch::content(&messages::file(language)).await?;
    Messages::read(language, &text)
}
