//! How the values that files are made of are read.

use std::{borrow::Borrow, str::FromStr};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{Definitions, Json, Node, Read, ValueKind};
use crate::{plain_text::clean, problem::Kind};

impl Read for bool {
    fn read(node: &Node) -> Option<Self> {
        match node.json() {
            Json::Boolean(value) => Some(*value),
            _ => node.wrong_kind(&[ValueKind::Boolean]),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean" })
    }
}

impl Read for u32 {
    fn read(node: &Node) -> Option<Self> {
        let number = node.whole_number()?;
        Self::try_from(number).ok().or_else(|| node.problem(Kind::Invalid))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": Self::MAX })
    }
}

impl Read for u8 {
    fn read(node: &Node) -> Option<Self> {
        let number = node.whole_number()?;
        Self::try_from(number).ok().or_else(|| node.problem(Kind::Invalid))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": Self::MAX })
    }
}

impl Read for String {
    fn read(node: &Node) -> Option<Self> {
        // Not in ids, names of fields and days: a sign nobody sees in one of those is refused.
        node.text().map(|text| clean(text).into_owned())
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string" })
    }
}

/// A text with something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words(String);

impl Words {
    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Words {
    fn read(node: &Node) -> Option<Self> {
        let text = String::read(node)?;
        if text.trim().is_empty() {
            return node.problem(Kind::Empty);
        }
        Some(Self(text))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": r"\S" })
    }
}

/// `null` is a value that is not there. The field must be there all the same, unless its definition says
/// otherwise: in what a person keeps, a missing field is more likely a lost one.
impl<T: Read> Read for Option<T> {
    fn read(node: &Node) -> Option<Self> {
        match node.json() {
            Json::Null => Some(None),
            _ => T::read(node).map(Some),
        }
    }

    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "anyOf": [definitions.of::<T>(), { "type": "null" }] })
    }
}

impl<T: Read> Read for Vec<T> {
    // Here and below: several structs have such a list, and one copy of the code is enough for all.
    #[inline(never)]
    fn read(node: &Node) -> Option<Self> {
        let items = node.items()?;
        let count = items.len();
        let mut read = Self::new();
        for item in items {
            if let Some(item) = T::read(&item) {
                read.push(item);
            }
        }
        (read.len() == count).then_some(read)
    }

    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "type": "array", "items": definitions.of::<T>() })
    }
}

/// A JSON object whose keys are data, such as ids; sorted by them.
///
/// A sorted `Vec` and not a `BTreeMap`, which costs the first load about two kilobytes of code for every kind of
/// key and value. The largest one holds a few hundred entries.
///
/// ```
/// use career::reading::Table;
/// let mut table: Table<String, u8> = [("b".to_owned(), 2), ("a".to_owned(), 1)].into_iter().collect();
/// assert_eq!(table.iter().next(), Some((&"a".to_owned(), &1))); // sorted by key
/// table.edit("a".to_owned(), |value| *value = 0); // the default is not kept
/// assert_eq!((table.get("a"), table.get("b"), table.len()), (None, Some(&2), 1));
/// table.retain(|key| key != "b");
/// assert!(table.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K, T>(Vec<(K, T)>);

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, T> Table<K, T> {
    /// Where `key` is, or where it belongs.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// The value with this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&T>
    where
        K: Borrow<Q>,
    {
        self.0.get(self.place(key).ok()?).map(|(_, value)| value)
    }

    /// Changes the value at `key`, which starts as the default. One that is the default afterwards is not kept,
    /// so that undoing a change leaves nothing behind.
    pub fn edit(&mut self, key: K, change: impl FnOnce(&mut T))
    where
        T: Default + PartialEq,
    {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, T::default()));
            place
        });
        let value = &mut self.0[place].1;
        change(value);
        if *value == T::default() {
            self.0.remove(place);
        }
    }

    /// Keeps only what has such a key.
    pub fn retain(&mut self, keep: impl Fn(&K) -> bool) {
        self.0.retain(|(key, _)| keep(key));
    }

    /// Every key with its value, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &T)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Of two values with the same key, the first one stays.
impl<K: Ord, T> FromIterator<(K, T)> for Table<K, T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let mut table = Self::default();
        for (key, value) in entries {
            if let Err(place) = table.place(&key) {
                table.0.insert(place, (key, value));
            }
        }
        table
    }
}

impl<K: Ord + Serialize, T: Serialize> Serialize for Table<K, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<K: FromStr + Ord + Read, T: Read> Read for Table<K, T> {
    #[inline(never)]
    fn read(node: &Node) -> Option<Self> {
        let mut read = Self::default();
        let all = entries(node, &mut |key, value| {
            let place = read.place(&key).err();
            if let Some(place) = place {
                read.0.insert(place, (key, value));
            }
            place.is_some()
        })?;
        all.then_some(read)
    }

    fn schema(definitions: &mut Definitions) -> Value {
        json!({
            "type": "object",
            "propertyNames": definitions.of::<K>(),
            "additionalProperties": definitions.of::<T>(),
        })
    }
}

/// Reads every entry and hands it to `insert`, which says whether its key is new. Whether all is well.
fn entries<K: FromStr, T: Read>(node: &Node, insert: &mut dyn FnMut(K, T) -> bool) -> Option<bool> {
    let mut all = true;
    for (name, node) in node.fields()? {
        let key: Option<K> =
            name.parse().ok().or_else(|| node.problem(Kind::BadId { found: name.to_owned() }));
        // Read also where the key is bad, so that all its problems are told.
        let (Some(value), Some(key)) = (T::read(&node), key) else {
            all = false;
            continue;
        };
        if !insert(key, value) {
            all = false;
            node.tell(Kind::Duplicate { id: name.to_owned() });
        }
    }
    Some(all)
}
