//! Fiscal years, which begin in April.
//!
//! ```
//! use career::year::{FiscalYear, Years};
//! let year = |number| FiscalYear::new(number).unwrap();
//! assert_eq!((year(2026).number(), year(2026).era()), (2026, Some(('R', 8))));
//! assert_eq!(FiscalYear::new(26), None);
//! let span = |from, to| Years { from: year(from), to: year(to) };
//! assert_eq!(Years::around([span(2030, 2031), span(2026, 2027)]), Some(span(2026, 2031)));
//! assert_eq!(span(2026, 2028).each().filter(|one| span(2027, 2035).contains(*one)).count(), 2);
//! ```

use std::fmt;

use serde_json::{Value, json};

use crate::{
    problem::Kind,
    reading::{Definitions, Node, Read, object},
};

/// A fiscal year, named by the calendar year it begins in: 2025 runs from April 2025 to March 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FiscalYear(u16);

impl FiscalYear {
    /// The first and the last year content may name: outside them it is a slip of the pen.
    pub const BOUNDS: (u64, u64) = (1950, 2150);

    /// The fiscal year that begins in this calendar year; `None` outside [`BOUNDS`](Self::BOUNDS).
    pub fn new(year: i64) -> Option<Self> {
        let (first, last) = Self::BOUNDS;
        let number = u64::try_from(year).ok().filter(|year| (first..=last).contains(year))?;
        u16::try_from(number).ok().map(Self)
    }

    /// The calendar year it begins in.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The year of the Japanese era it begins in, with the era's sign as official plans abbreviate it (R7, H30).
    /// The year in which an era began bears the new era's sign, as in those plans; before 1989 there is none.
    pub fn era(self) -> Option<(char, u16)> {
        match self.0 {
            2019.. => Some(('R', self.0 - 2018)),
            1989.. => Some(('H', self.0 - 1988)),
            _ => None,
        }
    }
}

impl fmt::Display for FiscalYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Read for FiscalYear {
    fn read(node: &Node) -> Option<Self> {
        let found = node.whole_number()?;
        let (first, last) = Self::BOUNDS;
        match u16::try_from(found) {
            Ok(year) if (first..=last).contains(&found) => Some(Self(year)),
            _ => node.problem(Kind::ImpossibleYear { found, first, last }),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        let (first, last) = Self::BOUNDS;
        json!({ "type": "integer", "minimum": first, "maximum": last })
    }
}

/// Consecutive fiscal years, the first and the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub from: FiscalYear,
    /// The last; not before the first.
    pub to: FiscalYear,
}

impl Years {
    /// Whether `year` is one of them.
    pub fn contains(self, year: FiscalYear) -> bool {
        self.from <= year && year <= self.to
    }

    /// Each of them, in order.
    pub fn each(self) -> impl Iterator<Item = FiscalYear> {
        (self.from.0..=self.to.0).map(FiscalYear)
    }

    /// From the first to the last of several spans; `None` without any.
    pub fn around(spans: impl IntoIterator<Item = Self>) -> Option<Self> {
        spans
            .into_iter()
            .reduce(|all, span| Self { from: all.from.min(span.from), to: all.to.max(span.to) })
    }
}

object! {
    /// Fiscal years, each written as the calendar year it begins in.
    struct WrittenYears {
        /// The first year.
        from: FiscalYear,
        /// The last year, included.
        to: FiscalYear,
    }
}

impl Read for Years {
    fn read(node: &Node) -> Option<Self> {
        let WrittenYears { from, to } = WrittenYears::read(node)?;
        if to < from {
            return node.problem(Kind::YearsReversed { from: from.number(), to: to.number() });
        }
        Some(Self { from, to })
    }

    fn schema(definitions: &mut Definitions) -> Value {
        WrittenYears::schema(definitions)
    }
}
