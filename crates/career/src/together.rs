//! More than one view: what a person shows to somebody, that reader's own view of it, and what becomes of it. Files go
//! from hand to hand; nothing is sent.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{record::Change, together::*};
//! let museum = sample::museum();
//! let (mut koke, mut mentor, today) = (museum.koke(), career::Record::default(), sample::today());
//! let display: career::questionnaire::Subject = "role/keeper-display".parse().unwrap();
//!
//! // Koke hands out a share; the mentor opens it, writes a view of it and hands that back.
//! let share = museum.share(&koke);
//! koke.apply(Change::Together(TogetherChange::Give(share.clone())));
//! mentor.apply(Change::Together(TogetherChange::Open(share, today, false)));
//! let seen = DeskChange::Comment(display.clone(), "A child stayed for your story".to_owned());
//! mentor.apply(Change::Together(TogetherChange::Desk(1, seen)));
//! let review = mentor.together.desk(1).unwrap().review.to_hand_over();
//!
//! assert!(matches!(koke.together.fit(&review, &koke.assessment), Fit::Of(_, 0)));
//! koke.apply(Change::Together(TogetherChange::TakeIn(review, None, today)));
//! let received = koke.together.received(1).unwrap();
//! assert_eq!(received.review.comment(&display), "A child stayed for your story");
//! assert_eq!(received.open(), 1);
//! ```

mod change;
mod desk;
mod guide;
mod overlay;
mod raters;
mod received;
mod review;
mod share;

use serde::Serialize;

use crate::reading::object;

pub use change::TogetherChange;
pub use desk::{Desk, DeskChange};
pub use guide::{Mentoring, Rule, Stage};
pub use overlay::{Overlay, Pair, overlay};
pub use raters::{ItemView, Raters, VOICES, Voices, raters};
pub use received::{Fit, Given, Received, Reply, ReplyState};
pub use review::{Point, PointKind, Relation, Review};
pub use share::{
    Choice, Fingerprint, Share, ShareHead, SharePart, SharedAction, SharedGoal, SharedItem,
    SharedLife, SharedSheet, SharedStage, SharedText, SharedValue, SharedWish, Standing,
    parts_to_show, share,
};

object! {
    /// What a person does together with others.
    #[derive(Default, Serialize)]
    pub struct Together {
        /// What they handed out, in that order.
        pub given: Vec<Given>,
        /// What others gave them to look at, while they do.
        pub desks: Vec<Desk>,
        /// The views they got back, in that order.
        pub received: Vec<Received>,
    }
}

impl Together {
    /// Whether there is nothing.
    ///
    /// ```
    /// use career::together::Together;
    /// let together = Together::default();
    /// assert!(together.is_empty());
    /// assert_eq!((together.next_desk(), together.next_received()), (1, 1));
    /// ```
    pub fn is_empty(&self) -> bool {
        let Self { given, desks, received } = self;
        given.is_empty() && desks.is_empty() && received.is_empty()
    }
}
