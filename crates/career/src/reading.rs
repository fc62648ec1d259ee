//! From JSON text to typed values, with every problem named and not only the first.
//!
//! Reading is done by `deserr`, which goes on after a problem where `serde` would stop.

use std::{collections::BTreeMap, str::FromStr};

use deserr::{Deserr, IntoValue, Map as _, Value, ValueKind, ValuePointerRef};
use serde::Serialize;

use crate::problem::{Kind, Problem, Problems};

/// Reads `text` as JSON; a byte-order mark, as some editors put there, is passed over.
///
/// # Errors
/// Where the text stops being JSON.
pub fn json(text: &str) -> Result<serde_json::Value, Problems> {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let kind = Kind::NotJson { line: error.line(), column: error.column() };
        Problems::one(ValuePointerRef::Origin, kind)
    })
}

/// Reads a `T` from a parsed JSON value.
///
/// # Errors
/// Every problem with its place in the value.
pub fn value<T: Deserr<Problems>>(value: serde_json::Value) -> Result<T, Problems> {
    deserr::deserialize::<T, _, Problems>(value)
}

/// The newest shape of content files this portal reads.
pub const CONTENT_SCHEMA: u64 = 1;

/// Reads a content file.
///
/// # Errors
/// Every problem with its place; only that one if the file has a newer schema than [`CONTENT_SCHEMA`].
pub fn content<T: Deserr<Problems>>(file: &str, text: &str) -> Result<T, Vec<Problem>> {
    let read = || {
        let json = json(text)?;
        match json.get("schema").and_then(serde_json::Value::as_u64) {
            Some(found) if found > CONTENT_SCHEMA => {
                let kind = Kind::Newer { found, known: CONTENT_SCHEMA };
                Err(Problems::one(ValuePointerRef::Origin.push_key("schema"), kind))
            }
            _ => value(json),
        }
    };
    read().map_err(|problems: Problems| problems.in_file(file))
}

/// A JSON object whose keys are data, such as ids.
///
/// Not `deserr`'s own map: that one (0.6.4) drops entries it cannot read instead of reporting them, and a
/// dropped answer would be a lost one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent, bound(serialize = "K: Ord + Serialize, T: Serialize"))]
pub struct Table<K, T>(pub BTreeMap<K, T>);

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: FromStr + Ord, T: Deserr<Problems>> Deserr<Problems> for Table<K, T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        at: ValuePointerRef,
    ) -> Result<Self, Problems> {
        let Value::Map(map) = value else {
            let kind = Kind::WrongType { found: value.kind(), wanted: vec![ValueKind::Map] };
            return Err(Problems::one(at, kind));
        };
        let mut problems = Problems::default();
        let mut entries = BTreeMap::new();
        for (text, value) in map.into_iter() {
            let at = at.push_key(&text);
            let key =
                text.parse().map_err(|_| Problems::one(at, Kind::BadId { found: text.clone() }));
            match (key, T::deserialize_from_value(value.into_value(), at)) {
                (Ok(key), Ok(value)) => {
                    entries.insert(key, value);
                }
                (key, value) => {
                    key.err().into_iter().chain(value.err()).for_each(|more| problems.append(more));
                }
            }
        }
        problems.or(Self(entries))
    }
}
