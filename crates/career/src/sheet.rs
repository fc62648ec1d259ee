//! The sheet a person takes into an interview: what they wrote, whom each part is for, and how it looks as text and on
//! pages.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::sheet::{Head, Sheet, SheetChange, lines, plain};
//! let museum = sample::museum();
//! let record = museum.koke();
//! let outcome = museum.outcome(&record);
//! let material = museum.material(&record, &outcome);
//! let kind = museum.interviews.kind(&"check-in".parse().unwrap());
//!
//! let mut sheet = Sheet::default();
//! let (part, own) = ("lantern".parse().unwrap(), "An hour with the roof".to_owned());
//! sheet.apply("Dusk check-in".to_owned(), SheetChange::Write(part, "A lantern I need".to_owned(), Some(own)));
//! let mut lines = lines(kind, Some(&sheet), &material);
//! let strengths = lines.iter().find(|line| line.id.as_str() == "bright-spots").unwrap();
//! assert!(strengths.suggested && strengths.text.starts_with("- A curious heart"));
//!
//! lines.retain(|line| line.on_paper() && !line.suggested && !line.is_blank());
//! let head = Head { title: "Dusk check-in", facts: &[("With", "Yonaka")] };
//! assert_eq!(plain(head, &lines), "Dusk check-in\n\nWith: Yonaka\n\n[A lantern I need]\nAn hour with the roof\n");
//! ```

mod change;
mod list;
mod pages;
mod prompts;
mod suggestion;
mod text;

use serde::Serialize;

use crate::{
    Id,
    assessment::is_false,
    interview::{Audience, InterviewType, Part},
    reading::{Table, object},
    talk::Prepared,
};

pub use change::{HeadText, SheetChange};
pub use list::{has_item, with_item, without_item};
pub use pages::{Block, Fit, fit};
pub use prompts::Filling;
pub use suggestion::{Material, suggestion};
pub use text::{Head, markdown, plain};

object! {
    /// What a person wrote for one kind of interview. What they left untouched is not in it.
    #[derive(Default, Serialize)]
    pub struct Sheet {
        /// What the kind was called when they wrote, so that the sheet stays readable when the content no longer has it.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub kind: String = String::new(),
        /// Their name, if they give one.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub name: String = String::new(),
        /// The day of the interview, as they wrote it; [`Day::written`](crate::day::Day::written) reads it.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub day: String = String::new(),
        /// Whom they will talk with.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub with: String = String::new(),
        /// Whether the ranks one holds and aims for are left off the page.
        #[serde(skip_serializing_if = "is_false")]
        pub without_ranks: bool = false,
        /// The part last shown in the guided way, to come back to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at: Option<Id<Part>> = None,
        /// What was written and chosen, by part.
        pub parts: Table<Id<Part>, Entry>,
    }
}

object! {
    /// One part of a sheet.
    #[derive(Default, Serialize)]
    pub struct Entry {
        /// Its heading when the person wrote.
        #[serde(skip_serializing_if = "String::is_empty")]
        pub title: String = String::new(),
        /// The person's own words; `None` until they write, so that a suggestion follows the record and never
        /// replaces what was typed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text: Option<String> = None,
        /// Whom it is for; `None` until the person says so.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub audience: Option<Audience> = None,
    }
}

impl Sheet {
    /// Whether something that was `prepared` for a conversation still stands in it, in the person's own words.
    ///
    /// ```
    /// use career::{interview::Audience, sheet::{HeadText, Sheet, SheetChange}, talk::Prepared};
    /// let mut sheet = Sheet::default();
    /// let change = SheetChange::Head(HeadText::With, "Yonaka".to_owned());
    /// sheet.apply("Dusk check-in".to_owned(), change);
    /// assert_eq!(sheet.head(HeadText::With), "Yonaka");
    /// let text = "An hour with the roof".to_owned();
    /// let prepared = [Prepared { title: String::new(), text: text.clone(), audience: Audience::Paper }];
    /// assert!(!sheet.still_has(&prepared));
    /// let write = SheetChange::Write("lantern".parse().unwrap(), String::new(), Some(text));
    /// sheet.apply("Dusk check-in".to_owned(), write);
    /// assert!(sheet.still_has(&prepared));
    /// ```
    pub fn still_has(&self, prepared: &[Prepared]) -> bool {
        let written = self.parts.iter().filter_map(|(_, entry)| entry.text.as_deref());
        let mut written = written.map(str::trim).filter(|text| !text.is_empty());
        written.any(|text| prepared.iter().any(|part| part.text.trim() == text))
    }
}

/// One part ready to be shown or printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which part.
    pub id: Id<Part>,
    /// The part as the content has it; `None` when it no longer does.
    pub part: Option<Part>,
    /// Its heading.
    pub title: String,
    /// The person's words or, where they wrote none, the suggestion; may be empty.
    pub text: String,
    /// Whether `text` is the suggestion.
    pub suggested: bool,
    /// Whom it is for.
    pub audience: Audience,
}

impl Line {
    /// Whether nothing but blanks stands there.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether it is on the printed page.
    pub fn on_paper(&self) -> bool {
        self.audience == Audience::Paper
    }
}

/// The sheet of `kind` with suggestions where the person has written nothing: its parts in the order of the page, then
/// what they wrote in parts the content no longer has. Those are all there is where `kind` itself is gone.
pub fn lines(
    kind: Option<&InterviewType>,
    sheet: Option<&Sheet>,
    material: &Material,
) -> Vec<Line> {
    let parts = kind.map_or(&[][..], |kind| &kind.parts);
    let line = |part: &Part| {
        let entry = sheet.and_then(|sheet| sheet.parts.get(&part.id));
        let written = entry.and_then(|entry| entry.text.clone());
        Line {
            id: part.id.clone(),
            part: Some(part.clone()),
            title: part.title.get(material.language()).to_owned(),
            suggested: written.is_none(),
            text: written.unwrap_or_else(|| suggestion::suggestion(part, kind, material)),
            audience: entry.and_then(|entry| entry.audience).unwrap_or(part.audience),
        }
    };
    let known = parts.iter().map(line);
    let entries = sheet.into_iter().flat_map(|sheet| sheet.parts.iter());
    let retired = entries.filter(|(id, _)| !parts.iter().any(|part| part.id == **id));
    known.chain(retired.filter_map(|(id, entry)| retired_line(id, entry))).collect()
}

/// What was written in a part the content no longer has; `None` where that is nothing.
fn retired_line(id: &Id<Part>, entry: &Entry) -> Option<Line> {
    let text = entry.text.clone().filter(|text| !text.trim().is_empty())?;
    let title = if entry.title.is_empty() { id.as_str() } else { &entry.title };
    Some(Line {
        id: id.clone(),
        part: None,
        title: title.to_owned(),
        text,
        suggested: false,
        audience: entry.audience.unwrap_or(Audience::Paper),
    })
}
