//! What changes between two ranks: what stays, what is new, what falls away.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::compare::difference;
//! let museum = sample::museum();
//! let (apprentice, keeper) = (museum.rank("star-apprentice"), museum.rank("star-keeper"));
//!
//! let step = difference(&museum.framework, apprentice, keeper);
//! assert_eq!(step.new_roles.len(), 3);
//! assert_eq!(step.staying[0].0.point.as_str(), "gentle-hands");
//! assert_eq!(step.past[0].point.as_str(), "clear-notes");
//! assert_eq!(step.authority, []); // of one track
//!
//! let across = difference(&museum.framework, keeper, museum.rank("dome-master"));
//! let vault = &across.authority[0];
//! assert_eq!((vault.from.symbol.as_str(), vault.to.symbol.as_str()), ("A", "–"));
//! ```

use crate::framework::{AuthorityKind, Awareness, Framework, Mark, Rank, Role};

/// The difference between two ranks, seen from the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// Role statements only the second rank has. Each rank has its own, so these are all of its.
    pub new_roles: Vec<&'a Role>,
    /// Role statements only the first rank has.
    pub past_roles: Vec<&'a Role>,
    /// Awareness points both have, as each words them.
    pub staying: Vec<(&'a Awareness, &'a Awareness)>,
    /// Awareness points only the second rank has.
    pub new: Vec<&'a Awareness>,
    /// Awareness points only the first rank has.
    pub past: Vec<&'a Awareness>,
    /// Kinds of authority marked differently; empty for two ranks of one track.
    pub authority: Vec<AuthorityChange<'a>>,
}

/// One kind of authority that two tracks have to different degrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorityChange<'a> {
    /// Which.
    pub kind: &'a AuthorityKind,
    /// The mark of the first rank's track.
    pub from: &'a Mark,
    /// The mark of the second rank's track.
    pub to: &'a Mark,
}

/// The difference between `from` and `to`, two ranks of `framework`; in content order.
pub fn difference<'a>(framework: &'a Framework, from: &'a Rank, to: &'a Rank) -> Difference<'a> {
    let in_rank = |rank: &'a Rank, entry: &Awareness| {
        rank.awareness.iter().find(|other| other.point == entry.point)
    };
    let only_in = |rank: &'a Rank, other: &'a Rank| {
        rank.awareness.iter().filter(|entry| in_rank(other, entry).is_none()).collect()
    };
    let roles_only_in = |rank: &'a Rank, other: &'a Rank| {
        rank.roles.iter().filter(|role| !other.roles.contains(role)).collect()
    };
    let authority = framework.authority();
    Difference {
        new_roles: roles_only_in(to, from),
        past_roles: roles_only_in(from, to),
        staying: from
            .awareness
            .iter()
            .filter_map(|entry| Some((entry, in_rank(to, entry)?)))
            .collect(),
        new: only_in(to, from),
        past: only_in(from, to),
        authority: authority
            .kinds
            .iter()
            .filter_map(|kind| {
                let (from, to) =
                    (authority.mark(kind, &from.track)?, authority.mark(kind, &to.track)?);
                (from != to).then_some(AuthorityChange { kind, from, to })
            })
            .collect(),
    }
}
