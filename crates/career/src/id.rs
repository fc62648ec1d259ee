//! Identifiers, typed by what they name.
//!
//! ```
//! use career::{Id, framework::{Rank, Track}};
//! let rank: Id<Rank> = "guide".parse().unwrap();
//! assert_eq!(rank.as_str(), "guide");
//! let track = Id::<Track>::new("guide"); // `track == Some(rank)` does not compile: they name different things
//! assert_eq!(track.unwrap().as_str(), rank.as_str());
//! ```

use std::{cmp::Ordering, fmt, marker::PhantomData, rc::Rc, str::FromStr};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{
    problem::Kind,
    reading::{Definitions, Node, Read},
};

/// An id as a regular expression, for schemas.
pub(crate) const PATTERN: &str = "[a-z0-9-]{1,64}";

/// The name of one `K` in the content, such as a rank: lower-case ASCII letters, digits and hyphens, 1 to 64
/// of them. Ids stand in bookmarks and in people's files, so they never change once published.
///
/// The type parameter keeps a rank's id from being used as a track's.
///
/// ```
/// use career::{Id, framework::Rank};
/// assert!(Id::<Rank>::new("section-chief").is_some());
/// assert!(Id::<Rank>::new("Section Chief").is_none());
/// ```
pub struct Id<K> {
    text: Rc<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// The id written as `text`, or `None` if it is not of the form described above.
    pub fn new(text: &str) -> Option<Self> {
        let allowed = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        ((1..=64).contains(&text.len()) && text.bytes().all(allowed))
            .then(|| Self { text: text.into(), kind: PhantomData })
    }

    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self { text: Rc::clone(&self.text), kind: PhantomData }
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The text is not of the form of an id.
#[derive(Debug)]
pub struct NotAnId;

impl<K> FromStr for Id<K> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        Self::new(text).ok_or(NotAnId)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<K> Read for Id<K> {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        Self::new(text).or_else(|| node.problem(Kind::BadId { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": format!("^{PATTERN}$") })
    }
}
