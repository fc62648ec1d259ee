//! The indicators the policy is measured by.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, policy::ValueKind};
//! let museum = sample::museum();
//! let indicators = museum.policy.indicators.value.as_ref().unwrap();
//! let pillar = "house-lights".parse().unwrap();
//! let nights = indicators.of(&pillar).next().unwrap();
//! let baseline = &nights.values[0];
//! assert_eq!((baseline.kind, baseline.year.number()), (ValueKind::Baseline, 2031));
//! assert_eq!(baseline.text.value().unwrap().get(Language::En), "5.5 nights");
//! assert_eq!(baseline.hundredths(), Some(550));
//! ```

use super::measures::{Measure, Measures, Pillar};
use crate::{
    Framework, Id, LocalText,
    framework::{Source, Stated, validate},
    language::Language,
    problem::{Kind, Problems},
    reading::{Schema, names, object},
    search::fold,
    year::FiscalYear,
};

object! {
    /// `indicators.json`.
    pub struct Indicators {
        pub(crate) schema: Schema,
        /// The indicators, in the source's order.
        pub indicators: Vec<Indicator>,
    }
}

object! {
    /// An indicator with its values over the years.
    pub struct Indicator {
        /// Names it.
        pub id: Id<Indicator>,
        /// What it measures: the goal, or a pillar's performance.
        pub kind: IndicatorKind,
        /// The pillar it measures, if it does.
        pub pillar: Option<Id<Pillar>> = None,
        /// What the source calls it.
        pub name: LocalText,
        /// Where.
        pub source: Source,
        /// Its values, by year.
        pub values: Vec<Value>,
        /// The upper end of the axis it is drawn on, in the unit of its values.
        pub scale: u32,
        /// What the source adds to it.
        pub note: Option<LocalText> = None,
        /// What the portal adds to it.
        pub guide: IndicatorGuide,
    }
}

names! {
    /// What an indicator measures.
    pub enum IndicatorKind {
        /// Whether the policy's goal is reached (KGI).
        Goal = "kgi",
        /// How a pillar performs (KPI).
        Performance = "kpi",
    }
}

object! {
    /// One value of an indicator.
    pub struct Value {
        /// The year it is of.
        pub year: FiscalYear,
        /// What it is.
        pub kind: ValueKind,
        /// The value as printed.
        pub text: Stated<LocalText>,
    }
}

names! {
    /// What a value is.
    pub enum ValueKind {
        /// Where it started.
        Baseline = "baseline",
        /// Where it is to go.
        Target = "target",
    }
}

object! {
    /// What the portal adds to an indicator.
    pub struct IndicatorGuide {
        /// Who says it.
        pub source: Source,
        /// A short name, for the chart.
        pub label: LocalText,
        /// The measures it speaks about most directly.
        pub measures: Vec<Id<Measure>>,
    }
}

impl Value {
    /// The number that stands in the printed value, in hundredths; `None` where it is none, or none is given.
    pub fn hundredths(&self) -> Option<u32> {
        let text = fold::folded(self.text.value()?.get(Language::Ja));
        let from = text.find(|c: char| c.is_ascii_digit())?;
        let mut hundredths: u32 = 0;
        // Digits still wanted behind the point; none is counted before it is met.
        let mut behind = None;
        for c in text.get(from..)?.chars() {
            match (c, behind) {
                // Between thousands.
                (',', None) => {}
                ('.', None) => behind = Some(2),
                (_, Some(0)) => break,
                _ => {
                    let Some(digit) = c.to_digit(10) else { break };
                    hundredths = hundredths.checked_mul(10)?.checked_add(digit)?;
                    behind = behind.map(|left| left - 1);
                }
            }
        }
        hundredths.checked_mul(10_u32.pow(behind.unwrap_or(2)))
    }
}

impl Indicators {
    /// The indicators of a pillar.
    pub fn of<'a>(&'a self, pillar: &'a Id<Pillar>) -> impl Iterator<Item = &'a Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.pillar.as_ref() == Some(pillar))
    }

    pub(super) fn check(
        &self,
        problems: &mut Problems,
        framework: &Framework,
        measures: Option<&Measures>,
    ) {
        problems.unique("indicators", &validate::ids(&self.indicators, |one| one.id.as_str()));
        for (index, indicator) in self.indicators.iter().enumerate() {
            let at = format!("indicators[{index}]");
            validate::section(problems, framework, &at, &indicator.source);
            if indicator.scale == 0 {
                let kind =
                    Kind::NotAllowed { found: "0".to_owned(), allowed: "1, 2, 3, …".to_owned() };
                problems.add(format!("{at}.scale"), kind);
            }
            let guide = &indicator.guide;
            validate::section(problems, framework, &format!("{at}.guide"), &guide.source);
            let years: Vec<_> =
                indicator.values.iter().map(|value| value.year.to_string()).collect();
            let years = validate::ids(&years, String::as_str);
            problems.unique_by(&format!("{at}.values"), "year", &years);
            if let Some(measures) = measures {
                let known = validate::ids(&measures.measures, |one| one.id.as_str());
                problems.all_known(&format!("{at}.guide.measures"), &guide.measures, &known);
                if let Some(pillar) = &indicator.pillar {
                    let known = validate::ids(&measures.pillars, |one| one.id.as_str());
                    problems.known(format!("{at}.pillar"), pillar.as_str(), &known);
                }
            }
        }
    }
}
