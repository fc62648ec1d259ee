//! The two languages of the portal, and text written in both.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::Language;
//! assert_eq!(Language::from_tag("en"), Some(Language::En));
//! assert_eq!(Language::from_tag("fr"), None);
//! assert_eq!(Language::En.other().tag(), "ja");
//! let museum = sample::museum();
//! let track = &museum.framework.tracks()[0].name;
//! assert_eq!(Language::ALL.map(|language| track.get(language)), ["学芸の道", "Curator"]);
//! ```

use crate::reading::{Words, object};

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

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }

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

object! {
    /// One text in every language of the portal; never empty in any.
    pub struct LocalText {
        /// In Japanese.
        ja: Words,
        /// In English.
        en: Words,
    }
}

impl LocalText {
    /// The text in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ja => self.ja.as_str(),
            Language::En => self.en.as_str(),
        }
    }
}
