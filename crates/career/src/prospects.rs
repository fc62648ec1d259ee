//! Several ranks side by side: what each would ask of a person who stands where they stand.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::prospects::{prospects, worth_comparing};
//! let museum = sample::museum();
//! let assessment = museum.koke().assessment;
//! let ranks = worth_comparing(&museum.framework, &assessment);
//! assert_eq!(ranks, [museum.rank("star-keeper"), museum.rank("dome-master")]);
//!
//! let prospects = prospects(&museum.framework, &museum.questionnaire, &assessment, &ranks);
//! assert_eq!(prospects[0].reached_and_below(), (6, 5));
//! assert_eq!(prospects[1].rank(), museum.rank("dome-master"));
//! assert_eq!(prospects[1].authority.len(), 3);
//! ```

use crate::{
    Framework, Questionnaire,
    assessment::Assessment,
    compare::{AuthorityChange, difference},
    framework::Rank,
    outcome::{Outcome, outcome_for},
};

/// The most ranks that are shown side by side.
pub const SIDE_BY_SIDE: usize = 3;

/// What one rank would ask of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect<'a> {
    /// The outcome of the person's answers, were this the rank aimed for.
    pub outcome: Outcome<'a>,
    /// Kinds of authority that are marked otherwise than on the track of the rank held.
    pub authority: Vec<AuthorityChange<'a>>,
}

impl<'a> Prospect<'a> {
    /// The rank.
    pub fn rank(&self) -> &'a Rank {
        self.outcome.target
    }

    /// How many questions are answered at or above the level aimed for, and how many below.
    pub fn reached_and_below(&self) -> (usize, usize) {
        let levelled = self.outcome.levelled();
        let below = self.outcome.below();
        (levelled - below, below)
    }
}

/// What each of `ranks` would ask of the person.
pub fn prospects<'a>(
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    ranks: &[&'a Rank],
) -> Vec<Prospect<'a>> {
    let held = assessment.current.as_ref().and_then(|id| framework.rank(id));
    let prospect = |rank: &&'a Rank| Prospect {
        outcome: outcome_for(framework, questionnaire, assessment, rank),
        authority: held.map_or_else(Vec::new, |held| difference(framework, held, rank).authority),
    };
    ranks.iter().map(prospect).collect()
}

/// The ranks worth looking at side by side for somebody in the place of this person: the one aimed for, then the next
/// one on their own track, then those that other tracks put beside these. At most [`SIDE_BY_SIDE`].
pub fn worth_comparing<'a>(framework: &'a Framework, assessment: &'a Assessment) -> Vec<&'a Rank> {
    let rank = |id: &'a Option<_>| id.as_ref().and_then(|id| framework.rank(id));
    let (held, aimed) = (rank(&assessment.current), rank(&assessment.target));
    let next = held.and_then(|held| framework.neighbours(held).1);
    let mut found: Vec<&Rank> = Vec::new();
    let mut add = |rank: &'a Rank| {
        if found.len() < SIDE_BY_SIDE && !found.contains(&rank) && Some(rank) != held {
            found.push(rank);
        }
    };
    let own: Vec<_> = aimed.into_iter().chain(next).collect();
    own.iter().copied().for_each(&mut add);
    for rank in own.iter().copied().chain(held) {
        framework.partners(&rank.id).for_each(&mut add);
    }
    found
}
