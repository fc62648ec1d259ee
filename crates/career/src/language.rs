//! The two languages of the portal, and text written in both.

use crate::{
    problem::Kind,
    reading::{Node, Read, object},
};

/// A language the portal speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Japanese, the language of the source and the default.
    #[default]
    Ja,
    /// English.
    En,
}

impl Language {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// The BCP 47 tag, as used in `lang` attributes and in `?lang=`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language with this tag; `None` if the portal does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// One text in every language of the portal; never empty in any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    ja: String,
    en: String,
}

impl LocalText {
    /// The text in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

object! {
    struct Written {
        ja: String,
        en: String,
    }
}

impl Read for LocalText {
    fn read(node: &Node) -> Option<Self> {
        let Written { ja, en } = Written::read(node)?;
        let mut written = true;
        for (tag, text) in [("ja", &ja), ("en", &en)] {
            if text.trim().is_empty() {
                written = false;
                node.tell_of(tag, Kind::Empty);
            }
        }
        written.then_some(Self { ja, en })
    }
}
