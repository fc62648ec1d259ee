//! The picture of the ladder: which ranks stand on the same level.

use super::{Framework, Rank};
use crate::Id;

impl Framework {
    /// The ranks as rows from the top down, one column a track, in the order of the tracks. Ranks the source
    /// puts on the same level share a row; a rank it puts beside none has a row of its own, in the place its
    /// own track gives it.
    ///
    /// Alignments that contradict the order of a track are left out rather than drawn wrong.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let rows = museum.framework.rows();
    /// assert_eq!(rows[0], [Some(museum.rank("star-warden")), None, Some(museum.rank("head-guide"))]);
    /// assert_eq!(rows.len(), 5);
    /// ```
    pub fn rows(&self) -> Vec<Vec<Option<&Rank>>> {
        let tracks: Vec<Vec<&Rank>> =
            self.tracks().iter().map(|track| self.ranks_of(&track.id).collect()).collect();
        let mut next = vec![0; tracks.len()];
        let mut rows = Vec::new();
        while let Some(row) = self.lowest_row(&tracks, &next) {
            for (column, rank) in row.iter().enumerate() {
                next[column] += usize::from(rank.is_some());
            }
            rows.push(row);
        }
        rows.reverse();
        rows
    }

    /// The lowest row not yet placed: a rank whose partners on other tracks are all next in line too. Where
    /// every rank waits for another, the first goes alone.
    fn lowest_row<'a>(
        &'a self,
        tracks: &[Vec<&'a Rank>],
        next: &[usize],
    ) -> Option<Vec<Option<&'a Rank>>> {
        let front = |column: usize| tracks[column].get(next[column]).copied();
        let waits = |rank: &Rank| {
            self.partners(&rank.id).any(|partner| {
                (0..tracks.len()).any(|column| {
                    tracks[column].iter().skip(next[column] + 1).any(|later| later.id == partner.id)
                })
            })
        };
        let columns = || (0..tracks.len()).filter(|column| front(*column).is_some());
        let first = columns().find(|column| front(*column).is_some_and(|rank| !waits(rank)));
        let lead = front(first.or_else(|| columns().next())?)?;
        let belongs = |rank: &&Rank| {
            rank.id == lead.id || self.partners(&lead.id).any(|partner| partner.id == rank.id)
        };
        Some((0..tracks.len()).map(|column| front(column).filter(belongs)).collect())
    }

    /// The ranks on the same level, whichever of the two the content names it on.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let master = "dome-master".parse().unwrap();
    /// let partners: Vec<_> = museum.framework.partners(&master).collect();
    /// assert_eq!(partners, [museum.rank("star-keeper")]);
    /// ```
    pub fn partners<'a>(&'a self, id: &'a Id<Rank>) -> impl Iterator<Item = &'a Rank> {
        let named = self.rank(id).and_then(|rank| rank.aligned_with.value());
        self.ranks()
            .iter()
            .filter(move |rank| Some(&rank.id) == named || rank.aligned_with.value() == Some(id))
            .filter(move |rank| rank.id != *id)
    }
}
