//! A reader's own view of what was shown to them.

use serde::Serialize;

use super::Fingerprint;
use crate::{
    assessment::Rating,
    day::Day,
    plan::next,
    questionnaire::Subject,
    reading::{Table, names, object},
};

object! {
    /// A view of one share, to hand back.
    #[derive(Serialize)]
    pub struct Review {
        /// The share it is a view of.
        pub of: Fingerprint,
        /// The day it was begun.
        pub day: Day,
        /// Who gives it, if they give a name.
        pub from: String,
        /// What they are to the person.
        pub relation: Relation,
        /// Whether it may be shown as theirs alone. Asked of supervisors; a mentor's always is.
        pub named: bool,
        /// How far they think the person has come.
        pub ratings: Table<Subject, Rating>,
        /// What they say, ask and propose.
        pub points: Vec<Point>,
        /// A word in all.
        pub message: String,
    }
}

names! {
    /// What a reader is to the person.
    #[derive(PartialOrd, Ord)]
    pub enum Relation {
        /// Their mentor.
        Mentor = "mentor",
        /// Their supervisor.
        Supervisor = "supervisor",
        /// Somebody they work with.
        Colleague = "colleague",
        /// Somebody of another section.
        Elsewhere = "elsewhere",
    }
}

impl Relation {
    /// Every relation.
    pub const ALL: [Self; 4] = [Self::Mentor, Self::Supervisor, Self::Colleague, Self::Elsewhere];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Mentor => "relation.mentor",
            Self::Supervisor => "relation.supervisor",
            Self::Colleague => "relation.colleague",
            Self::Elsewhere => "relation.elsewhere",
        }
    }
}

object! {
    /// Something a reader says.
    #[derive(Serialize)]
    pub struct Point {
        /// Tells it from the others.
        pub id: u32,
        /// What it is.
        pub kind: PointKind,
        /// The question it belongs to, if any.
        pub about: Option<Subject>,
        /// The words.
        pub text: String,
    }
}

names! {
    /// What something a reader says is.
    pub enum PointKind {
        /// Something they have seen.
        Comment = "comment",
        /// A question to think about.
        Question = "question",
        /// Something to talk about.
        Topic = "topic",
        /// Something one could do.
        Action = "action",
    }
}

impl PointKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Comment, Self::Question, Self::Topic, Self::Action];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Comment => "point.comment",
            Self::Question => "point.question",
            Self::Topic => "point.topic",
            Self::Action => "point.action",
        }
    }
}

impl Review {
    /// A view of the share with this fingerprint, still empty.
    pub fn new(of: Fingerprint, day: Day) -> Self {
        Self {
            of,
            day,
            from: String::new(),
            relation: Relation::Mentor,
            named: false,
            ratings: Table::default(),
            points: Vec::new(),
            message: String::new(),
        }
    }

    /// Whether nobody is protected by hiding whose it is: a mentor's, and a supervisor's who agrees.
    ///
    /// ```
    /// use career::{day::Day, together::{Fingerprint, PointKind, Relation, Review}};
    /// let mut review = Review::new(Fingerprint::default(), Day::new(2026, 11, 24).unwrap());
    /// assert!(review.is_open() && review.says_nothing() && review.said().next().is_none());
    /// review.relation = Relation::Supervisor;
    /// assert!(!review.is_open());
    /// review.named = true;
    /// assert!(review.is_open());
    /// assert_eq!([review.relation.message(), PointKind::Topic.message()], ["relation.supervisor", "point.topic"]);
    /// ```
    pub fn is_open(&self) -> bool {
        match self.relation {
            Relation::Mentor => true,
            Relation::Supervisor => self.named,
            Relation::Colleague | Relation::Elsewhere => false,
        }
    }

    /// What was said as this, as far as it says something.
    pub fn points_of(&self, kind: PointKind) -> impl Iterator<Item = &Point> {
        self.said().filter(move |point| point.kind == kind)
    }

    /// Everything said, as far as it says something.
    pub fn said(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| !point.text.trim().is_empty())
    }

    /// What is handed over: without anything that says nothing, and without blanks around names.
    ///
    /// ```
    /// use career::{day::Day, together::{Fingerprint, Point, PointKind, Review}};
    /// let mut review = Review::new(Fingerprint::default(), Day::new(2026, 11, 24).unwrap());
    /// review.from = " Aki ".to_owned();
    /// assert!(review.to_hand_over().says_nothing());
    /// let text = "What next?".to_owned();
    /// review.points = vec![Point { id: 1, kind: PointKind::Question, about: None, text: " ".to_owned() }];
    /// assert_eq!(review.to_hand_over().points, []);
    /// review.points.push(Point { id: 2, kind: PointKind::Question, about: None, text });
    /// assert_eq!(review.to_hand_over().points.len(), 1);
    /// assert_eq!(review.to_hand_over().from, "Aki");
    /// ```
    #[must_use]
    pub fn to_hand_over(&self) -> Self {
        Self {
            from: self.from.trim().to_owned(),
            message: self.message.trim().to_owned(),
            points: self.said().cloned().collect(),
            ratings: self.ratings.clone(),
            ..*self
        }
    }

    /// Whether nothing is rated and nothing said.
    pub fn says_nothing(&self) -> bool {
        self.ratings.is_empty() && self.said().next().is_none() && self.message.trim().is_empty()
    }

    /// The comment on a question; empty where there is none.
    pub fn comment(&self, about: &Subject) -> &str {
        let is_it = |point: &&Point| {
            point.kind == PointKind::Comment && point.about.as_ref() == Some(about)
        };
        self.points.iter().find(is_it).map_or("", |point| &point.text)
    }

    pub(super) fn rate(&mut self, about: Subject, rating: Option<Rating>) {
        let others = self.ratings.iter().filter(|(other, _)| **other != about);
        let others = others.map(|(about, rating)| (about.clone(), *rating));
        self.ratings = others.chain(rating.map(|rating| (about.clone(), rating))).collect();
    }

    pub(super) fn set_comment(&mut self, about: Subject, text: String) {
        let is_it = |point: &&mut Point| {
            point.kind == PointKind::Comment && point.about.as_ref() == Some(&about)
        };
        match self.points.iter_mut().find(is_it) {
            Some(point) => point.text = text,
            None => self.add(PointKind::Comment, Some(about), text),
        }
        // An emptied comment is none.
        self.points.retain(|point| point.kind != PointKind::Comment || !point.text.is_empty());
    }

    pub(super) fn add(&mut self, kind: PointKind, about: Option<Subject>, text: String) {
        let id = next(self.points.iter().map(|point| point.id));
        self.points.push(Point { id, kind, about, text });
    }
}
