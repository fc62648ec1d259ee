//! A value of a file with its place, and what can be asked of it.
//!
//! What does the work is compiled once, whatever types are read; what is generic only calls it.

use std::{cell::Cell, fmt::Write as _};

use super::{Json, Read, ValueKind};
use crate::problem::{Kind, Problems, Quoted, nearest};

/// A value, where it stands, and where its problems go.
pub(crate) struct Node<'a> {
    json: &'a Json,
    place: Place<'a>,
    problems: &'a Cell<Problems>,
}

/// A place in a file, written out only where there is a problem.
enum Place<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn write(&self, path: &mut String) {
        match self {
            Self::Whole => {}
            Self::Field(above, name) => {
                above.write(path);
                let dot = if path.is_empty() { "" } else { "." };
                let _ = write!(path, "{dot}{}", Quoted(name));
            }
            Self::Item(above, index) => {
                above.write(path);
                let _ = write!(path, "[{index}]");
            }
        }
    }
}

impl<'a> Node<'a> {
    /// The value of a whole file.
    pub(crate) fn whole(json: &'a Json, problems: &'a Cell<Problems>) -> Self {
        Self { json, place: Place::Whole, problems }
    }

    /// The value as it was written.
    pub(crate) fn json(&self) -> &'a Json {
        self.json
    }

    /// Tells what is wrong with the value.
    pub(crate) fn tell(&self, kind: Kind) {
        self.add(&self.place, kind);
    }

    /// Tells what is wrong with the value and gives `None`, which is what [`Read::read`] then returns.
    pub(crate) fn problem<T>(&self, kind: Kind) -> Option<T> {
        self.tell(kind);
        None
    }

    #[cold]
    #[inline(never)]
    fn add(&self, place: &Place, kind: Kind) {
        let mut path = String::new();
        place.write(&mut path);
        let mut problems = self.problems.take();
        problems.add(path, kind);
        self.problems.set(problems);
    }

    /// Tells that the value is none of `allowed`.
    pub(crate) fn not_allowed<T>(&self, found: &str, allowed: &str) -> Option<T> {
        self.problem(Kind::NotAllowed { found: found.to_owned(), allowed: allowed.to_owned() })
    }

    /// Tells that the value is of another kind than those wanted.
    pub(crate) fn wrong_kind<T>(&self, wanted: &[ValueKind]) -> Option<T> {
        self.problem(Kind::WrongType { found: self.json.kind(), wanted: wanted.to_vec() })
    }

    /// The value as a text, or the problem that it is none.
    pub(crate) fn text(&self) -> Option<&'a str> {
        match self.json {
            Json::Text(text) => Some(text),
            _ => self.wrong_kind(&[ValueKind::String]),
        }
    }

    /// The value as a whole number from 0, or the problem that it is none.
    pub(crate) fn whole_number(&self) -> Option<u64> {
        match self.json {
            Json::Whole(number) => Some(*number),
            _ => self.wrong_kind(&[ValueKind::Integer]),
        }
    }

    /// Which of `names` the value is, by its index, or the problem that it is none.
    pub(crate) fn one_of(&self, names: &[&str]) -> Option<usize> {
        let text = self.text()?;
        match names.iter().position(|name| *name == text) {
            Some(index) => Some(index),
            None => self.not_allowed(text, &names.join(", ")),
        }
    }

    /// The items of a list, or the problem that it is none.
    pub(crate) fn items(&self) -> Option<impl ExactSizeIterator<Item = Node<'_>>> {
        let Json::List(items) = self.json else {
            return self.wrong_kind(&[ValueKind::Sequence]);
        };
        let node = |(index, json)| Node {
            json,
            place: Place::Item(&self.place, index),
            problems: self.problems,
        };
        Some(items.iter().enumerate().map(node))
    }

    /// The fields of an object with their names, or the problem that it is none.
    pub(crate) fn fields(&self) -> Option<impl Iterator<Item = (&'a str, Node<'_>)>> {
        let entries = self.entries()?;
        Some(entries.iter().map(|(name, json)| (name.as_str(), self.below(name, json))))
    }

    fn entries(&self) -> Option<&'a [(String, Json)]> {
        match self.json {
            Json::Object(entries) => Some(entries),
            _ => self.wrong_kind(&[ValueKind::Map]),
        }
    }

    fn below<'b>(&'b self, name: &'b str, json: &'b Json) -> Node<'b> {
        Node { json, place: Place::Field(&self.place, name), problems: self.problems }
    }

    /// Reads each field of an object into the slot of its name, and tells of every field that is unknown, there
    /// twice, or missing. Whether every field is good.
    pub(crate) fn fill(&self, slots: &mut [Slot]) -> bool {
        let Some(entries) = self.entries() else { return false };
        let mut sound = true;
        for (name, json) in entries {
            let node = self.below(name, json);
            match slots.iter_mut().find(|slot| slot.name == name) {
                Some(slot) if !slot.met => {
                    slot.met = true;
                    sound &= slot.value.fill(&node);
                }
                Some(_) => {
                    sound = false;
                    node.tell(Kind::Duplicate { id: name.clone() });
                }
                None => {
                    let nearest = nearest(name, slots.iter().map(|slot| slot.name));
                    // A note to oneself does no harm. What was meant for a known field would be missing from what
                    // is said.
                    sound &= nearest.is_none();
                    self.tell(Kind::UnknownField { field: name.clone(), nearest });
                }
            }
        }
        for slot in slots.iter().filter(|slot| slot.required && !slot.met) {
            sound = false;
            self.tell(Kind::Missing { field: slot.name.to_owned() });
        }
        sound
    }
}

/// A field to be read, and where its value goes.
pub(crate) struct Slot<'a> {
    name: &'static str,
    required: bool,
    met: bool,
    value: &'a mut dyn Fill,
}

impl<'a> Slot<'a> {
    /// A field that must be there.
    pub(crate) fn required(name: &'static str, value: &'a mut dyn Fill) -> Self {
        Self { name, required: true, met: false, value }
    }

    /// A field that may be left out; `value` then stays as it is.
    pub(crate) fn optional(name: &'static str, value: &'a mut dyn Fill) -> Self {
        Self { name, required: false, met: false, value }
    }
}

/// A place for a value of any type, so that [`Node::fill`] is compiled once for all of them.
pub(crate) trait Fill {
    /// Reads the value; whether it is good.
    fn fill(&mut self, node: &Node) -> bool;
}

impl<T: Read> Fill for Option<T> {
    fn fill(&mut self, node: &Node) -> bool {
        *self = T::read(node);
        self.is_some()
    }
}
