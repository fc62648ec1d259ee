//! What tells a share from others.

use std::{fmt, hash::Hasher, str::FromStr};

use fnv::FnvHasher;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::Share;
use crate::{
    problem::Kind,
    reading::{self, Definitions, Node, Read},
};

impl Share {
    /// Tells it from other shares. It follows from what is shown alone, so it names nobody; the review of a share has
    /// the same, and by it is found again what the review is of.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let mut share = museum.share(&museum.koke());
    /// let before = share.fingerprint();
    /// assert_eq!(before.to_string().parse(), Ok(before));
    /// share.message = "Tell me what you see".to_owned();
    /// assert_ne!(share.fingerprint(), before);
    /// ```
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hasher = FnvHasher::default();
        // Nothing in a share cannot be written. It is told apart as whoever it is shown to reads it: without the signs
        // that are dropped there.
        let written = serde_json::to_string(self).unwrap_or_default();
        let read = reading::json(&written).and_then(|json| reading::value::<Self>(&json));
        let read = read.map(|share| serde_json::to_string(&share).unwrap_or_default());
        hasher.write(read.unwrap_or(written).as_bytes());
        Fingerprint(hasher.finish())
    }
}

/// What tells a share from others: 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digit = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if text.len() != 16 || !text.bytes().all(digit) {
            return Err(());
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| ())
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Fingerprint {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        text.parse().ok().or_else(|| node.problem(Kind::BadId { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
    }
}
