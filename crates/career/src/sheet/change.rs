//! What a person does to a sheet.

use super::{Entry, Sheet};
use crate::{
    Id,
    interview::{Audience, Part},
};

/// One thing a person did to a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetChange {
    /// Wrote a part, or went back to the suggestion; with the part's heading.
    Write(Id<Part>, String, Option<String>),
    /// Said whom a part is for; with its heading.
    For(Id<Part>, String, Audience),
    /// Wrote something of its head.
    Head(HeadText, String),
    /// Left the ranks off the page, or put them back.
    WithoutRanks(bool),
    /// Went to a part in the guided way, or left it.
    GoTo(Option<Id<Part>>),
    /// Took out everything, to begin anew.
    Clear,
}

/// A text of the head of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadText {
    /// The person's name.
    Name,
    /// The day of the interview.
    Day,
    /// Whom they will talk with.
    With,
}

impl HeadText {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Day, Self::Name, Self::With];
}

impl SheetChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(crate) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::Write(part, ..), Self::Write(other, ..)) => part == other,
            (Self::Head(text, _), Self::Head(other, _)) => text == other,
            _ => false,
        }
    }
}

impl Sheet {
    /// A text of its head.
    pub fn head(&self, text: HeadText) -> &str {
        match text {
            HeadText::Name => &self.name,
            HeadText::Day => &self.day,
            HeadText::With => &self.with,
        }
    }

    /// Makes one change; `kind` is what the kind of interview is called. A sheet that says nothing afterwards is as new.
    pub fn apply(&mut self, kind: String, change: SheetChange) {
        match change {
            SheetChange::Write(part, title, text) => {
                self.edit(part, title, |entry| entry.text = text);
            }
            SheetChange::For(part, title, audience) => {
                self.edit(part, title, |entry| entry.audience = Some(audience));
            }
            SheetChange::Head(HeadText::Name, text) => self.name = text,
            SheetChange::Head(HeadText::Day, text) => self.day = text,
            SheetChange::Head(HeadText::With, text) => self.with = text,
            SheetChange::WithoutRanks(without) => self.without_ranks = without,
            SheetChange::GoTo(part) => self.at = part,
            SheetChange::Clear => *self = Self::default(),
        }
        self.kind = kind;
        let unnamed = Self { kind: String::new(), ..self.clone() };
        if unnamed == Self::default() {
            *self = unnamed;
        }
    }

    fn edit(&mut self, part: Id<Part>, title: String, change: impl FnOnce(&mut Entry)) {
        self.parts.edit(part, |entry| {
            change(entry);
            let says_something = entry.text.is_some() || entry.audience.is_some();
            entry.title = if says_something { title } else { String::new() };
        });
    }
}
