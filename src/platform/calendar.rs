//! Dates as a file for a calendar (iCalendar, RFC 5545). Nothing in it says whose it is or where it was made.

use std::hash::{DefaultHasher, Hash, Hasher};

use career::{day::Day, plain_text::clean};
use icalendar::{Calendar, Class, Component, Event, Property};

/// Something to be done by a day.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Which it is: the same again replaces what the calendar has.
    pub id: EntryId<'a>,
    /// The day.
    pub day: Day,
    /// What to do.
    pub summary: &'a str,
    /// What for.
    pub description: &'a str,
}

/// Tells an entry from all others.
#[derive(Clone, Copy, Debug)]
pub struct EntryId<'a> {
    /// What it is of.
    pub of: Of,
    /// Words that go with it: in a calendar that several people write to, only an entry of the same words is the same.
    pub words: &'a str,
}

/// What an entry is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The plan: a goal, and which of its actions.
    Plan(u32, u32),
    /// A conversation, and which of the things agreed in it.
    Agreed(u32, u32),
    /// A conversation, after which there is to be another one.
    Next(u32),
}

impl EntryId<'_> {
    fn uid(self) -> String {
        let words = print_of(self.words);
        match self.of {
            Of::Plan(goal, action) => format!("ayumi-plan-{goal}-{action}-{words:x}@localhost"),
            Of::Agreed(talk, one) => format!("ayumi-agreed-{talk}-{one}-{words:x}@localhost"),
            Of::Next(talk) => format!("ayumi-next-{talk}-{words:x}@localhost"),
        }
    }
}

/// The file: an event of a whole day for each, private, and leaving the day free for other things.
pub fn calendar(entries: &[Entry], today: Day) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Ayumi//Plan//JA"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property((key, value));
    }
    let stamp = format!("{}T000000Z", digits(today));
    calendar.extend(entries.iter().map(|entry| event(entry, &stamp)));
    calendar.to_string()
}

fn event(entry: &Entry, stamp: &str) -> Event {
    let mut start = Property::new("DTSTART", digits(entry.day));
    start.add_parameter("VALUE", "DATE");
    Event::new()
        // Both set here: the library would ask a clock and chance for them.
        .uid(&entry.id.uid())
        .add_property("DTSTAMP", stamp)
        .append_property(start)
        .summary(&in_lines(entry.summary))
        .description(&in_lines(entry.description))
        .class(Class::Private)
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

/// A number that goes with a text.
fn print_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// A day in eight digits.
fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text with one kind of line break, which the library escapes, and without the other signs that end a line for
/// some reader or are none to be read: they could pass for lines of the file.
fn in_lines(text: &str) -> String {
    let breaks = ['\r', '\u{2028}', '\u{2029}'];
    clean(text).replace("\r\n", "\n").replace(breaks, "\n")
}
