//! The kinds of interview the organisation has, and what one prepares for each.

use crate::{
    Framework, Id, LocalText, files,
    framework::{Passage, validate},
    problem::{Problem, Problems},
    reading::{Schema, names, object},
};

object! {
    /// `interview.json`.
    pub struct Interviews {
        pub(crate) schema: Schema,
        /// The kinds of interview.
        pub types: Vec<InterviewType>,
    }
}

object! {
    /// A kind of interview.
    pub struct InterviewType {
        /// Names it; stands in routes and in people's files.
        pub id: Id<InterviewType>,
        /// What it is called.
        pub name: LocalText,
        /// What the source says it is for.
        pub purpose: Passage,
        /// What the portal advises.
        pub guidance: Passage,
        /// The parts of its sheet, in the order of the page.
        pub parts: Vec<Part>,
    }
}

object! {
    /// One part of a sheet.
    pub struct Part {
        /// Names it; stands in people's files.
        pub id: Id<Part>,
        /// Its heading.
        pub title: LocalText,
        /// What to think about.
        pub prompt: LocalText,
        /// What the portal can suggest for it.
        pub prefill: Option<Prefill> = None,
    }
}

names! {
    /// What a part can be filled with from elsewhere.
    pub enum Prefill {
        /// What goes well, with evidence.
        Strengths = "strengths",
        /// Growth candidates.
        Growth = "growth",
        /// The role statements of the rank aimed for, or else of the rank held.
        Expectations = "expectations",
    }
}

impl Interviews {
    /// Checks the interviews against the framework.
    ///
    /// # Errors
    /// Ids that stand twice, lists with nothing in them, and sections the document does not have.
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        problems.not_empty("types", &self.types);
        problems.unique("types", &validate::ids(&self.types, |kind| kind.id.as_str()));
        for (index, kind) in self.types.iter().enumerate() {
            let at = format!("types[{index}]");
            let parts = format!("{at}.parts");
            problems.unique(&parts, &validate::ids(&kind.parts, |part| part.id.as_str()));
            problems.not_empty(parts, &kind.parts);
            validate::section(
                &mut problems,
                framework,
                &format!("{at}.purpose"),
                &kind.purpose.source,
            );
            validate::section(
                &mut problems,
                framework,
                &format!("{at}.guidance"),
                &kind.guidance.source,
            );
        }
        problems.or(self).map_err(|problems| problems.in_file(files::INTERVIEW))
    }

    /// The kind with this id.
    pub fn kind(&self, id: &Id<InterviewType>) -> Option<&InterviewType> {
        self.types.iter().find(|kind| kind.id == *id)
    }
}
