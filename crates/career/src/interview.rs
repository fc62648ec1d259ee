//! The kinds of interview the organisation has, what one prepares for each, and what one may ask.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::Language;
//! let museum = sample::museum();
//! let kind = museum.interviews.kind(&"check-in".parse().unwrap()).unwrap();
//! assert_eq!((kind.name.get(Language::En), kind.minutes()), ("Dusk check-in", 15));
//! let part = kind.part(&"lantern".parse().unwrap()).unwrap();
//! assert_eq!(part.title.get(Language::En), "A lantern I need");
//!
//! let in_order: Vec<_> = museum.interviews.in_order().iter().map(|kind| kind.id.as_str()).collect();
//! assert_eq!(in_order, ["check-in", "year-review"]);
//! let questions = museum.interviews.questions_for(&kind.id);
//! assert!(questions.iter().any(|question| question.types.is_empty())); // fits any kind
//! ```

mod part;
mod question;

use crate::{
    Framework, Id, LocalText, files,
    framework::{Passage, Source, validate},
    policy::{Concern, Measure, Measures},
    problem::{Kind, Problem, Problems},
    reading::{Schema, object},
};

pub(crate) use part::suits;
pub use part::{Audience, PLACEHOLDERS, Part, Prefill, Prompt};
pub use question::{Purpose, Question};

/// The most pages of A4 a sheet can be meant for.
const MOST_PAGES: u32 = 2;

object! {
    /// `interview.json`.
    pub struct Interviews {
        pub(crate) schema: Schema,
        /// Who wrote questions, self-check and thanks.
        pub source: Source = Source::OURS,
        /// What kinds are listed under.
        pub groups: Vec<Group> = Vec::new(),
        /// The kinds of interview.
        pub types: Vec<InterviewType>,
        /// What questions are for.
        pub purposes: Vec<Purpose> = Vec::new(),
        /// The question bank.
        pub questions: Vec<Question> = Vec::new(),
        /// What to check oneself by after rehearsing.
        pub self_check: Vec<LocalText> = Vec::new(),
        /// Words of thanks for afterwards.
        pub thanks: Vec<LocalText> = Vec::new(),
    }
}

object! {
    /// Kinds of interview that are listed together.
    pub struct Group {
        /// Names it.
        pub id: Id<Group>,
        /// What it is called.
        pub name: LocalText,
    }
}

object! {
    /// A kind of interview.
    pub struct InterviewType {
        /// Names it; stands in routes and in people's files.
        pub id: Id<InterviewType>,
        /// The group it is listed under.
        pub group: Option<Id<Group>> = None,
        /// What it is called.
        pub name: LocalText,
        /// What the source says it is for.
        pub purpose: Passage,
        /// What the portal advises. Everything below without a source of its own is by the same author.
        pub guidance: Passage,
        /// The measures of the policy it belongs to.
        pub measures: Vec<Id<Measure>> = Vec::new(),
        /// Who is there; `None` where the source does not say.
        pub people: Option<Passage> = None,
        /// Its place, from 1, among the kinds whose order in the year the source gives. The source gives no dates.
        pub order: Option<u32> = None,
        /// Whom it is for especially; everybody where it names nobody.
        pub concerns: Vec<Concern> = Vec::new(),
        /// A plan for the time, step by step.
        pub agenda: Vec<Step> = Vec::new(),
        /// What to have at hand.
        pub bring: Vec<LocalText> = Vec::new(),
        /// The parts of its sheet, in the order of the page.
        pub parts: Vec<Part>,
        /// What one may be asked.
        pub asked: Vec<LocalText> = Vec::new(),
        /// What to do afterwards.
        pub afterwards: Vec<LocalText> = Vec::new(),
        /// How many pages of A4 its sheet may take, 1 or 2.
        pub pages: u32 = 1,
    }
}

object! {
    /// A step of an interview.
    pub struct Step {
        /// What happens.
        pub title: LocalText,
        /// How long it takes, in minutes.
        pub minutes: u32,
    }
}

impl InterviewType {
    /// How long its plan takes, in minutes.
    pub fn minutes(&self) -> u32 {
        self.agenda.iter().map(|step| step.minutes).sum()
    }

    /// The part with this id.
    pub fn part(&self, id: &Id<Part>) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == *id)
    }

    fn check(&self, problems: &mut Problems, framework: &Framework, at: &str, groups: &[&str]) {
        let parts = format!("{at}.parts");
        problems.unique(&parts, &validate::ids(&self.parts, |part| part.id.as_str()));
        problems.not_empty(parts.clone(), &self.parts);
        if let Some(group) = &self.group {
            problems.known(format!("{at}.group"), group.as_str(), groups);
        }
        let passages = [("purpose", Some(&self.purpose)), ("guidance", Some(&self.guidance))];
        let passages = passages.into_iter().chain([("people", self.people.as_ref())]);
        for (name, passage) in passages {
            let Some(passage) = passage else { continue };
            validate::section(problems, framework, &format!("{at}.{name}"), &passage.source);
        }
        if !(1..=MOST_PAGES).contains(&self.pages) {
            let kind =
                Kind::NotAllowed { found: self.pages.to_string(), allowed: "1, 2".to_owned() };
            problems.add(format!("{at}.pages"), kind);
        }
        for (index, part) in self.parts.iter().enumerate() {
            part.check(problems, framework, &format!("{parts}[{index}]"));
        }
    }
}

impl Interviews {
    /// Checks the interviews against the framework.
    ///
    /// # Errors
    /// Ids that stand twice or that nothing has, lists with nothing in them, sections the document does not have, two
    /// kinds at the same place of the year, and placeholders nothing is filled into.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let mut interviews = sample::museum().interviews;
    /// interviews.types[1].pages = 9;
    /// let problems = interviews.checked(&sample::museum().framework).unwrap_err();
    /// assert_eq!(problems[0].place, "types[1].pages");
    /// ```
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let groups = validate::ids(&self.groups, |group| group.id.as_str());
        let kinds = validate::ids(&self.types, |kind| kind.id.as_str());
        validate::section(&mut problems, framework, "", &self.source);
        problems.unique("groups", &groups);
        problems.not_empty("types", &self.types);
        problems.unique("types", &kinds);
        for (index, kind) in self.types.iter().enumerate() {
            let at = format!("types[{index}]");
            kind.check(&mut problems, framework, &at, &groups);
            let before = self.types.iter().take(index);
            if let Some(order) = kind.order
                && before.filter_map(|kind| kind.order).any(|other| other == order)
            {
                problems.add(format!("{at}.order"), Kind::Duplicate { id: order.to_string() });
            }
        }
        question::check(&self, &mut problems, framework, &kinds);
        problems.or(self).map_err(|problems| problems.in_file(files::INTERVIEW))
    }

    /// What of the policy the interviews name and `measures` do not have; whom they concern is part of it.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let mut museum = sample::museum();
    /// let framework = &museum.framework;
    /// let measures = museum.policy.measures.value.as_ref().unwrap();
    /// assert_eq!(museum.interviews.problems_with(framework, measures), []);
    /// museum.interviews.types[0].measures.push("no-such-measure".parse().unwrap());
    /// assert_eq!(museum.interviews.problems_with(framework, measures)[0].place, "types[0].measures[2]");
    /// ```
    pub fn problems_with(&self, framework: &Framework, measures: &Measures) -> Vec<Problem> {
        let mut problems = Problems::default();
        let known = validate::ids(&measures.measures, |measure| measure.id.as_str());
        let situations = validate::ids(&measures.situations, |situation| situation.id.as_str());
        for (index, kind) in self.types.iter().enumerate() {
            problems.all_known(&format!("types[{index}].measures"), &kind.measures, &known);
            for (place, concern) in kind.concerns.iter().enumerate() {
                let at = format!("types[{index}].concerns[{place}]");
                concern.check(&mut problems, framework, &at, &situations);
            }
        }
        problems.in_file(files::INTERVIEW)
    }

    /// The kind with this id.
    pub fn kind(&self, id: &Id<InterviewType>) -> Option<&InterviewType> {
        self.types.iter().find(|kind| kind.id == *id)
    }

    /// The kinds whose order in the year the source gives, in that order.
    pub fn in_order(&self) -> Vec<&InterviewType> {
        let mut kinds: Vec<_> = self.types.iter().filter(|kind| kind.order.is_some()).collect();
        kinds.sort_by_key(|kind| kind.order);
        kinds
    }
}
