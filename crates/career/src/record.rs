//! Everything a person entered, and the changes they can make to it.

use serde::Serialize;

use crate::{
    Id,
    assessment::{Assessment, Rating},
    framework::Rank,
    interview::{InterviewType, Part},
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
    /// Opened a file, or erased everything.
    Replace(Record),
}

impl Record {
    /// Whether there is nothing in it that would be missed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Makes one change. Nothing else is touched.
    pub fn apply(&mut self, change: Change) {
        let assessment = &mut self.assessment;
        match change {
            Change::Current(rank) => assessment.current = rank,
            Change::Target(rank) => assessment.target = rank,
            Change::Form(form) => assessment.form = form,
            Change::Aim(level) => assessment.aim = level,
            Change::GoTo(subject) => assessment.at = subject,
            Change::Rate(subject, rating) => {
                assessment.answers.0.entry(subject).or_default().rating = rating;
            }
            Change::Evidence(subject, text) => {
                assessment.answers.0.entry(subject).or_default().evidence = text;
            }
            Change::Write(kind, part, text) => self.entry(kind, part).text = text,
            Change::OnPaper(kind, part, on_paper) => self.entry(kind, part).on_paper = on_paper,
            Change::Replace(record) => *self = record,
        }
    }

    fn entry(&mut self, kind: Id<InterviewType>, part: Id<Part>) -> &mut Entry {
        self.sheets.0.entry(kind).or_default().parts.0.entry(part).or_default()
    }
}
