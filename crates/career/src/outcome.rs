//! What a self-assessment shows: where one stands against the level one aims for, what goes well, and what
//! one could grow next, each with its reasons.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::outcome::{Reason, group, outcome, outcome_for};
//! let museum = sample::museum();
//! let (framework, questionnaire, record) = (&museum.framework, &museum.questionnaire, museum.koke());
//! let outcome = outcome(framework, questionnaire, &record.assessment).unwrap();
//! assert_eq!((outcome.rated(), outcome.levelled(), outcome.below()), (11, 11, 5));
//! assert_eq!(outcome.means()[0].tenths, Some(17)); // 1.7: the mean of three role statements
//! assert_eq!((outcome.strengths(), outcome.lowest()[0].gap(outcome.aim)), (outcome.highest(), 2));
//! let (row, reasons) = (outcome.growth()[0].row, outcome.growth()[0].reasons.clone());
//! assert_eq!(reasons, [Reason::BelowAim { by: 2 }, Reason::NewAtTarget]);
//! assert_eq!(row.item.about, "role/keeper-display".parse().unwrap());
//! assert!(outcome.new_at_target().any(|new| new == row) && row.rating().is_some());
//! assert!(row.level() < Some(outcome.aim) && row.evidence().is_none() && !row.wished());
//! let elsewhere = outcome_for(framework, questionnaire, &record.assessment, museum.rank("guide"));
//! assert!(elsewhere.rows.iter().all(|row| row.group == group(framework, &row.item.about)));
//! ```

use std::cmp::Reverse;

use crate::{
    Framework, Id, Questionnaire,
    assessment::{Answer, Assessment, Evidence, Rating},
    framework::{HeldAbility, Rank},
    questionnaire::{Item, Level, Subject, asked_of},
};

/// How many strengths and how many growth candidates are picked out: few enough to talk about in one
/// interview.
pub const PICKED: usize = 3;

/// The outcome of an assessment against one rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<'a> {
    /// The rank aimed for.
    pub target: &'a Rank,
    /// The level aimed for.
    pub aim: Level,
    /// Every question asked, in the order asked.
    pub rows: Vec<Row<'a>>,
}

/// One question and what was said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The question.
    pub item: &'a Item,
    /// What was said.
    pub answer: Option<&'a Answer>,
    /// Which part of the outcome it counts for.
    pub group: Group<'a>,
    /// Whether the rank aimed for asks it of its people, rather than of everybody.
    pub asked_by_target: bool,
    /// Whether the rank aimed for asks it and the rank held does not.
    pub new_at_target: bool,
    /// The rank aimed for when it was rated, where that is another one.
    pub carried_from: Option<&'a Id<Rank>>,
}

/// The parts an outcome is summed up in; the axes of the radar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group<'a> {
    /// The rank's role statements.
    Roles,
    /// Its awareness points.
    Awareness,
    /// The elements of one held ability.
    Held(&'a HeldAbility),
    /// The exercised abilities.
    Exercised,
}

/// The mean of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean<'a> {
    /// Which group.
    pub group: Group<'a>,
    /// The mean level in tenths, rounded (10 to 50); `None` if nothing in the group has a level.
    pub tenths: Option<u32>,
    /// How many questions have a level; "not applicable" is none.
    pub levelled: usize,
    /// How many were asked.
    pub asked: usize,
}

/// Something one could grow next, and why it was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<'a> {
    /// The question.
    pub row: &'a Row<'a>,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// Why something was picked as a growth candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The person wishes to grow in it.
    Wished,
    /// Rated below the level aimed for, by so many levels (1 to 4).
    BelowAim {
        /// How many levels.
        by: u8,
    },
    /// Asked by the rank aimed for and not by the rank held.
    NewAtTarget,
    /// Asked by the rank aimed for, as by the one held.
    AskedByTarget,
}

impl Row<'_> {
    /// The rating given, if any.
    pub fn rating(&self) -> Option<Rating> {
        self.answer.and_then(|answer| answer.rating)
    }

    /// The level given, if any.
    pub fn level(&self) -> Option<Level> {
        self.rating().and_then(Rating::level)
    }

    /// How many levels are missing to `aim`; 0 when it is reached or nothing was rated.
    pub fn gap(&self, aim: Level) -> u8 {
        self.level().map_or(0, |level| aim.number().saturating_sub(level.number()))
    }

    /// The evidence written, if any.
    pub fn evidence(&self) -> Option<&Evidence> {
        self.answer.map(|answer| &answer.evidence).filter(|evidence| !evidence.is_blank())
    }

    /// Whether the person wishes to grow in it.
    pub fn wished(&self) -> bool {
        self.answer.is_some_and(|answer| answer.wish)
    }
}

/// The outcome of `assessment`; `None` until a rank of this content is aimed for.
pub fn outcome<'a>(
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
) -> Option<Outcome<'a>> {
    let target = framework.rank(assessment.target.as_ref()?)?;
    Some(outcome_for(framework, questionnaire, assessment, target))
}

/// The outcome of `assessment` if `target` were aimed for.
pub fn outcome_for<'a>(
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    target: &'a Rank,
) -> Outcome<'a> {
    let current = assessment.current.as_ref().and_then(|id| framework.rank(id));
    let held: Vec<Subject> = current.into_iter().flat_map(asked_of).collect();
    let asked: Vec<Subject> = asked_of(target).collect();
    let rows = questionnaire
        .items_for(framework, target, assessment.form)
        .into_iter()
        .map(|item| {
            let answer = assessment.answer(&item.about);
            let rated_for = answer.and_then(|answer| answer.rated_for.as_ref());
            Row {
                item,
                answer,
                group: group(framework, &item.about),
                asked_by_target: asked.contains(&item.about),
                new_at_target: current.is_some()
                    && asked.contains(&item.about)
                    && !held.contains(&item.about),
                carried_from: rated_for.filter(|rank| **rank != target.id),
            }
        })
        .collect();
    Outcome { target, aim: assessment.aim, rows }
}

/// Which part of an outcome a question about `subject` counts for.
pub fn group<'a>(framework: &'a Framework, subject: &Subject) -> Group<'a> {
    match subject {
        Subject::Role(_) => Group::Roles,
        Subject::Point(_) => Group::Awareness,
        Subject::Element(id) => framework
            .abilities()
            .element(id)
            .map_or(Group::Exercised, |(held, _)| Group::Held(held)),
        Subject::Ability(_) => Group::Exercised,
    }
}

impl<'a> Outcome<'a> {
    /// How many questions have a rating, "not applicable" included.
    pub fn rated(&self) -> usize {
        self.rows.iter().filter(|row| row.rating().is_some()).count()
    }

    /// How many questions have a level; "not applicable" is none.
    pub fn levelled(&self) -> usize {
        self.rows.iter().filter(|row| row.level().is_some()).count()
    }

    /// How many answers are below the level aimed for.
    pub fn below(&self) -> usize {
        self.rows.iter().filter(|row| row.gap(self.aim) > 0).count()
    }

    /// The mean of each group, in the order asked.
    pub fn means(&self) -> Vec<Mean<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for row in &self.rows {
            if !groups.contains(&row.group) {
                groups.push(row.group);
            }
        }
        groups.into_iter().map(|group| self.mean(group)).collect()
    }

    fn mean(&self, group: Group<'a>) -> Mean<'a> {
        let (mut asked, mut levelled, mut sum) = (0, 0, 0);
        for row in self.rows.iter().filter(|row| row.group == group) {
            asked += 1;
            if let Some(level) = row.level() {
                levelled += 1;
                sum += u32::from(level.number());
            }
        }
        let tenths = mean(sum, u32::try_from(levelled).unwrap_or(u32::MAX));
        Mean { group, tenths, levelled, asked }
    }

    /// What the rank aimed for asks and the rank held does not.
    pub fn new_at_target(&self) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(|row| row.new_at_target)
    }

    /// The highest levels given, whatever is aimed for; among equals the order asked. At most [`PICKED`].
    pub fn highest(&self) -> Vec<&Row<'a>> {
        pick(self.levelled_rows(), |row| Reverse(row.level()))
    }

    /// The lowest levels given, whatever is aimed for; among equals the order asked. At most [`PICKED`].
    pub fn lowest(&self) -> Vec<&Row<'a>> {
        pick(self.levelled_rows(), |row| row.level().map(Level::number))
    }

    fn levelled_rows(&self) -> Vec<&Row<'a>> {
        self.rows.iter().filter(|row| row.level().is_some()).collect()
    }

    /// What goes well: the highest ratings that reach the level aimed for, those with evidence first among
    /// equals. At most [`PICKED`].
    pub fn strengths(&self) -> Vec<&Row<'a>> {
        let reached =
            self.rows.iter().filter(|row| row.level().is_some_and(|level| level >= self.aim));
        pick(reached.collect(), |row| (Reverse(row.level()), row.evidence().is_none()))
    }

    /// What one could grow next: what one wishes to grow in comes first, then the widest gap; among equals what is new
    /// at the rank aimed for, then the order asked. Everything wished for or below the level aimed for; empty when
    /// there is no such thing.
    pub fn growth(&self) -> Vec<Candidate<'_>> {
        let mut rows: Vec<_> =
            self.rows.iter().filter(|row| row.wished() || row.gap(self.aim) > 0).collect();
        rows.sort_by_key(|row| (!row.wished(), Reverse(row.gap(self.aim)), !row.new_at_target));
        rows.into_iter().map(|row| Candidate { row, reasons: self.reasons(row) }).collect()
    }

    fn reasons(&self, row: &Row) -> Vec<Reason> {
        let gap = row.gap(self.aim);
        let asked = row.asked_by_target.then_some(if row.new_at_target {
            Reason::NewAtTarget
        } else {
            Reason::AskedByTarget
        });
        let wished = row.wished().then_some(Reason::Wished);
        let below = (gap > 0).then_some(Reason::BelowAim { by: gap });
        [wished, below, asked].into_iter().flatten().collect()
    }
}

/// The mean of `count` levels in tenths, rounded; `None` of none.
pub(crate) fn mean(sum: u32, count: u32) -> Option<u32> {
    (count > 0).then(|| (sum * 10 + count / 2) / count)
}

/// The [`PICKED`] rows with the least keys; among equals the order asked. Picked one by one: sorting them all
/// would cost the first load two kilobytes of code.
fn pick<'r, 'a, K: Ord>(mut rows: Vec<&'r Row<'a>>, key: impl Fn(&Row) -> K) -> Vec<&'r Row<'a>> {
    let mut picked = Vec::new();
    while picked.len() < PICKED
        && let Some(least) = (0..rows.len()).min_by_key(|index| key(rows[*index]))
    {
        picked.push(rows.remove(least));
    }
    picked
}
