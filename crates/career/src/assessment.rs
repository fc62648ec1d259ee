//! Where a person stands, in their own eyes. Private preparation: no appraisal and no promotion test.

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{
    Id, LocalText, Questionnaire,
    framework::Rank,
    questionnaire::{Form, Item, Level, Subject},
    reading::{Definitions, Json, Node, Read, Table, ValueKind, object},
};

/// An answer to one question: a level, or that it does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// How far one has come.
    Level(Level),
    /// The question does not apply to one's work; counts neither for nor against.
    NotApplicable,
}

const NOT_APPLICABLE: &str = "not-applicable";

impl Rating {
    /// What the answer is called.
    pub fn name(self, questionnaire: &Questionnaire) -> &LocalText {
        match self {
            Self::Level(level) => &questionnaire.anchor(level).name,
            Self::NotApplicable => &questionnaire.not_applicable.name,
        }
    }

    /// The level, if it is one.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotApplicable => None,
        }
    }
}

impl Serialize for Rating {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(level) => level.serialize(serializer),
            Self::NotApplicable => serializer.serialize_str(NOT_APPLICABLE),
        }
    }
}

impl Read for Rating {
    fn read(node: &Node) -> Option<Self> {
        match node.json() {
            Json::Whole(_) => Level::read(node).map(Self::Level),
            Json::Text(text) if text == NOT_APPLICABLE => Some(Self::NotApplicable),
            Json::Text(text) => node.not_allowed(text, "1, 2, 3, 4, 5, not-applicable"),
            _ => node.wrong_kind(&[ValueKind::Integer, ValueKind::String]),
        }
    }

    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "anyOf": [definitions.of::<Level>(), { "const": NOT_APPLICABLE }] })
    }
}

object! {
    /// What a person said to one question.
    #[derive(Default, Serialize)]
    pub struct Answer {
        /// The rating; `None` while only evidence was written, or after a skip.
        pub rating: Option<Rating>,
        /// What happened that shows it, in the person's own words; may be empty.
        pub evidence: String,
    }
}

object! {
    /// A self-assessment in progress or done. Answers belong to their subjects, so they stay when the rank one
    /// aims for changes, and also when the content no longer asks the question.
    #[derive(Serialize)]
    pub struct Assessment {
        /// The rank one holds.
        pub current: Option<Id<Rank>>,
        /// The rank one aims for; what one is asked follows from it.
        pub target: Option<Id<Rank>>,
        /// Short or full.
        pub form: Form,
        /// The level one aims for; one's own choice, since the source gives none.
        pub aim: Level,
        /// The question last shown, to come back to.
        pub at: Option<Subject>,
        /// What was answered so far.
        pub answers: Table<Subject, Answer>,
    }
}

impl Default for Assessment {
    fn default() -> Self {
        Self {
            current: None,
            target: None,
            form: Form::default(),
            aim: Level::DEFAULT_AIM,
            at: None,
            answers: Table::default(),
        }
    }
}

impl Assessment {
    /// What was said to the question about `subject`.
    pub fn answer(&self, subject: &Subject) -> Option<&Answer> {
        self.answers.get(subject)
    }

    /// The rating given to `subject`.
    pub fn rating(&self, subject: &Subject) -> Option<Rating> {
        self.answer(subject).and_then(|answer| answer.rating)
    }

    /// How many of `items` have a rating.
    pub fn rated(&self, items: &[&Item]) -> usize {
        items.iter().filter(|item| self.rating(&item.about).is_some()).count()
    }

    /// Where to go on among `items`: the question last shown, or else the first without a rating, or else the
    /// first. An index into `items`; 0 if there are none.
    pub fn resume_at(&self, items: &[&Item]) -> usize {
        let last = self.at.as_ref().and_then(|at| items.iter().position(|item| item.about == *at));
        last.or_else(|| items.iter().position(|item| self.rating(&item.about).is_none()))
            .unwrap_or(0)
    }
}
