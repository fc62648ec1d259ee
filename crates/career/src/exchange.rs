//! Files a person keeps or hands over: written whole, read whole or not at all.
//!
//! Reading goes in three steps: the frame (what kind of file, which version, whose content), migration of an
//! older version to today's shape, then the values, every problem named with its place.

use deserr::ValuePointerRef;
use serde::Serialize;
use serde_json::Value;

use crate::{
    Framework, Record,
    problem::{Kind, Problem, Problems},
    reading,
};

/// The `format` of a file with everything a person entered.
pub const RECORD: &str = "ayumi/record";

/// The newest version of [`RECORD`] files this portal reads, and the one it writes.
pub const RECORD_VERSION: u64 = 1;

/// The largest file that is read, in bytes. A record with every question answered in 10,000 characters stays
/// below it.
pub const MAX_BYTES: usize = 5_000_000;

const FRAME: [&str; 3] = ["format", "version", "framework"];

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    framework: MadeWith<'a>,
    #[serde(flatten)]
    record: &'a Record,
}

#[derive(Serialize)]
struct MadeWith<'a> {
    id: &'a str,
    revision: u32,
}

/// The record as a file: UTF-8 JSON, indented so that a person can read it.
pub fn write(record: &Record, framework: &Framework) -> String {
    let organisation = framework.organisation();
    let made_with = MadeWith { id: organisation.id.as_str(), revision: organisation.revision };
    let file = File { format: RECORD, version: RECORD_VERSION, framework: made_with, record };
    // Maps with text keys, texts and small numbers: there is nothing in a record that JSON cannot hold.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a file with everything a person entered.
///
/// # Errors
/// Every problem, with its place in the file. Then nothing of the file is used.
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
    let kind = Kind::TooLarge { bytes, limit: MAX_BYTES };
    Err(Problems::one(ValuePointerRef::Origin, kind).in_file(name))
}

fn read_values(text: &str, framework: &Framework) -> Result<Record, Problems> {
    let mut json = reading::json(text)?;
    let version = frame(&json, framework)?;
    if let Some(object) = json.as_object_mut() {
        for field in FRAME {
            object.remove(field);
        }
    }
    reading::value(migrate(json, version))
}

/// Checks what kind of file it is; gives its version.
fn frame(json: &Value, framework: &Framework) -> Result<u64, Problems> {
    let at = |field| ValuePointerRef::Key { key: field, prev: &ValuePointerRef::Origin };
    let format = json.get("format").and_then(Value::as_str).unwrap_or_default();
    if format != RECORD {
        let kind = Kind::WrongFormat { found: format.to_owned(), wanted: RECORD };
        return Err(Problems::one(at("format"), kind));
    }
    let version = match json.get("version").map(Value::as_u64) {
        Some(Some(found)) if found > RECORD_VERSION => {
            return Err(Problems::one(at("version"), Kind::Newer { found, known: RECORD_VERSION }));
        }
        Some(Some(version)) if version > 0 => version,
        Some(_) => return Err(Problems::one(at("version"), Kind::Invalid)),
        None => return Err(missing("version")),
    };
    let wanted = framework.organisation().id.as_str();
    match json.pointer("/framework/id").and_then(Value::as_str) {
        Some(found) if found == wanted => Ok(version),
        Some(found) => {
            let kind = Kind::OtherFramework { found: found.to_owned(), wanted: wanted.to_owned() };
            Err(Problems::one(at("framework"), kind))
        }
        None => Err(missing("framework")),
    }
}

fn missing(field: &str) -> Problems {
    Problems::one(ValuePointerRef::Origin, Kind::Missing { field: field.to_owned() })
}

/// Brings the values of an older version into today's shape. There is one version so far: the place where the
/// next one adds its step.
fn migrate(json: Value, version: u64) -> Value {
    debug_assert_eq!(version, RECORD_VERSION);
    json
}
