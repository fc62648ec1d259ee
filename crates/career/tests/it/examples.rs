//! The documentation shows how the domain is used: every module of it, and every function in an example that runs.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::support::in_repository;

/// Every source of this crate by its path below `src`, without the ending.
pub fn sources() -> BTreeMap<String, String> {
    fn collect(folder: &Path, below: &str, sources: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_stem().and_then(|name| name.to_str()).expect("it has a name");
            let name = format!("{below}{name}");
            if path.is_dir() {
                collect(&path, &format!("{name}/"), sources);
            } else {
                sources.insert(name, fs::read_to_string(&path).expect("a source is text"));
            }
        }
    }
    let mut sources = BTreeMap::new();
    collect(&in_repository("crates/career/src"), "", &mut sources);
    sources
}

/// The lines of examples that run in the comments that begin with one of `marks`.
fn examples<'a>(source: &'a str, marks: &[&str]) -> Vec<&'a str> {
    let text = |line: &'a str| {
        let line = line.trim_start();
        marks.iter().find_map(|mark| line.strip_prefix(mark))
    };
    let mut lines = Vec::new();
    let (mut inside, mut runs) = (false, false);
    for line in source.lines().filter_map(text) {
        if let Some(kind) = line.trim_start().strip_prefix("```") {
            inside = !inside;
            runs = inside && kind.is_empty();
        } else if runs {
            lines.push(line);
        }
    }
    lines
}

/// The words after each `before`.
fn after<'a>(source: &'a str, before: &str) -> Vec<&'a str> {
    let rest = source.lines().filter_map(|line| line.trim_start().strip_prefix(before));
    rest.filter_map(|rest| rest.split(|c| !is_of_a_name(c)).next()).collect()
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[test]
fn every_public_module_begins_with_an_example() {
    let sources = sources();
    let public = |file: &str| {
        let below = if file == "lib" { String::new() } else { format!("{file}/") };
        after(&sources[file], "pub mod ").into_iter().map(move |name| format!("{below}{name}"))
    };
    let modules: Vec<String> = public("lib")
        .flat_map(|module| {
            let nested: Vec<_> = public(&module).collect();
            std::iter::once(module).chain(nested)
        })
        .chain(["lib".to_owned()])
        .collect();
    assert!(modules.len() > 30, "the modules were found");
    let silent: Vec<_> =
        modules.iter().filter(|module| examples(&sources[*module], &["//!"]).is_empty()).collect();
    assert_eq!(silent, [] as [&String; 0], "modules that begin without an example");
}

/// What is called in a line.
fn called(line: &str) -> impl Iterator<Item = &str> {
    let before = line.match_indices('(').map(|(at, _)| line.split_at(at).0);
    before.filter_map(|before| before.rsplit(|c| !is_of_a_name(c)).next())
}

#[test]
fn every_public_function_is_called_in_an_example_of_its_module() {
    let sources = sources();
    let module = |file: &str| file.split('/').next().unwrap_or_default().to_owned();
    let mut shown: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (file, source) in &sources {
        let lines = examples(source, &["///", "//!"]).into_iter();
        shown.entry(module(file)).or_default().extend(lines.flat_map(called));
    }
    let functions = sources.iter().flat_map(|(file, source)| {
        let names = ["pub fn ", "pub const fn "].map(|before| after(source, before)).concat();
        names.into_iter().map(move |name| (file, name))
    });
    let functions: Vec<_> = functions.collect();
    assert!(functions.len() > 200, "the functions were found");
    let unseen: Vec<_> =
        functions.iter().filter(|(file, name)| !shown[&module(file)].contains(name)).collect();
    assert_eq!(unseen, [] as [&(&String, &str); 0], "functions no example calls");
}

#[test]
fn nothing_is_excused_from_having_words() {
    // The compiler asks for them; see the lints in Cargo.toml.
    let excused = sources().into_iter().filter(|(_, source)| source.contains("missing_docs"));
    assert_eq!(excused.map(|(file, _)| file).collect::<Vec<_>>(), [] as [String; 0]);
}
