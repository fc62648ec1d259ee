//! What a file says of itself is checked before its values: the kind of file, its version, whose content.

use career::{
    exchange::{Format, MAX_BYTES, RECORD, check_size},
    problem::Kind::{self, Newer, NotJson, OtherFramework, TooLarge, WrongFormat, WrongType},
    reading::ValueKind::{Float, Integer, Map, NegativeInteger, Null, Sequence, String},
};
use serde_json::json;

use crate::{
    broken::{missing, not_allowed, unknown},
    refusal::{FILE, refused, refused_with, refused_without},
    support::assert_problems,
};

fn other_framework(found: &str) -> Kind {
    OtherFramework { found: found.to_owned(), wanted: "hoshimigaoka".to_owned() }
}

fn foreign(found: &str) -> Kind {
    WrongFormat { found: found.to_owned(), wanted: RECORD }
}

#[test]
fn what_is_no_json_is_refused_with_the_line_where_it_ends() {
    refused("", &[("", NotJson { line: 1, column: 0 })]);
    refused("こんにちは", &[("", NotJson { line: 1, column: 1 })]);
    refused("{\n  \"format\": \"ayumi/record\",\n", &[("", NotJson { line: 3, column: 0 })]);
    refused("{} {}", &[("", NotJson { line: 1, column: 4 })]);
}

#[test]
fn the_place_where_json_ends_is_counted_in_characters() {
    refused("{\"名前\": 星}", &[("", NotJson { line: 1, column: 8 })]);
    refused("{\n\"名前\": \"星\", x}", &[("", NotJson { line: 2, column: 12 })]);
    refused("\u{feff}{x}", &[("", NotJson { line: 1, column: 2 })]);
}

#[test]
fn json_of_another_kind_is_refused_as_no_file_of_this_portal() {
    for text in ["[]", "null", "12", "true", "\"ayumi/record\"", "{}", "[{\"format\": \"x\"}]"] {
        refused(text, &[("format", foreign(""))]);
    }
    refused_without("format", &[("format", foreign(""))]);
    refused_with(&[("/format", json!(1))], &[("format", foreign(""))]);
}

#[test]
fn a_file_of_another_format_is_refused_by_name() {
    refused_with(&[("/format", json!("ayumi/share"))], &[("format", foreign("ayumi/share"))]);
    refused_with(&[("/format", json!("Ayumi/Record"))], &[("format", foreign("Ayumi/Record"))]);
}

#[test]
fn a_file_from_a_newer_portal_is_refused_whatever_else_it_holds() {
    let newer = json!({ "format": RECORD, "version": 6, "everything": "is different" });
    refused(&newer.to_string(), &[("version", Newer { found: 6, known: 5 })]);
    let far = u64::MAX;
    refused_with(&[("/version", json!(far))], &[("version", Newer { found: far, known: 5 })]);
}

#[test]
fn a_version_that_is_no_whole_number_from_one_is_refused() {
    refused_with(&[("/version", json!(0))], &[("version", not_allowed("0", "1–5"))]);
    for (version, found) in [
        (json!(-1), NegativeInteger),
        (json!(1.5), Float),
        (json!("1"), String),
        (json!(null), Null),
        (json!([1]), Sequence),
    ] {
        let kind = WrongType { found, wanted: vec![Integer] };
        refused_with(&[("/version", version)], &[("version", kind)]);
    }
    refused_without("version", &[("", missing("version"))]);
}

#[test]
fn a_file_made_with_another_organisations_content_is_refused() {
    let elsewhere = [("framework", other_framework("elsewhere"))];
    refused_with(&[("/framework/id", json!("elsewhere"))], &elsewhere);
    refused_without("framework", &[("", missing("framework"))]);
    let kind = WrongType { found: Integer, wanted: vec![String] };
    refused_with(&[("/framework/id", json!(7))], &[("framework.id", kind)]);
}

#[test]
fn every_problem_of_what_a_file_says_of_itself_is_named() {
    refused_with(
        &[("/version", json!("1")), ("/framework", json!({ "revison": 3 }))],
        &[
            ("version", WrongType { found: String, wanted: vec![Integer] }),
            ("framework", unknown("revison", Some("revision"))),
            ("framework", missing("id")),
            ("framework", missing("revision")),
        ],
    );
    refused_with(
        &[("/framework/revision", json!(u64::MAX))],
        &[("framework.revision", Kind::Invalid)],
    );
    refused_with(
        &[("/framework", json!("hoshimigaoka"))],
        &[("framework", WrongType { found: String, wanted: vec![Map] })],
    );
}

#[test]
fn what_is_not_for_this_portal_is_refused_for_that_reason_alone() {
    let wrong = ("/framework/revision", json!(-1));
    let newer = Newer { found: 6, known: 5 };
    refused_with(&[("/version", json!(6)), wrong.clone()], &[("version", newer)]);
    let other = [("framework", other_framework("elsewhere"))];
    refused_with(&[("/framework/id", json!("elsewhere")), wrong.clone()], &other);
    refused_with(&[("/format", json!("x")), wrong], &[("format", foreign("x"))]);
}

#[test]
fn a_file_is_refused_by_its_size_before_it_is_read() {
    assert_eq!(check_size(FILE, 0, Format::Record), Ok(()));
    assert_eq!(check_size(FILE, MAX_BYTES, Format::Record), Ok(()));
    for bytes in [MAX_BYTES + 1, usize::MAX] {
        let problems = check_size(FILE, bytes, Format::Record).expect_err("the file is too large");
        let expected = [("", TooLarge { bytes, limit: MAX_BYTES })];
        assert_problems(&problems, FILE, &expected, "too large");
    }
}
