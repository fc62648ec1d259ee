//! Where a statement comes from, and what the source leaves unsaid.

use serde_json::{Value, json};

use super::Section;
use crate::{
    Id, LocalText,
    problem::Kind,
    reading::{Definitions, Node, Read, names, object, schema},
};

names! {
    /// Who says it. The reader always sees which.
    pub enum Origin {
        /// The official document, verbatim in its own language.
        Policy = "policy",
        /// The authors of the portal.
        Portal = "portal",
    }
}

/// The origin of a statement and, for an official one, the section of the document it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who says it.
    pub origin: Origin,
    /// The section; always there when the origin is the policy.
    pub section: Option<Id<Section>>,
}

impl Source {
    /// The authors of the portal.
    pub const OURS: Self = Self { origin: Origin::Portal, section: None };
}

object! {
    /// Where a statement comes from.
    struct WrittenSource {
        /// Who says it.
        origin: Origin,
        /// The section of the document; needed when the origin is the policy.
        section: Option<Id<Section>> = None,
    }
}

impl Read for Source {
    const NAME: Option<&'static str> = Some("Source");

    fn read(node: &Node) -> Option<Self> {
        let WrittenSource { origin, section } = WrittenSource::read(node)?;
        if origin == Origin::Policy && section.is_none() {
            return node.problem(Kind::NoSection);
        }
        Some(Self { origin, section })
    }

    fn schema(definitions: &mut Definitions) -> Value {
        let rule = json!({
            "if": { "properties": { "origin": { "const": Origin::Policy } } },
            "then": { "properties": { "section": { "type": "string" } }, "required": ["section"] },
        });
        schema::joined(WrittenSource::schema(definitions), rule)
    }
}

object! {
    /// A text with its source.
    pub struct Passage {
        /// The text.
        pub text: LocalText,
        /// Where it comes from.
        pub source: Source,
    }
}

names! {
    /// Why the content gives no value. Nothing is ever filled in with a guess.
    pub enum Reason {
        /// The source shows it only in a figure that was lost when its text was extracted.
        LostFigure = "lost-figure",
        /// The source does not say it.
        NotStated = "not-stated",
    }
}

/// A value the source gives, or the reason why there is none. In JSON `{"value": …}` or
/// `{"value": null, "reason": "not-stated"}`.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::framework::{Reason, Stated};
/// let museum = sample::museum();
/// let keeper = museum.rank("star-keeper");
/// assert_eq!(keeper.aligned_with.value().unwrap().as_str(), "dome-master");
/// assert_eq!(museum.rank("guide").aligned_with, Stated::Unstated(Reason::LostFigure));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stated<T> {
    /// The source gives it.
    Value(T),
    /// The source does not.
    Unstated(Reason),
}

impl<T> Stated<T> {
    /// The value, if the source gives one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unstated(_) => None,
        }
    }

    /// From the two fields written at `node`; exactly one of them must be there.
    pub(super) fn from_written(
        node: &Node,
        value: Option<T>,
        reason: Option<Reason>,
    ) -> Option<Self> {
        match (value, reason) {
            (Some(value), None) => Some(Self::Value(value)),
            (None, Some(reason)) => Some(Self::Unstated(reason)),
            _ => node.problem(Kind::ValueOrReason),
        }
    }
}

/// The schema of an object with the two fields, with the rule that exactly one of them must be there.
pub(super) fn value_or_reason(written: Value) -> Value {
    let only = |there: &str, not: &str| {
        json!({
            "properties": { there: { "not": { "type": "null" } }, not: { "type": "null" } },
            "required": [there],
        })
    };
    let rule = json!({ "oneOf": [only("value", "reason"), only("reason", "value")] });
    schema::joined(written, rule)
}

object! {
    /// A value the source gives, or the reason why there is none.
    struct WrittenStated<T> {
        /// What the source gives.
        value: Option<T> = None,
        /// Why there is no value.
        reason: Option<Reason> = None,
    }
}

impl<T: Read> Read for Stated<T> {
    fn read(node: &Node) -> Option<Self> {
        let WrittenStated { value, reason } = WrittenStated::read(node)?;
        Self::from_written(node, value, reason)
    }

    fn schema(definitions: &mut Definitions) -> Value {
        value_or_reason(WrittenStated::<T>::schema(definitions))
    }
}
