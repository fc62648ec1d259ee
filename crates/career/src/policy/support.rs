//! Where to turn.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::Language;
//! let museum = sample::museum();
//! let topic = &museum.policy.support.value.as_ref().unwrap().topics[0];
//! assert_eq!(topic.title.get(Language::En), "When night work has worn you down");
//! let link = topic.contacts[0].link.as_ref().unwrap();
//! assert!(link.as_str().starts_with("https://"));
//! ```

use serde_json::{Value, json};

use super::measures::{Measure, Measures};
use crate::{
    Framework, Id, LocalText,
    day::Day,
    framework::{Passage, validate},
    problem::{Kind, Problems},
    reading::{Definitions, Node, Read, Schema, object},
};

object! {
    /// `support.json`.
    pub struct Support {
        pub(crate) schema: Schema,
        /// What one may need help with.
        pub topics: Vec<HelpTopic>,
        /// What the people who host the portal say of its accessibility; nothing until they fill it in.
        pub accessibility: Option<OwnAccessibility> = None,
    }
}

object! {
    /// What an organisation says of the accessibility of its portal, beside what was confirmed of the portal as it comes.
    pub struct OwnAccessibility {
        /// Whom to tell about what cannot be used.
        pub contacts: Vec<Contact>,
        /// By when the goal is to be reached.
        pub deadline: Option<LocalText> = None,
        /// What the organisation has checked itself.
        pub checks: Vec<OwnCheck>,
    }
}

object! {
    /// A check of the organisation's own.
    pub struct OwnCheck {
        /// When.
        pub day: Day,
        /// What, by whom, how, and what was found: a line each.
        pub lines: Vec<LocalText>,
    }
}

object! {
    /// Something one may need help with.
    pub struct HelpTopic {
        /// Names it.
        pub id: Id<HelpTopic>,
        /// What it is.
        pub title: LocalText,
        /// What one can do.
        pub guide: Passage,
        /// The measures that are about it.
        pub measures: Vec<Id<Measure>>,
        /// Whom to turn to; empty until the people who host the portal fill it in.
        pub contacts: Vec<Contact>,
    }
}

object! {
    /// Somebody to turn to.
    pub struct Contact {
        /// Who.
        pub name: LocalText,
        /// Where, when, by which number: a line each.
        pub details: Vec<LocalText>,
        /// An address to open.
        pub link: Option<Link> = None,
    }
}

/// An address that does nothing but lead to a page, a mail or a telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// What an address may begin with.
    pub const BEGINNINGS: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Link {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        if Self::BEGINNINGS.iter().any(|beginning| text.starts_with(beginning)) {
            return Some(Self(text.to_owned()));
        }
        node.problem(Kind::NotALink { found: text.to_owned() })
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": format!("^({})", Self::BEGINNINGS.join("|")) })
    }
}

impl Support {
    pub(super) fn check(
        &self,
        problems: &mut Problems,
        framework: &Framework,
        measures: Option<&Measures>,
    ) {
        problems.unique("topics", &validate::ids(&self.topics, |topic| topic.id.as_str()));
        for (index, topic) in self.topics.iter().enumerate() {
            let at = format!("topics[{index}]");
            validate::section(problems, framework, &format!("{at}.guide"), &topic.guide.source);
            if let Some(measures) = measures {
                let known = validate::ids(&measures.measures, |one| one.id.as_str());
                problems.all_known(&format!("{at}.measures"), &topic.measures, &known);
            }
        }
    }
}
