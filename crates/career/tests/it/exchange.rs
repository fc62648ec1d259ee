//! A record written to a file and read again is the same record.

use career::{
    Language, Record,
    assessment::{AnswerChange, EvidencePart},
    exchange::{
        Format, MAX_BYTES, RECORD, RECORD_VERSION, check_size, read, write, write_history,
        write_today,
    },
    history::HistoryChange,
    record::Change,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::{
    arbitrary,
    support::{Content, both, city, day, holds, id, rated, record},
};

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("a written file is JSON")
}

#[test]
fn any_record_comes_back_as_it_was() {
    for content in both() {
        holds(60, &arbitrary::record(&content), |record| {
            let text = write(&record, &content.framework);
            prop_assert_eq!(read("mine.json", &text, &content.framework), Ok(record));
            Ok(())
        });
    }
}

#[test]
fn the_same_record_is_always_written_the_same() {
    let content = city();
    holds(20, &arbitrary::record(&content), |record| {
        let text = write(&record, &content.framework);
        let again = read("mine.json", &text, &content.framework).expect("it was just written");
        prop_assert_eq!(write(&again, &content.framework), text);
        Ok(())
    });
}

#[test]
fn an_empty_record_comes_back_empty() {
    for content in both() {
        let text = write(&Record::default(), &content.framework);
        let record = read("mine.json", &text, &content.framework).expect("it was just written");
        assert!(record.is_empty());
    }
}

#[test]
fn a_file_says_what_it_is_and_with_which_content_it_was_made() {
    for content in both() {
        let file = parsed(&write(&Record::default(), &content.framework));
        let organisation = content.framework.organisation();
        assert_eq!(file["format"], RECORD);
        assert_eq!(file["version"], RECORD_VERSION);
        assert_eq!(file["framework"]["id"], organisation.id.as_str());
        assert_eq!(file["framework"]["revision"], organisation.revision);
        let fields: Vec<_> = file.as_object().expect("a file is an object").keys().collect();
        assert_eq!(
            fields,
            [
                "format",
                "version",
                "framework",
                "assessment",
                "sheets",
                "situations",
                "words",
                "plan",
                "path",
                "values",
                "talks",
                "together",
                "history"
            ]
        );
    }
}

#[test]
fn a_file_made_with_another_revision_of_the_content_is_read() {
    let city = city();
    let mut file = parsed(&write(&Record::default(), &city.framework));
    file["framework"]["revision"] = Value::from(99);
    assert_eq!(read("mine.json", &file.to_string(), &city.framework), Ok(Record::default()));
}

#[test]
fn a_file_saved_again_by_an_editor_with_a_byte_order_mark_is_read() {
    let city = city();
    let text = format!("\u{feff}{}", write(&Record::default(), &city.framework));
    assert_eq!(read("mine.json", &text, &city.framework), Ok(Record::default()));
}

/// A record in which every question was answered with ten thousand of `character` in every part, and in the note.
fn every_answer_full_of(content: &Content, character: char) -> Record {
    let full = || character.to_string().repeat(10_000);
    let mut record = Record::default();
    for item in content.questionnaire.items() {
        let (about, words) = (&item.about, item.question.get(Language::Ja));
        let told = EvidencePart::ALL.map(|part| AnswerChange::Tell(part, full()));
        let rest = [AnswerChange::Rate(Some(rated(5))), AnswerChange::Note(full())];
        for change in told.into_iter().chain(rest) {
            record.apply(Change::Answer(about.clone(), words.to_owned(), change));
        }
    }
    record
}

#[test]
fn ten_thousand_characters_in_every_part_of_every_answer_stay_below_the_size_limit() {
    for content in both() {
        for character in ['字', '😀', '\n', '"'] {
            let text = write(&every_answer_full_of(&content, character), &content.framework);
            assert_eq!(
                check_size("mine.json", text.len(), Format::Record),
                Ok(()),
                "{character:?}"
            );
            assert!(text.len() <= MAX_BYTES);
        }
    }
}

#[test]
fn two_hundred_snapshots_of_a_full_assessment_stay_below_the_size_limit() {
    let city = city();
    // As much as a person writes who writes much.
    let text = "窓口で聞いた困りごとを係で話し合い、翌週から案内の紙を変えた。".repeat(2);
    let mut record = record([Change::Target(Some(id("kakaricho")))]);
    for item in city.questionnaire.items() {
        let (about, words) = (&item.about, item.question.get(Language::Ja));
        let told = EvidencePart::ALL.map(|part| AnswerChange::Tell(part, text.clone()));
        for change in told.into_iter().chain([AnswerChange::Rate(Some(rated(5)))]) {
            record.apply(Change::Answer(about.clone(), words.to_owned(), change));
        }
    }
    for number in 0..200 {
        let day = day("2026-04-01").after_days(number);
        record.apply(Change::History(HistoryChange::Take("振り返り".to_owned(), day)));
    }
    let written = write(&record, &city.framework);
    assert_eq!(check_size("mine.json", written.len(), Format::Record), Ok(()), "{}", written.len());
    assert_eq!(read("mine.json", &written, &city.framework), Ok(record));
}

#[test]
fn what_is_kept_in_two_parts_is_the_whole_record_put_together_again() {
    for content in both() {
        holds(30, &arbitrary::record(&content), |record| {
            let framework = &content.framework;
            let today = read("today", &write_today(&record, framework), framework);
            let history = read("history", &write_history(&record.history, framework), framework);
            let history = history.expect("it was just written").history;
            let today = today.expect("it was just written");
            prop_assert!(today.history.is_empty());
            prop_assert_eq!(Record { history, ..today }, record);
            Ok(())
        });
    }
}

#[test]
fn a_record_is_empty_when_it_is_as_at_first() {
    let content = city();
    holds(200, &arbitrary::record(&content), |record| {
        prop_assert_eq!(record.is_empty(), record == Record::default());
        Ok(())
    });
    assert!(Record::default().is_empty());
}
