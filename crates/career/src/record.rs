//! Everything a person entered, and the changes they can make to it.

use serde::Serialize;

use crate::{
    Id,
    assessment::{Assessment, Rating},
    framework::Rank,
    interview::{InterviewType, Part},
    policy::Situation,
    questionnaire::{Form, Level, Subject},
    reading::{Table, object},
    sheet::{Entry, Sheet},
};

object! {
    /// Everything a person entered. What can be derived is not in it.
    #[derive(Default, Serialize)]
    pub struct Record {
        /// Where they stand.
        pub assessment: Assessment,
        /// What they prepared, by kind of interview.
        pub sheets: Table<Id<InterviewType>, Sheet>,
        /// What they said of their situation.
        pub situations: Vec<Id<Situation>>,
    }
}

/// One thing a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Chose the rank they hold.
    Current(Option<Id<Rank>>),
    /// Chose the rank they aim for.
    Target(Option<Id<Rank>>),
    /// Chose the short or the full form.
    Form(Form),
    /// Chose the level they aim for.
    Aim(Level),
    /// Went to a question.
    GoTo(Option<Subject>),
    /// Rated, or took a rating back.
    Rate(Subject, Option<Rating>),
    /// Wrote evidence.
    Evidence(Subject, String),
    /// Wrote a part of a sheet, or went back to the suggestion.
    Write(Id<InterviewType>, Id<Part>, Option<String>),
    /// Put a part on paper or left it out.
    OnPaper(Id<InterviewType>, Id<Part>, bool),
    /// Said that a situation is theirs, or no longer.
    Situation(Id<Situation>, bool),
    /// Opened a file, or erased everything.
    Replace(Record),
}

impl Record {
    /// Whether there is nothing in it that would be missed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Makes one change. Nothing else is touched, and what says nothing any more is not kept: an answer with
    /// neither rating nor evidence, an untouched part, a sheet without parts.
    pub fn apply(&mut self, change: Change) {
        let assessment = &mut self.assessment;
        match change {
            Change::Current(rank) => assessment.current = rank,
            Change::Target(rank) => assessment.target = rank,
            Change::Form(form) => assessment.form = form,
            Change::Aim(level) => assessment.aim = level,
            Change::GoTo(subject) => assessment.at = subject,
            Change::Rate(subject, rating) => {
                assessment.answers.edit(subject, |answer| answer.rating = rating);
            }
            Change::Evidence(subject, text) => {
                assessment.answers.edit(subject, |answer| answer.evidence = text);
            }
            Change::Write(kind, part, text) => {
                self.edit_part(kind, part, |entry| entry.text = text);
            }
            Change::OnPaper(kind, part, on_paper) => {
                self.edit_part(kind, part, |entry| entry.on_paper = on_paper);
            }
            Change::Situation(situation, theirs) => {
                self.situations.retain(|other| *other != situation);
                if theirs {
                    self.situations.push(situation);
                }
            }
            Change::Replace(record) => *self = record,
        }
    }

    fn edit_part(
        &mut self,
        kind: Id<InterviewType>,
        part: Id<Part>,
        change: impl FnOnce(&mut Entry),
    ) {
        self.sheets.edit(kind, |sheet| sheet.parts.edit(part, change));
    }
}
