//! Conversations a person had: what they noted, what was agreed, and what became of it. Their own notes, no minutes.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{plan::ActionKind, record::Change, talk::{AgreedChange, TalkChange, TalkText}};
//! let mut record = sample::museum().koke();
//! let (kind, today) = ("check-in".parse().unwrap(), sample::today());
//! let id = record.talks.next_id();
//! for change in [
//!     TalkChange::Begin(kind, "Dusk check-in".to_owned(), today),
//!     TalkChange::Write(id, TalkText::Next, "2026/5/1".to_owned()),
//!     TalkChange::Agree(id),
//!     TalkChange::Agreed(id, 1, AgreedChange::Write("Borrow a case".to_owned())),
//!     TalkChange::End(id, Vec::new()),
//! ] {
//!     record.apply(Change::Talk(change));
//! }
//! let talk = record.talks.talk(id).unwrap();
//! assert_eq!((talk.held(), talk.next_day()), (today, Ok(Some(today.after_days(30)))));
//! assert_eq!(talk.not_in_plan(&record.plan).count(), 1);
//!
//! record.apply(Change::PutInPlan((id, 1), None, ActionKind::Experience, today));
//! let talk = record.talks.talk(id).unwrap();
//! let agreed = talk.decided().next().unwrap();
//! assert_eq!(agreed.in_plan(&record.plan).unwrap().text, "Borrow a case");
//! assert_eq!((agreed.due_day(), talk.text(TalkText::Next)), (Ok(None), "2026/5/1"));
//! ```

mod change;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    Id,
    day::{Day, NotADate},
    interview::{Audience, InterviewType},
    plan::{Action, Plan},
    reading::{Definitions, Node, Read, object},
};

pub use change::{AgreedChange, TalkChange, TalkText};

/// Every conversation, in the order they were begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talks(Vec<Talk>);

object! {
    /// One conversation.
    #[derive(Serialize)]
    pub struct Talk {
        /// Tells it from the others.
        pub id: u32,
        /// What kind of interview it is.
        pub kind: Id<InterviewType>,
        /// What the kind was called when it was begun.
        pub name: String,
        /// The day it was begun here.
        pub begun: Day,
        /// The day it took place, as the person wrote it; empty where that is the day it was begun.
        pub day: String,
        /// Whom it was with.
        pub with: String,
        /// What the person noted.
        pub notes: String,
        /// What was agreed.
        pub agreed: Vec<Agreed>,
        /// When the next one is, as the person wrote it.
        pub next: String,
        /// Whether the person said thank you.
        pub thanked: bool,
        /// Whether it is over.
        pub over: bool,
        /// What the person had prepared for it: what was not only for themselves and not empty.
        pub prepared: Vec<Prepared>,
    }
}

object! {
    /// Something agreed.
    #[derive(Serialize)]
    pub struct Agreed {
        /// Tells it from the others.
        pub id: u32,
        /// What.
        pub text: String,
        /// By when, as the person wrote it.
        pub due: String,
        /// The action of the plan it became.
        pub action: Option<ActionRef>,
    }
}

object! {
    /// An action of the plan.
    #[derive(Serialize)]
    pub struct ActionRef {
        /// The goal.
        pub goal: u32,
        /// Which of its actions.
        pub action: u32,
    }
}

object! {
    /// A part of a sheet as it was when the conversation was over.
    #[derive(Serialize)]
    pub struct Prepared {
        /// Its heading.
        pub title: String,
        /// What stood there.
        pub text: String,
        /// Whom it was for.
        pub audience: Audience,
    }
}

impl Agreed {
    /// The day it is due; `None` where no date is written.
    ///
    /// # Errors
    /// Why what is written is not a date.
    pub fn due_day(&self) -> Result<Option<Day>, NotADate> {
        Day::written(&self.due)
    }

    /// The action of the plan it became, while that is there.
    pub fn in_plan<'a>(&self, plan: &'a Plan) -> Option<&'a Action> {
        let action = self.action.as_ref()?;
        let goal = plan.goals.iter().find(|goal| goal.id == action.goal)?;
        goal.actions.iter().find(|one| one.id == action.action)
    }
}

impl Talk {
    /// The day it took place.
    pub fn held(&self) -> Day {
        Day::written(&self.day).ok().flatten().unwrap_or(self.begun)
    }

    /// The day of the next one; `None` where no date is written.
    ///
    /// # Errors
    /// Why what is written is not a date.
    pub fn next_day(&self) -> Result<Option<Day>, NotADate> {
        Day::written(&self.next)
    }

    /// What was agreed and is not in the plan.
    pub fn not_in_plan<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = &'a Agreed> {
        self.decided().filter(|one| one.in_plan(plan).is_none())
    }

    /// What was agreed, as far as it says something.
    pub fn decided(&self) -> impl Iterator<Item = &Agreed> {
        self.agreed.iter().filter(|one| !one.text.trim().is_empty())
    }
}

impl Talks {
    /// All of them, in the order they were begun.
    pub fn all(&self) -> &[Talk] {
        &self.0
    }

    /// The one with this id.
    pub fn talk(&self, id: u32) -> Option<&Talk> {
        self.0.iter().find(|talk| talk.id == id)
    }

    /// The conversation of this kind that is going on.
    ///
    /// ```
    /// use career::{day::Day, talk::{TalkChange, Talks}};
    /// let (mut talks, today) = (Talks::default(), Day::new(2026, 4, 1).unwrap());
    /// talks.apply(TalkChange::Begin("check-in".parse().unwrap(), "Dusk check-in".to_owned(), today));
    /// let kind = "check-in".parse().unwrap();
    /// assert_eq!((talks.going_on(&kind), talks.last_of(&kind)), (talks.all().first(), None));
    /// talks.apply(TalkChange::End(1, Vec::new()));
    /// assert_eq!((talks.going_on(&kind), talks.last_of(&kind)), (None, talks.all().first()));
    /// ```
    pub fn going_on(&self, kind: &Id<InterviewType>) -> Option<&Talk> {
        self.0.iter().rev().find(|talk| !talk.over && talk.kind == *kind)
    }

    /// Those that are over, the newest first.
    pub fn over(&self) -> Vec<&Talk> {
        let mut over: Vec<_> = self.0.iter().rev().filter(|talk| talk.over).collect();
        over.sort_by_key(|talk| std::cmp::Reverse(talk.held()));
        over
    }

    /// The newest of this kind that is over.
    pub fn last_of(&self, kind: &Id<InterviewType>) -> Option<&Talk> {
        self.over().into_iter().find(|talk| talk.kind == *kind)
    }

    /// The id the next one gets.
    pub fn next_id(&self) -> u32 {
        crate::plan::next(self.0.iter().map(|talk| talk.id))
    }
}

impl FromIterator<Talk> for Talks {
    fn from_iter<I: IntoIterator<Item = Talk>>(talks: I) -> Self {
        Self(talks.into_iter().collect())
    }
}

impl Serialize for Talks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Talks {
    fn read(node: &Node) -> Option<Self> {
        Vec::<Talk>::read(node).map(Self)
    }

    fn schema(definitions: &mut Definitions) -> Value {
        Vec::<Talk>::schema(definitions)
    }
}
