//! What the portal itself says, in one language: texts by id, with `{placeholders}`, in two files. The first has what the
//! pages need that one arrives at, the other everything else.
//!
//! A few lines of our own, because the well-kept libraries weigh too much for the first load (see
//! docs/decisions.md, "Bytes"). Which messages exist is checked by tests and by `check-data`.
//!
//! ```
//! use career::{Language, messages::{self, Messages, Part}};
//! let first = Messages::read(Language::En, Part::First, r#"{"hello": "Hello"}"#).unwrap();
//! assert_eq!(messages::file(first.language(), Part::First), "locales/en.json");
//! assert_eq!((first.get("hello"), first.get("bye")), ("Hello", "bye")); // a gap shows as itself
//! assert!(!first.are_all_here());
//! let both = first.and(Messages::none(Language::En, Part::Later));
//! assert!(both.are_all_here());
//! assert_eq!(both.ids().collect::<Vec<_>>(), ["hello"]);
//! ```

use crate::{
    Language,
    plain_text::in_sentence,
    problem::{Kind, Problem, Problems, Quoted},
    reading::{self, Table, Words},
};

/// What a locale file holds: texts by id.
pub(crate) type Texts = Table<String, Words>;

/// One of the two files of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the pages need that one arrives at.
    First,
    /// Everything else.
    Later,
}

impl Part {
    /// Both.
    pub const ALL: [Self; 2] = [Self::First, Self::Later];
}

/// The portal's own texts in one language, as far as they are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Messages {
    language: Language,
    files: Vec<(Part, Texts)>,
}

impl Messages {
    /// Reads one file.
    ///
    /// # Errors
    /// Every problem with its place; an empty text is one.
    pub fn read(language: Language, part: Part, text: &str) -> Result<Self, Vec<Problem>> {
        let texts = reading::content(&file(language, part), text).sound()?;
        Ok(Self { language, files: vec![(part, texts)] })
    }

    /// Nothing, in place of a file that cannot be had.
    pub fn none(language: Language, part: Part) -> Self {
        Self { language, files: vec![(part, Texts::default())] }
    }

    /// These texts and those of the other file, in whatever language it is. What stands in both is as it is here.
    pub fn and(mut self, other: Self) -> Self {
        self.files.extend(other.files);
        self
    }

    /// Whether both files are here.
    pub fn are_all_here(&self) -> bool {
        let has = |part| self.files.iter().any(|(found, _)| *found == part);
        Part::ALL.into_iter().all(has)
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this id; the id itself if there is none, so that a gap shows instead of breaking the page.
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.files.iter().find_map(|(_, texts)| texts.get(id)).map_or(id, Words::as_str)
    }

    /// The text with each `{name}` replaced by its value. What somebody wrote cannot turn the words around it: see
    /// [`in_sentence`].
    ///
    /// ```
    /// use career::{Language, messages::{Messages, Part}};
    /// let messages = Messages::read(Language::En, Part::First, r#"{"step": "{n} of {total}"}"#).unwrap();
    /// assert_eq!(messages.fill("step", &[("n", "2"), ("total", "5")]), "2 of 5");
    /// ```
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        fill(self.get(id), values)
    }

    /// Every id, in the order of each file.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.files.iter().flat_map(|(_, texts)| texts.iter()).map(|(id, _)| id.as_str())
    }

    /// What is in `self` and is missing, or has other placeholders, in the same file of `other`.
    ///
    /// ```
    /// use career::{Language, messages::{Messages, Part}};
    /// let read = |language, text| Messages::read(language, Part::First, text).unwrap();
    /// let en = read(Language::En, r#"{"step": "{n} of {total}"}"#);
    /// let ja = read(Language::Ja, r#"{"step": "{n}番目"}"#);
    /// assert_eq!(en.mismatches(&ja)[0].file, "locales/en.json");
    /// ```
    pub fn mismatches(&self, other: &Self) -> Vec<Problem> {
        let in_file = |(part, texts): &(Part, Texts)| {
            let others = other.files.iter().find(|(found, _)| found == part);
            let mut problems = Problems::default();
            for (id, text) in texts.iter() {
                let translated = others.and_then(|(_, texts)| texts.get(id));
                if translated.is_none_or(|translated| {
                    placeholders(translated.as_str()) != placeholders(text.as_str())
                }) {
                    problems.add(Quoted(id).to_string(), Kind::MessageMismatch { id: id.clone() });
                }
            }
            problems.in_file(&file(self.language, *part))
        };
        self.files.iter().flat_map(in_file).collect()
    }
}

/// The name of a locale file below the content folder.
pub fn file(language: Language, part: Part) -> String {
    let ending = match part {
        Part::First => "",
        Part::Later => "-later",
    };
    format!("locales/{}{ending}.json", language.tag())
}

/// `text` with each `{name}` replaced by its value.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        match values.iter().find(|(key, _)| *key == name) {
            Some((_, value)) => filled.push_str(&in_sentence(value)),
            None => filled.push_str(name),
        }
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
