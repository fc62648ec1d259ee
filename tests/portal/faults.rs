//! The table of faults names tests that exist.

use std::fs;

use super::support::root;

/// What the last cell of a row names: a spec, and the title of a test or of a group of tests in it.
fn named(row: &str) -> Option<(String, String)> {
    let cell = row.trim().trim_end_matches('|').rsplit(" | ").next()?.trim();
    let (spec, title) = cell.strip_prefix('`')?.split_once("` ")?;
    Some((spec.to_owned(), title.to_owned()))
}

/// Whether a line has all pieces of a title, one after the other: what stands between them changes from case to case.
fn has(line: &str, title: &str) -> bool {
    let mut rest = line;
    title.split('…').filter(|piece| !piece.trim().is_empty()).all(|piece| {
        let found = rest.split_once(piece.trim());
        found.is_some_and(|(_, after)| {
            rest = after;
            true
        })
    })
}

#[test]
fn every_row_of_the_table_of_faults_names_a_test_there_is() {
    let table = fs::read_to_string(root().join("docs/faults.md")).expect("there is a table");
    let rows: Vec<_> =
        table.lines().filter(|line| line.starts_with("| ") && !line.ends_with(" test |")).collect();
    assert!(rows.len() > 30, "{} rows", rows.len());
    for row in rows {
        let (spec, title) = named(row).unwrap_or_else(|| panic!("no test is named: {row}"));
        let places = [
            format!("tests/e2e/{spec}.spec.ts"),
            format!("crates/career/tests/it/{spec}.rs"),
            format!("tests/portal/{spec}.rs"),
            format!("crates/protect/tests/{spec}.rs"),
        ];
        let text = places
            .iter()
            .find_map(|place| fs::read_to_string(root().join(place)).ok())
            .unwrap_or_else(|| panic!("there is no {spec}: {row}"));
        let is_title = |line: &&str| {
            let begins = |beginning| line.trim_start().starts_with(beginning);
            ["test(", "test.describe(", "test.describe.parallel(", "fn ", "for ("]
                .into_iter()
                .any(begins)
        };
        assert!(
            text.lines().filter(is_title).any(|line| has(line, &title)),
            "{spec} has no test “{title}”"
        );
    }
}
