//! How many people gave which level, counted together until nobody can be told.

use super::{Bin, LEAST};
use crate::questionnaire::Level;

/// How many gave each level, the lowest first, and how many none.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    levels: [usize; 5],
    pub(super) none: usize,
}

impl Counts {
    pub(super) fn of<'l>(levels: impl Iterator<Item = &'l Option<Level>>) -> Self {
        let mut counts = Self::default();
        levels.for_each(|level| counts.add(*level));
        counts
    }

    pub(super) fn add(&mut self, level: Option<Level>) {
        match level {
            Some(level) => self.levels[usize::from(level.number()) - 1] += 1,
            None => self.none += 1,
        }
    }

    pub(super) fn people(&self) -> usize {
        self.levels.iter().sum::<usize>() + self.none
    }

    pub(super) fn without(&self, other: &Self) -> Self {
        let mut rest = *self;
        rest.none -= other.none;
        for (count, other) in rest.levels.iter_mut().zip(other.levels) {
            *count -= other;
        }
        rest
    }

    /// The counts by `cuts`, if each of them is large enough.
    pub(super) fn bins(&self, cuts: Cuts, or_none: bool) -> Option<Vec<Bin>> {
        if !or_none && (1..LEAST).contains(&self.none) {
            return None;
        }
        let mut bins: Vec<Bin> = Vec::new();
        for (level, people) in Level::ALL.into_iter().zip(self.levels) {
            match bins.last_mut() {
                Some(bin) if !cuts.before(level) => {
                    bin.to = level;
                    bin.people += people;
                }
                _ => bins.push(Bin { from: level, to: level, or_none: false, people }),
            }
        }
        if let Some(lowest) = bins.first_mut().filter(|_| or_none) {
            lowest.or_none = true;
            lowest.people += self.none;
        }
        bins.iter().all(|bin| bin.people >= LEAST).then_some(bins)
    }
}

/// Where the levels are parted: a bit for each place between two of them, the lowest first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Cuts(u8);

impl Cuts {
    /// Every way to part the levels in two or more, those in the most parts first.
    pub(super) fn all() -> Vec<Self> {
        let mut all: Vec<_> = (1..16).map(Self).collect();
        all.sort_by_key(|cuts| std::cmp::Reverse(cuts.0.count_ones()));
        all
    }

    /// Whether there is a cut before `level`.
    pub(super) fn before(self, level: Level) -> bool {
        level.number() > 1 && self.0 & (1 << (level.number() - 2)) != 0
    }

    /// Whether all cuts of this are in `other`, too.
    pub(super) fn within(self, other: Self) -> bool {
        self.0 & other.0 == self.0
    }
}
