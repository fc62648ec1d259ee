//! The abilities asked of people, held and exercised.

use serde_json::Value;

use super::{Rank, Reason, Source, Stated, source::value_or_reason};
use crate::{
    Id, LocalText,
    reading::{Definitions, Node, Read, Schema, Table, object},
};

object! {
    /// `abilities.json`.
    pub struct Abilities {
        pub(crate) schema: Schema,
        /// What the two kinds are.
        pub kinds: AbilityKinds,
        /// Abilities acquired through experience and development (保有能力).
        pub held: Vec<HeldAbility>,
        /// Abilities that bring the held ones into play (発揮能力).
        pub exercised: Vec<Ability>,
        /// What it all leads to.
        pub trust: Trust,
        /// How much each held ability matters, rank by rank.
        pub(super) weights: Vec<Shares>,
    }
}

object! {
    /// The two kinds of abilities.
    pub struct AbilityKinds {
        /// 保有能力.
        pub held: AbilityKind,
        /// 発揮能力.
        pub exercised: AbilityKind,
    }
}

object! {
    /// A kind of abilities, as the source defines it.
    pub struct AbilityKind {
        /// What the source calls the kind.
        pub name: LocalText,
        /// How it defines it.
        pub definition: LocalText,
        /// Where.
        pub source: Source,
    }
}

object! {
    /// A held ability with the elements it consists of.
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
}

object! {
    /// An element of a held ability.
    pub struct Element {
        /// Names the element; stands in people's files.
        pub id: Id<Element>,
        /// What the source calls it.
        pub name: LocalText,
    }
}

object! {
    /// An exercised ability.
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
}

object! {
    /// What the source sets beside the abilities as indispensable.
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
}

/// How much each held ability matters at one rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// The rank.
    pub rank: Id<Rank>,
    /// Percentages by the held ability's id, adding up to 100.
    pub value: Stated<Table<Id<HeldAbility>, u8>>,
}

object! {
    /// How much each held ability matters at one rank.
    struct WrittenShares {
        /// The rank.
        rank: Id<Rank>,
        /// Percentages by the held ability's id, adding up to 100.
        value: Option<Table<Id<HeldAbility>, u8>> = None,
        /// Why there are no percentages.
        reason: Option<Reason> = None,
    }
}

impl Read for Shares {
    const NAME: Option<&'static str> = Some("Shares");

    fn read(node: &Node) -> Option<Self> {
        let WrittenShares { rank, value, reason } = WrittenShares::read(node)?;
        Some(Self { rank, value: Stated::from_written(node, value, reason)? })
    }

    fn schema(definitions: &mut Definitions) -> Value {
        value_or_reason(WrittenShares::schema(definitions))
    }
}

impl Abilities {
    /// The element with this id and the held ability it belongs to.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let abilities = museum.framework.abilities();
    /// let (held, element) = abilities.element(&"storytelling".parse().unwrap()).unwrap();
    /// assert_eq!((held.id.as_str(), element.id.as_str()), ("circle-craft", "storytelling"));
    /// assert!(abilities.ability(&"curiosity".parse().unwrap()).is_some());
    /// ```
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
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::framework::Reason;
    /// let museum = sample::museum();
    /// let abilities = museum.framework.abilities();
    /// let craft = "sky-craft".parse().unwrap();
    /// assert_eq!(abilities.share(&"star-keeper".parse().unwrap(), &craft), Some(60));
    /// let apprentice = "star-apprentice".parse().unwrap();
    /// assert_eq!(abilities.share(&apprentice, &craft), None);
    /// assert_eq!(abilities.share_unknown(&apprentice), Some(Reason::NotStated));
    /// ```
    pub fn share(&self, rank: &Id<Rank>, ability: &Id<HeldAbility>) -> Option<u8> {
        let shares = self.weights.iter().find(|shares| shares.rank == *rank)?;
        shares.value.value()?.get(ability).copied()
    }
}
