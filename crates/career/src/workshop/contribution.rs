//! What a participant hands in for the picture of the room: ratings alone.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{RankGroup, Workshops};
use crate::{
    Id,
    assessment::{Assessment, Rating},
    day::Day,
    problem::Kind,
    questionnaire::{Questionnaire, Subject},
    reading::{Definitions, Node, Read, Table, object},
};

object! {
    /// Ratings alone: no name, no text, no date finer than a month, nothing that tells one person from another.
    #[derive(Serialize)]
    pub struct Contribution {
        /// The month it was made in.
        pub month: Month,
        /// The group of ranks, if the person says it.
        pub group: Option<Id<RankGroup>>,
        /// The ratings.
        pub ratings: Table<Subject, Rating>,
        /// What they wish to grow in, if they say it.
        pub wishes: Vec<Subject>,
    }
}

/// What a participant agrees to hand in beside the ratings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The group of ranks they belong to.
    pub group: bool,
    /// What they wish to grow in.
    pub wishes: bool,
}

/// What is handed in of `assessment`: what everybody is asked today. An answer to a question that hardly anybody has would
/// tell one person from another.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::workshop::{Month, Offer, contribution};
/// let museum = sample::museum();
/// let assessment = museum.koke().assessment;
/// let offer = Offer { group: true, wishes: false };
/// let handed = contribution(&assessment, &museum.questionnaire, &museum.workshops, offer, sample::today());
/// assert_eq!(handed.month, Month::of(sample::today()));
/// assert_eq!((handed.group.unwrap().as_str(), handed.ratings.len()), ("vault-folk", 11));
/// ```
pub fn contribution(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    workshops: &Workshops,
    offer: Offer,
    today: Day,
) -> Contribution {
    let answers =
        || assessment.answers.iter().filter(|(about, _)| questionnaire.item(about).is_some());
    let group = assessment.current.as_ref().filter(|_| offer.group);
    let wished = answers().filter(|(_, answer)| answer.wish && offer.wishes);
    Contribution {
        month: Month::of(today),
        group: group.and_then(|rank| workshops.group_of(rank)).map(|group| group.id.clone()),
        ratings: answers().filter_map(|(about, one)| Some((about.clone(), one.rating?))).collect(),
        wishes: wished.map(|(about, _)| about.clone()).collect(),
    }
}

/// A month. Written as `2026-04` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// The month a day is in.
    pub fn of(day: Day) -> Self {
        let year = u16::try_from(day.year()).unwrap_or_default();
        Self { year, month: u8::try_from(day.month()).unwrap_or(1) }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        let digits = |text: &str, wanted: usize| {
            text.len() == wanted && text.bytes().all(|c| c.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) {
            return Err(());
        }
        let (year, month) = (year.parse().map_err(|_| ())?, month.parse().map_err(|_| ())?);
        Day::new(year, month, 1).map(Self::of).ok_or(())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Month {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        text.parse().ok().or_else(|| node.problem(Kind::BadMonth { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$" })
    }
}
