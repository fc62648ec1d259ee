//! Where a person stands, in their own eyes. Private preparation: no appraisal and no promotion test.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, assessment::{AnswerChange, Rating}, questionnaire::{Form, Level}};
//! let museum = sample::museum();
//! let mut assessment = museum.koke().assessment;
//! let keeper = museum.rank("star-keeper");
//! assert_eq!(assessment.standing(&museum.framework), [museum.rank("star-apprentice"), keeper]);
//!
//! let hands = "point/gentle-hands".parse().unwrap();
//! let rating = assessment.rating(&hands).unwrap();
//! assert_eq!(rating.level(), Level::new(4));
//! assert_eq!(rating.name(&museum.questionnaire).get(Language::En), "Milky Way");
//!
//! let items = museum.questionnaire.items_for(&museum.framework, keeper, Form::Full);
//! assert_eq!((items.len(), assessment.rated(&items), assessment.ratings()), (14, 11, 11));
//! assert_eq!(items[assessment.resume_at(&items)].about.to_string(), "element/instrument-care");
//! ```

mod evidence;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{
    Framework, Id, LocalText, Questionnaire,
    framework::Rank,
    questionnaire::{Form, Item, Level, Subject},
    reading::{Definitions, Json, Node, Read, Table, ValueKind, object},
};

pub use evidence::{Evidence, EvidencePart};

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
    /// What a person said to one question. What says nothing is left out of the file.
    #[derive(Default, Serialize)]
    pub struct Answer {
        /// The rating; `None` while only something was written, or after a skip.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rating: Option<Rating> = None,
        /// The rank aimed for when the rating was given; `None` when there is no rating, or it is of a time when this
        /// was not kept.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rated_for: Option<Id<Rank>> = None,
        /// What happened that shows it.
        #[serde(skip_serializing_if = "Evidence::says_nothing")]
        pub evidence: Evidence = Evidence::default(),
        /// A note for the person alone: it is in no file but the whole record.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub note: String = String::new(),
        /// Whether the person wishes to grow in this.
        #[serde(skip_serializing_if = "is_false")]
        pub wish: bool = false,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !value
}

/// One thing a person did to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerChange {
    /// Rated, or took the rating back.
    Rate(Option<Rating>),
    /// Wrote a part of the evidence.
    Tell(EvidencePart, String),
    /// Wrote the private note.
    Note(String),
    /// Said that they wish to grow in it, or no longer.
    Wish(bool),
}

impl Answer {
    /// Makes one change; `target` is the rank aimed for now.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::assessment::{Answer, AnswerChange, Rating};
    /// let mut answer = Answer::default();
    /// let target = "star-keeper".parse().unwrap();
    /// answer.apply(AnswerChange::Rate(Some(Rating::NotApplicable)), Some(&target));
    /// assert_eq!(answer.rated_for, Some(target));
    /// answer.apply(AnswerChange::Rate(None), None);
    /// assert_eq!(answer, Answer::default());
    /// ```
    pub fn apply(&mut self, change: AnswerChange, target: Option<&Id<Rank>>) {
        match change {
            AnswerChange::Rate(rating) => {
                self.rated_for = target.filter(|_| rating.is_some()).cloned();
                self.rating = rating;
            }
            AnswerChange::Tell(part, text) => match part {
                EvidencePart::Situation => self.evidence.situation = text,
                EvidencePart::Task => self.evidence.task = text,
                EvidencePart::Action => self.evidence.action = text,
                EvidencePart::Result => self.evidence.result = text,
            },
            AnswerChange::Note(text) => self.note = text,
            AnswerChange::Wish(wish) => self.wish = wish,
        }
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
    /// Whether nothing was chosen or answered.
    pub(crate) fn is_as_at_first(&self) -> bool {
        let Self { current, target, form, aim, at, answers } = self;
        let chosen = current.is_some() || target.is_some() || at.is_some();
        !chosen && *form == Form::default() && *aim == Level::DEFAULT_AIM && answers.is_empty()
    }

    /// The ranks held and aimed for, as far as `framework` has them, in this order; one rank where they are the same.
    pub fn standing<'a>(&self, framework: &'a Framework) -> Vec<&'a Rank> {
        let mut ranks = Vec::new();
        for id in [&self.current, &self.target].into_iter().flatten() {
            ranks.extend(framework.rank(id).filter(|rank| !ranks.contains(rank)));
        }
        ranks
    }

    /// What was said to the question about `subject`.
    pub fn answer(&self, subject: &Subject) -> Option<&Answer> {
        self.answers.get(subject)
    }

    /// The rating given to `subject`.
    pub fn rating(&self, subject: &Subject) -> Option<Rating> {
        self.answer(subject).and_then(|answer| answer.rating)
    }

    /// The rank one aimed for when rating `subject`, where that is another than now: the answer was carried over, and
    /// may be changed.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{assessment::{AnswerChange, Rating}, questionnaire::Level};
    /// let mut assessment = sample::museum().koke().assessment;
    /// let (hands, keeper) = ("point/gentle-hands".parse().unwrap(), assessment.target.clone());
    /// let rate = AnswerChange::Rate(Level::new(4).map(Rating::Level));
    /// assessment.answers.edit(hands, |answer| answer.apply(rate, keeper.as_ref()));
    /// let hands = "point/gentle-hands".parse().unwrap();
    /// assert_eq!(assessment.carried_from(&hands), None);
    /// assessment.target = "guide".parse().ok();
    /// assert!(assessment.answer(&hands).is_some());
    /// assert_eq!(assessment.carried_from(&hands), keeper.as_ref());
    /// ```
    pub fn carried_from(&self, subject: &Subject) -> Option<&Id<Rank>> {
        let rated_for = self.answer(subject)?.rated_for.as_ref();
        rated_for.filter(|rank| Some(*rank) != self.target.as_ref())
    }

    /// How many questions have a rating, whoever asks them now.
    pub fn ratings(&self) -> usize {
        self.answers.iter().filter(|(_, answer)| answer.rating.is_some()).count()
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
