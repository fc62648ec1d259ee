//! The rest of the policy: what it wants, its measures, how it is measured, when, and where to turn.
//!
//! Unlike the [`Framework`], which every page needs, these files are read when one of them is looked at, and one
//! that is broken leaves the others usable.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Policy, policy::{FILES, FileText}};
//! let museum = sample::museum();
//! let texts = FILES.map(|name| -> FileText { Ok(sample::text(name).to_owned()) });
//! let policy = Policy::read(&museum.framework, texts);
//! assert_eq!(policy.problems(), []);
//! let named = policy.measures_named(&["dawn-rest".parse().unwrap()]);
//! assert_eq!(named[0].id.as_str(), "dawn-rest");
//!
//! // One file that is broken leaves the others usable.
//! let mut texts = FILES.map(|name| -> FileText { Ok(sample::text(name).to_owned()) });
//! texts[0] = Ok("{".to_owned());
//! let policy = Policy::read(&museum.framework, texts);
//! assert!(policy.overview.value.is_none() && policy.glossary.value.is_some());
//! ```

pub mod concern;
pub mod development;
pub mod glossary;
pub mod indicators;
pub mod measures;
pub mod overview;
pub mod support;

pub use concern::{Because, Concern, Situation, Standing};
pub use development::{Development, Field, Suggestion};
pub use glossary::{Glossary, Names, Term};
pub use indicators::{Indicator, IndicatorKind, Indicators, Value, ValueKind};
pub use measures::{Entry, Guide, Mark, Measure, Measures, Pillar};
pub use overview::{
    Cycle, CyclePart, Goal, Occupation, Overview, Period, Plan, Roadmap, Statement, Step, Theme,
};
pub use support::{Contact, HelpTopic, OwnAccessibility, OwnCheck, Support};

use crate::{
    Framework, Id, files,
    problem::{Problem, Problems},
    reading::{self, Checked, Read},
};

/// The text of a file, or why there is none.
pub type FileText = Result<String, Vec<Problem>>;

/// The files of the policy, in the order [`Policy::read`] takes their texts.
pub const FILES: [&str; 6] = [
    files::POLICY,
    files::MEASURES,
    files::INDICATORS,
    files::SUPPORT,
    files::GLOSSARY,
    files::DEVELOPMENT,
];

/// Everything the policy says beside ranks and abilities. Ids in a part that is there lead somewhere, unless to a
/// part that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// `policy.json`.
    pub overview: Checked<Overview>,
    /// `measures.json`.
    pub measures: Checked<Measures>,
    /// `indicators.json`.
    pub indicators: Checked<Indicators>,
    /// `support.json`.
    pub support: Checked<Support>,
    /// `glossary.json`.
    pub glossary: Checked<Glossary>,
    /// `development.json`.
    pub development: Checked<Development>,
}

impl Policy {
    /// Reads the files, given in the order of [`FILES`] as their texts or as why there is none.
    pub fn read(framework: &Framework, texts: [FileText; 6]) -> Self {
        let [overview, measures, indicators, support, glossary, development] = texts;
        let overview = sound(files::POLICY, overview, |overview: &Overview, problems| {
            overview.check(problems, framework);
        });
        let measures = sound(files::MEASURES, measures, |measures: &Measures, problems| {
            measures.check(problems, framework, overview.value.as_ref());
        });
        let known = measures.value.as_ref();
        Self {
            indicators: sound(
                files::INDICATORS,
                indicators,
                |indicators: &Indicators, problems| {
                    indicators.check(problems, framework, known);
                },
            ),
            support: sound(files::SUPPORT, support, |support: &Support, problems| {
                support.check(problems, framework, known);
            }),
            glossary: sound(files::GLOSSARY, glossary, |glossary: &Glossary, problems| {
                glossary.check(problems, framework);
            }),
            development: sound(
                files::DEVELOPMENT,
                development,
                |development: &Development, problems| {
                    development.check(problems, framework, known);
                },
            ),
            overview,
            measures,
        }
    }

    /// The measures with these ids, in the source's order; none where the measures cannot be read.
    pub fn measures_named(&self, ids: &[Id<Measure>]) -> Vec<&Measure> {
        let measures = self.measures.value.iter().flat_map(|measures| &measures.measures);
        measures.filter(|measure| ids.contains(&measure.id)).collect()
    }

    /// Every problem of every part.
    pub fn problems(&self) -> Vec<Problem> {
        let parts = [
            &self.overview.problems,
            &self.measures.problems,
            &self.indicators.problems,
            &self.support.problems,
            &self.glossary.problems,
            &self.development.problems,
        ];
        parts.into_iter().flatten().cloned().collect()
    }
}

/// Reads one file and checks what needs more than one place of it.
fn sound<T: Read>(file: &str, text: FileText, check: impl FnOnce(&T, &mut Problems)) -> Checked<T> {
    let read = text.map_or_else(Checked::broken, |text| reading::content(file, &text));
    read.and_then(|value| {
        let mut problems = Problems::default();
        check(&value, &mut problems);
        problems.or(value).map_err(|problems| problems.in_file(file))
    })
}
