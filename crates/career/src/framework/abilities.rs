//! The abilities asked of people, held and exercised.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};

use super::{Rank, Reason, Source, Stated};
use crate::{Id, LocalText, problem::Problems, reading::Table};

/// `abilities.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Abilities {
    pub(crate) schema: u64,
    /// What the two kinds are.
    pub kinds: AbilityKinds,
    /// Abilities acquired through experience and development (保有能力).
    pub held: Vec<HeldAbility>,
    /// Abilities that bring the held ones into play (発揮能力).
    pub exercised: Vec<Ability>,
    /// What it all leads to.
    pub trust: Trust,
    pub(super) weights: Vec<Shares>,
}

/// The two kinds of abilities.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct AbilityKinds {
    /// 保有能力.
    pub held: AbilityKind,
    /// 発揮能力.
    pub exercised: AbilityKind,
}

/// A kind of abilities, as the source defines it.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct AbilityKind {
    /// What the source calls the kind.
    pub name: LocalText,
    /// How it defines it.
    pub definition: LocalText,
    /// Where.
    pub source: Source,
}

/// A held ability with the elements it consists of.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct HeldAbility {
    /// Names the ability.
    pub id: Id<HeldAbility>,
    /// What the source calls it.
    pub name: LocalText,
    /// How it defines it.
    pub definition: LocalText,
    /// Where.
    pub source: Source,
    /// What it consists of.
    pub elements: Vec<Element>,
}

/// An element of a held ability.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Element {
    /// Names the element; stands in people's files.
    pub id: Id<Element>,
    /// What the source calls it.
    pub name: LocalText,
}

/// An exercised ability.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Ability {
    /// Names the ability; stands in people's files.
    pub id: Id<Ability>,
    /// What the source calls it.
    pub name: LocalText,
    /// How it explains it.
    pub definition: LocalText,
    /// Where.
    pub source: Source,
}

/// What the source sets beside the abilities as indispensable.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Trust {
    /// Names it.
    pub id: Id<Trust>,
    /// What the source calls it.
    pub name: LocalText,
    /// How it explains it.
    pub definition: LocalText,
    /// Where.
    pub source: Source,
    /// Its place among the abilities, as the source has it.
    pub place: Stated<LocalText>,
    /// How the portal reads it.
    pub reading: LocalText,
}

/// How much each held ability matters at one rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The rank.
    pub rank: Id<Rank>,
    /// Percentages by the held ability's id, adding up to 100.
    pub value: Stated<Table<Id<HeldAbility>, u8>>,
}

#[derive(Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
struct WrittenShares {
    rank: Id<Rank>,
    #[deserr(default)]
    value: Option<Table<Id<HeldAbility>, u8>>,
    #[deserr(default)]
    reason: Option<Reason>,
}

impl Deserr<Problems> for Shares {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        at: ValuePointerRef,
    ) -> Result<Self, Problems> {
        let WrittenShares { rank, value, reason } =
            WrittenShares::deserialize_from_value(value, at)?;
        let value = Stated::from_written(value, reason).map_err(|kind| Problems::one(at, kind))?;
        Ok(Self { rank, value })
    }
}

impl Abilities {
    /// The element with this id and the held ability it belongs to.
    pub fn element(&self, id: &Id<Element>) -> Option<(&HeldAbility, &Element)> {
        self.held.iter().find_map(|held| {
            held.elements.iter().find(|element| element.id == *id).map(|element| (held, element))
        })
    }

    /// The exercised ability with this id.
    pub fn ability(&self, id: &Id<Ability>) -> Option<&Ability> {
        self.exercised.iter().find(|ability| ability.id == *id)
    }

    /// Why the content gives no shares at `rank`; `None` where it does.
    pub fn share_unknown(&self, rank: &Id<Rank>) -> Option<Reason> {
        match self.weights.iter().find(|shares| shares.rank == *rank).map(|shares| &shares.value) {
            Some(Stated::Value(_)) => None,
            Some(Stated::Unstated(reason)) => Some(*reason),
            None => Some(Reason::NotStated),
        }
    }

    /// The share in percent of `ability` at `rank`; `None` where the content gives none.
    pub fn share(&self, rank: &Id<Rank>, ability: &Id<HeldAbility>) -> Option<u8> {
        let shares = self.weights.iter().find(|shares| shares.rank == *rank)?;
        shares.value.value()?.0.get(ability).copied()
    }
}
