//! The words of the portal in the language chosen: those of the first pages from the start, the rest once it is needed.

use std::cell::RefCell;

use career::{
    Language, LocalText, Problem,
    messages::{self, Messages, Part},
    problem::Kind,
};
use yew::prelude::*;

use crate::{
    platform::{fetch, language, preference},
    shared::Shared,
};

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

    /// Whether the words of all pages are here, or known not to come.
    pub fn is_whole(&self) -> bool {
        self.0.are_all_here()
    }

    /// Notes that a message was asked for and is not there. It may have come since.
    fn note_gap(&self, id: &str) {
        GAPS.with_borrow_mut(|gaps| {
            gaps.retain(|(language, id)| *language != self.language() || self.0.get(id) == id);
            if gaps.iter().all(|(language, _)| *language != self.language()) {
                gaps.push((self.language(), id.to_owned()));
            }
        });
    }

    /// The first message that was asked for in this visit and is not there, as a problem of its file: a copy of another
    /// version than the program.
    pub fn gap(&self) -> Option<Problem> {
        GAPS.with_borrow(|gaps| {
            let missing = |(language, id): &&(Language, String)| {
                *language == self.language() && self.0.get(id) == id
            };
            let (language, id) = gaps.iter().find(missing)?;
            let part = if self.is_whole() { Part::Later } else { Part::First };
            Some(Problem {
                file: messages::file(*language, part),
                place: id.clone(),
                kind: Kind::NoMessage,
            })
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

/// The words of the portal in `language` that the first pages need.
///
/// # Errors
/// Every problem of the locale file.
pub async fn words(language: Language) -> Result<Messages, Vec<Problem>> {
    read(language, Part::First).await
}

async fn read(language: Language, part: Part) -> Result<Messages, Vec<Problem>> {
    let text = fetch::content(&messages::file(language, part)).await?;
    Messages::read(language, part, &text)
}

/// `first`, with the words of all other pages. Where those cannot be had, in the other language, which is better than as
/// gaps; and what is wrong with their file.
pub async fn completed(first: Messages) -> (Messages, Vec<Problem>) {
    let language = first.language();
    let (later, problems) = match read(language, Part::Later).await {
        Ok(later) => (later, Vec::new()),
        Err(problems) => {
            let other = read(language.other(), Part::Later).await;
            (other.unwrap_or_else(|_| Messages::none(language, Part::Later)), problems)
        }
    };
    (first.and(later), problems)
}

/// The words as they are here, and how they change.
pub struct Words {
    /// The words.
    pub messages: Shared<Messages>,
    /// What is wrong with their files.
    pub problems: Shared<Vec<Problem>>,
    /// Changes the language.
    pub set_language: Callback<Language>,
}

/// The words, from `first` on; with those of all pages as soon as they are needed (`all`), which the tracks and ranks do
/// without.
#[hook]
pub fn use_words(first: &Shared<Messages>, all: bool) -> Words {
    let words = use_state(|| (first.clone(), Shared::new(Vec::new())));
    {
        let words = words.clone();
        let language = words.0.language();
        use_effect_with((all, language), move |(all, _)| {
            if *all && !words.0.are_all_here() {
                wasm_bindgen_futures::spawn_local(async move {
                    let (messages, problems) = completed((*words.0).clone()).await;
                    words.set((Shared::new(messages), Shared::new(problems)));
                });
            }
        });
    }
    let set_language = {
        let words = words.setter();
        use_callback(all, move |language: Language, all| {
            let (words, all) = (words.clone(), *all);
            wasm_bindgen_futures::spawn_local(async move {
                // When the words cannot be had, the page stays in the language it has.
                let Ok(first) = self::words(language).await else { return };
                let (messages, problems) =
                    if all { completed(first).await } else { (first, Vec::new()) };
                preference::set_language(language);
                language::forget_in_address();
                words.set((Shared::new(messages), Shared::new(problems)));
            });
        })
    };
    Words { messages: words.0.clone(), problems: words.1.clone(), set_language }
}
