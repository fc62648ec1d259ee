//! The development plan: what a person wants to grow in, and what they do for it. A private plan, no agreement with
//! anybody.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::plan::{ActionChange, ActionKind, ActionState, GoalText, Plan, PlanChange};
//! let today = sample::today();
//! let mut plan = Plan::default();
//! let about = "role/keeper-display".parse().unwrap();
//! let goal = plan.next_goal();
//! plan.apply(PlanChange::Add("Tell a story".to_owned(), Some(about), today));
//! plan.apply(PlanChange::Write(goal, GoalText::FirstStep, "Ask for a case".to_owned()));
//! plan.apply(PlanChange::AddAction(goal, ActionKind::People, "Listen to a guide".to_owned(), None));
//! plan.apply(PlanChange::Action(goal, 1, ActionChange::Due("2026/6/30".to_owned())));
//! assert_eq!(plan.due()[0].day.to_string(), "2026-06-30");
//!
//! plan.apply(PlanChange::Action(goal, 1, ActionChange::Move(ActionState::Done, today)));
//! assert_eq!((plan.goals[0].progress(), plan.due()), ((1, 1), vec![]));
//! assert_eq!(plan.goals[0].text(GoalText::FirstStep), "Ask for a case");
//! ```

mod change;

use serde::Serialize;

pub(crate) use change::next;
pub use change::{ActionChange, GoalText, PlanChange};

use crate::{
    Id,
    day::{Day, NotADate},
    policy::Suggestion,
    questionnaire::Subject,
    reading::{names, object},
};

/// The most goals one works on at a time; more can wait.
pub const PRIORITIES: usize = 3;

object! {
    /// The plan: its goals, in the person's order.
    #[derive(Default, Serialize)]
    pub struct Plan {
        /// The goals.
        pub goals: Vec<Goal>,
    }
}

object! {
    /// One thing to grow in.
    #[derive(Serialize)]
    pub struct Goal {
        /// Tells it from the others.
        pub id: u32,
        /// What to grow in, in the person's words.
        pub title: String,
        /// The question it came from, if any.
        pub about: Option<Subject>,
        /// Where it stands.
        pub state: GoalState,
        /// The day it was put in the plan.
        pub begun: Day,
        /// The day it was reached or let go.
        pub ended: Option<Day>,
        /// A first step, small enough for this week.
        pub first_step: String,
        /// How the person will notice that it grows.
        pub sign: String,
        /// What is done for it.
        pub actions: Vec<Action>,
        /// What came of it, looking back.
        pub reflection: String,
    }
}

names! {
    /// Where a goal stands.
    pub enum GoalState {
        /// One of the few worked on now.
        Priority = "priority",
        /// Waits for its turn.
        Waiting = "waiting",
        /// Reached.
        Reached = "reached",
        /// Let go.
        Dropped = "dropped",
    }
}

object! {
    /// One thing to do for a goal.
    #[derive(Serialize)]
    pub struct Action {
        /// Tells it from the goal's others.
        pub id: u32,
        /// How one learns by it.
        pub kind: ActionKind,
        /// What to do.
        pub text: String,
        /// The suggestion it was taken from, if any.
        pub suggestion: Option<Id<Suggestion>>,
        /// By when, as the person wrote it; [`due_day`](Action::due_day) reads it.
        pub due: String,
        /// Where it stands.
        pub state: ActionState,
        /// The day it was done.
        pub done: Option<Day>,
    }
}

names! {
    /// How one learns by an action.
    pub enum ActionKind {
        /// By experience at work.
        Experience = "experience",
        /// From other people.
        People = "people",
        /// By training and self-study.
        Study = "study",
    }
}

impl ActionKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Experience, Self::People, Self::Study];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Experience => "action.experience",
            Self::People => "action.people",
            Self::Study => "action.study",
        }
    }
}

names! {
    /// Where an action stands.
    pub enum ActionState {
        /// To be done.
        Planned = "planned",
        /// Begun.
        Doing = "doing",
        /// Done.
        Done = "done",
        /// Not to be done any more.
        Dropped = "dropped",
    }
}

impl ActionState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Doing, Self::Done, Self::Dropped];
}

/// An action with a date, and the goal it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due<'a> {
    /// The day.
    pub day: Day,
    /// The action.
    pub action: &'a Action,
    /// The goal.
    pub goal: &'a Goal,
}

impl GoalState {
    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Priority => "goal.priority",
            Self::Waiting => "goal.waiting",
            Self::Reached => "goal.reached",
            Self::Dropped => "goal.dropped",
        }
    }

    /// Whether the goal is still before the person.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Priority | Self::Waiting)
    }
}

impl ActionState {
    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Planned => "action.planned",
            Self::Doing => "action.doing",
            Self::Done => "action.done",
            Self::Dropped => "action.dropped",
        }
    }

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Doing)
    }
}

impl Action {
    /// The day it is due; `None` where no date is written.
    ///
    /// # Errors
    /// Why what is written is not a date.
    ///
    /// ```
    /// use career::{day::{Day, NotADate}, plan::{ActionKind, ActionState, Action}};
    /// let (state, text) = (ActionState::Doing, "Copy a page".to_owned());
    /// let due = "soon".to_owned();
    /// let action = Action { id: 1, kind: ActionKind::Study, text, suggestion: None, due, state, done: None };
    /// assert!(action.state.is_open());
    /// assert_eq!(action.due_day(), Err(NotADate::Unreadable));
    /// let action = Action { due: "R8.6.30".to_owned(), ..action };
    /// assert_eq!(action.due_day(), Ok(Day::new(2026, 6, 30)));
    /// ```
    pub fn due_day(&self) -> Result<Option<Day>, NotADate> {
        Day::written(&self.due)
    }
}

impl Goal {
    /// How many of its actions are done, and how many there are; those let go do not count.
    pub fn progress(&self) -> (usize, usize) {
        let count = |of: fn(ActionState) -> bool| {
            self.actions.iter().filter(|action| of(action.state)).count()
        };
        let done = count(|state| state == ActionState::Done);
        (done, count(ActionState::is_open) + done)
    }

    /// The id the next action put into it gets.
    pub fn next_action(&self) -> u32 {
        next(self.actions.iter().map(|action| action.id))
    }

    /// Whether the goal was taken from a question about `subject`.
    pub fn is_about(&self, subject: &Subject) -> bool {
        self.about.as_ref() == Some(subject)
    }

    /// One of its texts.
    pub fn text(&self, text: GoalText) -> &str {
        match text {
            GoalText::Title => &self.title,
            GoalText::FirstStep => &self.first_step,
            GoalText::Sign => &self.sign,
            GoalText::Reflection => &self.reflection,
        }
    }
}

impl Plan {
    /// The goals in this state, in the person's order.
    pub fn in_state(&self, state: GoalState) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(move |goal| goal.state == state)
    }

    /// The id the next goal put in gets.
    pub fn next_goal(&self) -> u32 {
        next(self.goals.iter().map(|goal| goal.id))
    }

    /// Whether one more goal can be worked on now.
    pub fn has_room(&self) -> bool {
        self.in_state(GoalState::Priority).count() < PRIORITIES
    }

    /// The goal that came from a question about `subject` and is still open.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::plan::{ActionKind, GoalState, PRIORITIES};
    /// let plan = sample::museum().koke().plan;
    /// let about = "role/keeper-display".parse().unwrap();
    /// let goal = plan.open_goal(&about).unwrap();
    /// assert!(goal.is_about(&about) && goal.state.is_open() && plan.has_room());
    /// assert_eq!(plan.in_state(GoalState::Priority).count() + 2, PRIORITIES);
    /// assert_eq!((goal.next_action(), goal.state.message()), (1, "goal.priority"));
    /// assert_eq!(ActionKind::Study.message(), "action.study");
    /// ```
    pub fn open_goal(&self, subject: &Subject) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.state.is_open() && goal.is_about(subject))
    }

    /// What is still to be done by a day, of goals that are open, the nearest first.
    pub fn due(&self) -> Vec<Due<'_>> {
        let open = self.goals.iter().filter(|goal| goal.state.is_open());
        let mut due: Vec<_> = open
            .flat_map(|goal| goal.actions.iter().map(move |action| (goal, action)))
            .filter(|(_, action)| action.state.is_open())
            .filter_map(|(goal, action)| {
                Some(Due { day: action.due_day().ok().flatten()?, action, goal })
            })
            .collect();
        due.sort_by_key(|due| due.day);
        due
    }
}
