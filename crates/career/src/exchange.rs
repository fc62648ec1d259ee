//! Files a person keeps or hands over: written whole, read whole or not at all.
//!
//! Reading goes in three steps: the frame (what kind of file, which version, whose content), migration of an
//! older version to today's shape, then the values, every problem named with its place.

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Framework, Id, Record,
    assessment::Assessment,
    framework::Organisation,
    interview::InterviewType,
    policy::Situation,
    problem::{Kind, Problem, Problems},
    reading::{self, Definitions, Json, Node, Read, Table, object},
    sheet::Sheet,
};

/// The `format` of a file with everything a person entered.
pub const RECORD: &str = "ayumi/record";

/// The newest version of [`RECORD`] files this portal reads, and the one it writes.
pub const RECORD_VERSION: u64 = 2;

/// The largest file that is read, in bytes. A record with every question answered in 10,000 characters stays
/// below it.
pub const MAX_BYTES: usize = 5_000_000;

const FRAME: [&str; 3] = ["format", "version", "framework"];

object! {
    /// What a file says of itself.
    struct Frame {
        format: String,
        version: Version,
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

/// A whole file. Its values are listed rather than flattened into it, which would cost kilobytes.
#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    framework: MadeWith,
    assessment: &'a Assessment,
    sheets: &'a Table<Id<InterviewType>, Sheet>,
    situations: &'a [Id<Situation>],
}

/// The record as a file: UTF-8 JSON, indented so that a person can read it.
pub fn write(record: &Record, framework: &Framework) -> String {
    let organisation = framework.organisation();
    let Record { assessment, sheets, situations } = record;
    let file = File {
        format: RECORD,
        version: RECORD_VERSION,
        framework: MadeWith { id: organisation.id.clone(), revision: organisation.revision },
        assessment,
        sheets,
        situations,
    };
    // Maps with text keys, texts and small numbers: there is nothing in a record that JSON cannot hold.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a file with everything a person entered.
///
/// # Errors
/// Every problem of the frame or, when that is good, of the values, with its place in the file. A file of
/// another kind, of a newer portal or of another organisation has only that problem. Then nothing of the file
/// is used.
pub fn read(name: &str, text: &str, framework: &Framework) -> Result<Record, Vec<Problem>> {
    read_values(text, framework).map_err(|problems| problems.in_file(name))
}

/// Refuses a file by its size, before its text is read.
///
/// # Errors
/// When it has more than [`MAX_BYTES`] bytes.
pub fn check_size(name: &str, bytes: usize) -> Result<(), Vec<Problem>> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    Err(Problems::one("", Kind::TooLarge { bytes, limit: MAX_BYTES }).in_file(name))
}

fn read_values(text: &str, framework: &Framework) -> Result<Record, Problems> {
    let json = reading::json(text)?;
    ours(&json, framework)?;
    let Json::Object(fields) = json else { return reading::value(&json) };
    let (frame, values) = fields.into_iter().partition(|(name, _)| FRAME.contains(&name.as_str()));
    let frame: Frame = reading::value(&Json::Object(frame))?;
    reading::value(&migrate(Json::Object(values), frame.version))
}

/// Refuses a file that is not for this portal, whatever else may be wrong with it.
fn ours(json: &Json, framework: &Framework) -> Result<(), Problems> {
    let format = json.text("format");
    if format != RECORD {
        let kind = Kind::WrongFormat { found: format.to_owned(), wanted: RECORD };
        return Err(Problems::one("format", kind));
    }
    if let Some(Json::Whole(found)) = json.get("version")
        && *found > RECORD_VERSION
    {
        let kind = Kind::Newer { found: *found, known: RECORD_VERSION };
        return Err(Problems::one("version", kind));
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

/// The version of a file, from 1 to [`RECORD_VERSION`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Version(u64);

impl Read for Version {
    fn read(node: &Node) -> Option<Self> {
        match node.whole_number()? {
            0 => node.not_allowed("0", &format!("1–{RECORD_VERSION}")),
            version => Some(Self(version)),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 1, "maximum": RECORD_VERSION })
    }
}

/// Brings the values of an older version into today's shape, one step a version.
fn migrate(values: Json, version: Version) -> Json {
    let Json::Object(mut fields) = values else { return values };
    // Version 1 did not ask for situations.
    if version.0 < 2 {
        fields.push(("situations".to_owned(), Json::List(Vec::new())));
    }
    Json::Object(fields)
}
