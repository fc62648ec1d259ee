//! What the policy wants, as a whole: vision, culture, the development cycle, its place among other plans.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, framework::{Reason, Stated}};
//! let museum = sample::museum();
//! let overview = museum.policy.overview.value.as_ref().unwrap();
//! let theme = overview.theme(&"vow-of-light".parse().unwrap()).unwrap();
//! assert_eq!(theme.statements[2].title.as_ref().unwrap().get(Language::En), "Waiting");
//! assert_eq!(overview.cycle.parts.len(), 4);
//! let edition = &overview.roadmap.steps[2];
//! assert_eq!(edition.years, Stated::Unstated(Reason::NotStated)); // and nobody guesses
//! ```

use crate::{
    Framework, Id, LocalText,
    framework::{Passage, Source, Stated, validate},
    problem::Problems,
    reading::{Schema, object},
    year::Years,
};

object! {
    /// `policy.json`.
    pub struct Overview {
        pub(crate) schema: Schema,
        /// What it says, by subject, in the document's order.
        pub themes: Vec<Theme>,
        /// The development cycle.
        pub cycle: Cycle,
        /// The occupations a second ladder is for, or may be.
        pub occupations: Vec<Occupation>,
        /// The plans it belongs to.
        pub plans: Vec<Plan>,
        /// The way to its goals.
        pub roadmap: Roadmap,
    }
}

object! {
    /// A subject, such as the kind of staff the organisation aims for.
    pub struct Theme {
        /// Names it.
        pub id: Id<Theme>,
        /// Its heading.
        pub title: LocalText,
        /// What is said about it.
        pub statements: Vec<Statement>,
    }
}

object! {
    /// One thing said.
    pub struct Statement {
        /// Names it.
        pub id: Id<Statement>,
        /// Its own heading, where it has one.
        pub title: Option<LocalText> = None,
        /// The words.
        pub text: LocalText,
        /// Where they stand.
        pub source: Source,
    }
}

object! {
    /// The cycle through which people are developed (人材育成サイクル).
    pub struct Cycle {
        /// What it is called.
        pub title: LocalText,
        /// What is said about it.
        pub text: LocalText,
        /// Where.
        pub source: Source,
        /// Its parts, going round.
        pub parts: Vec<CyclePart>,
    }
}

object! {
    /// A part of the cycle. Which measures belong to it is said in the measures.
    pub struct CyclePart {
        /// Names it; stands in addresses.
        pub id: Id<CyclePart>,
        /// What it is called.
        pub name: LocalText,
        /// Where.
        pub source: Source,
        /// What it means for a person, in the portal's words.
        pub guide: Passage,
    }
}

object! {
    /// An occupation that a second ladder reaches, or may reach.
    pub struct Occupation {
        /// Names it.
        pub id: Id<Occupation>,
        /// What it is called.
        pub name: LocalText,
        /// How far it has come there, in the source's words.
        pub state: LocalText,
        /// Where.
        pub source: Source,
        /// How the portal reads that.
        pub guide: Passage,
    }
}

object! {
    /// A plan of the organisation that this policy belongs to or stands beside.
    pub struct Plan {
        /// Names it.
        pub id: Id<Plan>,
        /// What it is called.
        pub name: LocalText,
        /// Where.
        pub source: Source,
        /// When it runs.
        pub periods: Vec<Period>,
    }
}

object! {
    /// A term of a plan.
    pub struct Period {
        /// As the source has it.
        pub label: LocalText,
        /// Which years.
        pub years: Stated<Years>,
    }
}

object! {
    /// The way to the policy's goals.
    pub struct Roadmap {
        /// Where it stands.
        pub source: Source,
        /// The steps, in the source's order.
        pub steps: Vec<Step>,
        /// What they lead to.
        pub goals: Vec<Goal>,
    }
}

object! {
    /// A step on the way.
    pub struct Step {
        /// Names it.
        pub id: Id<Step>,
        /// What is done.
        pub text: LocalText,
        /// When.
        pub years: Stated<Years>,
    }
}

object! {
    /// Something the way leads to.
    pub struct Goal {
        /// Names it.
        pub id: Id<Goal>,
        /// What is reached.
        pub text: LocalText,
    }
}

impl Overview {
    /// The theme with this id.
    pub fn theme(&self, id: &Id<Theme>) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    pub(super) fn check(&self, problems: &mut Problems, framework: &Framework) {
        let mut source = |at: &str, source| validate::section(problems, framework, at, source);
        for (index, theme) in self.themes.iter().enumerate() {
            for (at, statement) in theme.statements.iter().enumerate() {
                source(&format!("themes[{index}].statements[{at}]"), &statement.source);
            }
        }
        source("cycle", &self.cycle.source);
        for (index, part) in self.cycle.parts.iter().enumerate() {
            source(&format!("cycle.parts[{index}]"), &part.source);
            source(&format!("cycle.parts[{index}].guide"), &part.guide.source);
        }
        for (index, occupation) in self.occupations.iter().enumerate() {
            source(&format!("occupations[{index}]"), &occupation.source);
            source(&format!("occupations[{index}].guide"), &occupation.guide.source);
        }
        for (index, plan) in self.plans.iter().enumerate() {
            source(&format!("plans[{index}]"), &plan.source);
        }
        source("roadmap", &self.roadmap.source);
        self.check_ids(problems);
    }

    fn check_ids(&self, problems: &mut Problems) {
        problems.unique("themes", &validate::ids(&self.themes, |theme| theme.id.as_str()));
        for (index, theme) in self.themes.iter().enumerate() {
            let list = format!("themes[{index}].statements");
            problems.not_empty(&list, &theme.statements);
            problems.unique(&list, &validate::ids(&theme.statements, |said| said.id.as_str()));
        }
        problems.unique("cycle.parts", &validate::ids(&self.cycle.parts, |part| part.id.as_str()));
        problems
            .unique("occupations", &validate::ids(&self.occupations, |entry| entry.id.as_str()));
        problems.unique("plans", &validate::ids(&self.plans, |plan| plan.id.as_str()));
        let (steps, goals) = (&self.roadmap.steps, &self.roadmap.goals);
        problems.unique("roadmap.steps", &validate::ids(steps, |step| step.id.as_str()));
        problems.unique("roadmap.goals", &validate::ids(goals, |goal| goal.id.as_str()));
    }
}
