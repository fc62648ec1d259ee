//! Shares, views and contributions that are not right are refused whole, and a file of another kind is told what it is
//! and where it belongs.

use career::{
    Framework,
    Language::{En, Ja},
    Problem, Record,
    exchange::{
        Format, MAX_BYTES, check_size, read, read_contribution, read_review, read_share, write,
        write_contribution, write_review, write_share,
    },
    problem::Kind::{
        self, BadDay, BadId, BadMonth, Newer, NotJson, OtherFramework, TooLarge, WrongFormat,
        WrongType,
    },
    reading::ValueKind::{Integer, Null, Sequence, String as Text},
    together::{Point, PointKind, Review, Share, SharedItem},
    workshop::{Contribution, Month},
};
use serde_json::{Value, json};

use crate::{
    broken::{duplicate, missing, not_allowed, unknown},
    support::{assert_problems, day, id, rated, second, subject},
};

const FILE: &str = "handed.json";

fn share() -> Share {
    let item = |about: &str| SharedItem {
        about: subject(about),
        words: "灯りを守れていますか".to_owned(),
        rating: Some(rated(3)),
        evidence: None,
        wish: true,
    };
    Share {
        day: day("2026-12-01"),
        from: "星".to_owned(),
        to: String::new(),
        message: "一言ほしい".to_owned(),
        standing: None,
        items: vec![item("point/gentle-hands"), item("point/other-hands")],
        sheet: None,
        goals: Vec::new(),
        path: Vec::new(),
        wish: None,
        life: None,
        values: Vec::new(),
    }
}

fn review() -> Review {
    let point = |id| Point { id, kind: PointKind::Comment, about: None, text: "よい".to_owned() };
    let mut review = Review::new(share().fingerprint(), day("2026-12-02"));
    review.points = vec![point(1), point(2)];
    review.ratings = [(subject("point/gentle-hands"), rated(4))].into_iter().collect();
    review
}

fn contribution() -> Contribution {
    Contribution {
        month: Month::of(day("2026-12-01")),
        group: Some(id("vault-folk")),
        ratings: [(subject("point/gentle-hands"), rated(4))].into_iter().collect(),
        wishes: vec![subject("point/gentle-hands")],
    }
}

/// A good file of this kind, of the made-up organisation.
fn good(format: Format, framework: &Framework) -> String {
    match format {
        Format::Record => write(&Record::default(), framework),
        Format::Share => write_share(&share(), framework),
        Format::Review => write_review(&review(), framework),
        Format::Contribution => write_contribution(&contribution(), framework),
    }
}

/// What is wrong with the text, read as this kind.
fn problems(format: Format, text: &str, framework: &Framework) -> Vec<Problem> {
    match format {
        Format::Record => read(FILE, text, framework).err(),
        Format::Share => read_share(FILE, text, framework).err(),
        Format::Review => read_review(FILE, text, framework).err(),
        Format::Contribution => read_contribution(FILE, text, framework).err(),
    }
    .unwrap_or_default()
}

/// The good file with this value put in must have exactly these problems.
fn refused(format: Format, at: &str, value: Value, expected: &[(&str, Kind)]) {
    let framework = second().framework;
    let mut file: Value = serde_json::from_str(&good(format, &framework)).expect("it is JSON");
    let (parent, field) = at.rsplit_once('/').expect("a pointer starts with a slash");
    match file.pointer_mut(parent).expect("the pointer leads somewhere") {
        Value::Array(list) => list[field.parse::<usize>().expect("an index")] = value,
        object => object[field] = value,
    }
    assert_problems(&problems(format, &file.to_string(), &framework), FILE, expected, at);
}

const HANDED: [Format; 3] = [Format::Share, Format::Review, Format::Contribution];

#[test]
fn a_good_file_of_each_kind_has_no_problem() {
    let framework = second().framework;
    for format in Format::ALL {
        assert_eq!(problems(format, &good(format, &framework), &framework), [], "{format:?}");
    }
}

#[test]
fn a_file_of_another_kind_is_told_what_it_is_and_where_it_belongs() {
    let framework = second().framework;
    for wanted in Format::ALL {
        for found in Format::ALL.into_iter().filter(|found| *found != wanted) {
            let problems = problems(wanted, &good(found, &framework), &framework);
            let kind = WrongFormat { found: found.name().to_owned(), wanted: wanted.name() };
            assert_problems(&problems, FILE, &[("format", kind)], wanted.name());
            let (is_ja, page_ja, is_en, page_en) = match found {
                Format::Record => ("自分の記録", "「マイデータ」", "own record", "\"My data\""),
                Format::Share => ("見せるための", "「メンター」", "to be shown", "\"Mentoring\""),
                Format::Review => ("見立てを返す", "「メンター」", "handed back", "\"Mentoring\""),
                Format::Contribution => {
                    ("研修の集計", "「みんなの集計」", "a workshop", "\"Group results\"")
                }
            };
            let [ja, en] = [Ja, En].map(|language| problems[0].sentence(language));
            assert!(ja.contains(is_ja) && ja.contains(page_ja), "{ja}");
            assert!(en.contains(is_en) && en.contains(page_en), "{en}");
        }
    }
}

#[test]
fn another_programs_file_is_refused_by_name() {
    for format in HANDED {
        for (found, named) in [(json!("ayumi/picture"), "ayumi/picture"), (json!(1), "")] {
            let kind = WrongFormat { found: named.to_owned(), wanted: format.name() };
            refused(format, "/format", found, &[("format", kind)]);
        }
    }
}

#[test]
fn a_newer_file_and_one_of_another_organisation_are_refused_for_that_alone() {
    for format in HANDED {
        refused(format, "/version", json!(2), &[("version", Newer { found: 2, known: 1 })]);
        refused(format, "/version", json!(0), &[("version", not_allowed("0", "1–1"))]);
        let (found, wanted) = ("elsewhere".to_owned(), "hoshimigaoka".to_owned());
        let elsewhere = [("framework", OtherFramework { found, wanted })];
        refused(format, "/framework/id", json!("elsewhere"), &elsewhere);
    }
}

#[test]
fn a_file_made_with_another_revision_is_read_and_says_so() {
    let framework = second().framework;
    let text = good(Format::Share, &framework);
    let mut file: Value = serde_json::from_str(&text).expect("it is JSON");
    file["framework"]["revision"] = json!(99);
    let read = read_share(FILE, &file.to_string(), &framework).expect("it is good");
    assert_eq!((read.revision, read.value), (99, share()));
}

#[test]
fn a_file_cut_short_anywhere_is_refused_as_cut_short() {
    let framework = second().framework;
    for format in HANDED {
        let text = good(format, &framework);
        for end in (0..text.len()).step_by(97).chain([text.len() - 1]) {
            let cut = String::from_utf8_lossy(&text.as_bytes()[..end]);
            let problems = problems(format, &cut, &framework);
            assert!(matches!(problems[0].kind, NotJson { .. }), "{format:?} {end}: {problems:?}");
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let framework = second().framework;
    for format in HANDED {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = open.repeat(100_000) + "1" + &close.repeat(100_000);
            for text in [deep.clone(), good(format, &framework).replacen('1', &deep, 1)] {
                let problems = problems(format, &text, &framework);
                assert!(matches!(problems[0].kind, NotJson { .. }), "{format:?}");
            }
        }
    }
}

#[test]
fn what_stands_twice_is_named_where_it_stands_the_second_time() {
    let item = json!({ "about": "point/gentle-hands", "words": "x" });
    let twice = duplicate("point/gentle-hands");
    refused(Format::Share, "/items/1", item, &[("items[1].about", twice)]);
    let point = json!({ "id": 1, "kind": "topic", "about": null, "text": "x" });
    refused(Format::Review, "/points/1", point, &[("points[1].id", duplicate("1"))]);
}

#[test]
fn a_value_that_does_not_belong_there_is_named_with_its_place() {
    let wrong = |found, wanted| WrongType { found, wanted: vec![wanted] };
    let bad = |found: &str| BadId { found: found.to_owned() };
    for (format, at, value, place, kind) in [
        (Format::Share, "/day", json!("2026-02-30"), "day", BadDay { found: "2026-02-30".into() }),
        (
            Format::Share,
            "/items",
            json!({}),
            "items",
            wrong(career::reading::ValueKind::Map, Sequence),
        ),
        (Format::Share, "/items/0/about", json!("rank/x"), "items[0].about", bad("rank/x")),
        (
            Format::Share,
            "/items/1/rating",
            json!(6),
            "items[1].rating",
            not_allowed("6", "1, 2, 3, 4, 5"),
        ),
        (Format::Share, "/from", json!(null), "from", wrong(Null, Text)),
        (Format::Share, "/mesage", json!("x"), "", unknown("mesage", Some("message"))),
        (Format::Share, "/standing", json!({ "current": null }), "standing", missing("target")),
        (Format::Review, "/of", json!("0123"), "of", bad("0123")),
        (Format::Review, "/of", json!(7), "of", wrong(Integer, Text)),
        (
            Format::Review,
            "/relation",
            json!("boss"),
            "relation",
            not_allowed("boss", "mentor, supervisor, colleague, elsewhere"),
        ),
        (
            Format::Review,
            "/points/0/kind",
            json!("praise"),
            "points[0].kind",
            not_allowed("praise", "comment, question, topic, action"),
        ),
        (
            Format::Contribution,
            "/month",
            json!("2026-13"),
            "month",
            BadMonth { found: "2026-13".into() },
        ),
        (Format::Contribution, "/group", json!("Vault"), "group", bad("Vault")),
        (Format::Contribution, "/wishes/0", json!("x"), "wishes[0]", bad("x")),
        (Format::Contribution, "/ratings/x", json!(3), "ratings.x", bad("x")),
    ] {
        refused(format, at, value, &[(place, kind)]);
    }
}

#[test]
fn a_contribution_has_a_name_for_nothing_that_tells_who_it_is_of() {
    for field in ["from", "day", "evidence", "note", "current", "target"] {
        let mut file: Value =
            serde_json::from_str(&good(Format::Contribution, &second().framework)).expect("JSON");
        file[field] = json!("x");
        // What nobody reads is passed over or refused, and in no case kept.
        let text = file.to_string();
        if let Ok(read) = read_contribution(FILE, &text, &second().framework) {
            assert_eq!(read.value, contribution());
        }
    }
}

#[test]
fn a_file_is_refused_by_its_size_before_it_is_read() {
    for format in Format::ALL {
        let limit = format.limit();
        let expected = if format == Format::Contribution { 1_000_000 } else { MAX_BYTES };
        assert_eq!(limit, expected);
        assert_eq!(check_size(FILE, limit, format), Ok(()));
        let problems = check_size(FILE, limit + 1, format).expect_err("it is too large");
        let kind = TooLarge { bytes: limit + 1, limit };
        assert_problems(&problems, FILE, &[("", kind)], format.name());
    }
}
