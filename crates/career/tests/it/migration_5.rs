//! The fixtures of every version there has been: a version may not land without one, and one that landed is read for
//! ever. `record-5.json` has every field filled in.

use std::{collections::BTreeSet, fs, path::Path};

use career::exchange::{
    self, Format, read, read_contribution, read_review, read_share, write, write_contribution,
    write_review, write_share,
};
use serde_json::Value;

use crate::support::city;

const VERSION_5: &str = include_str!("files/record-5.json");

/// The text of the fixture of one version, if there is one.
fn fixture(format: Format, version: u64) -> Option<String> {
    let name = format.name().trim_start_matches("ayumi/");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/files");
    fs::read_to_string(folder.join(format!("{name}-{version}.json"))).ok()
}

/// Reads a file of any kind and writes it again as today's.
fn again(format: Format, text: &str) -> Result<String, Vec<career::Problem>> {
    let framework = &city().framework;
    let name = "mine.json";
    match format {
        Format::Record => read(name, text, framework).map(|record| write(&record, framework)),
        Format::Share => {
            read_share(name, text, framework).map(|opened| write_share(&opened.value, framework))
        }
        Format::Review => {
            read_review(name, text, framework).map(|opened| write_review(&opened.value, framework))
        }
        Format::Contribution => read_contribution(name, text, framework)
            .map(|opened| write_contribution(&opened.value, framework)),
    }
}

#[test]
fn every_version_that_ever_landed_has_its_file_and_opens() {
    for format in Format::ALL {
        for version in 1..=format.version() {
            let name = format.name();
            let text = fixture(format, version)
                .unwrap_or_else(|| panic!("{name} {version} has no file in tests/it/files"));
            let file: Value = serde_json::from_str(&text).expect("it is JSON");
            assert_eq!((&file["format"], &file["version"]), (&name.into(), &version.into()));
            let written = again(format, &text);
            let written =
                written.unwrap_or_else(|problems| panic!("{name} {version}: {problems:?}"));
            assert_eq!(again(format, &written), Ok(written.clone()), "{name} {version}");
        }
    }
}

#[test]
fn the_newest_version_of_each_is_written_as_its_file_has_it() {
    for format in Format::ALL {
        let text = fixture(format, format.version()).expect("it has a file");
        let written = again(format, &text).expect("it opens");
        let [was, is]: [Value; 2] =
            [&text, &written].map(|text| serde_json::from_str(text).expect("it is JSON"));
        assert_eq!(is, was, "{}", format.name());
    }
}

/// What is empty, null or false.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

/// Every field in `value` that `counts`, by the names on the way to it; what a table holds is all one field.
fn fields(value: &Value, way: &str, counts: fn(&Value) -> bool, found: &mut BTreeSet<String>) {
    const TABLES: [&str; 6] = ["answers", "sheets", "parts", "words", "ratings", "replies"];
    match value {
        Value::Object(here) => {
            let table = TABLES.iter().any(|table| way.ends_with(table));
            for (name, value) in here {
                let way = if table { format!("{way}.*") } else { format!("{way}.{name}") };
                if counts(value) {
                    found.insert(way.clone());
                }
                fields(value, &way, counts, found);
            }
        }
        Value::Array(values) => {
            for value in values {
                fields(value, way, counts, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_file_of_version_5_has_something_in_every_field() {
    let file: Value = serde_json::from_str(VERSION_5).expect("it is JSON");
    let (mut all, mut filled) = (BTreeSet::new(), BTreeSet::new());
    fields(&file, "", |_| true, &mut all);
    fields(&file, "", |value| !is_empty(value), &mut filled);
    assert_eq!(all.difference(&filled).collect::<Vec<_>>(), Vec::<&String>::new());
    // An empty record has every field there always is; those that are left out when empty are here all the same.
    for field in [".assessment.answers.*.note", ".assessment.answers.*.evidence.result"] {
        assert!(all.contains(field), "{field}");
    }
    assert_eq!(exchange::RECORD_VERSION, 5, "a new version needs a file with every field, too");
}
