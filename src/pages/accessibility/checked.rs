//! What was confirmed of the portal as it comes.

use career::day::Day;

/// A name and what was found a line; `cargo xtask bench --pages --write` writes it.
const CHECKED: &str = include_str!("./checked.txt");

/// What stands behind a name.
pub fn fact(name: &str) -> &'static str {
    let mut facts = CHECKED.lines().filter_map(|line| line.split_once(' '));
    facts.find(|(known, _)| *known == name).map_or("", |(_, found)| found)
}

/// All of them, to be filled into a message.
pub fn facts() -> Vec<(&'static str, &'static str)> {
    CHECKED.lines().filter_map(|line| line.split_once(' ')).collect()
}

/// When it was confirmed.
pub fn day() -> Option<Day> {
    Day::written(fact("day")).ok().flatten()
}
