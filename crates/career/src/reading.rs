//! From JSON text to typed values, with every problem named and not only the first.
//!
//! A reader of our own and not a library: those that go on after a problem weigh more than the rest of the
//! portal (see docs/decisions.md, "Bytes"). What is read is defined with `object!` and `names!`; a
//! type with rules of its own reads what is written and then checks it.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{content, problem::Kind, reading::Checked};
//! let slip = sample::text(content::GLOSSARY).replacen("\"also\":", "\"colour\": \"red\", \"also\":", 1);
//! let museum = sample::museum();
//! let mut texts = career::policy::FILES.map(|name| Ok(sample::text(name).to_owned()));
//! texts[4] = Ok(slip);
//! let Checked { value, problems } = career::Policy::read(&museum.framework, texts).glossary;
//! assert_eq!(problems[0].kind, Kind::UnknownField { field: "colour".to_owned(), nearest: None });
//! assert_eq!(value, museum.policy.glossary.value); // it changes nothing of what is said
//! ```

mod checked;
mod define;
mod json;
mod node;
pub(crate) mod schema;
mod values;

pub use crate::problem::ValueKind;
pub use checked::Checked;
pub use values::Table;

pub(crate) use define::{comment, names, object};
pub(crate) use json::{Json, json};
pub(crate) use node::{Node, Slot};
pub(crate) use schema::Definitions;
pub(crate) use values::Words;

use std::cell::Cell;

use serde_json::{Value, json};

use crate::problem::{Kind, Problems};

/// The newest shape of content files this portal reads.
pub const CONTENT_SCHEMA: u64 = 1;

/// A type that can be read from JSON.
pub(crate) trait Read: Sized {
    /// What a schema calls the type where it refers to it. One without a name is described wherever it stands.
    const NAME: Option<&'static str> = None;

    /// Reads the value at `node` and tells every problem in it to [`Node::problem`]. `None` when it cannot be used, and
    /// then a problem was told.
    fn read(node: &Node) -> Option<Self>;

    /// Describes what is read as JSON Schema; `definitions` has the schemas of the types it consists of.
    fn schema(definitions: &mut Definitions) -> Value;
}

/// Reads a `T` from parsed JSON.
///
/// # Errors
/// Every problem with its place in the value.
pub(crate) fn value<T: Read>(json: &Json) -> Result<T, Problems> {
    match usable(json) {
        (Some(value), problems) => problems.or(value),
        (None, problems) => Err(problems),
    }
}

/// The same as far as it can be used, with every problem: a field nobody reads is one that does no harm.
fn usable<T: Read>(json: &Json) -> (Option<T>, Problems) {
    let problems = Cell::default();
    let value = T::read(&Node::whole(json, &problems));
    (value, problems.take())
}

/// Reads a content file. One with a newer schema than [`CONTENT_SCHEMA`] has only that problem.
pub(crate) fn content<T: Read>(file: &str, text: &str) -> Checked<T> {
    match current(text) {
        Ok(json) => {
            let (value, problems) = usable(&json);
            Checked { value, problems: problems.in_file(file) }
        }
        Err(problems) => Checked::broken(problems.in_file(file)),
    }
}

/// The JSON of a content file, unless it is for a newer portal.
fn current(text: &str) -> Result<Json, Problems> {
    let mut json = json(text)?;
    if let Some(Json::Whole(found)) = json.get("schema")
        && *found > CONTENT_SCHEMA
    {
        let kind = Kind::Newer { found: *found, known: CONTENT_SCHEMA };
        return Err(Problems::one("schema", kind));
    }
    // Tells an editor where the schema is, and us nothing.
    if let Json::Object(fields) = &mut json {
        fields.retain(|(name, value)| name != "$schema" || !matches!(value, Json::Text(_)));
    }
    Ok(json)
}

/// The shape a content file is written in, once read: always [`CONTENT_SCHEMA`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Schema;

impl Read for Schema {
    fn read(node: &Node) -> Option<Self> {
        let found = node.whole_number()?;
        if found == CONTENT_SCHEMA {
            return Some(Self);
        }
        node.not_allowed(&found.to_string(), &CONTENT_SCHEMA.to_string())
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "description": "The shape the file is written in.", "const": CONTENT_SCHEMA })
    }
}
