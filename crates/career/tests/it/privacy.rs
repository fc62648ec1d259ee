//! What is for the person alone is in nothing that is meant for others. The most important tests there are.

use career::{
    Language, Record,
    assessment::{AnswerChange, Assessment},
    exchange::{read, write, write_today},
    history::HistoryChange,
    path::PathChange,
    questionnaire::Form,
    record::Change,
    sheet::{Filling, Head, Line, lines, markdown, plain},
    spreadsheet::{self, Parts},
};
use proptest::{prelude::*, test_runner::TestCaseError};

use crate::{
    arbitrary,
    prepare::with_material,
    support::{
        Content, answer, both, city, day, free, holds, id, messages, rate, rated, record, tell,
    },
};

/// Stands in nothing but what is private.
const NOTE: &str = "PRIVATE-NOTE-7f3a";
const LIFE: &str = "PRIVATE-LIFE-91c2";

/// The summaries for spreadsheets, in both languages.
fn spreadsheets(content: &Content, record: &Record, parts: Parts) -> Vec<String> {
    let Content { framework, questionnaire, .. } = content;
    let development = Some(content.development());
    let mut made = Vec::new();
    for language in Language::ALL {
        let messages = messages(language);
        for development in [development, None] {
            let material = spreadsheet::Material {
                framework,
                questionnaire,
                development,
                messages: &messages,
            };
            made.push(spreadsheet::write(record, parts, material));
        }
    }
    made
}

/// Everything the domain makes of a record for others to see, in both languages.
fn for_others(content: &Content, record: &Record) -> Vec<String> {
    let interviews = &content.interviews;
    let mut made = spreadsheets(content, record, Parts::ALL);
    for language in Language::ALL {
        let messages = messages(language);
        with_material(content, record, &messages, day("2026-12-01"), |material| {
            for kind in &interviews.types {
                for written in [None, record.sheets.get(&kind.id)] {
                    made.extend(texts(&lines(Some(kind), written, material)));
                }
                made.extend(
                    kind.parts.iter().flat_map(|part| Filling::new(kind, material).prompts(part)),
                );
            }
            // What was written for kinds and parts that are gone is shown as well.
            for (_, sheet) in record.sheets.iter() {
                made.extend(texts(&lines(None, Some(sheet), material)));
            }
        });
    }
    made
}

/// What is shown of `lines`, and what is made of them to paste elsewhere.
fn texts(lines: &[Line]) -> Vec<String> {
    let texts = lines.iter().map(|line| line.text.clone());
    let head = Head { title: "面談", facts: &[] };
    texts.chain([plain(head, lines), markdown(head, lines)]).collect()
}

/// A record in which everything private is marked: a note with every answer of `assessment`, which was also kept as a
/// snapshot, and life and conditions, which are not to be shown.
fn marked(mut record: Record, assessment: Assessment) -> Record {
    let subjects: Vec<_> = assessment.answers.iter().map(|(about, _)| about.clone()).collect();
    record.assessment = assessment;
    for about in subjects {
        let note = AnswerChange::Note(format!("{NOTE} 上司との間で"));
        record.apply(Change::Answer(about, "問い".to_owned(), note));
    }
    for change in [
        Change::History(HistoryChange::Take("春".to_owned(), day("2026-04-01"))),
        Change::Path(PathChange::LifeEvents(format!("介護 {LIFE}"))),
        Change::Path(PathChange::LifeConditions(format!("{LIFE}\n夜は難しい"))),
        Change::Path(PathChange::LifeShown(false)),
    ] {
        record.apply(change);
    }
    record
}

fn nowhere(made: &[String], mark: &str) -> Result<(), TestCaseError> {
    let found = made.iter().find(|text| text.contains(mark));
    prop_assert!(found.is_none(), "{mark} in {found:?}");
    Ok(())
}

#[test]
fn nothing_private_is_in_anything_made_for_others_and_all_of_it_is_in_the_persons_own_file() {
    for content in both() {
        let values = (arbitrary::record(&content), arbitrary::assessment(&content));
        holds(60, &values, |(record, assessment)| {
            let answered = assessment.answers.len();
            let record = marked(record, assessment);
            let made = for_others(&content, &record);
            nowhere(&made, NOTE)?;
            nowhere(&made, LIFE)?;

            let own = write(&record, &content.framework);
            // Once with the answer and once with the snapshot of it; older snapshots have none.
            prop_assert_eq!(own.matches(NOTE).count(), 2 * answered);
            prop_assert_eq!(own.matches(LIFE).count(), 2);
            let kept = write_today(&record, &content.framework);
            prop_assert_eq!(kept.matches(NOTE).count(), answered);
            prop_assert_eq!(read("mine.json", &own, &content.framework), Ok(record));
            Ok(())
        });
    }
}

#[test]
fn a_note_alone_is_no_evidence_and_makes_no_row_and_no_line() {
    let content = city();
    let record = record([
        Change::Form(Form::Full),
        Change::Target(Some(id("kakaricho"))),
        answer("point/work-improvement", AnswerChange::Note(NOTE.to_owned())),
    ]);
    let without =
        crate::support::record([Change::Form(Form::Full), Change::Target(Some(id("kakaricho")))]);
    let made = for_others(&content, &record);
    assert_eq!(made, for_others(&content, &without));
}

#[test]
fn a_note_changes_nothing_that_is_made_for_others() {
    for content in both() {
        let values = (arbitrary::record(&content), arbitrary::assessment(&content));
        holds(30, &values, |(record, assessment)| {
            let bare = Record { assessment: assessment.clone(), ..record.clone() };
            let mut noted = bare.clone();
            for (about, _) in assessment.answers.iter() {
                let note = AnswerChange::Note(NOTE.to_owned());
                noted.apply(Change::Answer(about.clone(), "問い".to_owned(), note));
            }
            let made = for_others(&content, &noted);
            prop_assert_eq!(made, for_others(&content, &bare));
            Ok(())
        });
    }
}

#[test]
fn what_is_not_private_is_shown_so_that_these_tests_look_in_the_right_place() {
    let content = city();
    let mut record = record([
        Change::Form(Form::Full),
        Change::Target(Some(id("kakaricho"))),
        rate("point/work-improvement", rated(5)),
        tell("point/work-improvement", "EVIDENCE"),
        Change::Path(PathChange::LifeEvents("EVENTS".to_owned())),
        Change::Path(PathChange::LifeConditions("CONDITIONS".to_owned())),
    ]);
    let holds = |record: &Record, text: &str| {
        for_others(&content, record).iter().any(|made| made.contains(text))
    };
    assert!(holds(&record, "EVIDENCE"));
    for text in ["EVENTS", "CONDITIONS"] {
        record.apply(Change::Path(PathChange::LifeShown(true)));
        assert!(holds(&record, text), "the person said that it may be shown");
        let chosen = spreadsheets(&content, &record, Parts { life: false, ..Parts::ALL });
        assert!(!chosen.iter().any(|made| made.contains(text)), "and did not choose it");
        record.apply(Change::Path(PathChange::LifeShown(false)));
        assert!(!holds(&record, text), "the person thought better of it");
    }
    let evidence = record.assessment.answers.iter().map(|(_, answer)| &answer.evidence);
    assert!(evidence.eq([&free("EVIDENCE")]));
}
