//! JSON as it was written: in order, and with fields that stand twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::problem::{Kind, Problems, ValueKind};

/// A parsed JSON value. Not `serde_json`'s own: that one keeps only the last of two fields of the same name,
/// and an answer that nobody noticed would be lost.
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Whole(u64),
    /// A negative whole number. Nothing in our files is negative, so which one does not matter.
    Negative,
    /// Any other number; nothing in our files has decimals either.
    Decimal,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Reads `text` as JSON; a byte-order mark, as some editors put there, is passed over.
///
/// # Errors
/// Where the text stops being JSON, or nests too deep.
pub(crate) fn json(text: &str) -> Result<Json, Problems> {
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        // The library counts bytes, a person characters.
        let text = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
        let column = text.char_indices().take_while(|(start, _)| *start < column).count();
        Problems::one("", Kind::NotJson { line, column })
    })
}

impl Json {
    pub(crate) fn kind(&self) -> ValueKind {
        match self {
            Self::Null => ValueKind::Null,
            Self::Boolean(_) => ValueKind::Boolean,
            Self::Whole(_) => ValueKind::Integer,
            Self::Negative => ValueKind::NegativeInteger,
            Self::Decimal => ValueKind::Float,
            Self::Text(_) => ValueKind::String,
            Self::List(_) => ValueKind::Sequence,
            Self::Object(_) => ValueKind::Map,
        }
    }

    /// The value of a field; `None` also where this is no object.
    pub(crate) fn get(&self, field: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == field).map(|(_, value)| value)
    }

    /// The text of a field, empty where there is none.
    pub(crate) fn text(&self, field: &str) -> &str {
        match self.get(field) {
            Some(Self::Text(text)) => text,
            _ => "",
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AsWritten)
    }
}

struct AsWritten;

impl<'de> Visitor<'de> for AsWritten {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Whole(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Negative)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Decimal)
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = from.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}
