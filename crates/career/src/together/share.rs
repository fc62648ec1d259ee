//! What a person shows to one reader: parts they chose one by one, and never a private one.

mod chosen;
mod fingerprint;

use serde::Serialize;

use crate::{
    Id,
    assessment::{Evidence, Rating, is_false},
    day::Day,
    framework::Rank,
    interview::InterviewType,
    path::StageKind,
    plan::{ActionState, GoalState},
    questionnaire::Subject,
    reading::object,
    workshop::ValueCard,
};

pub use chosen::{Choice, ShareHead, SharePart, parts_to_show, share};
pub use fingerprint::Fingerprint;

object! {
    /// What a person shows to one reader. What was not chosen is empty.
    #[derive(Serialize)]
    pub struct Share {
        /// The day it was made.
        pub day: Day,
        /// Who shows it, if they give a name.
        pub from: String,
        /// Whom it is for, if they say so.
        pub to: String,
        /// What they would like to hear or to talk about.
        pub message: String,
        /// The ranks held and aimed for.
        pub standing: Option<Standing>,
        /// The questions they ask for a view of, in the order asked, with what they chose to show of their answers.
        pub items: Vec<SharedItem>,
        /// What they prepared for an interview.
        pub sheet: Option<SharedSheet>,
        /// What they want to grow in and do for it.
        pub goals: Vec<SharedGoal>,
        /// The way behind them.
        pub path: Vec<SharedStage>,
        /// The wish for the next posting.
        pub wish: Option<SharedWish>,
        /// Life and conditions.
        pub life: Option<SharedLife>,
        /// The cards that matter most to them, the first most.
        pub values: Vec<SharedValue>,
    }
}

object! {
    /// The ranks a person holds and aims for.
    #[derive(Serialize)]
    pub struct Standing {
        /// The rank held.
        pub current: Option<Id<Rank>>,
        /// The rank aimed for.
        pub target: Option<Id<Rank>>,
    }
}

object! {
    /// A question, and what is shown of the answer.
    #[derive(Serialize)]
    pub struct SharedItem {
        /// What it is about.
        pub about: Subject,
        /// Its words when it was shown.
        pub words: String,
        /// The rating; `None` where there is none, or ratings are not shown.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rating: Option<Rating> = None,
        /// What happened that shows it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub evidence: Option<Evidence> = None,
        /// Whether they wish to grow in it.
        #[serde(skip_serializing_if = "is_false")]
        pub wish: bool = false,
    }
}

object! {
    /// Parts of what was prepared for an interview.
    #[derive(Serialize)]
    pub struct SharedSheet {
        /// What kind of interview it is.
        pub kind: Id<InterviewType>,
        /// What the kind is called.
        pub name: String,
        /// The parts chosen.
        pub parts: Vec<SharedText>,
    }
}

object! {
    /// A text with its heading.
    #[derive(Serialize)]
    pub struct SharedText {
        /// The heading.
        pub title: String,
        /// The text.
        pub text: String,
    }
}

object! {
    /// A goal of the plan.
    #[derive(Serialize)]
    pub struct SharedGoal {
        /// What to grow in.
        pub title: String,
        /// Where it stands.
        pub state: GoalState,
        /// What is done for it.
        pub actions: Vec<SharedAction>,
    }
}

object! {
    /// An action of the plan.
    #[derive(Serialize)]
    pub struct SharedAction {
        /// What to do.
        pub text: String,
        /// By when, as the person wrote it.
        pub due: String,
        /// Where it stands.
        pub state: ActionState,
    }
}

object! {
    /// A stage of the path.
    #[derive(Serialize)]
    pub struct SharedStage {
        /// What it is.
        pub kind: StageKind,
        /// What it is called.
        pub name: String,
        /// Since when, as the person wrote it.
        pub from: String,
        /// Until when.
        pub to: String,
        /// What was learned.
        pub learned: String,
    }
}

object! {
    /// The wish for the next posting.
    #[derive(Serialize)]
    pub struct SharedWish {
        /// What the fields of work are called.
        pub fields: Vec<String>,
        /// Which work.
        pub place: String,
        /// Why.
        pub reasons: String,
    }
}

object! {
    /// Life and working conditions.
    #[derive(Serialize)]
    pub struct SharedLife {
        /// Events behind and before them.
        pub events: String,
        /// Conditions they need or wish for.
        pub conditions: String,
    }
}

object! {
    /// A card that matters very much.
    #[derive(Serialize)]
    pub struct SharedValue {
        /// Which.
        pub card: Id<ValueCard>,
        /// What it says.
        pub name: String,
    }
}

impl Share {
    /// Whether it has something of this part.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::together::SharePart;
    /// let museum = sample::museum();
    /// let share = museum.share(&museum.koke());
    /// assert!(share.has(SharePart::Ratings) && !share.has(SharePart::Goals) && !share.is_empty());
    /// assert!(share.item(&"role/keeper-display".parse().unwrap()).unwrap().rating.is_some());
    /// ```
    pub fn has(&self, part: SharePart) -> bool {
        match part {
            SharePart::Items => !self.items.is_empty(),
            SharePart::Standing => self.standing.is_some(),
            SharePart::Ratings => self.items.iter().any(|item| item.rating.is_some()),
            SharePart::Evidence => self.items.iter().any(|item| item.evidence.is_some()),
            SharePart::Wishes => self.items.iter().any(|item| item.wish),
            SharePart::Goals => !self.goals.is_empty(),
            SharePart::Path => !self.path.is_empty(),
            SharePart::Posting => self.wish.is_some(),
            SharePart::Life => self.life.is_some(),
            SharePart::Values => !self.values.is_empty(),
        }
    }

    /// Whether there is nothing to look at.
    pub fn is_empty(&self) -> bool {
        self.sheet.is_none() && !SharePart::ALL.into_iter().any(|part| self.has(part))
    }

    /// The question about `about`.
    pub fn item(&self, about: &Subject) -> Option<&SharedItem> {
        self.items.iter().find(|item| item.about == *about)
    }
}
