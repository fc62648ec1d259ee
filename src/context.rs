//! What every page can reach: the content, the words, the record, and the address. One context each, so that
//! a change of one renders only what uses it.

use std::rc::Rc;

use career::{Framework, Language, LocalText, Record, messages::Messages};
use yew::prelude::*;

use crate::{route::Route, saving::Keeping, shared::Shared, state::Workspace};

/// The words of the portal in the language chosen.
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

    /// A text of the content.
    pub fn of<'a>(&self, text: &'a LocalText) -> &'a str {
        text.get(self.language())
    }

    /// Several texts of the content as one, such as the titles of a rank.
    pub fn join(&self, texts: &[LocalText]) -> String {
        let separator = match self.language() {
            Language::Ja => "・",
            Language::En => " / ",
        };
        texts.iter().map(|text| self.of(text)).collect::<Vec<_>>().join(separator)
    }
}

/// The content every page rests on.
#[hook]
pub fn use_framework() -> Shared<Framework> {
    use_context().expect("Portal provides the framework")
}

/// The words.
#[hook]
pub fn use_text() -> Text {
    use_context().expect("Portal provides the words")
}

/// What the person entered so far.
#[hook]
pub fn use_record() -> Rc<Record> {
    use_context().expect("Portal provides the record")
}

/// The way to change it.
#[hook]
pub fn use_change() -> UseReducerDispatcher<Workspace> {
    use_context().expect("Portal provides the dispatcher")
}

/// Where it is kept.
#[hook]
pub fn use_keeping() -> Keeping {
    use_context().expect("Portal provides the keeping")
}

/// The page shown.
#[hook]
pub fn use_route() -> Rc<Route> {
    use_context().expect("Portal provides the route")
}
