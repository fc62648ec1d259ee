//! What is fuzzed: every reader of outside input, and everything that is made of what was read.
//!
//! Each [`Target`] is a plain function that panics where something does not hold. `cargo test` calls it with every input
//! that was kept (`tests/fuzz/corpus/`), and `cargo xtask fuzz` has cargo-fuzz look for new ones.

// The portal's own files, and not the portal: Yew would take minutes to build for a fuzzer, and there is nothing of it here.
#[path = "../../../src/platform/calendar.rs"]
pub mod calendar;
mod content;
mod files;
mod made;
mod material;
pub mod mutate;
#[path = "../../../src/route.rs"]
pub mod route;
mod words;
mod written;

/// One thing that is fuzzed.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, which is also that of its folder of inputs.
    pub name: &'static str,
    /// What is read, and what is made of it.
    pub about: &'static str,
    run: fn(&str),
}

/// Everything that is fuzzed.
pub const TARGETS: [Target; 17] = [
    target(
        "record",
        "files of everything a person entered, and all that is made of one",
        files::record,
    ),
    target("share", "files made to be shown to somebody, and the reader's desk", files::share),
    target("review", "views that come back, and what becomes of them", files::review),
    target(
        "contribution",
        "what is handed in for a workshop, and the picture of the room",
        files::contribution,
    ),
    target("framework", "content: organisation, ladder, abilities", content::framework),
    target("questionnaire", "content: the questions", content::questionnaire),
    target("interviews", "content: kinds of interview, and sheets of them", content::interviews),
    target("policy", "content: the six files of the policy", content::policy),
    target("mentoring", "content: the guide for two", content::mentoring),
    target("workshops", "content: programmes, cards, profiles", content::workshops),
    target("messages", "the portal's own words, and filling them in", content::messages),
    target("folder", "a whole content folder, as `check-data` reads it", content::folder),
    target("json", "the JSON reader, beside serde_json", content::json),
    target("address", "addresses, read and written again", words::address),
    target("dates", "days, years and times as people write them", words::dates),
    target("search", "what is looked for, and the text it is looked for in", words::search),
    target("written", "any text in CSV, calendars, Markdown and plain text", written::texts),
];

const fn target(name: &'static str, about: &'static str, run: fn(&str)) -> Target {
    Target { name, about, run }
}

impl Target {
    /// Whether inputs are JSON, and are best changed as such.
    pub fn is_json(&self) -> bool {
        !matches!(self.name, "address" | "dates" | "search" | "written")
    }

    /// Tries one input. Bytes that are no text come as they would from a file read all the same.
    ///
    /// # Panics
    /// Where something does not hold.
    pub fn run(&self, input: &[u8]) {
        (self.run)(&String::from_utf8_lossy(input));
    }
}

/// The target of this name.
///
/// # Panics
/// Where there is none.
pub fn named(name: &str) -> Target {
    let found = TARGETS.into_iter().find(|target| target.name == name);
    found.unwrap_or_else(|| panic!("`{name}` is no target"))
}
