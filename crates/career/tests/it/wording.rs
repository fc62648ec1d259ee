//! Every problem is said in words, in both languages.

use std::collections::BTreeSet;

use career::{
    Language::{self, En, Ja},
    Problem,
    problem::{Kind, Lock},
    reading::ValueKind,
};

/// A problem of each kind, with everything quoted in ASCII so that what is Japanese is the portal's own.
pub fn one_of_each_kind() -> Vec<Kind> {
    let named = || "quoted".to_owned();
    let near = || Some("nearest".to_owned());
    vec![
        Kind::Unreadable,
        Kind::NotUtf8,
        Kind::WebPage,
        Kind::NoMessage,
        Kind::NotJson { line: 12, column: 34 },
        Kind::TooLarge { bytes: 5_000_001, limit: 5_000_000 },
        Kind::WrongFormat { found: String::new(), wanted: "quoted" },
        Kind::WrongFormat { found: named(), wanted: "ayumi/record" },
        Kind::Newer { found: 12, known: 1 },
        Kind::OtherFramework { found: named(), wanted: "here".to_owned() },
        Kind::Missing { field: named() },
        Kind::UnknownField { field: named(), nearest: None },
        Kind::UnknownField { field: named(), nearest: near() },
        Kind::WrongType { found: ValueKind::Null, wanted: vec![ValueKind::String] },
        Kind::NotAllowed { found: named(), allowed: "a, b".to_owned() },
        Kind::Empty,
        Kind::BadId { found: named() },
        Kind::BadDay { found: named() },
        Kind::BadMonth { found: named() },
        Kind::OtherTrack { id: named() },
        Kind::Duplicate { id: named() },
        Kind::Dangling { id: named(), nearest: None },
        Kind::Dangling { id: named(), nearest: near() },
        Kind::ValueOrReason,
        Kind::NoSection,
        Kind::NotHundred { sum: 99 },
        Kind::WrongCount { found: 4, wanted: 5 },
        Kind::CountOutside { found: 4, least: 2, most: 3 },
        Kind::SameTrack { id: named() },
        Kind::OneSided { id: named(), names: "other".to_owned() },
        Kind::ImpossibleYear { found: 7, first: 1950, last: 2150 },
        Kind::YearsReversed { from: 2029, to: 2025 },
        Kind::NotALink { found: named() },
        Kind::MessageMismatch { id: named() },
        Kind::Protected(Lock::Locked),
        Kind::Protected(Lock::ForAKey),
        Kind::Protected(Lock::Damaged),
        Kind::Protected(Lock::TooMuchWork),
        Kind::Invalid,
    ]
}

/// What the sentence about `kind` must quote. A new kind does not compile until it is given here; add it to
/// [`one_of_each_kind`] as well.
fn quoted(kind: &Kind) -> (u8, Vec<&str>) {
    match kind {
        Kind::Unreadable => (0, vec![]),
        Kind::NotUtf8 => (1, vec!["UTF-8"]),
        Kind::WebPage => (30, vec![]),
        Kind::NoMessage => (31, vec![]),
        Kind::Protected(Lock::Locked) => (32, vec![]),
        Kind::Protected(Lock::ForAKey) => (33, vec![]),
        Kind::Protected(Lock::Damaged) => (34, vec![]),
        Kind::Protected(Lock::TooMuchWork) => (35, vec![]),
        Kind::NotJson { .. } => (2, vec!["12", "34", "JSON"]),
        Kind::TooLarge { .. } => (3, vec!["5.1 MB", "5.0 MB"]),
        Kind::WrongFormat { .. } => (4, vec!["quoted"]),
        Kind::Newer { .. } => (5, vec!["12", "1"]),
        Kind::OtherFramework { .. } => (6, vec!["quoted", "here"]),
        Kind::Missing { .. } => (7, vec!["quoted"]),
        Kind::UnknownField { nearest, .. } => (8, with_nearest(nearest.as_deref())),
        Kind::WrongType { .. } => (9, vec!["null"]),
        Kind::NotAllowed { .. } => (10, vec!["quoted", "a, b"]),
        Kind::Empty => (11, vec![]),
        Kind::BadId { .. } => (12, vec!["quoted", "64"]),
        Kind::Duplicate { .. } => (13, vec!["quoted"]),
        Kind::Dangling { nearest, .. } => (14, with_nearest(nearest.as_deref())),
        Kind::ValueOrReason => (15, vec!["value", "reason"]),
        Kind::NoSection => (16, vec!["section", "policy"]),
        Kind::NotHundred { .. } => (17, vec!["99", "100"]),
        Kind::WrongCount { .. } => (18, vec!["4", "5"]),
        Kind::MessageMismatch { .. } => (19, vec!["quoted"]),
        Kind::BadMonth { .. } => (28, vec!["quoted", "2026-04"]),
        Kind::OtherTrack { .. } => (29, vec!["quoted"]),
        Kind::Invalid => (20, vec![]),
        Kind::CountOutside { .. } => (21, vec!["2", "3", "4"]),
        Kind::SameTrack { .. } => (22, vec!["quoted"]),
        Kind::OneSided { .. } => (23, vec!["quoted", "other"]),
        Kind::ImpossibleYear { .. } => (24, vec!["7", "1950", "2150"]),
        Kind::YearsReversed { .. } => (25, vec!["2029", "2025"]),
        Kind::NotALink { .. } => (26, vec!["quoted", "https://"]),
        Kind::BadDay { .. } => (27, vec!["quoted", "2026-04-01"]),
    }
}

fn with_nearest(nearest: Option<&str>) -> Vec<&str> {
    std::iter::once("quoted").chain(nearest).collect()
}

fn problem(kind: Kind) -> Problem {
    Problem { file: String::new(), place: String::new(), kind }
}

fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

fn japanese_characters(text: &str) -> usize {
    text.chars().filter(|c| is_japanese(*c)).count()
}

#[test]
fn each_kind_of_problem_is_tried() {
    let numbers: BTreeSet<_> = one_of_each_kind().iter().map(|kind| quoted(kind).0).collect();
    assert!(numbers.into_iter().eq(0..=35));
}

#[test]
fn every_problem_is_a_whole_sentence_in_both_languages() {
    for kind in one_of_each_kind() {
        let problem = problem(kind);
        let (ja, en) = (problem.sentence(Ja), problem.sentence(En));
        assert!(ja.ends_with('。'), "{ja}");
        assert!(en.ends_with('.') || en.ends_with('?'), "{en}");
        assert!(en.starts_with(|c: char| c.is_ascii_uppercase() || c == '"'), "{en}");
    }
}

#[test]
fn the_japanese_sentence_is_japanese_and_the_english_one_is_not() {
    for kind in one_of_each_kind() {
        let problem = problem(kind);
        let (ja, en) = (problem.sentence(Ja), problem.sentence(En));
        assert!(japanese_characters(&ja) > 5, "{ja}");
        assert_eq!(japanese_characters(&en), 0, "{en}");
    }
}

#[test]
fn every_sentence_quotes_what_it_is_about() {
    for kind in one_of_each_kind() {
        for language in Language::ALL {
            let sentence = problem(kind.clone()).sentence(language);
            for part in quoted(&kind).1 {
                assert!(sentence.contains(part), "{part:?} is not in: {sentence}");
            }
        }
    }
}

#[test]
fn a_quoted_text_stands_in_the_sentence_in_its_own_language() {
    let kind = Kind::BadId { found: "係長".to_owned() };
    for language in Language::ALL {
        assert!(problem(kind.clone()).sentence(language).contains("係長"));
    }
}

#[test]
fn a_long_text_is_cut_so_that_the_line_can_be_read() {
    let long = || "長い".repeat(1_000_000);
    for kind in [
        Kind::WrongFormat { found: long(), wanted: "ayumi/record" },
        Kind::OtherFramework { found: long(), wanted: "here".to_owned() },
        Kind::UnknownField { field: long(), nearest: None },
        Kind::NotAllowed { found: long(), allowed: "a, b".to_owned() },
        Kind::BadId { found: long() },
        Kind::Duplicate { id: long() },
        Kind::Dangling { id: long(), nearest: None },
        Kind::NotALink { found: long() },
        Kind::MessageMismatch { id: long() },
    ] {
        for language in Language::ALL {
            let sentence = problem(kind.clone()).sentence(language);
            assert!(sentence.contains("長い…"), "{kind:?}");
            assert!(sentence.chars().count() < 200, "{sentence}");
        }
    }
}

#[test]
fn nothing_that_could_be_right_is_cut() {
    let longest = format!("element/{}", "a".repeat(64));
    let sentence = problem(Kind::Dangling { id: longest.clone(), nearest: None }).sentence(En);
    assert!(sentence.contains(&format!("\"{longest}\"")), "{sentence}");
}

/// Every type of value there is.
pub const TYPES: [ValueKind; 8] = [
    ValueKind::Null,
    ValueKind::Boolean,
    ValueKind::Integer,
    ValueKind::NegativeInteger,
    ValueKind::Float,
    ValueKind::String,
    ValueKind::Sequence,
    ValueKind::Map,
];

#[test]
fn every_type_of_value_has_a_name_of_its_own() {
    let types = TYPES;
    for language in Language::ALL {
        let named = types.map(|found| {
            problem(Kind::WrongType { found, wanted: vec![ValueKind::Map] }).sentence(language)
        });
        assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), types.len(), "{named:?}");
    }
}

#[test]
fn several_wanted_types_are_listed() {
    let wanted = vec![ValueKind::Integer, ValueKind::String];
    let problem = problem(Kind::WrongType { found: ValueKind::Boolean, wanted });
    assert_eq!(
        problem.sentence(En),
        "Expected a whole number from 0 or a text, found true or false."
    );
    assert_eq!(
        problem.sentence(Ja),
        "0 以上の整数か文字列を書くところに、「true」か「false」が書かれています。"
    );
}

#[test]
fn the_whole_line_names_file_and_place_where_there_are_any() {
    let line = |file: &str, place: &str| {
        let problem =
            Problem { file: file.to_owned(), place: place.to_owned(), kind: Kind::Invalid };
        problem.explain(En)
    };
    assert_eq!(line("", ""), "The number is too large, or the value is not allowed here.");
    assert_eq!(
        line("ladder.json", ""),
        "ladder.json: The number is too large, or the value is not allowed here."
    );
    assert_eq!(
        line("", "ranks[3]"),
        "ranks[3]: The number is too large, or the value is not allowed here."
    );
    assert_eq!(
        line("ladder.json", "ranks[3]"),
        "ladder.json: ranks[3]: The number is too large, or the value is not allowed here."
    );
}

#[test]
fn megabytes_are_rounded_up_so_that_a_file_just_too_large_does_not_look_right() {
    for (bytes, shown) in [(1, "0.1 MB"), (100_000, "0.1 MB"), (12_300_001, "12.4 MB")] {
        let sentence = problem(Kind::TooLarge { bytes, limit: 5_000_000 }).sentence(En);
        assert!(sentence.contains(shown), "{sentence}");
    }
}
