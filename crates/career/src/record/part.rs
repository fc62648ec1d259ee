//! What a record is made of, as a person sees it: parts that can be erased one by one.

use super::Record;
use crate::assessment::Assessment;

/// A part of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Where the person stands now: ranks, answers, notes.
    Assessment,
    /// Where they stood at other times.
    History,
    /// What they want to grow in, and do for it.
    Plan,
    /// The way behind them, the one they wish for, and what they said of their life and situation.
    Path,
    /// What matters to them.
    Values,
    /// What they prepared for interviews.
    Sheets,
    /// The conversations they had.
    Talks,
    /// What they showed to others, and what came back.
    Shown,
    /// What others gave them to look at.
    Desks,
}

impl Part {
    /// Every part, in the order people come to them.
    pub const ALL: [Self; 9] = [
        Self::Assessment,
        Self::History,
        Self::Plan,
        Self::Path,
        Self::Values,
        Self::Sheets,
        Self::Talks,
        Self::Shown,
        Self::Desks,
    ];
}

impl Record {
    /// Whether there is anything in a part.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Assessment => !self.assessment.is_as_at_first(),
            Part::History => !self.history.is_empty(),
            Part::Plan => !self.plan.goals.is_empty(),
            Part::Path => !self.path.is_empty() || !self.situations.is_empty(),
            Part::Values => !self.values.is_empty(),
            Part::Sheets => !self.sheets.is_empty(),
            Part::Talks => !self.talks.all().is_empty(),
            Part::Shown => !self.together.given.is_empty() || !self.together.received.is_empty(),
            Part::Desks => !self.together.desks.is_empty(),
        }
    }

    /// Takes everything out of a part, and out of the others what only pointed into it.
    pub(super) fn erase(&mut self, part: Part) {
        match part {
            Part::Assessment => {
                self.assessment = Assessment::default();
                self.forget_words();
            }
            Part::History => {
                self.history = <_>::default();
                self.forget_words();
            }
            Part::Plan => {
                self.plan = <_>::default();
                self.let_go();
            }
            Part::Path => {
                self.path = <_>::default();
                self.situations.clear();
            }
            Part::Values => self.values = <_>::default(),
            Part::Sheets => self.sheets = <_>::default(),
            Part::Talks => self.talks = <_>::default(),
            Part::Shown => {
                self.together.given.clear();
                self.together.received.clear();
            }
            Part::Desks => self.together.desks.clear(),
        }
    }
}
