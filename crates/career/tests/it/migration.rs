//! A file kept since an older version of the portal opens with nothing lost. The files in `files/` are as that
//! version wrote them and never change.

use career::{
    Record,
    assessment::{Answer, Assessment, Rating},
    exchange::{read, write},
    problem::Kind,
    questionnaire::{Form, Subject},
    reading::ValueKind::{Map, Sequence},
    sheet::{Entry, Sheet},
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, not_allowed, unknown},
    refusal::{good_file, refused, refused_with, refused_without},
    support::{city, id, level, rated, subject},
};

const VERSION_1: &str = include_str!("files/record-1.json");

/// What was entered in `record-1.json`.
fn entered() -> Record {
    let answer = |at: &str, rating: Option<Rating>, evidence: &str| -> (Subject, Answer) {
        (subject(at), Answer { rating, evidence: evidence.to_owned() })
    };
    let part = |name: &str, text: Option<&str>, on_paper| {
        (id(name), Entry { text: text.map(str::to_owned), on_paper })
    };
    let answers = [
        answer("ability/retired-since", Some(rated(5)), ""),
        answer(
            "point/citizen-view",
            Some(rated(3)),
            "窓口で聞いた困りごとを、係で話し合った。\n翌週から案内を変えた。",
        ),
        answer("point/policy-contribution", Some(Rating::NotApplicable), "担当がまだない"),
        answer("point/immediate-issues", None, "書きかけ"),
    ];
    let parts = [
        part("strengths", Some("聞くこと 👂"), true),
        part("will", Some(""), false),
        part("questions", None, false),
    ];
    Record {
        assessment: Assessment {
            current: Some(id("shuji")),
            target: Some(id("kakaricho")),
            form: Form::Full,
            aim: level(4),
            at: Some(subject("point/citizen-view")),
            answers: answers.into_iter().collect(),
        },
        sheets: [(id("one-on-one"), Sheet { parts: parts.into_iter().collect() })]
            .into_iter()
            .collect(),
        situations: Vec::new(),
    }
}

#[test]
fn a_file_of_version_1_opens_with_nothing_lost() {
    assert_eq!(read("record-1.json", VERSION_1, &city().framework), Ok(entered()));
}

#[test]
fn a_file_of_version_1_saved_again_is_of_version_2_and_says_the_same() {
    let framework = city().framework;
    let record = read("record-1.json", VERSION_1, &framework).expect("it opens");
    let mut expected: Value = serde_json::from_str(VERSION_1).expect("it is JSON");
    expected["version"] = json!(2);
    expected["situations"] = json!([]);
    let written: Value =
        serde_json::from_str(&write(&record, &framework)).expect("a written file is JSON");
    assert_eq!(written, expected);
}

#[test]
fn only_version_1_may_leave_situations_out() {
    refused_without("situations", &[("", missing("situations"))]);
}

#[test]
fn what_is_wrong_with_a_file_of_version_1_is_still_told() {
    let mut file = good_file();
    let fields = file.as_object_mut().expect("a file is an object");
    fields.remove("situations");
    fields.insert("version".to_owned(), json!(1));
    fields.insert("sheet".to_owned(), json!({}));
    file["assessment"]["aim"] = json!(6);
    let expected = [
        ("", unknown("sheet", Some("sheets"))),
        ("assessment.aim", not_allowed("6", "1, 2, 3, 4, 5")),
    ];
    refused(&file.to_string(), &expected);
}

#[test]
fn a_situation_is_named_by_an_id() {
    let bad = Kind::BadId { found: "Long nights".to_owned() };
    refused_with(
        &[("/situations", json!(["first-winter", "Long nights"]))],
        &[("situations[1]", bad)],
    );
    let kind = Kind::WrongType { found: Map, wanted: vec![Sequence] };
    refused_with(&[("/situations", json!({}))], &[("situations", kind)]);
}
