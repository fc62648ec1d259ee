//! A file of version 4, which was for one person alone and knew no cards of values, opens with nothing lost.

use career::{
    Record,
    exchange::{read, write},
    interview::Audience,
    talk::ActionRef,
};
use serde_json::{Value, json};

use crate::{
    broken::{missing, unknown},
    migration::alone,
    refusal::{good_file, refused},
    support::{city, day, id, second, subject},
};

/// Written by the program that wrote version 4.
const VERSION_4: &str = include_str!("files/record-4.json");

fn opened() -> Record {
    read("record-4.json", VERSION_4, &city().framework).expect("it opens")
}

#[test]
fn a_file_of_version_4_opens_with_nothing_lost() {
    let record = opened();
    let sheet = record.sheets.get(&id("one-on-one")).expect("it is kept");
    assert_eq!((sheet.name.as_str(), sheet.with.as_str()), ("塩尻 花", "係長"));
    assert_eq!((sheet.kind.as_str(), sheet.day.as_str()), ("上司との1on1", "2026-12-01"));
    assert!(sheet.without_ranks);
    assert_eq!(sheet.at, Some(id("will")));
    let part = sheet.parts.get(&id("will")).expect("it is kept");
    assert_eq!(part.text.as_deref(), Some("専門を深めたい"));
    assert_eq!((part.title.as_str(), part.audience), ("やりたいこと", Some(Audience::Talk)));
    let off_paper = record.sheets.get(&id("retired-interview")).expect("it is kept");
    let part = off_paper.parts.get(&id("retired-part")).expect("it is kept");
    assert_eq!((part.text.as_deref(), part.audience), (Some("消さない"), Some(Audience::Me)));

    let [talk] = record.talks.all() else { panic!("there is one conversation") };
    assert_eq!(talk.notes, "声が小さくても\n聞いてもらえた");
    assert!(talk.over);
    assert_eq!(talk.agreed.len(), 2);
    assert_eq!(talk.agreed[0].text, "週に一度、話す");
    assert_eq!(talk.agreed[0].due, "令和8年度末");
    assert_eq!(talk.agreed[0].action, Some(ActionRef { goal: 1, action: 2 }));
    assert_eq!(talk.prepared[0].text, "専門を深めたい");

    let titles: Vec<_> = record.plan.goals.iter().map(|goal| goal.title.as_str()).collect();
    assert_eq!(titles, ["市民目線", "人を育てる"]);
    assert_eq!(record.plan.goals[0].actions[1].text, "週に一度、話す");
    assert_eq!(record.path.wish.place, "水の現場 🚰");
    assert_eq!(record.path.life.events, "自分だけのこと");
    assert_eq!(record.path.life.conditions, "夕方は迎え");
    assert!(!record.path.life.shown);
    let answer = record.assessment.answer(&subject("point/citizen-view")).expect("it is kept");
    assert_eq!((answer.note.as_str(), answer.wish), ("自分だけのメモ", true));
    let kept: Vec<_> = record.history.snapshots().iter().map(|one| one.day).collect();
    assert_eq!(kept, [day("2026-04-10"), day("2027-03-20")]);
    assert_eq!(record.situations, [id("parenting"), id("retired-situation")]);
    assert_eq!(record.words.len(), 1);
    assert!(record.values.is_empty());
    assert_eq!(record.together, career::together::Together::default());
}

#[test]
fn a_file_of_version_4_saved_again_is_of_version_5_and_says_the_same() {
    let framework = city().framework;
    let again = write(&opened(), &framework);
    let mut expected: Value = serde_json::from_str(VERSION_4).expect("it is JSON");
    assert_eq!(expected["version"], 4);
    alone(&mut expected);
    assert_eq!(serde_json::from_str::<Value>(&again).ok(), Some(expected));
    assert_eq!(read("record-5.json", &again, &framework), Ok(opened()));
}

#[test]
fn only_files_before_version_5_may_leave_out_values_and_what_is_done_together() {
    let mut file = good_file();
    let fields = file.as_object_mut().expect("a file is an object");
    fields.remove("values");
    fields.remove("together");
    refused(&file.to_string(), &[("", missing("values")), ("", missing("together"))]);
    file["version"] = json!(4);
    assert!(read("mine.json", &file.to_string(), &second().framework).is_ok());
}

#[test]
fn a_file_of_version_4_that_is_not_right_is_refused_as_it_stands() {
    let mut file = good_file();
    let fields = file.as_object_mut().expect("a file is an object");
    fields.remove("values");
    fields.remove("together");
    fields.insert("version".to_owned(), json!(4));
    fields.insert("sheet".to_owned(), json!({}));
    refused(&file.to_string(), &[("", unknown("sheet", Some("sheets")))]);
}
