//! What a question can be about, and an answer belongs to.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{Ability, Element, Point, Role};
use crate::{
    Id,
    id::{self, NotAnId},
    problem::Kind,
    reading::{Definitions, Node, Read},
};

/// What one question is about. Written `role/…`, `point/…`, `element/…` or `ability/…`; stands in people's
/// files, and an answer belongs to its subject, whatever rank one was aiming for when giving it.
///
/// ```
/// use career::{Id, framework::Subject};
/// let subject: Subject = "role/guide-tell".parse().unwrap();
/// assert_eq!(Subject::Role(Id::new("guide-tell").unwrap()), subject);
/// assert_eq!(subject.to_string(), "role/guide-tell");
/// assert!("rank/guide".parse::<Subject>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A role statement of one rank.
    Role(Id<Role>),
    /// An awareness point.
    Point(Id<Point>),
    /// An element of a held ability.
    Element(Id<Element>),
    /// An exercised ability.
    Ability(Id<Ability>),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = match self {
            Self::Role(id) => ("role/", id.as_str()),
            Self::Point(id) => ("point/", id.as_str()),
            Self::Element(id) => ("element/", id.as_str()),
            Self::Ability(id) => ("ability/", id.as_str()),
        };
        f.write_str(kind)?;
        f.write_str(id)
    }
}

impl FromStr for Subject {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        match text.split_once('/') {
            Some(("role", id)) => id.parse().map(Self::Role),
            Some(("point", id)) => id.parse().map(Self::Point),
            Some(("element", id)) => id.parse().map(Self::Element),
            Some(("ability", id)) => id.parse().map(Self::Ability),
            _ => Err(NotAnId),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Subject {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        text.parse().ok().or_else(|| node.problem(Kind::BadId { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        let pattern = format!("^(role|point|element|ability)/{}$", id::PATTERN);
        json!({ "type": "string", "pattern": pattern })
    }
}
