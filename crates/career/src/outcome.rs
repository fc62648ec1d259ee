//! What a self-assessment shows: where one stands against the level one aims for, what goes well, and what
//! one could grow next, each with its reasons.

use std::cmp::Reverse;

use crate::{
    Framework, Questionnaire,
    assessment::{Answer, Assessment, Rating},
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
    /// Whether the rank aimed for asks it and the rank held does not.
    pub new_at_target: bool,
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
    /// Rated below the level aimed for, by so many levels (1 to 4).
    BelowAim {
        /// How many levels.
        by: u8,
    },
    /// Asked by the rank aimed for and not by the rank held.
    NewAtTarget,
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

    /// The evidence written; empty if none.
    pub fn evidence(&self) -> &str {
        self.answer.map_or("", |answer| answer.evidence.trim())
    }
}

/// The outcome of `assessment`; `None` until a rank of this content is aimed for.
pub fn outcome<'a>(
    framework: &'a Framework,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
) -> Option<Outcome<'a>> {
    let target = framework.rank(assessment.target.as_ref()?)?;
    let current = assessment.current.as_ref().and_then(|id| framework.rank(id));
    let held: Vec<Subject> = current.into_iter().flat_map(asked_of).collect();
    let asked: Vec<Subject> = asked_of(target).collect();
    let rows = questionnaire
        .items_for(framework, target, assessment.form)
        .into_iter()
        .map(|item| Row {
            item,
            answer: assessment.answer(&item.about),
            group: group(framework, &item.about),
            new_at_target: current.is_some()
                && asked.contains(&item.about)
                && !held.contains(&item.about),
        })
        .collect();
    Some(Outcome { target, aim: assessment.aim, rows })
}

fn group<'a>(framework: &'a Framework, subject: &Subject) -> Group<'a> {
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
        let count = u32::try_from(levelled).unwrap_or(u32::MAX);
        let tenths = (count > 0).then(|| (sum * 10 + count / 2) / count);
        Mean { group, tenths, levelled, asked }
    }

    /// What goes well: the highest ratings that reach the level aimed for, those with evidence first among
    /// equals. At most [`PICKED`].
    pub fn strengths(&self) -> Vec<&Row<'a>> {
        let reached =
            self.rows.iter().filter(|row| row.level().is_some_and(|level| level >= self.aim));
        pick(reached.collect(), |row| (Reverse(row.level()), row.evidence().is_empty()))
    }

    /// What one could grow next: the widest gaps first; among equals what is new at the rank aimed for, then
    /// the order asked. At most [`PICKED`]. Empty when everything reaches the level aimed for.
    pub fn growth(&self) -> Vec<Candidate<'_>> {
        let below = self.rows.iter().filter(|row| row.gap(self.aim) > 0);
        pick(below.collect(), |row| (Reverse(row.gap(self.aim)), !row.new_at_target))
            .into_iter()
            .map(|row| {
                let below = Reason::BelowAim { by: row.gap(self.aim) };
                let new = row.new_at_target.then_some(Reason::NewAtTarget);
                Candidate { row, reasons: std::iter::once(below).chain(new).collect() }
            })
            .collect()
    }
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
