//! What matters to a person in their work, as they sorted the cards of a workshop.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::values::{Pile, Values, ValuesChange};
//! let museum = sample::museum();
//! let mut values = Values::default();
//! for card in &museum.workshops.values[..3] {
//!     let name = card.name.get(museum.messages.language()).to_owned();
//!     values.apply(ValuesChange::Lay(card.id.clone(), name, Some(Pile::Close)));
//! }
//! let gasp = "gasp".parse().unwrap();
//! values.apply(ValuesChange::Lay("gasp".parse().unwrap(), "The gasp".to_owned(), Some(Pile::Far)));
//! assert_eq!(values.lies(&gasp), Some(Pile::Far));
//! let close: Vec<_> = values.pile(Pile::Close).map(|card| card.name.as_str()).collect();
//! assert_eq!(close, ["Darkness", "Warm tea"]);
//! assert_eq!((values.count(), values.is_empty(), Pile::Far.message()), (3, false, "values.far"));
//! ```

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    Id,
    problem::Kind,
    reading::{Definitions, Node, Read, names, object},
    workshop::ValueCard,
};

/// The cards sorted so far, in the person's order: of two in the same pile, the first matters more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Vec<Sorted>);

object! {
    /// A card that was sorted.
    #[derive(Serialize)]
    pub struct Sorted {
        /// Which.
        pub card: Id<ValueCard>,
        /// What it said when it was sorted, so that it stays readable when the content no longer has it.
        pub name: String,
        /// Where it lies.
        pub pile: Pile,
    }
}

names! {
    /// How much something matters.
    pub enum Pile {
        /// Very much.
        Close = "close",
        /// Somewhat.
        Some = "some",
        /// Not now.
        Far = "far",
    }
}

impl Pile {
    /// Every pile, the closest first.
    pub const ALL: [Self; 3] = [Self::Close, Self::Some, Self::Far];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Close => "values.close",
            Self::Some => "values.some",
            Self::Far => "values.far",
        }
    }
}

/// One thing a person did to the cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValuesChange {
    /// Laid a card that says this on a pile, below what lies there, or took it back.
    Lay(Id<ValueCard>, String, Option<Pile>),
    /// Moved a card before the one above it in its pile.
    Up(Id<ValueCard>),
    /// Moved a card behind the one below it in its pile.
    Down(Id<ValueCard>),
    /// Took all of them back.
    Clear,
}

impl Values {
    /// Whether no card was sorted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many cards were sorted.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The cards of one pile, what matters most first.
    pub fn pile(&self, pile: Pile) -> impl Iterator<Item = &Sorted> {
        self.0.iter().filter(move |sorted| sorted.pile == pile)
    }

    /// Where a card lies; `None` while it is not sorted.
    pub fn lies(&self, card: &Id<ValueCard>) -> Option<Pile> {
        self.0.iter().find(|sorted| sorted.card == *card).map(|sorted| sorted.pile)
    }

    /// Makes one change. One about a card that is not sorted changes nothing.
    ///
    /// ```
    /// use career::{Id, values::{Pile, Values, ValuesChange}};
    /// let mut values = Values::default();
    /// let card = |id| Id::new(id).unwrap();
    /// for id in ["calm", "growth"] {
    ///     values.apply(ValuesChange::Lay(card(id), id.to_owned(), Some(Pile::Close)));
    /// }
    /// values.apply(ValuesChange::Up(card("growth")));
    /// let closest: Vec<_> = values.pile(Pile::Close).map(|one| one.name.as_str()).collect();
    /// assert_eq!(closest, ["growth", "calm"]);
    /// ```
    pub fn apply(&mut self, change: ValuesChange) {
        match change {
            ValuesChange::Lay(card, name, pile) => {
                if self.lies(&card) == pile {
                    return;
                }
                self.0.retain(|sorted| sorted.card != card);
                self.0.extend(pile.map(|pile| Sorted { card, name, pile }));
            }
            ValuesChange::Up(card) => {
                let Some(here) = self.place(&card) else { return };
                let pile = self.0[here].pile;
                if let Some(above) = self.0[..here].iter().rposition(|one| one.pile == pile) {
                    self.0.swap(here, above);
                }
            }
            ValuesChange::Down(card) => {
                let Some(here) = self.place(&card) else { return };
                let pile = self.0[here].pile;
                if let Some(below) = self.0[here + 1..].iter().position(|one| one.pile == pile) {
                    self.0.swap(here, here + 1 + below);
                }
            }
            ValuesChange::Clear => self.0.clear(),
        }
    }

    fn place(&self, card: &Id<ValueCard>) -> Option<usize> {
        self.0.iter().position(|sorted| sorted.card == *card)
    }
}

impl FromIterator<Sorted> for Values {
    fn from_iter<I: IntoIterator<Item = Sorted>>(sorted: I) -> Self {
        Self(sorted.into_iter().collect())
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Values {
    fn read(node: &Node) -> Option<Self> {
        let sorted = Vec::<Sorted>::read(node)?;
        let twice = |(place, one): &(usize, &Sorted)| {
            sorted[..*place].iter().any(|before| before.card == one.card)
        };
        let twice = sorted.iter().enumerate().find(twice).map(|(_, one)| one.card.to_string());
        match twice {
            Some(id) => node.problem(Kind::Duplicate { id }),
            None => Some(Self(sorted)),
        }
    }

    fn schema(definitions: &mut Definitions) -> Value {
        Vec::<Sorted>::schema(definitions)
    }
}
