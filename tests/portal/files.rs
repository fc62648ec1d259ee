//! The description of the files is true: columns, codes and parts are those the program writes.

use std::{collections::BTreeSet, fs};

use career::{
    Language, Record,
    assessment::{AnswerChange, Rating},
    exchange,
    history::HistoryChange,
    path::{PathChange, StageKind},
    plan::{ActionKind, PlanChange},
    questionnaire::Level,
    record::Change,
    spreadsheet::{COLUMNS, Material, Parts, write},
    together::{Review, Share},
    workshop::{Contribution, Month},
};

use super::support::{Organisation, record, root, today, words};

const DOCUMENTS: [(Language, &str); 2] =
    [(Language::Ja, "docs/files.ja.md"), (Language::En, "docs/files.md")];

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("the document is there")
}

/// The rows of the tables of a document, by cell.
fn rows(document: &str) -> Vec<Vec<&str>> {
    let lines = document.lines().filter_map(|line| line.strip_prefix('|')?.strip_suffix('|'));
    lines.map(|line| line.split('|').map(str::trim).collect()).collect()
}

/// Something of every kind.
fn full() -> Record {
    let framework = Organisation::City.framework();
    let questionnaire = Organisation::City.questionnaire();
    let rank = framework.ranks()[1].clone();
    let level = Rating::Level(Level::new(3).expect("a level"));
    let items = questionnaire.items_for(&framework, &rank, career::questionnaire::Form::Short);
    let field = career::Id::new("any").expect("an id");
    let mut changes = vec![
        Change::Current(Some(rank.id.clone())),
        Change::Target(Some(rank.id.clone())),
        Change::Answer(items[0].about.clone(), "?".to_owned(), AnswerChange::Rate(Some(level))),
        Change::Plan(PlanChange::Add("goal".to_owned(), None, today())),
        Change::Path(PathChange::WishField(field, true)),
        Change::Path(PathChange::WishPlace("place".to_owned())),
        Change::Path(PathChange::WishReasons("reasons".to_owned())),
        Change::Path(PathChange::LifeEvents("events".to_owned())),
        Change::Path(PathChange::LifeConditions("conditions".to_owned())),
        Change::Path(PathChange::LifeShown(true)),
        Change::History(HistoryChange::Take("kept".to_owned(), today())),
    ];
    changes.push(Change::Plan(PlanChange::AddAction(
        1,
        ActionKind::People,
        "action".to_owned(),
        None,
    )));
    changes.extend(StageKind::ALL.map(|kind| Change::Path(PathChange::Add(kind))));
    record(changes)
}

/// The first cells of every row of the fullest table, without its head.
fn codes(language: Language) -> BTreeSet<String> {
    let parts = Parts::ALL;
    let material = Material {
        framework: &Organisation::City.framework(),
        questionnaire: &Organisation::City.questionnaire(),
        development: None,
        messages: &words(language),
    };
    let table = write(&full(), parts, material);
    // No text of that record has a line break or a comma in it.
    table.lines().skip(1).filter_map(|line| Some(line.split_once(',')?.0.to_owned())).collect()
}

#[test]
fn the_columns_are_described_in_their_order_with_their_heads() {
    for (_, name) in DOCUMENTS {
        let document = document(name);
        let described: Vec<_> = rows(&document)
            .into_iter()
            .filter(|row| row[0].parse::<usize>().is_ok())
            .map(|row| [row[0].to_owned(), row[1].to_owned(), row[2].to_owned()])
            .collect();
        let [ja, en] = Language::ALL.map(words);
        let expected = COLUMNS.iter().enumerate().map(|(index, id)| {
            [(index + 1).to_string(), ja.get(id).to_owned(), en.get(id).to_owned()]
        });
        assert_eq!(described, expected.collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn every_code_is_described_and_no_other() {
    for (language, name) in DOCUMENTS {
        let document = document(name);
        let described: BTreeSet<_> = rows(&document)
            .into_iter()
            .filter(|row| row.len() == COLUMNS.len() + 1)
            .filter_map(|row| Some(row[0].strip_prefix('`')?.strip_suffix('`')?.to_owned()))
            .collect();
        assert_eq!(described, codes(language), "{name}");
        assert_eq!(described.len(), 12, "{name}");
    }
}

/// The names at the outermost level of a file, in its order.
fn names(file: &str) -> Vec<&str> {
    file.lines().filter_map(|line| line.strip_prefix("  \"")?.split('"').next()).collect()
}

/// The names described in each table of names, one table a kind of file.
fn described(document: &str) -> Vec<Vec<&str>> {
    let tables = document.split("\n\n").map(rows);
    let tables = tables.map(|rows| -> Vec<&str> {
        let rows = rows.into_iter().filter(|row| row.len() == 2);
        rows.filter_map(|row| row[0].strip_prefix('`')?.strip_suffix('`')).collect()
    });
    tables.filter(|names| !names.is_empty()).collect()
}

#[test]
fn the_parts_of_every_kind_of_file_and_its_version_are_described() {
    let framework = Organisation::City.framework();
    let share = Share {
        day: today(),
        from: String::new(),
        to: String::new(),
        message: String::new(),
        standing: None,
        items: Vec::new(),
        sheet: None,
        goals: Vec::new(),
        path: Vec::new(),
        wish: None,
        life: None,
        values: Vec::new(),
    };
    let review = Review::new(share.fingerprint(), today());
    let contribution = Contribution {
        month: Month::of(today()),
        group: None,
        ratings: <_>::default(),
        wishes: Vec::new(),
    };
    let files = [
        exchange::write(&full(), &framework),
        exchange::write_share(&share, &framework),
        exchange::write_review(&review, &framework),
        exchange::write_contribution(&contribution, &framework),
    ];
    for (_, name) in DOCUMENTS {
        let document = document(name);
        let expected: Vec<_> = files.iter().map(|file| names(file)).collect();
        assert_eq!(described(&document), expected, "{name}");
        for format in exchange::Format::ALL {
            assert!(document.contains(&format!("`{}`", format.name())), "{name}");
            assert!(document.contains(&format!("`{}`", format.version())), "{name}");
            let limit = format!("{} MB", format.limit() / 1_000_000);
            assert!(document.contains(&limit), "{name}");
        }
    }
}
