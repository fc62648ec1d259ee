//! Days in words.

use career::day::Day;

use crate::text::Text;

/// A day, such as 2026年11月24日.
pub fn day(text: &Text, day: Day) -> String {
    let (year, of_month) = (day.year().to_string(), day.day().to_string());
    text.fill("day.full", &[("year", &year), ("month", month_name(text, day)), ("day", &of_month)])
}

/// The month a day is in, such as 2026年11月.
pub fn month(text: &Text, day: Day) -> String {
    let year = day.year().to_string();
    text.fill("day.month", &[("year", &year), ("month", month_name(text, day))])
}

fn month_name(text: &Text, day: Day) -> &str {
    let index = usize::try_from(day.month()).unwrap_or_default().saturating_sub(1);
    text.get("day.months").split(',').nth(index).unwrap_or_default()
}

/// How far away a day is by which something is to be done.
pub fn how_far(text: &Text, today: Day, day: Day) -> String {
    let days = today.days_until(day);
    let id = match days {
        0 => "day.today",
        1 => "day.tomorrow",
        2.. => "day.in",
        -1 => "day.past-one",
        _ => "day.past",
    };
    text.fill(id, &[("days", &days.unsigned_abs().to_string())])
}
