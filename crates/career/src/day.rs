//! Days of the calendar, and how people write them.
//!
//! ```
//! use career::{day::Day, year::FiscalYear};
//! let day = Day::written("2026/4/1").unwrap().unwrap();
//! assert_eq!(Some(day), Day::new(2026, 4, 1));
//! assert_eq!((day.year(), day.month(), day.day()), (2026, 4, 1));
//! assert_eq!(day.fiscal_year(), FiscalYear::new(2026));
//! assert_eq!(day.days_until(day.after_days(30)), 30);
//! assert_eq!(day.end_of_fiscal_year().to_string(), "2027-03-31");
//! assert_eq!(day.date().to_string(), "2026-04-01");
//! ```

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{
    problem::Kind,
    reading::{Definitions, Node, Read},
    year::FiscalYear,
};

/// A day, in the years [`FiscalYear::BOUNDS`] allows. Written as `2026-04-01` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

/// Why what a person wrote is not a day, or not a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotADate {
    /// It cannot be read as one.
    Unreadable,
    /// It can, but the calendar has no such day, such as 30 February.
    NoSuchDay,
    /// It is far from any working life.
    OutOfRange,
}

impl Day {
    /// The first day there is.
    pub const FIRST: Self = Self(match NaiveDate::from_ymd_opt(1950, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });

    /// The day with these numbers; `None` where the calendar has none, or outside the years allowed.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
        in_bounds(year.into()).then_some(Self(date))
    }

    /// The day as people write it: `2026-04-01`, `2026/4/1`, `20260401`, `2026年4月1日`, `令和8年4月1日`, `R8.4.1`, in
    /// full-width characters too. `None` where nothing is written.
    ///
    /// # Errors
    /// Why it is not one.
    ///
    /// ```
    /// use career::day::{Day, NotADate};
    /// assert_eq!(Day::written("令和８年４月１日"), Ok(Day::new(2026, 4, 1)));
    /// assert_eq!(Day::written(" "), Ok(None));
    /// assert_eq!(Day::written("2026-02-30"), Err(NotADate::NoSuchDay));
    /// ```
    pub fn written(text: &str) -> Result<Option<Self>, NotADate> {
        let text = narrow(text);
        if text.is_empty() {
            return Ok(None);
        }
        let (year, rest) = leading_year(&text).ok_or(NotADate::Unreadable)?;
        let [month, day] = match numbers(rest).as_deref() {
            Some(&[month, day]) => [month, day],
            // 20260401
            Some([]) if year >= 10_000_000 => return Self::in_digits(year).map(Some),
            _ => return Err(NotADate::Unreadable),
        };
        Self::checked(year, month, day).map(Some)
    }

    fn in_digits(digits: u32) -> Result<Self, NotADate> {
        Self::checked(digits / 10_000, digits / 100 % 100, digits % 100)
    }

    fn checked(year: u32, month: u32, day: u32) -> Result<Self, NotADate> {
        if !in_bounds(year.into()) {
            return Err(NotADate::OutOfRange);
        }
        let year = i32::try_from(year).map_err(|_| NotADate::OutOfRange)?;
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or(NotADate::NoSuchDay)
    }

    /// The calendar's own type, for libraries that take it.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// How many days it is to `other`; below 0 when that is before.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// So many days later; the day itself where that is after the last year allowed.
    pub fn after_days(self, days: u64) -> Self {
        self.or(self.0.checked_add_days(Days::new(days)))
    }

    /// So many months later; the last day of a month that is too short, and the day itself as for
    /// [`after_days`](Self::after_days).
    ///
    /// ```
    /// use career::day::Day;
    /// let last = Day::new(2026, 8, 31).unwrap();
    /// assert_eq!(last.after_months(6).to_string(), "2027-02-28");
    /// ```
    pub fn after_months(self, months: u32) -> Self {
        self.or(self.0.checked_add_months(Months::new(months)))
    }

    /// The fiscal year it is in; `None` in the months before the first one there is.
    pub fn fiscal_year(self) -> Option<FiscalYear> {
        FiscalYear::new(i64::from(self.year()) - i64::from(self.month() < 4))
    }

    /// The last day of the fiscal year it is in: 31 March.
    pub fn end_of_fiscal_year(self) -> Self {
        let year = self.year() + i32::from(self.month() >= 4);
        self.or(NaiveDate::from_ymd_opt(year, 3, 31))
    }

    fn or(self, later: Option<NaiveDate>) -> Self {
        let allowed = |date: &NaiveDate| u64::try_from(date.year()).is_ok_and(in_bounds);
        later.filter(allowed).map_or(self, Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the calendar's own `Display`, which brings along the code for every format there is.
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Day {
    fn read(node: &Node) -> Option<Self> {
        let text = node.text()?;
        let day = Self::written(text).ok().flatten().filter(|day| day.to_string() == text);
        day.or_else(|| node.problem(Kind::BadDay { found: text.to_owned() }))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string", "format": "date" })
    }
}

impl FiscalYear {
    /// The year as people write it: `2026`, `2026年度`, `令和8年`, `R8`, `令和元年度`; with a month, the fiscal year
    /// that month is in. `None` where nothing is written.
    ///
    /// # Errors
    /// Why it is not one.
    ///
    /// ```
    /// use career::year::FiscalYear;
    /// assert_eq!(FiscalYear::written("令和８年度"), Ok(FiscalYear::new(2026)));
    /// assert_eq!(FiscalYear::written("2026年3月"), Ok(FiscalYear::new(2025)));
    /// ```
    pub fn written(text: &str) -> Result<Option<Self>, NotADate> {
        let text = narrow(text);
        if text.is_empty() {
            return Ok(None);
        }
        if let Ok(Some(day)) = Day::written(&text) {
            return day.fiscal_year().map(Some).ok_or(NotADate::OutOfRange);
        }
        let (year, rest) = leading_year(&text).ok_or(NotADate::Unreadable)?;
        let rest = rest.strip_prefix("年度").unwrap_or(rest);
        let before_april = match numbers(rest).as_deref() {
            Some([]) => false,
            Some([month] | [month, _]) if (1..=12).contains(month) => *month < 4,
            Some([_] | [_, _]) => return Err(NotADate::NoSuchDay),
            _ => return Err(NotADate::Unreadable),
        };
        let year = i64::from(year) - i64::from(before_april);
        Self::new(year).map(Some).ok_or(NotADate::OutOfRange)
    }
}

fn in_bounds(year: u64) -> bool {
    let (first, last) = FiscalYear::BOUNDS;
    (first..=last).contains(&year)
}

/// Full-width signs as the half-width ones they stand for, without blanks.
fn narrow(text: &str) -> String {
    const FULL_WIDTH: u32 = 0xfee0;
    let narrowed = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - FULL_WIDTH).unwrap_or(c),
        _ => c,
    };
    text.chars().filter(|c| !c.is_whitespace()).map(narrowed).collect()
}

/// The eras by their signs, each with the year before its first.
const ERAS: [(&str, u32); 9] = [
    ("令和", 2018),
    ("R", 2018),
    ("r", 2018),
    ("平成", 1988),
    ("H", 1988),
    ("h", 1988),
    ("昭和", 1925),
    ("S", 1925),
    ("s", 1925),
];

/// The calendar year a text begins with, of an era or not, and what follows it.
fn leading_year(text: &str) -> Option<(u32, &str)> {
    let era = ERAS.iter().find_map(|(sign, before)| Some((text.strip_prefix(sign)?, *before)));
    let (text, before) = era.unwrap_or((text, 0));
    if let Some(rest) = text.strip_prefix('元').filter(|_| before > 0) {
        return Some((before + 1, rest));
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = text.split_at(digits);
    // Before an era's year stands nothing that could be one of its own: "R8" is 2026, "8" nothing.
    let most = if before > 0 { 2 } else { 8 };
    // No era has a year 0.
    let least = u32::from(before > 0);
    let number: u32 = number.parse().ok().filter(|number| digits <= most && *number >= least)?;
    Some((before + number, rest))
}

/// The numbers after a year, each behind the sign that separates it; `None` for anything else.
fn numbers(rest: &str) -> Option<Vec<u32>> {
    let rest = rest.trim_end_matches(['日', '月', '年']);
    if rest.is_empty() {
        return Some(Vec::new());
    }
    let rest = rest.strip_prefix(['年', '/', '-', '.', 'ー', '‐', '−'])?;
    rest.split(['月', '/', '-', '.', 'ー', '‐', '−'])
        // A sign is none of the digits, though a number may have one.
        .map(|number| number.parse().ok().filter(|_| number.len() <= 2 && !number.starts_with('+')))
        .collect()
}
