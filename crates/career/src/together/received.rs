//! What was handed out, what came back, and what the person makes of it.

use serde::Serialize;

use super::{Fingerprint, Relation, Review, Share, Together};
use crate::{
    assessment::{Assessment, Rating},
    day::Day,
    plan::{Action, Plan},
    questionnaire::Subject,
    reading::{Table, names, object},
    talk::ActionRef,
};

object! {
    /// A share that was handed out.
    #[derive(Serialize)]
    pub struct Given {
        /// Tells it from the others.
        pub id: u32,
        /// The day it was made.
        pub day: Day,
        /// Whom it is for, if the person said so.
        pub to: String,
        /// What tells the share from others.
        pub of: Fingerprint,
        /// The ratings of that day of the questions in it, shown or not: a view is laid beside these.
        pub ratings: Table<Subject, Rating>,
    }
}

object! {
    /// A view that came back.
    #[derive(Serialize)]
    pub struct Received {
        /// Tells it from the others.
        pub id: u32,
        /// The day it was taken in.
        pub taken: Day,
        /// The view.
        pub review: Review,
        /// What the person made of what was said, by the number of the point.
        pub replies: Table<u32, Reply>,
    }
}

object! {
    /// What a person made of something that was said.
    #[derive(Default, Serialize)]
    pub struct Reply {
        /// What became of it.
        pub state: ReplyState,
        /// Their answer, for themselves and for the next conversation.
        pub text: String,
        /// The goal of the plan it became.
        pub goal: Option<u32>,
        /// The action of the plan it became.
        pub action: Option<ActionRef>,
    }
}

names! {
    /// What became of something that was said.
    #[derive(Default)]
    pub enum ReplyState {
        /// Nothing yet.
        #[default]
        Open = "open",
        /// It is taken to heart.
        Accepted = "accepted",
        /// It is answered.
        Answered = "answered",
        /// It is put aside.
        Discarded = "discarded",
    }
}

impl ReplyState {
    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Open => "reply.open",
            Self::Accepted => "reply.accepted",
            Self::Answered => "reply.answered",
            Self::Discarded => "reply.discarded",
        }
    }
}

impl Reply {
    /// Whether it stands in the plan.
    pub fn is_in_plan(&self, plan: &Plan) -> bool {
        let goal = |id| plan.goals.iter().find(|goal| goal.id == id);
        self.goal.is_some_and(|id| goal(id).is_some()) || self.action_in(plan).is_some()
    }

    fn action_in<'a>(&self, plan: &'a Plan) -> Option<&'a Action> {
        let action = self.action.as_ref()?;
        let goal = plan.goals.iter().find(|goal| goal.id == action.goal)?;
        goal.actions.iter().find(|one| one.id == action.action)
    }
}

impl Received {
    /// What the person made of a point.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::{assessment::Assessment, plan::Plan, together::*};
    /// let mut review = Review::new(Fingerprint::default(), sample::today());
    /// let text = "What did the child ask?".to_owned();
    /// review.points = vec![Point { id: 1, kind: PointKind::Question, about: None, text }];
    /// assert_eq!(review.points_of(PointKind::Question).count(), 1);
    ///
    /// let mut together = Together::default();
    /// assert_eq!(together.given(review.of), None); // a view of no share of this record
    /// for change in [
    ///     TogetherChange::TakeIn(review, None, sample::today()),
    ///     TogetherChange::Answer(1, 1, "Whether the stone is lonely".to_owned()),
    /// ] {
    ///     together.apply(change, &Assessment::default());
    /// }
    /// let reply = together.received[0].reply(1);
    /// assert_eq!((reply.state, reply.state.message()), (ReplyState::Answered, "reply.answered"));
    /// assert!(!reply.is_in_plan(&Plan::default()));
    /// ```
    pub fn reply(&self, point: u32) -> Reply {
        self.replies.get(&point).cloned().unwrap_or_default()
    }

    /// How many points the person has made nothing of.
    pub fn open(&self) -> usize {
        let open = |id: &u32| self.reply(*id).state == ReplyState::Open;
        self.review.said().filter(|point| open(&point.id)).count()
    }
}

impl Given {
    /// What is kept of a share of `assessment`.
    pub fn new(id: u32, share: &Share, assessment: &Assessment) -> Self {
        let rating = |about: &Subject| Some((about.clone(), assessment.rating(about)?));
        Self {
            id,
            day: share.day,
            to: share.to.clone(),
            of: share.fingerprint(),
            ratings: share.items.iter().filter_map(|item| rating(&item.about)).collect(),
        }
    }

    /// How many of the answers of that day are others now.
    pub fn changed(&self, assessment: &Assessment) -> usize {
        self.ratings.iter().filter(|(about, then)| assessment.rating(about) != Some(**then)).count()
    }
}

/// Whose a view is, before it is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit<'a> {
    /// A view of this share; so many answers have changed since.
    Of(&'a Given, usize),
    /// A view of no share that was handed out from this record.
    Unknown,
    /// The same view is here already.
    Twice(&'a Received),
    /// The same reader has given a view of the same share before; so many answers have changed since.
    Again(&'a Received, usize),
}

impl Together {
    /// The share with this fingerprint.
    pub fn given(&self, of: Fingerprint) -> Option<&Given> {
        self.given.iter().rev().find(|given| given.of == of)
    }

    /// The view with this id.
    pub fn received(&self, id: u32) -> Option<&Received> {
        self.received.iter().find(|received| received.id == id)
    }

    /// How `review` fits in with what is here and with the answers of today.
    pub fn fit(&self, review: &Review, assessment: &Assessment) -> Fit<'_> {
        if let Some(twice) = self.received.iter().find(|one| one.review == *review) {
            return Fit::Twice(twice);
        }
        let Some(given) = self.given(review.of) else { return Fit::Unknown };
        let changed = given.changed(assessment);
        // One mentor and one supervisor have a share; of colleagues only the name tells.
        let same = |one: &&super::Received| {
            let Review { of, relation, from, .. } = &one.review;
            let alone = matches!(relation, Relation::Mentor | Relation::Supervisor);
            *of == review.of
                && *relation == review.relation
                && *from == review.from
                && (alone || !from.trim().is_empty())
        };
        match self.received.iter().find(same) {
            Some(before) => Fit::Again(before, changed),
            None => Fit::Of(given, changed),
        }
    }
}
