//! The self-assessment in both its ways, rendered natively.

use ayumi::route::Route;
use career::{
    Language, Record,
    assessment::{AnswerChange, EvidencePart, Rating},
    framework::Rank,
    questionnaire::{Form, Item, Level, Subject},
    record::Change,
};

use super::support::{Organisation, record, render};

fn answered(item: &Item, change: AnswerChange) -> Change {
    Change::Answer(item.about.clone(), item.question.get(Language::Ja).to_owned(), change)
}

fn rated(item: &Item, level: u8) -> Change {
    let level = Level::new(level).expect("1 to 5");
    answered(item, AnswerChange::Rate(Some(Rating::Level(level))))
}

/// A question that both ranks ask, with the ranks.
fn shared(organisation: Organisation) -> (Rank, Rank, Item) {
    let (framework, questionnaire) = (organisation.framework(), organisation.questionnaire());
    let asks = |rank: &Rank| questionnaire.items_for(&framework, rank, Form::Short);
    for rank in framework.ranks() {
        for other in framework.ranks().iter().filter(|other| other.id != rank.id) {
            let theirs = asks(other);
            if let Some(item) = asks(rank).into_iter().find(|item| theirs.contains(item)) {
                return (rank.clone(), other.clone(), item.clone());
            }
        }
    }
    panic!("no two ranks ask the same question");
}

fn shown(organisation: Organisation, route: &Route, record: &Record) -> String {
    render(organisation, Language::Ja, route, record)
}

#[test]
fn every_question_of_the_rank_is_in_the_list_with_every_answer_to_choose_from() {
    for organisation in Organisation::BOTH {
        let (framework, questionnaire) = (organisation.framework(), organisation.questionnaire());
        for rank in framework.ranks() {
            let choices = [Change::Target(Some(rank.id.clone())), Change::Form(Form::Full)];
            let html = shown(organisation, &Route::AssessList, &record(choices));
            let items = questionnaire.items_for(&framework, rank, Form::Full);
            for item in &items {
                assert!(html.contains(item.question.get(Language::Ja)), "{}", item.about);
            }
            assert_eq!(html.matches(r#"type="radio""#).count(), 6 * items.len());
            assert_eq!(html.matches("<fieldset").count(), items.len());
        }
    }
}

#[test]
fn without_a_rank_to_aim_for_the_list_says_what_will_be_there() {
    let html = shown(Organisation::City, &Route::AssessList, &Record::default());
    assert!(html.contains(r#"class="empty""#));
    assert!(html.contains(r##"href="#/assess""##));
}

#[test]
fn a_level_has_its_example_where_the_content_gives_one() {
    for organisation in Organisation::BOTH {
        let (_, rank, item) = shared(organisation);
        let at = Change::GoTo(Some(item.about.clone()));
        let record = record([Change::Target(Some(rank.id.clone())), at]);
        let html = shown(organisation, &Route::Assess, &record);
        assert_eq!(html.matches("level__more").count(), item.behaviours.len());
        for words in &item.behaviours {
            assert!(html.contains(words.get(Language::Ja)));
        }
    }
}

#[test]
fn an_answer_carried_over_says_so_until_it_is_given_anew() {
    let (before, now, item) = shared(Organisation::City);
    let at = Change::GoTo(Some(item.about.clone()));
    let choices = [
        Change::Target(Some(before.id.clone())),
        rated(&item, 4),
        Change::Target(Some(now.id.clone())),
        at,
    ];
    let mut record = record(choices);
    let says = |record: &Record, route: &Route, what: &str| {
        shown(Organisation::City, route, record).contains(what)
    };
    assert!(says(&record, &Route::Assess, r#"class="carried""#));
    assert!(says(&record, &Route::AssessList, "row__carried"));
    record.apply(rated(&item, 4));
    assert!(!says(&record, &Route::Assess, r#"class="carried""#));
    assert!(!says(&record, &Route::AssessList, "row__carried"));
}

#[test]
fn parts_of_what_happened_are_open_once_something_is_in_them_and_the_note_never_is() {
    let (_, rank, item) = shared(Organisation::City);
    let at = Change::GoTo(Some(item.about.clone()));
    let mut record = record([Change::Target(Some(rank.id.clone())), at]);
    let open = |record: &Record| {
        let html = shown(Organisation::City, &Route::Assess, record);
        let tags = html.split("<details").skip(1).filter_map(|rest| rest.split('>').next());
        tags.filter(|tag| tag.contains("open=")).count()
    };
    assert_eq!(open(&record), 0);
    record.apply(answered(&item, AnswerChange::Note("for me".to_owned())));
    assert_eq!(open(&record), 0);
    let result = AnswerChange::Tell(EvidencePart::Result, "shorter queues".to_owned());
    record.apply(answered(&item, result));
    assert_eq!(open(&record), 1);
}

#[test]
fn answers_to_what_is_not_asked_any_more_can_be_read_in_the_words_of_then() {
    let about: Subject = "role/of-another-time".parse().expect("a subject");
    let answer = |change| Change::Answer(about.clone(), "Did you keep the log?".to_owned(), change);
    let situation = AnswerChange::Tell(EvidencePart::Situation, "The log of 2019".to_owned());
    let mut record = record([
        answer(AnswerChange::Rate(Some(Rating::NotApplicable))),
        answer(situation),
        answer(AnswerChange::Note("only mine".to_owned())),
    ]);
    let html = shown(Organisation::City, &Route::Assess, &record);
    for words in ["Did you keep the log?", "The log of 2019", "only mine"] {
        assert!(html.contains(words), "{words}");
    }
    let rank = Organisation::City.framework().ranks()[0].id.clone();
    record.apply(Change::Target(Some(rank)));
    assert!(shown(Organisation::City, &Route::AssessList, &record).contains("The log of 2019"));
    record.apply(Change::Forget(about));
    assert!(!shown(Organisation::City, &Route::Assess, &record).contains("retired"));
}
