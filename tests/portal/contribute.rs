//! Handing in for a room.

use ayumi::route::{Route, WorkshopPage};
use career::{
    Language, Record,
    assessment::{AnswerChange, Rating},
    exchange::{read_contribution, write_contribution},
    questionnaire::Level,
    record::Change,
    workshop::{Offer, contribution},
};

use crate::support::{Organisation, record, render, today};

fn contribute(record: &Record) -> String {
    let route = Route::Workshop(WorkshopPage::Contribute);
    render(Organisation::City, Language::Ja, &route, record)
}

/// A record with some answers, one of them wished for and written about.
fn answered() -> Record {
    let questionnaire = Organisation::City.questionnaire();
    let answer = |place: usize, change| {
        let item = &questionnaire.items()[place];
        Change::Answer(item.about.clone(), "as it was asked".to_owned(), change)
    };
    let level = |n| Some(Rating::Level(Level::new(n).expect("a level")));
    record([
        answer(0, AnswerChange::Rate(level(4))),
        answer(1, AnswerChange::Rate(Some(Rating::NotApplicable))),
        answer(1, AnswerChange::Note("only for me".to_owned())),
        answer(0, AnswerChange::Wish(true)),
    ])
}

#[test]
fn whoever_answered_nothing_is_shown_the_way_on() {
    let html = contribute(&Record::default());
    assert!(
        html.contains(r##"href="#/assess""##)
            && html.contains("まだレベルを付けた質問がありません")
    );
    assert!(!html.contains("ファイルに保存</button>"));
}

#[test]
fn everything_handed_in_is_shown_and_nothing_else_is_handed_in() {
    let html = contribute(&answered());
    let questionnaire = Organisation::City.questionnaire();
    for item in &questionnaire.items()[..2] {
        assert!(html.contains(item.question.get(Language::Ja)));
    }
    assert!(!html.contains("only for me"));
    assert!(html.contains("ayumi/contribution") && html.contains("2026-11"));
    assert!(!html.contains("2026-11-24"));
    let framework = Organisation::City.framework();
    let workshops = Organisation::City.workshops();
    let made = contribution(
        &answered().assessment,
        &questionnaire,
        &workshops,
        Offer { group: true, wishes: true },
        today(),
    );
    let file = write_contribution(&made, &framework);
    assert!(!file.contains("only for me") && !file.contains("as it was asked"));
    assert_eq!(read_contribution("f", &file, &framework).expect("it reads").value, made);
}
