//! What concerns a person: by the ranks and tracks they chose and the situations they picked, each with a reason.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::policy::{Because, Standing};
//! let museum = sample::museum();
//! let measures = museum.policy.measures.value.as_ref().unwrap();
//! let mut record = museum.koke();
//! let notebook = measures.measure(&"elders-notebook".parse().unwrap()).unwrap();
//! let concern = &notebook.guide.concerns[1];
//! assert!(!concern.is_for_all());
//!
//! record.situations.extend("first-winter".parse());
//! let standing = Standing::of(&museum.framework, measures, &record);
//! let rank = museum.rank("star-apprentice");
//! let [Because::Rank(held), Because::Situation(winter)] = standing.because(concern)[..] else { panic!() };
//! assert_eq!((held, winter.id.as_str()), (rank, "first-winter"));
//! assert!(standing.is_concerned(notebook));
//! ```

use super::measures::{Measure, Measures};
use crate::{
    Framework, Id, LocalText, Record,
    framework::{Rank, Track, validate},
    problem::Problems,
    reading::object,
};

object! {
    /// A situation somebody can be in, such as bringing up children. Only the person says so, and only to their
    /// own record.
    pub struct Situation {
        /// Names it; stands in people's files.
        pub id: Id<Situation>,
        /// What it is, as one says it of oneself.
        pub name: LocalText,
    }
}

object! {
    /// People a measure concerns, and why. One that names nobody concerns everybody.
    pub struct Concern {
        /// People of these ranks.
        pub ranks: Vec<Id<Rank>> = Vec::new(),
        /// People of these tracks.
        pub tracks: Vec<Id<Track>> = Vec::new(),
        /// People in these situations.
        pub situations: Vec<Id<Situation>> = Vec::new(),
        /// Why, said to the person.
        pub reason: LocalText,
    }
}

/// What a person said of themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The ranks they hold and aim for.
    pub ranks: Vec<&'a Rank>,
    /// The situations they picked.
    pub situations: Vec<&'a Situation>,
}

/// What of a person's standing a concern is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because<'a> {
    /// A rank they hold or aim for.
    Rank(&'a Rank),
    /// The track of such a rank.
    Track(&'a Id<Track>),
    /// A situation they picked.
    Situation(&'a Situation),
}

impl Concern {
    /// Whether it concerns everybody.
    pub fn is_for_all(&self) -> bool {
        self.ranks.is_empty() && self.tracks.is_empty() && self.situations.is_empty()
    }

    pub(crate) fn check(
        &self,
        problems: &mut Problems,
        framework: &Framework,
        at: &str,
        situations: &[&str],
    ) {
        let ranks = validate::ids(framework.ranks(), |rank| rank.id.as_str());
        let tracks = validate::ids(framework.tracks(), |track| track.id.as_str());
        problems.all_known(&format!("{at}.ranks"), &self.ranks, &ranks);
        problems.all_known(&format!("{at}.tracks"), &self.tracks, &tracks);
        problems.all_known(&format!("{at}.situations"), &self.situations, situations);
    }
}

impl<'a> Standing<'a> {
    /// The standing of the person `record` is of, as far as this content knows it.
    pub fn of(framework: &'a Framework, measures: &'a Measures, record: &Record) -> Self {
        let picked = |situation: &&Situation| record.situations.contains(&situation.id);
        let ranks = record.assessment.standing(framework);
        Self { ranks, situations: measures.situations.iter().filter(picked).collect() }
    }

    /// What of this standing `concern` is about; empty when it is not, or is about everybody.
    pub fn because(&self, concern: &Concern) -> Vec<Because<'a>> {
        let mut because = Vec::new();
        for rank in &self.ranks {
            let track = Because::Track(&rank.track);
            if concern.ranks.contains(&rank.id) {
                because.push(Because::Rank(rank));
            } else if concern.tracks.contains(&rank.track) && !because.contains(&track) {
                because.push(track);
            }
        }
        let picked = self.situations.iter().filter(|one| concern.situations.contains(&one.id));
        because.extend(picked.map(|situation| Because::Situation(situation)));
        because
    }

    /// Whether `measure` concerns somebody of this standing more than everybody else.
    pub fn is_concerned(&self, measure: &Measure) -> bool {
        measure.guide.concerns.iter().any(|concern| !self.because(concern).is_empty())
    }
}
