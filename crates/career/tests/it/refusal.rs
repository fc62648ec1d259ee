//! A file that is not a good record is refused whole, with every problem and its place.

use career::{
    Record, exchange,
    interview::Audience,
    problem::Kind::{self, BadId, Duplicate, NotAllowed, WrongType},
    reading::ValueKind::{Boolean, Float, Integer, Map, NegativeInteger, Null, Sequence, String},
    record::Change,
    talk::{Prepared, TalkChange},
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, not_allowed, unknown},
    prepare::{say_for, write},
    support::{assert_problems, day, id, rate, rated, second, subject, tell},
};

/// What the file is called.
pub const FILE: &str = "mine.json";

/// A good file of the made-up organisation, as JSON.
pub fn good_file() -> Value {
    let mut record = Record::default();
    let (title, text) = ("ほしい灯り".to_owned(), "書架の灯り".to_owned());
    let prepared = Prepared { title, text, audience: Audience::Talk };
    for change in [
        Change::Current(Some(id("star-apprentice"))),
        Change::Target(Some(id("star-keeper"))),
        Change::GoTo(Some(subject("point/gentle-hands"))),
        rate("point/gentle-hands", rated(2)),
        tell("point/gentle-hands", "冬の展示替え 🌟"),
        write("check-in", "lantern", Some("書架の灯り")),
        say_for("check-in", "lantern", Audience::Talk),
        Change::Talk(TalkChange::Begin(id("check-in"), "宵の語らい".to_owned(), day("2026-04-01"))),
        Change::Talk(TalkChange::Agree(1)),
        Change::Talk(TalkChange::End(1, vec![prepared])),
    ] {
        record.apply(change);
    }
    serde_json::from_str(&exchange::write(&record, &second().framework))
        .expect("a written file is JSON")
}

/// The text must be refused with exactly these problems.
pub fn refused(text: &str, expected: &[(&str, Kind)]) {
    let problems =
        exchange::read(FILE, text, &second().framework).expect_err("the file must be refused");
    assert_problems(&problems, FILE, expected, text);
}

/// The good file with these values put in, by JSON pointer, must be refused with exactly these problems.
pub fn refused_with(values: &[(&str, Value)], expected: &[(&str, Kind)]) {
    let mut file = good_file();
    for (at, value) in values {
        if let Some(there) = file.pointer_mut(at) {
            *there = value.clone();
            continue;
        }
        let (parent, field) = at.rsplit_once('/').expect("a pointer starts with a slash");
        file.pointer_mut(parent).expect("the pointer leads somewhere")[field] = value.clone();
    }
    refused(&file.to_string(), expected);
}

/// The good file without this part must be refused with exactly these problems.
pub fn refused_without(field: &str, expected: &[(&str, Kind)]) {
    let mut file = good_file();
    file.as_object_mut().expect("a file is an object").remove(field);
    refused(&file.to_string(), expected);
}

#[test]
fn a_field_that_stands_twice_is_named_and_not_silently_lost() {
    let written = good_file().to_string();
    let twice = |field: &str, again: &str, place: &str, id: &str| {
        let text = written.replacen(field, &format!("{again},{field}"), 1);
        assert_ne!(text, written, "the test repeats {field}");
        refused(&text, &[(place, Duplicate { id: id.to_owned() })]);
    };
    twice("\"version\":5", "\"version\":5", "version", "version");
    twice("\"sheets\":", "\"sheets\":{}", "sheets", "sheets");
    twice("\"aim\":3", "\"aim\":4", "assessment.aim", "aim");
    twice(
        "\"rating\":2",
        "\"rating\":null",
        "assessment.answers.point/gentle-hands.rating",
        "rating",
    );
    let answer = "{\"rating\":5,\"evidence\":{}}";
    twice(
        "\"point/gentle-hands\":{",
        &format!("\"point/gentle-hands\":{answer}"),
        "assessment.answers.point/gentle-hands",
        "point/gentle-hands",
    );
    twice("\"check-in\":{", "\"check-in\":{\"parts\":{}}", "sheets.check-in", "check-in");
}

#[test]
fn a_part_that_is_missing_is_named() {
    refused_without("assessment", &[("", missing("assessment"))]);
    refused_without("sheets", &[("", missing("sheets"))]);
    let fields = ["current", "target", "form", "aim", "at", "answers"];
    let expected = fields.map(|field| ("assessment", missing(field)));
    refused_with(&[("/assessment", json!({}))], &expected);
}

#[test]
fn a_field_nobody_reads_is_named_with_the_one_that_was_meant() {
    refused_with(&[("/sheet", json!({}))], &[("", unknown("sheet", Some("sheets")))]);
    refused_with(
        &[("/assessment/targt", json!("guide"))],
        &[("assessment", unknown("targt", Some("target")))],
    );
    refused_with(
        &[("/assessment/answers/point~1gentle-hands/photograph", json!(1))],
        &[("assessment.answers.point/gentle-hands", unknown("photograph", None))],
    );
}

#[test]
fn wrong_values_in_several_places_are_all_named() {
    refused_with(
        &[
            ("/assessment/aim", json!("three")),
            ("/assessment/current", json!(7)),
            ("/assessment/form", json!("long")),
            ("/assessment/at", json!("rank/guide")),
            ("/assessment/answers/point~1gentle-hands/evidence", json!(null)),
            ("/sheets/check-in/parts/lantern/audience", json!("boss")),
        ],
        &[
            ("assessment.aim", WrongType { found: String, wanted: vec![Integer] }),
            ("assessment.current", WrongType { found: Integer, wanted: vec![String] }),
            ("assessment.form", not_allowed("long", "short, full")),
            ("assessment.at", BadId { found: "rank/guide".to_owned() }),
            (
                "assessment.answers.point/gentle-hands.evidence",
                WrongType { found: Null, wanted: vec![Map] },
            ),
            ("sheets.check-in.parts.lantern.audience", not_allowed("boss", "me, talk, paper")),
        ],
    );
}

#[test]
fn a_rating_is_a_level_or_not_applicable_and_nothing_else() {
    let no_level = |found: &str| not_allowed(found, "1, 2, 3, 4, 5");
    let no_word = |found: &str| not_allowed(found, "1, 2, 3, 4, 5, not-applicable");
    let no_rating = |found| WrongType { found, wanted: vec![Integer, String] };
    for (rating, kind) in [
        (json!(0), no_level("0")),
        (json!(6), no_level("6")),
        (json!(259), no_level("259")),
        (json!("x"), no_word("x")),
        (json!("3"), no_word("3")),
        (json!(""), no_word("")),
        (json!(1.5), no_rating(Float)),
        (json!(-1), no_rating(NegativeInteger)),
        (json!(true), no_rating(Boolean)),
        (json!([3]), no_rating(Sequence)),
        (json!({ "level": 3 }), no_rating(Map)),
    ] {
        let at = "/assessment/answers/point~1gentle-hands/rating";
        refused_with(&[(at, rating)], &[("assessment.answers.point/gentle-hands.rating", kind)]);
    }
}

#[test]
fn a_key_that_is_no_subject_or_id_is_named_together_with_what_is_wrong_below_it() {
    let bad = |found: &str| BadId { found: found.to_owned() };
    refused_with(
        &[
            ("/assessment/answers/gentle-hands", json!({ "evidence": {}, "rating": 9 })),
            ("/sheets/Check In", json!({ "parts": {} })),
        ],
        &[
            ("assessment.answers.gentle-hands", bad("gentle-hands")),
            ("assessment.answers.gentle-hands.rating", not_allowed("9", "1, 2, 3, 4, 5")),
            ("sheets.Check In", bad("Check In")),
        ],
    );
}

#[test]
fn a_list_where_answers_belong_is_refused() {
    let kind = WrongType { found: Sequence, wanted: vec![Map] };
    refused_with(&[("/assessment/answers", json!([]))], &[("assessment.answers", kind)]);
}

#[test]
fn the_aim_is_a_level() {
    for (aim, found) in
        [(json!(0), "0"), (json!(6), "6"), (json!(u64::MAX), "18446744073709551615")]
    {
        let kind = NotAllowed { found: found.to_owned(), allowed: "1, 2, 3, 4, 5".to_owned() };
        refused_with(&[("/assessment/aim", aim)], &[("assessment.aim", kind)]);
    }
}

#[test]
fn a_number_that_tells_things_apart_stands_once() {
    let goal = json!({
        "id": 1, "title": "", "about": null, "state": "waiting", "begun": "2026-04-01", "ended": null,
        "first_step": "", "sign": "", "reflection": "",
        "actions": [
            { "id": 7, "kind": "study", "text": "", "suggestion": null, "due": "", "state": "planned", "done": null },
            { "id": 7, "kind": "study", "text": "", "suggestion": null, "due": "", "state": "planned", "done": null },
        ],
    });
    let stage = json!({
        "id": 2, "kind": "project", "name": "", "field": null, "from": "", "to": "", "learned": "",
    });
    let twice = |id: &str| Duplicate { id: id.to_owned() };
    refused_with(
        &[("/plan/goals", json!([goal, goal])), ("/path/stages", json!([stage, stage]))],
        &[
            ("plan.goals", twice("1")),
            ("plan.goals[0].actions", twice("7")),
            ("plan.goals[1].actions", twice("7")),
            ("path.stages", twice("2")),
        ],
    );
}
