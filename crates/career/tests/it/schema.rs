//! The schemas that editors check content files against say what the reader says.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use boon::{Compiler, Schemas};
use career::content;
use serde_json::Value;

use crate::support::in_repository;

/// The schema for a content file, by the name of the file below its folder.
fn schema_for(file: &str) -> String {
    let name = file.split(['/', '.']).next().unwrap_or_default();
    format!("schema/{name}.schema.json")
}

/// Why an editor would mark the content file, by its name below its folder; `None` where it would not.
pub fn complaint(file: &str, content: &Value) -> Option<String> {
    let name = schema_for(file);
    let all = content::schemas();
    let (_, schema) = all.iter().find(|(known, _)| *known == name).unwrap_or_else(|| {
        panic!("{file} has no schema: name its type in `content::schemas`, then run `cargo xtask schema`")
    });
    let schema = serde_json::from_str(schema).expect("a schema is JSON");
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource(&name, schema).expect("the name of a schema is one of a file");
    let index = compiler.compile(&name, &mut schemas).expect("a schema is one of draft 7");
    schemas.validate(content, index).err().map(|error| format!("{error:#}"))
}

/// The `.json` files of a folder of the repository.
fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(in_repository(folder)).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be listed").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
}

/// Every content file of both organisations: its folder, and its name below it.
fn content_files() -> Vec<(PathBuf, String)> {
    let below = |folder: &str, prefix: &str| {
        let name = |path: &Path| path.file_name().expect("a file").to_string_lossy().into_owned();
        let files = files(&format!("{folder}/{prefix}"));
        let files =
            files.iter().map(|path| (in_repository(folder), prefix.to_owned() + &name(path)));
        files.collect::<Vec<_>>()
    };
    let museum = below("tests/fixtures/second-organisation", "");
    [below("static-data", ""), below("static-data", "locales/"), museum].concat()
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("a content file can be read");
    serde_json::from_str(&text).expect("a content file is JSON")
}

#[test]
fn the_schemas_in_the_repository_are_those_of_the_types() {
    let folder = in_repository("static-data");
    for (name, schema) in content::schemas() {
        let committed = fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(committed == schema, "{name} is not what the types say: run `cargo xtask schema`");
    }
    let there: BTreeSet<_> = files("static-data/schema").into_iter().collect();
    let known = content::schemas().into_iter().map(|(name, _)| folder.join(name)).collect();
    assert_eq!(there, known, "a schema is left over, of no content file");
}

#[test]
fn every_content_file_begins_with_its_schema() {
    for (folder, file) in content_files() {
        let path = folder.join(&file);
        let content = json(&path);
        let first = content.as_object().and_then(|fields| fields.iter().next());
        let named = first.filter(|(name, _)| *name == "$schema").and_then(|(_, at)| at.as_str());
        let schema = in_repository("static-data").join(schema_for(&file));
        let found = named.and_then(|at| path.with_file_name(at).canonicalize().ok());
        let wanted = schema.canonicalize().ok();
        assert!(
            found.is_some() && found == wanted,
            "{} does not begin with a \"$schema\" that leads to {}: add it (`cargo xtask schema` writes the schema)",
            path.display(),
            schema.display()
        );
    }
}

#[test]
fn every_content_file_is_valid_by_its_schema() {
    for (folder, file) in content_files() {
        assert_eq!(complaint(&file, &json(&folder.join(&file))), None, "{file}");
    }
}

#[test]
fn descriptions_are_the_doc_comments_in_plain_words() {
    let (_, ladder) = content::schemas().swap_remove(1);
    let ladder: Value = serde_json::from_str(&ladder).expect("a schema is JSON");
    let awareness = &ladder["definitions"]["Awareness"];
    assert_eq!(awareness["description"], "An awareness point as asked of one rank.");
    let wording = &awareness["properties"]["wording"]["description"];
    assert_eq!(wording, "This rank's words for it, where they differ from the point's.");
    for (name, schema) in content::schemas() {
        assert!(!schema.contains('`') && !schema.contains("]("), "{name} has markup in it");
    }
}
