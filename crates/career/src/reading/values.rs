//! How the values that files are made of are read.

use std::{borrow::Borrow, collections::BTreeMap, str::FromStr};

use serde::Serialize;

use super::{Json, Node, Read, ValueKind};
use crate::problem::Kind;

impl Read for bool {
    fn read(node: &Node) -> Option<Self> {
        match node.json() {
            Json::Boolean(value) => Some(*value),
            _ => node.wrong_kind(&[ValueKind::Boolean]),
        }
    }
}

impl Read for u32 {
    fn read(node: &Node) -> Option<Self> {
        let number = node.whole_number()?;
        Self::try_from(number).ok().or_else(|| node.problem(Kind::Invalid))
    }
}

impl Read for u8 {
    fn read(node: &Node) -> Option<Self> {
        let number = node.whole_number()?;
        Self::try_from(number).ok().or_else(|| node.problem(Kind::Invalid))
    }
}

impl Read for String {
    fn read(node: &Node) -> Option<Self> {
        node.text().map(str::to_owned)
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
}

/// A JSON object whose keys are data, such as ids, in what a person keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent, bound(serialize = "K: Ord + Serialize, T: Serialize"))]
pub struct Table<K, T>(pub BTreeMap<K, T>);

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: FromStr + Ord, T: Read> Read for Table<K, T> {
    #[inline(never)]
    fn read(node: &Node) -> Option<Self> {
        let mut read = BTreeMap::new();
        let all = entries(node, &mut |key, value| read.insert(key, value).is_none())?;
        all.then_some(Self(read))
    }
}

/// A JSON object whose keys are data, in the content: sorted, and not a [`Table`], because each table with
/// other keys and values costs the first load another kilobyte of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<K, T>(Vec<(K, T)>);

impl<K: Ord, T> Entries<K, T> {
    /// The value with this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&T>
    where
        K: Borrow<Q>,
    {
        let found = self.0.binary_search_by(|(other, _)| other.borrow().cmp(key)).ok()?;
        self.0.get(found).map(|(_, value)| value)
    }

    /// Every key with its value, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &T)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K: FromStr + Ord, T: Read> Read for Entries<K, T> {
    #[inline(never)]
    fn read(node: &Node) -> Option<Self> {
        let mut read: Vec<(K, T)> = Vec::new();
        let all = entries(node, &mut |key, value| {
            let place = read.binary_search_by(|(other, _)| other.cmp(&key)).err();
            if let Some(place) = place {
                read.insert(place, (key, value));
            }
            place.is_some()
        })?;
        all.then_some(Self(read))
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
