//! More than one view: what a person shows to somebody, that reader's own view of it, and what becomes of it. Files go
//! from hand to hand; nothing is sent.

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
    pub fn is_empty(&self) -> bool {
        let Self { given, desks, received } = self;
        given.is_empty() && desks.is_empty() && received.is_empty()
    }
}
