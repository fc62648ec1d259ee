//! What a programme consists of.

use crate::{
    Id, LocalText,
    reading::{names, object},
};

object! {
    /// Something a group does.
    pub struct Activity {
        /// Names it.
        pub id: Id<Activity>,
        /// What it is called.
        pub title: LocalText,
        /// What it is for.
        pub purpose: LocalText,
        /// What is needed.
        pub materials: Vec<LocalText> = Vec::new(),
        /// What helps to lead it.
        pub notes: Vec<LocalText> = Vec::new(),
        /// What the projector shows, one after the other.
        pub screens: Vec<Screen>,
        /// A sheet to print and write on.
        pub handout: Option<Handout> = None,
        /// The page of the portal it is done with.
        pub tool: Option<Tool> = None,
    }
}

object! {
    /// What the projector shows at a time.
    pub struct Screen {
        /// In large letters.
        pub title: LocalText,
        /// Below it.
        pub lines: Vec<LocalText> = Vec::new(),
        /// How long people work, in minutes, where they do.
        pub minutes: Option<u32> = None,
    }
}

object! {
    /// A sheet to print and write on.
    pub struct Handout {
        /// What it is called.
        pub title: LocalText,
        /// What to do with it.
        pub lead: LocalText,
        /// Where to write.
        pub fields: Vec<Field>,
    }
}

object! {
    /// A place to write.
    pub struct Field {
        /// What belongs there.
        pub label: LocalText,
        /// How many lines there are.
        pub lines: u32,
    }
}

names! {
    /// A page of the portal an activity is done with.
    pub enum Tool {
        /// Tracks and ranks.
        Tracks = "tracks",
        /// The self-assessment.
        Assess = "assess",
        /// Its result.
        Outcome = "outcome",
        /// The cards of values.
        Values = "values",
        /// The plan.
        Plan = "plan",
        /// The path.
        Path = "path",
        /// The preparation of an interview.
        Interview = "interview",
        /// Handing in for the picture of the room.
        Contribute = "contribute",
        /// The picture of the room.
        Results = "results",
        /// The people to practise on.
        Profiles = "profiles",
        /// What is shown to a mentor.
        Mentor = "mentor",
    }
}
