//! Change over time, with a year behind one.

use ayumi::route::Route;
use career::{
    Framework, Id, Language, Record,
    assessment::{AnswerChange, EvidencePart, Rating},
    day::Day,
    history::HistoryChange,
    path::{PathChange, StageKind, StageText},
    plan::{ActionChange, ActionKind, ActionState, GoalState, PlanChange},
    questionnaire::{Form, Item, Level},
    record::Change,
};

use super::support::{Organisation, record, render};

fn day(year: u16, month: u8, day: u8) -> Day {
    Day::new(year, month, day).expect("a day")
}

fn take(name: &str, on: Day) -> Change {
    Change::History(HistoryChange::Take(name.to_owned(), on))
}

fn rate(item: &Item, level: u8) -> Change {
    let rating = Level::new(level).map(Rating::Level);
    Change::Answer(item.about.clone(), String::new(), AnswerChange::Rate(rating))
}

fn tell(item: &Item, text: &str) -> Change {
    let change = AnswerChange::Tell(EvidencePart::Situation, text.to_owned());
    Change::Answer(item.about.clone(), String::new(), change)
}

/// What the second rank is asked, in the short form.
fn items<'a>(framework: &Framework, questions: &'a career::Questionnaire) -> Vec<&'a Item> {
    questions.items_for(framework, &framework.ranks()[1], Form::Short)
}

/// A year: two snapshots, between which one item rose, one fell, and things happened in the plan.
fn year(organisation: Organisation) -> Record {
    let (framework, questions) = (organisation.framework(), organisation.questionnaire());
    let items = items(&framework, &questions);
    let [current, target] = [0, 1].map(|index| framework.ranks()[index].id.clone());
    let stage = |text, words: &str| Change::Path(PathChange::Write(1, text, words.to_owned()));
    let goal = "Talk more";
    record([
        Change::Current(Some(current)),
        Change::Target(Some(target)),
        rate(items[0], 2),
        tell(items[0], "what was true in April"),
        rate(items[1], 4),
        rate(items[2], 3),
        take("Spring", day(2026, 4, 10)),
        Change::Path(PathChange::Add(StageKind::Assignment)),
        stage(StageText::Name, "Another office"),
        stage(StageText::From, "R8"),
        Change::Plan(PlanChange::Add(goal.to_owned(), None, day(2026, 5, 1))),
        Change::Plan(PlanChange::AddAction(
            1,
            ActionKind::People,
            "Ask a colleague".to_owned(),
            None,
        )),
        Change::Plan(PlanChange::Action(
            1,
            1,
            ActionChange::Move(ActionState::Done, day(2026, 6, 2)),
        )),
        Change::Plan(PlanChange::Move(1, GoalState::Reached, day(2027, 2, 3))),
        rate(items[0], 4),
        tell(items[0], "what came true in March"),
        rate(items[1], 3),
        take("Year's end", day(2027, 3, 20)),
    ])
}

fn shown(record: &Record, from: Option<u32>, to: Option<u32>) -> String {
    render(Organisation::City, Language::En, &Route::History(from, to), record)
}

#[test]
fn the_story_of_a_year_is_told_in_order() {
    for organisation in Organisation::BOTH {
        let html =
            render(organisation, Language::En, &Route::History(None, None), &year(organisation));
        let places: Vec<_> = [
            "FY2026",
            "From this year: Another office",
            "10 April 2026",
            "1 May 2026",
            "Talk more",
            "2 June 2026",
            "Ask a colleague",
            "3 February 2027",
            "20 March 2027",
            "Compared with the one before: up 1, down 1.",
        ]
        .into_iter()
        .scan(html.find("Your story so far").expect("the story"), |from, words| {
            let found = html[*from..].find(words);
            *from += found.unwrap_or_else(|| panic!("{words} comes next"));
            Some(*from)
        })
        .collect();
        assert!(places.is_sorted());
    }
}

#[test]
fn two_snapshots_stand_side_by_side_with_the_evidence_of_both() {
    let html = shown(&year(Organisation::City), None, None);
    for words in [
        "up 1, down 1, unchanged 1, in one only 0",
        "what was true in April",
        "what came true in March",
        "Up by 2",
        "What went down (1)",
        "Going down is quite normal",
        "radar__before",
    ] {
        assert!(html.contains(words), "{words}");
    }
}

#[test]
fn the_later_of_two_stands_last_whichever_is_named_first() {
    let record = year(Organisation::City);
    assert_eq!(shown(&record, Some(1), Some(2)), shown(&record, Some(2), Some(1)));
}

#[test]
fn today_is_compared_where_no_later_one_is_named() {
    let (framework, questions) =
        (Organisation::City.framework(), Organisation::City.questionnaire());
    let mut record = year(Organisation::City);
    record.apply(rate(items(&framework, &questions)[2], 5));
    let html = shown(&record, Some(2), None);
    assert!(html.contains("Now (24 November 2026): up 1, down 0"));
}

#[test]
fn a_snapshot_that_is_not_there_is_said_to_be_missing() {
    assert!(shown(&year(Organisation::City), Some(77), None).contains("Number 77 is not here"));
}

#[test]
fn without_answers_there_is_nothing_to_keep_and_the_way_to_some() {
    let html = shown(&Record::default(), None, None);
    assert!(html.contains("There are no answers yet"));
    assert!(html.contains("Nothing kept yet"));
    assert!(html.contains(" disabled"));
    assert!(!html.contains("Rename or remove"));
}

#[test]
fn keeping_the_same_again_is_noted() {
    let mut record = year(Organisation::City);
    assert!(shown(&record, None, None).contains("have not changed"));
    record.apply(Change::Target(None));
    assert!(!shown(&record, None, None).contains("have not changed"));
}

#[test]
fn an_item_the_content_no_longer_has_is_shown_in_the_words_it_was_asked_in() {
    let about: career::questionnaire::Subject = "role/long-gone".parse().expect("a subject");
    let rate = |level| {
        let change = AnswerChange::Rate(Level::new(level).map(Rating::Level));
        Change::Answer(about.clone(), "How was it in the old days?".to_owned(), change)
    };
    let target = Change::Target(Some(Id::new("no-rank-of-today").expect("an id")));
    let record =
        record([target, rate(1), take("", day(2020, 4, 1)), rate(2), take("", day(2021, 4, 1))]);
    let html = shown(&record, None, None);
    assert!(html.contains("How was it in the old days?"));
}

#[test]
fn of_many_only_the_newest_are_listed_until_one_asks() {
    let mut record = year(Organisation::City);
    for month in 0..60 {
        record.apply(take(&format!("No. {month}"), day(2027, 4, 1).after_months(month)));
    }
    let html = shown(&record, None, None);
    let rows = html.split("history-table").nth(1).expect("the table");
    let rows = rows.split("</table>").next().unwrap_or_default();
    assert_eq!(rows.matches(r#"scope="row""#).count(), 24);
    assert!(html.contains("Show all 62"));
    assert!(html.contains("Show what came before"));
    assert!(!html.contains("From this year: Another office"), "long ago");
}
