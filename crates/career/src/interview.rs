//! The kinds of interview the organisation has, and what one prepares for each.

use deserr::Deserr;

use crate::{
    Framework, Id, LocalText, content,
    framework::{Source, validate},
    problem::{Problem, Problems},
};

/// `interview.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Interviews {
    pub(crate) schema: u64,
    /// The kinds of interview.
    pub types: Vec<InterviewType>,
}

/// A kind of interview.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
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

/// A text with its source.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Passage {
    /// The text.
    pub text: LocalText,
    /// Where it comes from.
    pub source: Source,
}

/// One part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Part {
    /// Names it; stands in people's files.
    pub id: Id<Part>,
    /// Its heading.
    pub title: LocalText,
    /// What to think about.
    pub prompt: LocalText,
    /// What the portal can suggest for it.
    #[deserr(default)]
    pub prefill: Option<Prefill>,
}

/// What a part can be filled with from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, rename_all = lowercase)]
pub enum Prefill {
    /// What goes well, with evidence.
    Strengths,
    /// Growth candidates.
    Growth,
    /// The role statements of the rank aimed for, or else of the rank held.
    Expectations,
}

impl Interviews {
    /// Checks the interviews against the framework.
    ///
    /// # Errors
    /// Ids that stand twice, and sections the document does not have.
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        problems.unique("types", self.types.iter().map(|kind| kind.id.as_str()));
        for (index, kind) in self.types.iter().enumerate() {
            let at = format!("types[{index}]");
            problems.unique(&format!("{at}.parts"), kind.parts.iter().map(|part| part.id.as_str()));
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
        problems.or(self).map_err(|problems| problems.in_file(content::INTERVIEW))
    }

    /// The kind with this id.
    pub fn kind(&self, id: &Id<InterviewType>) -> Option<&InterviewType> {
        self.types.iter().find(|kind| kind.id == *id)
    }
}
