//! Everything a person entered, and the changes they can make to it.
//!
//! ```
//! use career::{Record, plan::PlanChange, record::{Change, Part}};
//! let mut record = Record::default();
//! assert!(record.is_empty());
//! record.apply(Change::Target("star-keeper".parse().ok()));
//! assert!(record.has(Part::Assessment) && !record.has(Part::Plan));
//! assert_eq!(record.after(&Change::Plan(PlanChange::Remove(7))), None); // there is no such goal
//! let erased = record.after(&Change::Erase(Part::Assessment)).unwrap();
//! assert!(erased.is_empty());
//! ```

mod part;
mod taking;

use serde::Serialize;

use crate::{
    Id, Questionnaire,
    assessment::{Answer, AnswerChange, Assessment},
    day::Day,
    framework::Rank,
    history::{History, HistoryChange},
    interview::InterviewType,
    path::{Path, PathChange},
    plan::{ActionKind, Plan, PlanChange},
    policy::Situation,
    questionnaire::{Form, Level, Subject},
    reading::{Table, object},
    sheet::{Sheet, SheetChange},
    talk::{TalkChange, Talks},
    together::{Together, TogetherChange},
    values::{Values, ValuesChange},
};

pub use part::Part;

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
        /// How the questions answered were worded when they were answered, so that answers stay readable when the
        /// content no longer asks them.
        pub words: Table<Subject, String>,
        /// What they want to grow in, and do for it.
        pub plan: Plan,
        /// The way behind them, and the one they wish for.
        pub path: Path,
        /// What matters to them.
        pub values: Values,
        /// The conversations they had.
        pub talks: Talks,
        /// What they showed to others, and what came back.
        pub together: Together,
        /// Where they stood at other times.
        pub history: History,
    }
}

/// One thing a person did.
// Not an expectation: where pointers are small, none is too large.
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
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
    /// Answered a question, or changed the answer; with the words of the question.
    Answer(Subject, String, AnswerChange),
    /// Took an answer away with everything in it, as one the content no longer asks for.
    Forget(Subject),
    /// Did something to the sheet of a kind of interview, which is called this.
    Sheet(Id<InterviewType>, String, SheetChange),
    /// Did something to the notes of a conversation.
    Talk(TalkChange),
    /// Sorted cards of values.
    Values(ValuesChange),
    /// Did something together with others.
    Together(TogetherChange),
    /// Put into the plan, today, what somebody said: the view and which of its points; for an action the goal it is for,
    /// or a new one, and how one learns by it.
    TakeToPlan((u32, u32), Option<u32>, ActionKind, Day),
    /// Put into the plan, today, what was agreed in a conversation: the conversation and which of the things agreed; the
    /// goal it is for, or a new one; how one learns by it.
    PutInPlan((u32, u32), Option<u32>, ActionKind, Day),
    /// Said that a situation is theirs, or no longer.
    Situation(Id<Situation>, bool),
    /// Did something to the plan.
    Plan(PlanChange),
    /// Wrote about their path.
    Path(PathChange),
    /// Kept the assessment of today, or did something to what was kept.
    History(HistoryChange),
    /// Erased a part of it.
    Erase(Part),
    /// Opened a file.
    Replace(Record),
    /// Had back what the last change took away: the record as it was before that.
    Undo(Record),
}

impl Change {
    /// Whether it only goes on writing where `before` wrote.
    ///
    /// ```
    /// use career::{assessment::{AnswerChange, EvidencePart}, record::Change};
    /// let write = |text: &str| {
    ///     let tell = AnswerChange::Tell(EvidencePart::Action, text.to_owned());
    ///     Change::Answer("role/guide-tell".parse().unwrap(), String::new(), tell)
    /// };
    /// assert!(write("Told of").continues(&write("Told")));
    /// assert!(!Change::Target(None).continues(&Change::Target(None)));
    /// ```
    pub fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (
                Self::Answer(here, _, AnswerChange::Tell(part, _)),
                Self::Answer(there, _, AnswerChange::Tell(other, _)),
            ) => here == there && part == other,
            (
                Self::Answer(here, _, AnswerChange::Note(_)),
                Self::Answer(there, _, AnswerChange::Note(_)),
            ) => here == there,
            (Self::Sheet(kind, _, here), Self::Sheet(other, _, there)) => {
                kind == other && here.continues(there)
            }
            (Self::Talk(here), Self::Talk(there)) => here.continues(there),
            (Self::Together(here), Self::Together(there)) => here.continues(there),
            (Self::Plan(here), Self::Plan(there)) => here.continues(there),
            (Self::Path(here), Self::Path(there)) => here.continues(there),
            (
                Self::History(HistoryChange::Name(here, _)),
                Self::History(HistoryChange::Name(there, _)),
            ) => here == there,
            _ => false,
        }
    }
}

impl Record {
    /// Whether there is nothing in it that would be missed: it is as at first. Looked at field by field: comparing
    /// everything with everything would bring the code for that into the program's first file.
    pub fn is_empty(&self) -> bool {
        let Self {
            assessment,
            sheets,
            situations,
            words,
            plan,
            path,
            values,
            talks,
            together,
            history,
        } = self;
        assessment.is_as_at_first()
            && sheets.is_empty()
            && situations.is_empty()
            && words.is_empty()
            && plan.goals.is_empty()
            && path.is_empty()
            && values.is_empty()
            && talks.all().is_empty()
            && together.is_empty()
            && history.is_empty()
    }

    /// The record after `change`; `None` where that changes nothing.
    pub fn after(&self, change: &Change) -> Option<Self> {
        let mut record = self.clone();
        record.apply(change.clone());
        (record != *self).then_some(record)
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
            Change::Answer(subject, words, change) => self.answer(subject, words, change),
            Change::Forget(subject) => {
                assessment.answers.edit(subject, |answer| *answer = Answer::default());
                self.forget_words();
            }
            Change::Sheet(kind, name, change) => {
                self.sheets.edit(kind, |sheet| sheet.apply(name, change));
            }
            Change::Talk(change) => self.talks.apply(change),
            Change::Values(change) => self.values.apply(change),
            Change::Together(change) => self.together.apply(change, assessment),
            Change::TakeToPlan(point, goal, kind, today) => {
                self.together.put_in_plan(point, goal, kind, &mut self.plan, today);
            }
            Change::PutInPlan(agreed, goal, kind, today) => {
                self.talks.put_in_plan(agreed, goal, kind, &mut self.plan, today);
            }
            Change::Situation(situation, theirs) => {
                self.situations.retain(|other| *other != situation);
                if theirs {
                    self.situations.push(situation);
                }
            }
            Change::Plan(change) => {
                self.plan.apply(change);
                self.let_go();
            }
            Change::Path(change) => self.path.apply(change),
            Change::History(change) => {
                self.history.apply(change, assessment);
                self.forget_words();
            }
            Change::Erase(part) => self.erase(part),
            Change::Replace(record) | Change::Undo(record) => *self = record,
        }
    }

    fn answer(&mut self, subject: Subject, words: String, change: AnswerChange) {
        let Assessment { answers, target, .. } = &mut self.assessment;
        answers.edit(subject.clone(), |answer| answer.apply(change, target.as_ref()));
        if answers.get(&subject).is_some() {
            self.words.edit(subject, |kept| *kept = words);
        } else {
            self.forget_words();
        }
    }

    /// Keeps nothing that points to what is not in the plan any more.
    fn let_go(&mut self) {
        self.talks.let_go(&self.plan);
        self.together.let_go(&self.plan);
    }

    /// Keeps no words of questions that have no answer any more, now or in the history.
    fn forget_words(&mut self) {
        let Self { assessment, history, words, .. } = self;
        words.retain(|subject| {
            let answered = |assessment: &Assessment| assessment.answer(subject).is_some();
            answered(assessment) || history.snapshots().iter().any(|one| answered(&one.assessment))
        });
    }

    /// The answers to what `questionnaire` does not ask any more, in the order of their subjects.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let mut record = museum.koke();
    /// assert_eq!(record.retired(&museum.questionnaire).count(), 0);
    /// let gone: career::questionnaire::Subject = "role/gone".parse().unwrap();
    /// record.assessment.answers.edit(gone.clone(), |answer| answer.wish = true);
    /// assert_eq!(record.retired(&museum.questionnaire).next().unwrap().0, &gone);
    /// ```
    pub fn retired<'a>(
        &'a self,
        questionnaire: &'a Questionnaire,
    ) -> impl Iterator<Item = (&'a Subject, &'a Answer)> {
        // Sorted once: a list of questions may be long, and so may one of answers.
        let mut asked: Vec<_> = questionnaire.items().iter().map(|item| &item.about).collect();
        asked.sort_unstable();
        let retired =
            move |(subject, _): &(&Subject, &Answer)| asked.binary_search(subject).is_err();
        self.assessment.answers.iter().filter(retired)
    }
}
