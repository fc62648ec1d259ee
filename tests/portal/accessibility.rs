//! The page that says what was done so that everybody can use the portal.

use ayumi::route::Route;
use career::{Language, Record};

use super::support::{Organisation, render, root, words};

fn page(organisation: Organisation, language: Language) -> String {
    render(organisation, language, &Route::Accessibility, &Record::default())
}

#[test]
fn it_claims_no_conformance_and_says_what_nobody_tried() {
    let html = page(Organisation::City, Language::Ja);
    assert!(html.contains("どの対応度も表明しません"));
    for untested in ["スクリーンリーダー", "障害のある方", "ハイコントラスト"]
    {
        assert!(html.contains(untested), "{untested}");
    }
}

#[test]
fn what_the_organisation_has_not_filled_in_is_said_to_be_missing() {
    let html = page(Organisation::City, Language::En);
    assert!(html.contains(words(Language::En).get("access.contact-none")));
}

#[test]
fn what_the_organisation_says_is_shown_the_newest_check_first() {
    let html = page(Organisation::Museum, Language::En);
    for own in ["The keeper of the lamps", "The end of March 2027"] {
        assert!(html.contains(own), "{own}");
    }
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is shown"));
    assert!(at("A blind curator") < at("Read in a dark room"));
    assert!(html.contains("Updated: 3 February 2027"), "the newest of all checks counts");
}

/// The file is written by a command, and sentences name what is in it.
#[test]
fn everything_found_is_said() {
    let found = include_str!("../../src/pages/accessibility/checked.txt");
    for language in Language::ALL {
        let html = page(Organisation::City, language);
        for (name, value) in found.lines().filter_map(|line| line.split_once(' ')) {
            // The day is written as each language does.
            assert!(name == "day" || html.contains(value), "{name} in {language:?}");
        }
    }
}

/// The browser tests are by the version that the page names.
#[test]
fn the_tools_named_are_those_in_use() {
    let facts = include_str!("../../src/pages/accessibility/checked.txt");
    for (folder, tool) in [("tests/e2e", "axe-core"), ("tests/lighthouse", "lighthouse")] {
        let version = facts.lines().find_map(|line| line.strip_prefix(tool)?.strip_prefix(' '));
        let named = format!("\"{tool}\": \"{}\"", version.expect("it is named"));
        let path = format!("{folder}/package.json");
        let packages = std::fs::read_to_string(root().join(path)).expect("it is text");
        assert!(packages.contains(&named), "{named}: run `cargo xtask bench --pages --write`");
    }
}
