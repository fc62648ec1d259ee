//! The invariants of ARCHITECTURE.md that the compiler does not hold.

use std::{collections::BTreeSet, fs};

use ayumi::route::Route;
use career::{Language, LocalText, Record};

use super::support::{Organisation, files, render, root};

/// What a page may name of the browser: the element an event came from.
const ELEMENTS: [&str; 4] =
    ["Element", "HtmlInputElement", "HtmlSelectElement", "HtmlTextAreaElement"];

#[test]
fn the_domain_depends_on_no_browser_clock_or_user_interface() {
    let manifest = fs::read_to_string(root().join("crates/career/Cargo.toml")).expect("a manifest");
    let dependencies =
        manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next());
    let lines = dependencies.expect("it has dependencies").lines();
    let dependencies: String = lines.filter(|line| !line.starts_with('#')).collect();
    for crate_name in
        ["yew", "gloo", "web-sys", "js-sys", "wasm-bindgen", "clock", "rand", "getrandom"]
    {
        assert!(!dependencies.contains(crate_name), "career depends on {crate_name}");
    }
    for (name, text) in files("crates/career/src", "rs") {
        for used in
            ["std::fs", "std::io", "std::net", "std::time", "std::env", "println!", "eprintln!"]
        {
            assert!(!text.contains(used), "{name} uses {used}");
        }
    }
}

#[test]
fn only_the_platform_uses_the_browser() {
    for (name, text) in
        files("src", "rs").iter().filter(|(name, _)| !name.starts_with("src/platform"))
    {
        assert!(!text.contains("gloo") && !text.contains("js_sys"), "{name} uses the browser");
        for (_, after) in
            text.match_indices("web_sys::").map(|(at, found)| text.split_at(at + found.len()))
        {
            let named =
                after.split(';').next().unwrap_or_default().split("()").next().unwrap_or_default();
            let names = named.trim_start_matches('{').split(|c: char| !c.is_ascii_alphabetic());
            let first = names.clone().next().unwrap_or_default();
            let all: Vec<_> = if after.starts_with('{') { names.collect() } else { vec![first] };
            for used in all.into_iter().filter(|used| !used.is_empty()) {
                assert!(ELEMENTS.contains(&used), "{name} uses web_sys::{used}");
            }
        }
    }
}

#[test]
fn components_know_no_domain() {
    for (name, text) in files("src/components", "rs") {
        assert!(
            !text.contains("career") && !text.contains("crate::scene"),
            "{name} knows the domain"
        );
    }
}

#[test]
fn no_source_names_an_organisation_a_rank_or_a_track() {
    let framework = Organisation::City.framework();
    let mut names: Vec<&str> = vec![framework.organisation().name.get(Language::Ja), "Shiojiri"];
    let titles = framework.ranks().iter().flat_map(|rank| rank.titles.iter());
    names.extend(titles.map(|title: &LocalText| title.get(Language::Ja)));
    names.extend(framework.tracks().iter().map(|track| track.name.get(Language::Ja)));
    let ids = framework.ranks().iter().map(|rank| rank.id.as_str());
    names.extend(ids);
    for folder in ["src", "crates/career/src", "xtask/src", "examples"] {
        for (file, text) in files(folder, "rs") {
            for name in &names {
                assert!(!text.contains(name), "{file} names {name}");
            }
        }
    }
}

#[test]
fn nothing_needs_what_the_content_security_policy_forbids() {
    for (name, text) in files("src", "rs") {
        assert!(!text.contains("style="), "{name} has a style attribute");
        assert!(
            !text.contains("inner_html") && !text.contains("from_html_unchecked"),
            "{name} writes raw HTML"
        );
    }
}

#[test]
fn colours_are_named_in_one_place() {
    for (name, text) in files("styles", "css") {
        if name == "styles/tokens.css" {
            continue;
        }
        let hex = text
            .split('#')
            .skip(1)
            .find(|rest| rest.bytes().take(3).all(|c| c.is_ascii_hexdigit()));
        assert_eq!(hex.map(|rest| &rest[..6.min(rest.len())]), None, "{name} names a colour");
    }
}

#[test]
fn every_class_in_the_source_has_a_style_and_every_style_a_use() {
    let source: String = files("src", "rs").into_iter().map(|(_, text)| text).collect();
    let styles: String = files("styles", "css").into_iter().map(|(_, text)| text).collect();
    let unused: BTreeSet<_> =
        classes(&styles).into_iter().filter(|name| !source.contains(name)).collect();
    assert_eq!(unused, BTreeSet::new(), "styles nothing uses");
}

/// The classes that `styles` name.
fn classes(styles: &str) -> BTreeSet<&str> {
    let class = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let names = styles.split('.').skip(1).map(|rest| rest.split(|c| !class(c)).next());
    names
        .flatten()
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter(|name| !["css", "ch", "em", "rem"].contains(name))
        .collect()
}

#[test]
fn the_pages_of_the_first_file_need_no_styles_that_come_later() {
    let all = files("styles", "css");
    let of = |later: bool| -> String {
        let some = all.iter().filter(|(name, _)| name.starts_with("styles/later/") == later);
        some.map(|(_, text)| text.as_str()).collect()
    };
    let (first, later) = (of(false), of(true));
    let later: BTreeSet<_> = classes(&later).difference(&classes(&first)).copied().collect();
    let framework = Organisation::City.framework();
    let routes = [Route::Home, Route::Tracks, Route::NotFound("/nowhere".to_owned())];
    for route in routes.into_iter().chain(framework.ranks().iter().map(Route::rank)) {
        let html = render(Organisation::City, Language::Ja, &route, &Record::default());
        let used = html.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let used: BTreeSet<_> = used.flat_map(str::split_whitespace).collect();
        assert!(used.len() > 10, "{route} was rendered");
        let early: Vec<_> = used.intersection(&later).collect();
        assert!(early.is_empty(), "{route} is drawn before these have a style: {early:?}");
    }
}

#[test]
fn no_file_has_grown_past_comfort() {
    for folder in ["src", "crates/career/src", "xtask/src", "tests/portal", "examples"] {
        for (name, text) in files(folder, "rs") {
            assert!(
                text.lines().count() <= 300,
                "{name} has {} lines: which concept is missing?",
                text.lines().count()
            );
        }
    }
}
