//! What a reader has before them: somebody's share, and their own view of it while they write it.

use serde::Serialize;

use super::{PointKind, Relation, Review, Share};
use crate::{assessment::Rating, questionnaire::Subject, reading::object};

object! {
    /// A share one looks at, and the view one writes.
    #[derive(Serialize)]
    pub struct Desk {
        /// Tells it from the others.
        pub id: u32,
        /// What is shown.
        pub share: Share,
        /// One's own view.
        pub review: Review,
        /// Whether the ratings shown were uncovered: one's own view comes first.
        pub seen: bool,
        /// Whether the share is of this very record: two people at one screen.
        pub beside: bool,
    }
}

/// One thing a reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskChange {
    /// Wrote who they are.
    From(String),
    /// Said what they are to the person.
    Relation(Relation),
    /// Said whether their view may be shown as theirs.
    Named(bool),
    /// Gave their view of a question, or took it back.
    Rate(Subject, Option<Rating>),
    /// Wrote what they have seen.
    Comment(Subject, String),
    /// Put in a question, a topic or an action, with its words.
    Add(PointKind, Option<Subject>, String),
    /// Wrote one of them.
    Write(u32, String),
    /// Took one out.
    Remove(u32),
    /// Wrote a word in all.
    Message(String),
    /// Uncovered the ratings shown.
    See,
}

impl DeskChange {
    /// Whether it only goes on writing where `before` wrote.
    pub(super) fn continues(&self, before: &Self) -> bool {
        match (self, before) {
            (Self::From(_), Self::From(_)) | (Self::Message(_), Self::Message(_)) => true,
            (Self::Comment(here, _), Self::Comment(there, _)) => here == there,
            (Self::Write(here, _), Self::Write(there, _)) => here == there,
            _ => false,
        }
    }
}

impl Desk {
    /// How many of the questions shown have a view.
    pub fn rated(&self) -> usize {
        let rated = |about| self.review.ratings.get(about).is_some();
        self.share.items.iter().filter(|item| rated(&item.about)).count()
    }

    /// Whether there are ratings to uncover.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{assessment::Assessment, together::{DeskChange, Together, TogetherChange}};
    /// let museum = sample::museum();
    /// let mut together = Together::default();
    /// let share = museum.share(&museum.koke());
    /// let (about, rating) = (share.items[0].about.clone(), share.items[0].rating);
    /// for change in [
    ///     TogetherChange::Open(share, sample::today(), false),
    ///     TogetherChange::Desk(1, DeskChange::Rate(about, rating)),
    /// ] {
    ///     together.apply(change, &Assessment::default());
    /// }
    /// assert!(together.desks[0].has_ratings() && !together.desks[0].seen); // covered until one looks
    /// assert_eq!(together.desks[0].rated(), 1);
    /// ```
    pub fn has_ratings(&self) -> bool {
        self.share.items.iter().any(|item| item.rating.is_some())
    }

    pub(super) fn apply(&mut self, change: DeskChange) {
        let review = &mut self.review;
        match change {
            DeskChange::From(name) => review.from = name,
            DeskChange::Relation(relation) => {
                review.relation = relation;
                // Only a supervisor is asked.
                review.named &= relation == Relation::Supervisor;
            }
            DeskChange::Named(named) => {
                review.named = named && review.relation == Relation::Supervisor;
            }
            DeskChange::Rate(about, rating) => review.rate(about, rating),
            DeskChange::Comment(about, text) => review.set_comment(about, text),
            DeskChange::Add(kind, about, text) => review.add(kind, about, text),
            DeskChange::Write(id, text) => {
                if let Some(point) = review.points.iter_mut().find(|point| point.id == id) {
                    point.text = text;
                }
            }
            DeskChange::Remove(id) => review.points.retain(|point| point.id != id),
            DeskChange::Message(text) => review.message = text,
            DeskChange::See => self.seen = true,
        }
    }
}
