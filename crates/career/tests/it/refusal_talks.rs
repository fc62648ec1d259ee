//! Sheets and conversations of a file that are not right are refused, every problem with its place.

use career::{
    exchange::read,
    problem::Kind::{self, BadDay, BadId, Duplicate, Invalid, WrongType},
    reading::ValueKind::{
        self, Boolean, Float, Integer, Map, NegativeInteger, Null, Sequence, String as Text,
    },
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, not_allowed, unknown},
    refusal::{good_file, refused, refused_with},
    support::second,
};

fn wrong(found: ValueKind, wanted: ValueKind) -> Kind {
    WrongType { found, wanted: vec![wanted] }
}

/// The place of a JSON pointer, as problems name it.
fn place(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |place, name| {
        let dot = if place.is_empty() { "" } else { "." };
        if name.parse::<u32>().is_ok() {
            format!("{place}[{name}]")
        } else {
            format!("{place}{dot}{name}")
        }
    })
}

#[test]
fn every_value_of_another_kind_is_named_where_it_stands() {
    let (talk, agreed, prepared) = ("/talks/0", "/talks/0/agreed/0", "/talks/0/prepared/0");
    let (sheet, part) = ("/sheets/check-in", "/sheets/check-in/parts/lantern");
    for (at, field, value, kind) in [
        (talk, "id", json!("1"), wrong(Text, Integer)),
        (talk, "id", json!(-1), wrong(NegativeInteger, Integer)),
        (talk, "id", json!(u64::MAX), Invalid),
        (talk, "kind", json!("Check In"), BadId { found: "Check In".to_owned() }),
        (talk, "kind", json!(null), wrong(Null, Text)),
        (talk, "name", json!(null), wrong(Null, Text)),
        (talk, "begun", json!("2026-02-30"), BadDay { found: "2026-02-30".to_owned() }),
        (talk, "begun", json!("令和8年4月1日"), BadDay { found: "令和8年4月1日".to_owned() }),
        (talk, "begun", json!(null), wrong(Null, Text)),
        (talk, "day", json!(20_260_401), wrong(Integer, Text)),
        (talk, "with", json!(["x"]), wrong(Sequence, Text)),
        (talk, "notes", json!({}), wrong(Map, Text)),
        (talk, "agreed", json!({}), wrong(Map, Sequence)),
        (talk, "next", json!(1.5), wrong(Float, Text)),
        (talk, "thanked", json!("yes"), wrong(Text, Boolean)),
        (talk, "over", json!(1), wrong(Integer, Boolean)),
        (talk, "prepared", json!(null), wrong(Null, Sequence)),
        (agreed, "id", json!(null), wrong(Null, Integer)),
        (agreed, "text", json!(null), wrong(Null, Text)),
        (agreed, "due", json!(true), wrong(Boolean, Text)),
        (agreed, "action", json!(1), wrong(Integer, Map)),
        (agreed, "action/goal", json!("1"), wrong(Text, Integer)),
        (agreed, "action/action", json!(1.5), wrong(Float, Integer)),
        (prepared, "title", json!(1), wrong(Integer, Text)),
        (prepared, "text", json!(null), wrong(Null, Text)),
        (prepared, "audience", json!(null), wrong(Null, Text)),
        (prepared, "audience", json!("everybody"), not_allowed("everybody", "me, talk, paper")),
        (sheet, "kind", json!(null), wrong(Null, Text)),
        (sheet, "name", json!(1), wrong(Integer, Text)),
        (sheet, "day", json!(20_260_401), wrong(Integer, Text)),
        (sheet, "with", json!([]), wrong(Sequence, Text)),
        (sheet, "at", json!("At Night"), BadId { found: "At Night".to_owned() }),
        (sheet, "parts", json!([]), wrong(Sequence, Map)),
        (part, "title", json!(null), wrong(Null, Text)),
        (part, "text", json!(1), wrong(Integer, Text)),
        (part, "audience", json!(true), wrong(Boolean, Text)),
        (part, "audience", json!("Paper"), not_allowed("Paper", "me, talk, paper")),
    ] {
        let pointer = format!("{at}/{field}");
        let action = ("/talks/0/agreed/0/action", json!({ "goal": 1, "action": 1 }));
        refused_with(&[action, (&pointer, value)], &[(&place(&pointer), kind)]);
    }
}

#[test]
fn every_part_of_a_conversation_must_be_there() {
    for (at, fields) in [
        (
            "/talks/0",
            &[
                "id", "kind", "name", "begun", "day", "with", "notes", "agreed", "next", "thanked",
                "over", "prepared",
            ][..],
        ),
        ("/talks/0/agreed/0", &["id", "text", "due", "action"]),
        ("/talks/0/agreed/0/action", &["goal", "action"]),
        ("/talks/0/prepared/0", &["title", "text", "audience"]),
        ("/sheets/check-in", &["parts"]),
    ] {
        let at_place = place(at);
        let expected: Vec<_> =
            fields.iter().map(|field| (at_place.as_str(), missing(field))).collect();
        refused_with(&[(at, json!({}))], &expected);
    }
}

#[test]
fn a_field_nobody_reads_is_named_with_the_one_that_was_meant() {
    for (at, field, nearest) in [
        ("/talks/0", "note", Some("notes")),
        ("/talks/0", "mood", None),
        ("/talks/0/agreed/0", "dues", Some("due")),
        ("/talks/0/prepared/0", "titel", Some("title")),
        ("/sheets/check-in", "dax", Some("day")),
        ("/sheets/check-in/parts/lantern", "audiance", Some("audience")),
        ("/sheets/check-in/parts/lantern", "on_paper", None),
    ] {
        let mut file = good_file();
        file.pointer_mut(at).expect("it is there")[field] = json!("x");
        let kind = unknown(field, nearest);
        if nearest.is_some() {
            refused(&file.to_string(), &[(&place(at), kind)]);
        } else {
            // A note to oneself does no harm by itself; beside something else it is told.
            file["assessment"]["aim"] = json!(9);
            let aim = ("assessment.aim", not_allowed("9", "1, 2, 3, 4, 5"));
            refused(&file.to_string(), &[(&place(at), kind), aim]);
        }
    }
}

#[test]
fn a_conversation_and_what_was_agreed_in_it_have_numbers_of_their_own() {
    let file = good_file();
    let (talk, agreed) = (&file["talks"][0], &file["talks"][0]["agreed"][0]);
    let with = |value: &Value, field: &str, other: Value| {
        let mut value = value.clone();
        value[field] = other;
        value
    };
    let twice = |id: &str| Duplicate { id: id.to_owned() };
    let other_talk = with(talk, "id", json!(2));
    // The same number in another conversation is another thing.
    let good = json!([with(talk, "agreed", json!([agreed])), other_talk]);
    let mut whole = file.clone();
    whole["talks"] = good;
    let framework = second().framework;
    assert!(read("x", &whole.to_string(), &framework).is_ok());
    let bad =
        with(&other_talk, "agreed", json!([agreed, with(agreed, "id", json!(4)), agreed, agreed]));
    refused_with(
        &[("/talks", json!([talk, bad, talk]))],
        &[("talks", twice("1")), ("talks[1].agreed", twice("1")), ("talks[1].agreed", twice("1"))],
    );
}

#[test]
fn a_list_of_conversations_is_a_list() {
    refused_with(&[("/talks", json!({}))], &[("talks", wrong(Map, Sequence))]);
    refused_with(&[("/talks", json!(null))], &[("talks", wrong(Null, Sequence))]);
    refused_with(&[("/talks/0", json!([]))], &[("talks[0]", wrong(Sequence, Map))]);
    let bad = BadId { found: "At Night".to_owned() };
    refused_with(
        &[("/sheets/check-in/parts/At Night", json!({ "audience": 1 }))],
        &[
            ("sheets.check-in.parts.At Night", bad),
            ("sheets.check-in.parts.At Night.audience", wrong(Integer, Text)),
        ],
    );
}
