//! Tracks, ranks, what each rank asks for, and what each track may decide.

use super::{Source, Stated};
use crate::{
    Id, LocalText,
    reading::{Schema, Table, object},
};

object! {
    /// `ladder.json`.
    pub struct Ladder {
        pub(crate) schema: Schema,
        /// The tracks, in the source's order.
        pub(super) tracks: Vec<Track>,
        /// Track by track, and within a track from the entry rank upwards.
        pub(super) ranks: Vec<Rank>,
        /// Every awareness point, each once.
        pub(super) points: Vec<Point>,
        /// What each track may decide.
        pub(super) authority: Authority,
    }
}

object! {
    /// A career track.
    pub struct Track {
        /// Names the track; stands in routes.
        pub id: Id<Track>,
        /// What the source calls it.
        pub name: LocalText,
        /// Where the name stands.
        pub source: Source,
    }
}

object! {
    /// One row of the source's tables of ranks; a row may hold several titles.
    pub struct Rank {
        /// Names the rank; stands in routes.
        pub id: Id<Rank>,
        /// The track it belongs to.
        pub track: Id<Track>,
        /// The titles held at this rank, in the source's order; at least one.
        pub titles: Vec<LocalText>,
        /// Where the row stands.
        pub source: Source,
        /// The rank of another track that the source puts on the same level.
        pub aligned_with: Stated<Id<Rank>>,
        /// What people of this rank are there for (求められる役割).
        pub roles: Vec<Role>,
        /// What they keep in mind to fulfil it (意識すべきこと).
        pub awareness: Vec<Awareness>,
    }
}

object! {
    /// One role statement; belongs to one rank.
    pub struct Role {
        /// Names the statement; stands in people's files.
        pub id: Id<Role>,
        /// The statement.
        pub text: LocalText,
        /// Where it stands.
        pub source: Source,
    }
}

object! {
    /// An awareness point. The same point asked of several ranks is one concept, so that an answer to it counts
    /// for all of them.
    pub struct Point {
        /// Names the point; stands in people's files.
        pub id: Id<Point>,
        /// Its words.
        pub text: LocalText,
        /// Where it stands.
        pub source: Source,
    }
}

object! {
    /// An awareness point as asked of one rank.
    pub struct Awareness {
        /// Which point.
        pub point: Id<Point>,
        /// This rank's words for it, where they differ from the point's.
        pub wording: Option<LocalText> = None,
    }
}

object! {
    /// What each track may decide and answers for.
    pub struct Authority {
        /// Where the matrix stands.
        pub source: Source,
        /// What the marks mean.
        pub legend: Stated<LocalText>,
        /// The marks used.
        pub marks: Vec<Mark>,
        /// The columns of the matrix.
        pub kinds: Vec<AuthorityKind>,
    }
}

object! {
    /// A mark of the authority matrix.
    pub struct Mark {
        /// Names the mark.
        pub id: Id<Mark>,
        /// As printed.
        pub symbol: String,
        /// How it is read aloud, without interpreting it.
        pub reading: LocalText,
    }
}

object! {
    /// A kind of authority: one column of the matrix.
    pub struct AuthorityKind {
        /// Names it.
        pub id: Id<AuthorityKind>,
        /// What the source calls it.
        pub name: LocalText,
        /// How the source defines it.
        pub definition: LocalText,
        /// The mark of each track, by the track's id.
        pub(super) marks: Table<Id<Track>, Id<Mark>>,
    }
}

impl Authority {
    /// The mark `kind` has for `track`.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let authority = museum.framework.authority();
    /// let mark = authority.mark(&authority.kinds[0], &"curator".parse().unwrap()).unwrap();
    /// assert_eq!((authority.kinds[0].id.as_str(), mark.symbol.as_str()), ("vault", "A"));
    /// ```
    pub fn mark(&self, kind: &AuthorityKind, track: &Id<Track>) -> Option<&Mark> {
        let id = kind.marks.get(track)?;
        self.marks.iter().find(|mark| mark.id == *id)
    }
}
