//! A file kept since an older version of the portal opens with nothing lost. The files in `files/` are as that
//! version wrote them and never change.

use career::{
    Id, Record,
    assessment::{Answer, Assessment, Rating},
    exchange::{read, write},
    interview::{Audience, InterviewType, Part},
    problem::Kind,
    questionnaire::{Form, Subject},
    reading::{
        Table,
        ValueKind::{Integer, Map, Null, Sequence},
    },
    sheet::{Entry, Sheet},
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, not_allowed, unknown},
    refusal::{good_file, refused, refused_with, refused_without},
    support::{city, free, id, level, rated, subject},
};

const VERSION_1: &str = include_str!("files/record-1.json");
const VERSION_2: &str = include_str!("files/record-2.json");

/// A part of a sheet of an older version: what was off paper is for the person alone now.
fn entry(text: Option<String>, audience: Option<Audience>) -> Entry {
    Entry { text, audience, ..Entry::default() }
}

fn sheet<const N: usize>(parts: [(Id<Part>, Entry); N]) -> Sheet {
    Sheet { parts: parts.into_iter().collect(), ..Sheet::default() }
}

/// The sheets in `record-2.json` and `record-3.json`.
pub fn sheets_of_version_2() -> Table<Id<InterviewType>, Sheet> {
    let part = |name, text: &str, audience| (id(name), entry(Some(text.to_owned()), audience));
    let review = sheet([part("will", "専門を深めたい", None)]);
    let retired = sheet([part("retired-part", "消さない", Some(Audience::Me))]);
    [(id("one-on-one"), review), (id("retired-interview"), retired)].into_iter().collect()
}

/// What was entered in `record-1.json`.
fn entered() -> Record {
    let answer = |at: &str, rating: Option<Rating>, evidence: &str| -> (Subject, Answer) {
        (subject(at), Answer { rating, evidence: free(evidence), ..Answer::default() })
    };
    let part =
        |name, text: Option<&str>, audience| (id(name), entry(text.map(str::to_owned), audience));
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
        part("strengths", Some("聞くこと 👂"), None),
        part("will", Some(""), Some(Audience::Me)),
        part("questions", None, Some(Audience::Me)),
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
        sheets: [(id("one-on-one"), sheet(parts))].into_iter().collect(),
        ..Record::default()
    }
}

/// What was entered in `record-2.json`.
fn entered_in_version_2() -> Record {
    let answer = |at: &str, rating: Option<Rating>, evidence: &str| -> (Subject, Answer) {
        (subject(at), Answer { rating, evidence: free(evidence), ..Answer::default() })
    };
    let answers = [
        answer("role/fukushukan-develop", Some(rated(4)), "  水道の台帳を\t電子化した 📒\n"),
        answer("point/retired-since", Some(rated(2)), "\"旧\"様式"),
        answer("point/citizen-view", None, "書きかけ"),
        answer("element/negotiation", Some(Rating::NotApplicable), ""),
        answer("ability/contribution", Some(rated(1)), ""),
    ];
    Record {
        assessment: Assessment {
            current: Some(id("shunin")),
            target: Some(id("fukushukan")),
            form: Form::Short,
            aim: level(5),
            at: None,
            answers: answers.into_iter().collect(),
        },
        sheets: sheets_of_version_2(),
        situations: vec![id("parenting"), id("retired-situation")],
        ..Record::default()
    }
}

#[test]
fn a_file_of_version_2_opens_with_nothing_lost() {
    let opened = read("record-2.json", VERSION_2, &city().framework);
    assert_eq!(opened, Ok(entered_in_version_2()));
}

/// The file as today's portal writes it.
fn saved_again(file: &str) -> Value {
    let framework = city().framework;
    let record = read("record.json", file, &framework).expect("it opens");
    serde_json::from_str(&write(&record, &framework)).expect("a written file is JSON")
}

/// The file of an older version in today's words: evidence in its first part, what says nothing left out, and what
/// there was not yet still empty.
fn in_todays_words(file: &str) -> Value {
    let mut file: Value = serde_json::from_str(file).expect("it is JSON");
    let answers = file["assessment"]["answers"].as_object_mut().expect("there are answers");
    for answer in answers.values_mut().filter_map(Value::as_object_mut) {
        answer.retain(|_, value| *value != json!(null) && *value != json!(""));
        if let Some(evidence) = answer.get_mut("evidence") {
            *evidence = json!({ "situation": evidence.take() });
        }
    }
    say_whom_for(&mut file);
    file["words"] = json!({});
    file["plan"] = json!({ "goals": [] });
    file["path"] = json!({
        "stages": [],
        "wish": { "fields": [], "place": "", "reasons": "" },
        "life": { "events": "", "conditions": "", "shown": false },
    });
    file["history"] = json!([]);
    file["talks"] = json!([]);
    alone(&mut file);
    file
}

/// What a file of version 4 says, in the words of version 5.
pub fn alone(file: &mut Value) {
    file["version"] = json!(5);
    file["values"] = json!([]);
    file["together"] = json!({ "given": [], "desks": [], "received": [] });
}

/// What a file of version 3 says, in the words of version 4.
pub fn say_whom_for(file: &mut Value) {
    file["version"] = json!(4);
    let sheets = file["sheets"].as_object_mut().expect("there are sheets");
    for sheet in sheets.values_mut() {
        for part in sheet["parts"].as_object_mut().expect("it has parts").values_mut() {
            let part = part.as_object_mut().expect("a part is an object");
            part.retain(|_, value| *value != json!(null));
            if part.remove("on_paper") == Some(json!(false)) {
                part.insert("audience".to_owned(), json!("me"));
            }
        }
    }
}

#[test]
fn a_file_of_version_2_saved_again_is_of_version_5_and_says_the_same() {
    assert_eq!(saved_again(VERSION_2), in_todays_words(VERSION_2));
}

#[test]
fn a_file_of_version_1_opens_with_nothing_lost() {
    assert_eq!(read("record-1.json", VERSION_1, &city().framework), Ok(entered()));
}

#[test]
fn a_file_of_version_1_saved_again_is_of_version_5_and_says_the_same() {
    let mut expected = in_todays_words(VERSION_1);
    expected["situations"] = json!([]);
    assert_eq!(saved_again(VERSION_1), expected);
}

#[test]
fn only_version_1_may_leave_situations_out() {
    refused_without("situations", &[("", missing("situations"))]);
}

#[test]
fn only_older_versions_may_leave_out_what_they_did_not_have() {
    for part in ["words", "plan", "path", "values", "talks", "together", "history"] {
        refused_without(part, &[("", missing(part))]);
    }
}

/// The good file as an older version with a slip in it.
fn of_version(version: u64) -> Value {
    let mut file = good_file();
    let fields = file.as_object_mut().expect("a file is an object");
    for part in ["words", "plan", "path", "values", "talks", "together", "history"] {
        fields.remove(part);
    }
    fields.insert("version".to_owned(), json!(version));
    file["sheets"] = json!({ "check-in": { "parts": {} } });
    file["assessment"]["answers"] = json!({
        "point/gentle-hands": { "rating": null, "evidence": "冬の展示替え" },
    });
    file
}

#[test]
fn what_is_wrong_with_a_file_of_an_older_version_is_still_told() {
    for version in [1, 2] {
        let mut file = of_version(version);
        let fields = file.as_object_mut().expect("a file is an object");
        fields.insert("sheet".to_owned(), json!({}));
        if version == 1 {
            fields.remove("situations");
        }
        file["assessment"]["aim"] = json!(6);
        file["assessment"]["answers"]["point/gentle-hands"]["rating"] = json!(7);
        let expected = [
            ("", unknown("sheet", Some("sheets"))),
            ("assessment.aim", not_allowed("6", "1, 2, 3, 4, 5")),
            ("assessment.answers.point/gentle-hands.rating", not_allowed("7", "1, 2, 3, 4, 5")),
        ];
        refused(&file.to_string(), &expected);
    }
}

#[test]
fn evidence_of_an_older_version_that_is_no_text_is_refused() {
    for (evidence, found) in [(json!(null), Null), (json!(["x"]), Sequence), (json!(1), Integer)] {
        let mut file = of_version(2);
        file["assessment"]["answers"]["point/gentle-hands"]["evidence"] = evidence;
        let kind = Kind::WrongType { found, wanted: vec![Map] };
        let place = "assessment.answers.point/gentle-hands.evidence";
        refused(&file.to_string(), &[(place, kind)]);
    }
    let mut file = of_version(2);
    for part in ["", "/answers"] {
        *file.pointer_mut(&format!("/assessment{part}")).expect("it is there") = json!([]);
        let place = format!("assessment{}", part.replace('/', "."));
        let kind = Kind::WrongType { found: Sequence, wanted: vec![Map] };
        refused(&file.to_string(), &[(&place, kind)]);
        file = of_version(2);
    }
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
