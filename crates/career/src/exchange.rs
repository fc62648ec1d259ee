//! Files a person keeps or hands over: written whole, read whole or not at all.
//!
//! Reading goes in three steps: the frame (what kind of file, which version, whose content), migration of an
//! older version to today's shape, then the values, every problem named with its place.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::exchange;
//! let museum = sample::museum();
//! let record = museum.koke();
//! let text = exchange::write(&record, &museum.framework);
//! assert_eq!(exchange::read("mine.json", &text, &museum.framework), Ok(record));
//!
//! let cut = &text[..text.len() / 2];
//! let problems = exchange::read("mine.json", cut, &museum.framework).unwrap_err();
//! assert_eq!(problems[0].file, "mine.json");
//! ```

mod handed;
mod migration;
mod record;

use serde::Serialize;

use crate::{
    Framework, Id,
    framework::Organisation,
    problem::{Kind, Problem, Problems},
    reading::{self, Json, object},
};

pub use handed::{
    Opened, read_contribution, read_review, read_share, write_contribution, write_review,
    write_share,
};
pub use record::{read, write, write_history, write_today};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Everything a person entered.
    Record,
    /// What a person chose to show one reader.
    Share,
    /// A reader's view of it.
    Review,
    /// Ratings alone, for a workshop.
    Contribution,
}

/// The `format` of a file with everything a person entered.
pub const RECORD: &str = Format::Record.name();

/// The newest version of [`RECORD`] files this portal reads, and the one it writes.
pub const RECORD_VERSION: u64 = Format::Record.version();

/// The largest file that is read, in bytes. A record with every question answered in 10,000 characters a part stays
/// below it, and so do two hundred snapshots of a full assessment.
pub const MAX_BYTES: usize = 40_000_000;

impl Format {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Record, Self::Share, Self::Review, Self::Contribution];

    /// How a file names it in its `format`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Record => "ayumi/record",
            Self::Share => "ayumi/share",
            Self::Review => "ayumi/review",
            Self::Contribution => "ayumi/contribution",
        }
    }

    /// The kind a file names so; `None` for another program's.
    ///
    /// ```
    /// use career::exchange::Format;
    /// let format = Format::named("ayumi/record").unwrap();
    /// assert_eq!((format, format.name()), (Format::Record, "ayumi/record"));
    /// assert!(format.version() >= 5 && format.limit() > Format::Contribution.limit());
    /// assert_eq!(Format::named("other/record"), None);
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The newest version this portal reads, and the one it writes.
    pub const fn version(self) -> u64 {
        match self {
            Self::Record => 5,
            Self::Share | Self::Review | Self::Contribution => 1,
        }
    }

    /// The largest file of this kind that is read, in bytes.
    pub const fn limit(self) -> usize {
        match self {
            Self::Record | Self::Share | Self::Review => MAX_BYTES,
            // Thousands of them are read at once, and none has more than a few hundred short lines.
            Self::Contribution => 1_000_000,
        }
    }
}

object! {
    /// What a file says of itself.
    struct Frame {
        format: String,
        version: u32,
        framework: MadeWith,
    }
}

object! {
    /// The content a file was made with.
    #[derive(Serialize)]
    struct MadeWith {
        id: Id<Organisation>,
        revision: u32,
    }
}

impl MadeWith {
    fn today(framework: &Framework) -> Self {
        let organisation = framework.organisation();
        Self { id: organisation.id.clone(), revision: organisation.revision }
    }
}

/// Refuses a file by its size, before its text is read.
///
/// # Errors
/// When it has more bytes than files of this kind may have.
///
/// ```
/// use career::exchange::{Format, check_size};
/// assert!(check_size("mine.json", 20_000, Format::Record).is_ok());
/// assert!(check_size("mine.json", Format::Record.limit() + 1, Format::Record).is_err());
/// ```
pub fn check_size(name: &str, bytes: usize, format: Format) -> Result<(), Vec<Problem>> {
    let limit = format.limit();
    if bytes <= limit {
        return Ok(());
    }
    Err(Problems::one("", Kind::TooLarge { bytes, limit }).in_file(name))
}

/// The frame of a file of this kind, and its values as they are written.
fn open(text: &str, format: Format, framework: &Framework) -> Result<(Frame, Json), Problems> {
    const FRAME: [&str; 3] = ["format", "version", "framework"];
    let json = reading::json(text)?;
    ours(&json, format, framework)?;
    // Whatever names its format is an object.
    let fields = if let Json::Object(fields) = json { fields } else { Vec::new() };
    let (frame, values) = fields.into_iter().partition(|(name, _)| FRAME.contains(&name.as_str()));
    let frame: Frame = reading::value(&Json::Object(frame))?;
    if frame.version == 0 {
        let allowed = format!("1–{}", format.version());
        return Err(Problems::one("version", Kind::NotAllowed { found: "0".to_owned(), allowed }));
    }
    Ok((frame, Json::Object(values)))
}

/// Refuses a file that is not for this portal, whatever else may be wrong with it.
fn ours(json: &Json, wanted: Format, framework: &Framework) -> Result<(), Problems> {
    let format = json.text("format");
    if format != wanted.name() {
        let kind = Kind::WrongFormat { found: format.to_owned(), wanted: wanted.name() };
        return Err(Problems::one("format", kind));
    }
    let known = wanted.version();
    if let Some(Json::Whole(found)) = json.get("version")
        && *found > known
    {
        return Err(Problems::one("version", Kind::Newer { found: *found, known }));
    }
    let wanted = framework.organisation().id.as_str();
    if let Some(Json::Text(found)) = json.get("framework").and_then(|made_with| made_with.get("id"))
        && found != wanted
    {
        let kind = Kind::OtherFramework { found: found.clone(), wanted: wanted.to_owned() };
        return Err(Problems::one("framework", kind));
    }
    Ok(())
}
