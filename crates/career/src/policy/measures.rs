//! The measures the organisation takes, and whom they concern.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::Language;
//! let museum = sample::museum();
//! let measures = museum.policy.measures.value.as_ref().unwrap();
//! let pillar = measures.pillar(&"people-lights".parse().unwrap()).unwrap();
//! let of: Vec<_> = measures.of(&pillar.id).map(|measure| measure.id.as_str()).collect();
//! assert_eq!(of, ["elders-notebook", "borrowed-path"]);
//!
//! let notebook = measures.measure(&"elders-notebook".parse().unwrap()).unwrap();
//! let mark = measures.marks_of(notebook).next().unwrap();
//! assert_eq!((mark.symbol.as_str(), mark.name.get(Language::En)), ("◇", "To be lit first"));
//! assert_eq!(notebook.schedule[0].years.value().unwrap().from.number(), 2031);
//! ```

use super::{
    concern::{Concern, Situation},
    overview::{CyclePart, Overview},
};
use crate::{
    Framework, Id, LocalText,
    framework::{Source, Stated, validate},
    problem::Problems,
    reading::{Schema, object},
    year::Years,
};

object! {
    /// `measures.json`.
    pub struct Measures {
        pub(crate) schema: Schema,
        /// The marks the source puts beside some of them.
        pub marks: Vec<Mark>,
        /// The directions they are grouped in.
        pub pillars: Vec<Pillar>,
        /// What a person can say of themselves to see what concerns them.
        pub situations: Vec<Situation>,
        /// The measures, in the source's order.
        pub measures: Vec<Measure>,
    }
}

object! {
    /// A mark the source puts beside a measure.
    pub struct Mark {
        /// Names it; stands in addresses.
        pub id: Id<Mark>,
        /// As printed.
        pub symbol: String,
        /// What it stands for.
        pub name: LocalText,
        /// Where the source says so.
        pub source: Source,
    }
}

object! {
    /// A direction of reform that measures belong to.
    pub struct Pillar {
        /// Names it; stands in addresses.
        pub id: Id<Pillar>,
        /// What it is called.
        pub name: LocalText,
        /// Where.
        pub source: Source,
        /// What the plan above this policy says about it.
        pub points: Vec<LocalText>,
        /// Where it does.
        pub points_source: Source,
    }
}

object! {
    /// A measure.
    pub struct Measure {
        /// Names it; stands in addresses.
        pub id: Id<Measure>,
        /// The pillar it belongs to.
        pub pillar: Id<Pillar>,
        /// What it is called.
        pub name: LocalText,
        /// What the source adds to the name in brackets.
        pub detail: Option<LocalText> = None,
        /// The marks beside it.
        pub marks: Vec<Id<Mark>>,
        /// Where it stands.
        pub source: Source,
        /// What it answers to (課題).
        pub issues: Vec<LocalText>,
        /// What is intended, at length.
        pub directions: Vec<LocalText>,
        /// What is to be done for it (ミッション).
        pub missions: Vec<LocalText>,
        /// The parts of the development cycle it belongs to, as the portal reads it.
        pub cycle: Vec<Id<CyclePart>>,
        /// What it means for a person.
        pub guide: Guide,
        /// What is planned when.
        pub schedule: Vec<Entry>,
        /// Where that stands.
        pub schedule_source: Source,
    }
}

object! {
    /// A measure in plain words, by the portal's authors.
    pub struct Guide {
        /// Who says it.
        pub source: Source,
        /// What is planned and what it can mean.
        pub summary: LocalText,
        /// Whom it concerns, and why.
        pub concerns: Vec<Concern>,
        /// What one may ask about it in an interview.
        pub questions: Vec<LocalText>,
        /// What a careful reader of the source should know.
        pub note: Option<LocalText> = None,
    }
}

object! {
    /// An entry of the schedule.
    pub struct Entry {
        /// What is planned.
        pub label: LocalText,
        /// Which years.
        pub years: Stated<Years>,
    }
}

impl Measures {
    /// The measure with this id.
    pub fn measure(&self, id: &Id<Measure>) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == *id)
    }

    /// The pillar with this id.
    pub fn pillar(&self, id: &Id<Pillar>) -> Option<&Pillar> {
        self.pillars.iter().find(|pillar| pillar.id == *id)
    }

    /// The measures of a pillar.
    pub fn of<'a>(&'a self, pillar: &'a Id<Pillar>) -> impl Iterator<Item = &'a Measure> {
        self.measures.iter().filter(move |measure| measure.pillar == *pillar)
    }

    /// The marks beside a measure.
    pub fn marks_of<'a>(&'a self, measure: &'a Measure) -> impl Iterator<Item = &'a Mark> {
        self.marks.iter().filter(|mark| measure.marks.contains(&mark.id))
    }

    pub(super) fn check(
        &self,
        problems: &mut Problems,
        framework: &Framework,
        overview: Option<&Overview>,
    ) {
        let known = Known {
            marks: validate::ids(&self.marks, |mark| mark.id.as_str()),
            pillars: validate::ids(&self.pillars, |pillar| pillar.id.as_str()),
            situations: validate::ids(&self.situations, |situation| situation.id.as_str()),
            cycle: overview
                .map(|overview| validate::ids(&overview.cycle.parts, |part| part.id.as_str())),
        };
        problems.unique("marks", &known.marks);
        problems.unique("pillars", &known.pillars);
        problems.unique("situations", &known.situations);
        problems.unique("measures", &validate::ids(&self.measures, |one| one.id.as_str()));
        problems.not_empty("pillars", &self.pillars);
        for (index, mark) in self.marks.iter().enumerate() {
            validate::section(problems, framework, &format!("marks[{index}]"), &mark.source);
        }
        for (index, pillar) in self.pillars.iter().enumerate() {
            let at = format!("pillars[{index}]");
            validate::section(problems, framework, &at, &pillar.source);
            validate::section_in(problems, framework, &at, "points_source", &pillar.points_source);
        }
        for (index, measure) in self.measures.iter().enumerate() {
            check_measure(problems, framework, &format!("measures[{index}]"), measure, &known);
        }
    }
}

/// The ids a measure may refer to.
struct Known<'a> {
    marks: Vec<&'a str>,
    pillars: Vec<&'a str>,
    situations: Vec<&'a str>,
    /// `None` when the file they stand in cannot be read.
    cycle: Option<Vec<&'a str>>,
}

fn check_measure(
    problems: &mut Problems,
    framework: &Framework,
    at: &str,
    measure: &Measure,
    known: &Known,
) {
    problems.known(format!("{at}.pillar"), measure.pillar.as_str(), &known.pillars);
    problems.all_known(&format!("{at}.marks"), &measure.marks, &known.marks);
    if let Some(cycle) = &known.cycle {
        problems.all_known(&format!("{at}.cycle"), &measure.cycle, cycle);
    }
    validate::section(problems, framework, at, &measure.source);
    validate::section(problems, framework, &format!("{at}.guide"), &measure.guide.source);
    validate::section_in(problems, framework, at, "schedule_source", &measure.schedule_source);
    for (index, concern) in measure.guide.concerns.iter().enumerate() {
        let at = format!("{at}.guide.concerns[{index}]");
        concern.check(problems, framework, &at, &known.situations);
    }
}
