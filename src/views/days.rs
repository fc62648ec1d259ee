//! Days in words.

use career::{Language, day::Day};

use crate::text::Text;

/// The eras a day of a working life can be in: the day each began, its message, and the year before its first.
const ERAS: [((i32, u32, u32), &str, i32); 3] = [
    ((2019, 5, 1), "day.reiwa", 2018),
    ((1989, 1, 8), "day.heisei", 1988),
    ((1926, 12, 25), "day.showa", 1925),
];

const MONTHS: [&str; 12] = [
    "day.january",
    "day.february",
    "day.march",
    "day.april",
    "day.may",
    "day.june",
    "day.july",
    "day.august",
    "day.september",
    "day.october",
    "day.november",
    "day.december",
];

/// A day, as it is written in the language chosen.
pub fn day(text: &Text, day: Day) -> String {
    let month = MONTHS[(day.month() as usize - 1) % MONTHS.len()];
    let words =
        [("year", &*year(text, day)), ("month", text.get(month)), ("day", &*day.day().to_string())];
    text.fill("day.date", &words)
}

/// The year: in Japanese that of the era, whose first year has a name of its own.
fn year(text: &Text, day: Day) -> String {
    let this = (day.year(), day.month(), day.day());
    let era = ERAS.iter().find(|(first, ..)| this >= *first);
    match (text.language(), era) {
        (Language::Ja, Some((_, id, before))) => {
            let year = match day.year() - before {
                1 => text.get("day.first-year").to_owned(),
                year => year.to_string(),
            };
            text.fill(id, &[("year", &year)])
        }
        _ => day.year().to_string(),
    }
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
