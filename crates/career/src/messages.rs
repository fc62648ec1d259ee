//! What the portal itself says, in one language: a file of texts by id, with `{placeholders}`.
//!
//! A few lines of our own, because the well-kept libraries weigh too much for the first load (see
//! ARCHITECTURE.md, "Bytes"). Which messages exist is checked by tests and by `check-data`.

use crate::{
    Language,
    problem::{Kind, Problem, Problems, Quoted},
    reading::{self, Table, Words},
};

/// What a locale file holds: texts by id.
pub(crate) type Texts = Table<String, Words>;

/// The portal's own texts in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Messages {
    language: Language,
    texts: Texts,
}

impl Messages {
    /// Reads a locale file.
    ///
    /// # Errors
    /// Every problem with its place; an empty text is one.
    pub fn read(language: Language, text: &str) -> Result<Self, Vec<Problem>> {
        reading::content(&file(language), text).sound().map(|texts| Self { language, texts })
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this id; the id itself if there is none, so that a gap shows instead of breaking the page.
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.texts.get(id).map_or(id, Words::as_str)
    }

    /// The text with each `{name}` replaced by its value.
    ///
    /// ```
    /// use career::{Language, messages::Messages};
    /// let messages = Messages::read(Language::En, r#"{"step": "{n} of {total}"}"#).unwrap();
    /// assert_eq!(messages.fill("step", &[("n", "2"), ("total", "5")]), "2 of 5");
    /// ```
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        fill(self.get(id), values)
    }

    /// Every id, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|(id, _)| id.as_str())
    }

    /// What is in `self` and is missing, or has other placeholders, in `other`.
    pub fn mismatches(&self, other: &Self) -> Vec<Problem> {
        let mut problems = Problems::default();
        for (id, text) in self.texts.iter() {
            if other.texts.get(id).is_none_or(|translated| {
                placeholders(translated.as_str()) != placeholders(text.as_str())
            }) {
                problems.add(Quoted(id).to_string(), Kind::MessageMismatch { id: id.clone() });
            }
        }
        problems.in_file(&file(self.language))
    }
}

/// The name of a locale file below the content folder.
pub fn file(language: Language) -> String {
    format!("locales/{}.json", language.tag())
}

/// `text` with each `{name}` replaced by its value.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        filled
            .push_str(values.iter().find(|(key, _)| *key == name).map_or(name, |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The names that stand in a text as `{name}`, sorted.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<_> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect();
    names.sort_unstable();
    names
}
