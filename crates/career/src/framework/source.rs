//! Where a statement comes from, and what the source leaves unsaid.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};

use super::Section;
use crate::{
    Id,
    problem::{Kind, Problems},
};

/// Who says it. The reader always sees which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, rename_all = lowercase)]
pub enum Origin {
    /// The official document, verbatim in its own language.
    Policy,
    /// The authors of the portal.
    Portal,
}

/// The origin of a statement and, for an official one, the section of the document it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who says it.
    pub origin: Origin,
    /// The section; always there when the origin is the policy.
    pub section: Option<Id<Section>>,
}

#[derive(Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
struct WrittenSource {
    origin: Origin,
    #[deserr(default)]
    section: Option<Id<Section>>,
}

impl Deserr<Problems> for Source {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        at: ValuePointerRef,
    ) -> Result<Self, Problems> {
        let WrittenSource { origin, section } = WrittenSource::deserialize_from_value(value, at)?;
        if origin == Origin::Policy && section.is_none() {
            return Err(Problems::one(at, Kind::NoSection));
        }
        Ok(Self { origin, section })
    }
}

/// Why the content gives no value. Nothing is ever filled in with a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems)]
pub enum Reason {
    /// The source shows it only in a figure that was lost when its text was extracted.
    #[deserr(rename = "lost-figure")]
    LostFigure,
    /// The source does not say it.
    #[deserr(rename = "not-stated")]
    NotStated,
}

/// A value the source gives, or the reason why there is none. In JSON `{"value": …}` or
/// `{"value": null, "reason": "not-stated"}`.
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

    /// From the two fields as written; exactly one of them must be there.
    pub(super) fn from_written(value: Option<T>, reason: Option<Reason>) -> Result<Self, Kind> {
        match (value, reason) {
            (Some(value), None) => Ok(Self::Value(value)),
            (None, Some(reason)) => Ok(Self::Unstated(reason)),
            _ => Err(Kind::ValueOrReason),
        }
    }
}

#[derive(Deserr)]
#[deserr(error = Problems, deny_unknown_fields, where_predicate = T: Deserr<Problems>)]
struct WrittenStated<T> {
    #[deserr(default)]
    value: Option<T>,
    #[deserr(default)]
    reason: Option<Reason>,
}

impl<T: Deserr<Problems>> Deserr<Problems> for Stated<T> {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        at: ValuePointerRef,
    ) -> Result<Self, Problems> {
        let WrittenStated { value, reason } = WrittenStated::deserialize_from_value(value, at)?;
        Self::from_written(value, reason).map_err(|kind| Problems::one(at, kind))
    }
}
