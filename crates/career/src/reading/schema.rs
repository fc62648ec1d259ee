//! What can be read, described as JSON Schema, so that an editor completes and warns while content is written.
//!
//! Only `cargo xtask schema` and the tests ask for it. The portal does not, so none of it is in the program.

use serde_json::{Map, Value, json};

use super::Read;

/// The schema of a content file that holds a `T`: draft 7, the newest one that editors know well.
pub(crate) fn file<T: Read>() -> String {
    let mut definitions = Definitions::default();
    let file = json!({ "$schema": "http://json-schema.org/draft-07/schema#" });
    let mut file = joined(file, T::schema(&mut definitions));
    file["properties"]["$schema"] =
        json!({ "description": "Where an editor finds this schema.", "type": "string" });
    file["definitions"] = definitions.0.into();
    format!("{file:#}\n")
}

/// The schemas of types that have a name, each written once and referred to from everywhere else.
#[derive(Default)]
pub(crate) struct Definitions(Map<String, Value>);

impl Definitions {
    /// The schema to write where a `T` stands.
    pub(crate) fn of<T: Read>(&mut self) -> Value {
        let Some(name) = T::NAME else { return T::schema(self) };
        if !self.0.contains_key(name) {
            // Its place is taken first: before what it consists of, which may be itself.
            self.0.insert(name.to_owned(), Value::Null);
            self.0[name] = T::schema(self);
        }
        json!({ "$ref": format!("#/definitions/{name}") })
    }
}

/// The schema of an object with these fields and no others: their names, whether they must be there, and what
/// they hold.
pub(crate) fn object(fields: Vec<(&str, bool, Value)>) -> Value {
    let required: Vec<_> =
        fields.iter().filter(|(_, required, _)| *required).map(|(name, ..)| *name).collect();
    let properties: Map<_, _> =
        fields.into_iter().map(|(name, _, schema)| (name.to_owned(), schema)).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// The schema of one of these names, each with the doc comment of what it means.
pub(crate) fn names(names: &[(&str, &[&str])]) -> Value {
    let (names, meanings): (Vec<_>, Vec<_>) =
        names.iter().map(|(name, about)| (*name, plain(about))).unzip();
    // The latter is no word of JSON Schema: editors show it, others pass over it.
    json!({ "type": "string", "enum": names, "enumDescriptions": meanings })
}

/// The schema with a doc comment, given line by line, as its description.
pub(crate) fn described(about: &[&str], schema: Value) -> Value {
    let about = plain(about);
    if about.is_empty() {
        return schema;
    }
    // Whatever stands beside a reference counts for nothing.
    let schema = if schema.get("$ref").is_some() { json!({ "allOf": [schema] }) } else { schema };
    let mut described = joined(json!({ "description": null }), schema);
    described["description"] = about.into();
    described
}

/// Two schemas as one.
pub(crate) fn joined(mut first: Value, second: Value) -> Value {
    if let (Value::Object(first), Value::Object(second)) = (&mut first, second) {
        first.extend(second);
    }
    first
}

/// A doc comment without its markup, on one line.
fn plain(about: &[&str]) -> String {
    let words = about.concat().replace("[`", "").replace("`]", "").replace('`', "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
