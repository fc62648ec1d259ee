//! Days in words.

use career::day::Day;

use crate::text::Text;

/// A day, as it is written in the language chosen.
pub fn day(text: &Text, day: Day) -> String {
    text.fill(
        "day.date",
        &[
            ("year", &day.year().to_string()),
            ("month", &day.month().to_string()),
            ("day", &day.day().to_string()),
        ],
    )
}

/// How far away a day is.
pub fn how_far(text: &Text, today: Day, day: Day) -> String {
    let days = today.days_until(day);
    let id = match days {
        0 => "day.today",
        1.. => "day.in",
        _ => "day.past",
    };
    text.fill(id, &[("days", &days.unsigned_abs().to_string())])
}
