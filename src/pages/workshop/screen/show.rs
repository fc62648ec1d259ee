//! Which slide is shown, and the times of those that have one.

use std::{collections::BTreeMap, rc::Rc};

use yew::prelude::*;

use crate::views::countdown::{Countdown, Press};

/// What the projector shows now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Show {
    /// How many minutes each slide has, where it has any.
    minutes: Vec<Option<u32>>,
    /// Which slide, from 0.
    pub at: usize,
    /// Whether nothing is shown for a while.
    pub blank: bool,
    /// Whether the keys are shown.
    pub keys: bool,
    /// The times that were begun, by their slide: each goes on while another slide is shown.
    times: BTreeMap<usize, Countdown>,
}

/// What the trainer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// On to the next slide.
    Next,
    /// Back to the one before.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Nothing is shown, or something again.
    Blank,
    /// The keys are shown, or no longer.
    Keys,
    /// The keys are no longer shown.
    NoKeys,
    /// Something happens to the time of this slide.
    Time(Press),
}

impl Show {
    /// A show of slides that have so many minutes, beginning with the one numbered `from`, from 0.
    pub fn new(minutes: Vec<Option<u32>>, from: usize) -> Self {
        let at = from.min(minutes.len().saturating_sub(1));
        Self { minutes, at, blank: false, keys: false, times: BTreeMap::new() }
    }

    /// What is left of the time of this slide, if it has one.
    pub fn time(&self) -> Option<Countdown> {
        let minutes = (*self.minutes.get(self.at)?)?;
        Some(self.times.get(&self.at).copied().unwrap_or_else(|| Countdown::new(minutes)))
    }

    /// Whether it is the last slide.
    pub fn is_last(&self) -> bool {
        self.at + 1 >= self.minutes.len()
    }

    /// What it is after `one`. Whatever is pressed while nothing is shown brings back what was.
    #[must_use]
    pub fn after(&self, one: Move) -> Self {
        let mut show = self.clone();
        match one {
            Move::Time(press) => {
                if let Some(time) = self.time().filter(|_| !self.blank || press.passes()) {
                    show.times.insert(self.at, time.after(press));
                }
                show.blank &= press.passes();
            }
            _ if self.blank => show.blank = false,
            Move::Next if !self.is_last() => show.at += 1,
            Move::Next => {}
            Move::Back => show.at = self.at.saturating_sub(1),
            Move::First => show.at = 0,
            Move::Last => show.at = self.minutes.len().saturating_sub(1),
            Move::Blank => show.blank = true,
            Move::Keys => show.keys = !self.keys,
            Move::NoKeys => show.keys = false,
        }
        show
    }
}

impl Reducible for Show {
    type Action = Move;

    fn reduce(self: Rc<Self>, one: Move) -> Rc<Self> {
        let after = self.after(one);
        // The same is not drawn again.
        if *self == after { self } else { Rc::new(after) }
    }
}
