//! What stands behind the `?` of an address.

use std::fmt;

use career::Id;

/// The value of `name` in the part of an address after `?`; `None` where it is absent or empty.
pub(super) fn value_in<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    value.filter(|value| !value.is_empty())
}

/// The id that `name` has there: absent or empty is no choice; `None` for anything else that is no id.
#[expect(clippy::option_option, reason = "no choice and a bad choice are two things")]
pub(super) fn id_in<K>(query: &str, name: &str) -> Option<Option<Id<K>>> {
    value_in(query, name).map(str::parse).transpose().ok()
}

/// The ids that `name` has there, with commas between them.
pub(super) fn ids_in<K>(query: &str, name: &str) -> Option<Vec<Id<K>>> {
    let list = value_in(query, name).unwrap_or_default();
    list.split(',').filter(|id| !id.is_empty()).map(Id::new).collect()
}

/// The number that `name` has there, as [`id_in`].
#[expect(clippy::option_option, reason = "no choice and a bad choice are two things")]
pub(super) fn number_in(query: &str, name: &str) -> Option<Option<u32>> {
    value_in(query, name).map(str::parse).transpose().ok()
}

pub(super) fn text<K>(id: Option<&Id<K>>) -> Option<&str> {
    id.map(Id::as_str)
}

pub(super) fn write_query(
    f: &mut fmt::Formatter<'_>,
    path: &str,
    chosen: &[(&str, Option<&str>)],
) -> fmt::Result {
    f.write_str(path)?;
    let pairs = chosen.iter().filter_map(|(name, value)| Some((name, (*value)?)));
    for (index, (name, value)) in pairs.enumerate() {
        write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
    }
    Ok(())
}

/// Writes `text` so that nothing in it can be taken for a part of the address.
pub(super) fn write_encoded(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            write!(f, "{}", char::from(byte))?;
        } else {
            write!(f, "%{byte:02X}")?;
        }
    }
    Ok(())
}
