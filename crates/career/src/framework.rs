//! What an organisation asks of its people: tracks, ranks, roles, abilities and authority, as its policy has
//! them.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, framework::Origin};
//! let museum = sample::museum();
//! let framework = &museum.framework;
//! assert_eq!((framework.tracks().len(), framework.ranks().len(), framework.points().len()), (3, 7, 9));
//!
//! let keeper = framework.rank(&"star-keeper".parse().unwrap()).unwrap();
//! assert_eq!(keeper.titles[0].get(Language::En), "Star Keeper");
//! let (below, above) = framework.neighbours(keeper);
//! assert_eq!((below, above), (Some(museum.rank("star-apprentice")), Some(museum.rank("star-warden"))));
//!
//! let (words, source) = framework.official(&"role/keeper-research".parse().unwrap(), keeper).unwrap();
//! assert!(words.get(Language::En).starts_with("Researches where objects come from"));
//! assert_eq!(source.origin, Origin::Policy);
//! let section = framework.section(source.section.as_ref().unwrap()).unwrap();
//! assert!(section.title.get(Language::En).starts_with("The star chart"));
//! ```

mod abilities;
mod ladder;
mod organisation;
mod rows;
mod source;
mod subject;
pub(crate) mod validate;

pub use abilities::{
    Abilities, Ability, AbilityKind, AbilityKinds, Element, HeldAbility, Shares, Trust,
};
pub use ladder::{Authority, AuthorityKind, Awareness, Ladder, Mark, Point, Rank, Role, Track};
pub use organisation::{Document, Organisation, Section, Topic, Unstated};
pub use source::{Origin, Passage, Reason, Source, Stated};
pub use subject::Subject;

use crate::{Id, LocalText, problem::Problem};

/// The content a whole portal rests on. Once constructed it has no dangling ids: every rank has its track,
/// every awareness point its text, every official statement its section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    organisation: Organisation,
    ladder: Ladder,
    abilities: Abilities,
}

impl Framework {
    /// Puts the three files together.
    ///
    /// # Errors
    /// Every id that stands twice or leads nowhere, every section the document does not have, ranks put on the
    /// same level that cannot be, shares that are incomplete, and lists with nothing in them.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{Framework, Language};
    /// let museum = sample::museum();
    /// let organisation = museum.framework.organisation();
    /// assert_eq!(organisation.name.get(Language::En), "Hoshimigaoka Observatory Museum");
    /// // From the text of its files, with every problem of any of them: `content::framework`.
    /// assert_eq!(career::content::framework("{}", "{}", "{}").value, None::<Framework>);
    /// ```
    pub fn new(
        organisation: Organisation,
        ladder: Ladder,
        abilities: Abilities,
    ) -> Result<Self, Vec<Problem>> {
        let framework = Self { organisation, ladder, abilities };
        let problems = validate::problems(&framework);
        if problems.is_empty() { Ok(framework) } else { Err(problems) }
    }

    /// The organisation and its policy document.
    pub fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    /// Everything the policy says about abilities.
    pub fn abilities(&self) -> &Abilities {
        &self.abilities
    }

    /// What each track may decide.
    pub fn authority(&self) -> &Authority {
        &self.ladder.authority
    }

    /// The tracks, in the source's order.
    pub fn tracks(&self) -> &[Track] {
        &self.ladder.tracks
    }

    /// Every rank: track by track, and within a track from the entry rank upwards.
    pub fn ranks(&self) -> &[Rank] {
        &self.ladder.ranks
    }

    /// The ranks of one track, from the entry rank upwards.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let track = museum.framework.track(&"operator".parse().unwrap()).unwrap();
    /// let ranks: Vec<_> = museum.framework.ranks_of(&track.id).map(|rank| rank.id.as_str()).collect();
    /// assert_eq!(ranks, ["dome-hand", "dome-master"]);
    /// ```
    pub fn ranks_of<'a>(
        &'a self,
        track: &'a Id<Track>,
    ) -> impl DoubleEndedIterator<Item = &'a Rank> {
        self.ladder.ranks.iter().filter(move |rank| rank.track == *track)
    }

    /// The track with this id.
    pub fn track(&self, id: &Id<Track>) -> Option<&Track> {
        self.ladder.tracks.iter().find(|track| track.id == *id)
    }

    /// The rank with this id.
    pub fn rank(&self, id: &Id<Rank>) -> Option<&Rank> {
        self.ladder.ranks.iter().find(|rank| rank.id == *id)
    }

    /// The ranks directly below and above on the same track.
    pub fn neighbours<'a>(&'a self, rank: &'a Rank) -> (Option<&'a Rank>, Option<&'a Rank>) {
        let (mut below, mut above) = (None, None);
        let mut passed = false;
        for other in self.ranks_of(&rank.track) {
            if other.id == rank.id {
                passed = true;
            } else if !passed {
                below = Some(other);
            } else if above.is_none() {
                above = Some(other);
            }
        }
        (below, above)
    }

    /// Every awareness point, each once.
    pub fn points(&self) -> &[Point] {
        &self.ladder.points
    }

    /// The awareness point with this id.
    pub fn point(&self, id: &Id<Point>) -> Option<&Point> {
        self.ladder.points.iter().find(|point| point.id == *id)
    }

    /// The role statement with this id.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let role = museum.framework.role(&"guide-tell".parse().unwrap()).unwrap();
    /// assert_eq!(museum.rank("guide").roles, [role.clone()]);
    /// ```
    pub fn role(&self, id: &Id<Role>) -> Option<&Role> {
        self.ladder.ranks.iter().flat_map(|rank| &rank.roles).find(|role| role.id == *id)
    }

    /// The section of the source with this id.
    pub fn section(&self, id: &Id<Section>) -> Option<&Section> {
        self.organisation.sections.iter().find(|section| section.id == *id)
    }

    /// An awareness point as this rank's cell of the source words it.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::Language;
    /// let museum = sample::museum();
    /// let framework = &museum.framework;
    /// let here = &museum.rank("star-keeper").awareness[1];
    /// let point = framework.point(&here.point).unwrap();
    /// assert_eq!(point.text.get(Language::En), "Cherishing visitors' wonder");
    /// let wording = framework.wording(here).unwrap();
    /// assert_eq!(wording.get(Language::En), "Cherishing visitors' wonder (in the galleries)");
    /// ```
    pub fn wording<'a>(&'a self, awareness: &'a Awareness) -> Option<&'a LocalText> {
        awareness.wording.as_ref().or_else(|| self.point(&awareness.point).map(|point| &point.text))
    }

    /// The ranks whose awareness points include this one, in content order.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let point = "visitor-wonder".parse().unwrap();
    /// let ranks: Vec<_> = museum.framework.ranks_with(&point).map(|rank| rank.id.as_str()).collect();
    /// assert_eq!(ranks, ["star-keeper", "dome-hand", "guide"]);
    /// ```
    pub fn ranks_with<'a>(&'a self, point: &'a Id<Point>) -> impl Iterator<Item = &'a Rank> {
        self.ladder
            .ranks
            .iter()
            .filter(move |rank| rank.awareness.iter().any(|entry| entry.point == *point))
    }

    /// The official words a question stands on for somebody who aims for `rank`, with where they come from;
    /// `None` if the content no longer has them. A point is given as the rank's own cell words it.
    pub fn official<'a>(
        &'a self,
        subject: &Subject,
        rank: &'a Rank,
    ) -> Option<(&'a LocalText, &'a Source)> {
        match subject {
            Subject::Role(id) => self.role(id).map(|role| (&role.text, &role.source)),
            Subject::Point(id) => {
                let asked = rank.awareness.iter().find(|awareness| awareness.point == *id);
                match asked.and_then(|awareness| awareness.wording.as_ref()) {
                    Some(wording) => Some((wording, &rank.source)),
                    None => self.point(id).map(|point| (&point.text, &point.source)),
                }
            }
            Subject::Element(id) => {
                self.abilities.element(id).map(|(held, element)| (&element.name, &held.source))
            }
            Subject::Ability(id) => {
                self.abilities.ability(id).map(|ability| (&ability.name, &ability.source))
            }
        }
    }
}
