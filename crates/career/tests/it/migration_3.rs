//! A file of version 3, which said of each part of a sheet whether it is on paper and knew no conversations, opens with
//! nothing lost.

use career::{
    Record,
    exchange::{read, write},
    interview::Audience,
    problem::Kind,
    reading::ValueKind::{Integer, Map, Sequence, String},
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, not_allowed, unknown},
    migration::{alone, say_whom_for, sheets_of_version_2},
    refusal::{good_file, refused},
    support::{city, day, id, second, subject},
};

const VERSION_3: &str = include_str!("files/record-3.json");

fn opened() -> Record {
    read("record-3.json", VERSION_3, &city().framework).expect("it opens")
}

#[test]
fn a_file_of_version_3_opens_with_nothing_lost() {
    let record = opened();
    assert_eq!(record.sheets, sheets_of_version_2());
    let off_paper = record.sheets.get(&id("retired-interview")).expect("it is kept");
    let part = off_paper.parts.get(&id("retired-part")).expect("it is kept");
    assert_eq!((part.text.as_deref(), part.audience), (Some("消さない"), Some(Audience::Me)));
    let on_paper = record.sheets.get(&id("one-on-one")).expect("it is kept");
    assert_eq!(on_paper.parts.get(&id("will")).map(|part| part.audience), Some(None));
    assert!(record.talks.all().is_empty());
    // Everything else as it was.
    let answer = record.assessment.answer(&subject("point/citizen-view")).expect("it is kept");
    assert_eq!((answer.note.as_str(), answer.wish), ("自分だけのメモ", true));
    assert_eq!(record.plan.goals[0].actions[0].text, "先輩に聞く");
    assert_eq!(record.path.life.events, "自分だけのこと");
    assert_eq!(record.history.last().map(|last| last.day), Some(day("2026-04-10")));
    assert_eq!(record.situations, [id("parenting"), id("retired-situation")]);
    assert_eq!(record.words.len(), 1);
}

#[test]
fn a_file_of_version_3_saved_again_is_of_version_5_and_says_the_same() {
    let framework = city().framework;
    let again = write(&opened(), &framework);
    let mut expected: Value = serde_json::from_str(VERSION_3).expect("it is JSON");
    say_whom_for(&mut expected);
    expected["talks"] = json!([]);
    alone(&mut expected);
    assert_eq!(serde_json::from_str::<Value>(&again).ok(), Some(expected));
    assert_eq!(read("record-5.json", &again, &framework), Ok(opened()));
}

/// The good file as of version 3, with these parts of one sheet.
fn of_version_3(parts: Value) -> Value {
    let mut file = good_file();
    let fields = file.as_object_mut().expect("a file is an object");
    for part in ["values", "talks", "together"] {
        fields.remove(part);
    }
    file["version"] = json!(3);
    file["sheets"] = json!({ "check-in": { "parts": parts } });
    file
}

#[test]
fn whom_each_part_is_for_follows_from_whether_it_was_on_paper() {
    let file = of_version_3(json!({
        "lantern": { "text": "灯り", "on_paper": true },
        "questions": { "text": null, "on_paper": false },
        "asked-once": { "text": "", "on_paper": false },
    }));
    let framework = second().framework;
    let record = read("mine.json", &file.to_string(), &framework).expect("it opens");
    let sheet = record.sheets.get(&id("check-in")).expect("it is kept");
    let parts: Vec<_> = sheet
        .parts
        .iter()
        .map(|(part, entry)| (part.as_str(), entry.text.as_deref(), entry.audience))
        .collect();
    let me = Some(Audience::Me);
    assert_eq!(
        parts,
        [("asked-once", Some(""), me), ("lantern", Some("灯り"), None), ("questions", None, me)]
    );
}

#[test]
fn what_is_wrong_with_a_file_of_version_3_is_told_as_it_stands() {
    for (value, expected) in [
        (json!("yes"), None),
        (json!(1), None),
        (json!(null), None),
        (json!(true), Some(("text", json!(1)))),
    ] {
        let mut part = json!({ "text": "灯り", "on_paper": value });
        let place = "sheets.check-in.parts.lantern";
        if let Some((field, wrong)) = expected {
            part[field] = wrong;
            let kind = Kind::WrongType { found: Integer, wanted: vec![String] };
            let file = of_version_3(json!({ "lantern": part }));
            refused(&file.to_string(), &[(&format!("{place}.{field}"), kind)]);
        } else {
            let mut file = of_version_3(json!({ "lantern": part }));
            file["assessment"]["aim"] = json!(6);
            let aim = ("assessment.aim", not_allowed("6", "1, 2, 3, 4, 5"));
            refused(&file.to_string(), &[(place, unknown("on_paper", None)), aim]);
        }
    }
    let mut file = of_version_3(json!({}));
    file["sheets"] = json!([]);
    let kind = Kind::WrongType { found: Sequence, wanted: vec![Map] };
    refused(&file.to_string(), &[("sheets", kind)]);
}

#[test]
fn only_files_before_version_4_may_leave_conversations_out() {
    let mut file = of_version_3(json!({}));
    let framework = second().framework;
    assert!(read("mine.json", &file.to_string(), &framework).is_ok());
    file["version"] = json!(4);
    refused(&file.to_string(), &[("", missing("talks"))]);
}
