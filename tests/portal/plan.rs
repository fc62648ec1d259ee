//! The plan: its page, and its dates as a calendar.

use ayumi::{
    platform::calendar::{Entry, EntryId, Of, calendar},
    route::Route,
};
use career::{
    Language, Record,
    day::Day,
    plan::{ActionChange, ActionKind, ActionState, GoalState, GoalText, PlanChange},
    record::Change,
};
use icalendar::{Calendar, CalendarComponent, Component};

use super::support::{Organisation, record, render, today};

fn day(text: &str) -> Day {
    Day::written(text).expect("a day").expect("something is written")
}

/// A plan with so many goals, each with an action due on one of these days.
fn plan(goals: usize, days: &[&str]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (id, number) in (1..).zip(0..goals) {
        changes.push(PlanChange::Add(format!("goal {id}"), None, today()));
        changes.push(PlanChange::Write(id, GoalText::FirstStep, format!("step {id}")));
        changes.push(PlanChange::AddAction(id, ActionKind::People, format!("ask {id}"), None));
        if let Some(day) = days.get(number) {
            changes.push(PlanChange::Action(id, 1, ActionChange::Due((*day).to_owned())));
        }
    }
    changes.into_iter().map(Change::Plan).collect()
}

fn page(language: Language, record: &Record) -> String {
    render(Organisation::City, language, &Route::Plan, record)
}

#[test]
fn an_empty_plan_says_what_will_be_here_and_where_to_begin() {
    for organisation in Organisation::BOTH {
        let html = render(organisation, Language::En, &Route::Plan, &Record::default());
        assert!(html.contains("This is where you will see what you want to grow in"));
        assert!(html.contains(&format!(r#"href="{}""#, Route::Assess.href())));
        assert!(!html.contains("aria-expanded"), "there is no goal to open");
    }
}

#[test]
fn at_most_three_are_worked_on_and_the_others_wait() {
    let html = page(Language::En, &record(plan(5, &[])));
    assert!(html.contains("Working on now (3 of 3)"));
    assert!(html.contains("You are already working on 3."));
    assert!(!html.contains("Work on it now"), "there is no room");
    let mut changes = plan(5, &[]);
    changes.push(Change::Plan(PlanChange::Move(2, GoalState::Reached, today())));
    let html = page(Language::En, &record(changes));
    assert!(html.contains("Working on now (2 of 3)"));
    assert_eq!(html.matches("Work on it now").count(), 2, "either of those waiting");
    assert!(html.contains("Past goals"));
    assert!(html.contains("24 November 2026 to 24 November 2026"));
}

#[test]
fn dates_are_in_words_the_nearest_first_and_what_is_no_date_stands_as_written() {
    let due = ["R8.12.1", "２０２６/11/21", "soon"];
    let html = page(Language::Ja, &record(plan(3, &due)));
    let [over, next] =
        ["2026年11月21日まで（期限を3日過ぎています）", "2026年12月1日まで（あと7日）"];
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words} is there"));
    assert!(at(over) < at(next));
    assert!(html.contains("日付として読めません：soon"));
    let html = page(Language::En, &record(plan(3, &due)));
    assert!(html.contains("By 21 November 2026 (3 days overdue)"));
    assert!(html.contains("By 1 December 2026 (in 7 days)"));
}

#[test]
fn what_is_printed_is_the_whole_plan() {
    let mut changes = plan(4, &["2026-12-01"]);
    changes.push(Change::Plan(PlanChange::Write(4, GoalText::Reflection, "went well".to_owned())));
    let moved = ActionChange::Move(ActionState::Done, today());
    changes.push(Change::Plan(PlanChange::Action(2, 1, moved)));
    let html = page(Language::En, &record(changes));
    let (_, paper) = html.split_once(r#"<article class="paper print-only""#).expect("a paper");
    for words in ["goal 1", "goal 4", "step 3", "ask 2", "went well", "1 December 2026", "Done"] {
        assert!(paper.contains(words), "{words}");
    }
    assert!(!paper.contains("<button") && !paper.contains("<input"));
}

#[test]
fn a_calendar_file_reads_back_as_it_was_written() {
    let texts = [
        "窓口の待ち時間を、先輩と一緒に数えてみる。長い行は折り返される。".repeat(4),
        "emoji 👨‍👩‍👧‍👦, commas; semicolons: \\ and \"quotes\"".to_owned(),
        "two\nlines".to_owned(),
    ];
    let entries: Vec<_> = (1..)
        .zip(&texts)
        .map(|(id, text)| Entry {
            id: EntryId { of: Of::Plan(7, id), words: "ゴール, one" },
            day: day("2026-12-01"),
            summary: text,
            description: "ゴール, one",
        })
        .collect();
    let file = calendar(&entries, today());
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends in CRLF");
    assert!(file.lines().all(|line| line.len() <= 75), "long lines are folded");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    let read: Calendar = file.parse().expect("it reads");
    assert_eq!(read.components.len(), texts.len());
    for (number, (component, text)) in (1..).zip(read.components.iter().zip(&texts)) {
        let CalendarComponent::Event(event) = component else { panic!("an event") };
        assert_eq!(event.get_summary(), Some(text.as_str()));
        assert_eq!(event.get_description(), Some("ゴール, one"));
        let value = |key| event.property_value(key);
        let uid = value("UID").expect("every event has one");
        assert!(uid.starts_with(&format!("ayumi-plan-7-{number}-")) && uid.ends_with("@localhost"));
        assert_eq!(value("DTSTAMP"), Some("20261124T000000Z"));
        assert_eq!(value("DTSTART"), Some("20261201"));
        assert_eq!(value("CLASS"), Some("PRIVATE"));
    }
    assert!(file.contains("DTSTART;VALUE=DATE:20261201\r\n"));
}

const FIRST: EntryId = EntryId { of: Of::Plan(1, 1), words: "b" };

#[test]
fn no_text_breaks_out_of_its_event() {
    for ending in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{b}", "\u{0}\r\n"] {
        let text =
            format!("harmless{ending}END:VEVENT{ending}END:VCALENDAR{ending}BEGIN:VCALENDAR");
        let entry = Entry { id: FIRST, day: today(), summary: &text, description: &text };
        let file = calendar(&[entry], today());
        // Line by line, as the most lenient reader would see them.
        let unfolded = file.replace("\r\n ", "");
        let breaks = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
        let ends = unfolded.split(breaks).filter(|line| line.starts_with("END:")).count();
        assert_eq!(ends, 2, "{ending:?}");
        let read: Calendar = file.parse().expect("it reads");
        assert_eq!(read.components.len(), 1, "{ending:?}");
    }
}

#[test]
fn the_same_plan_makes_the_same_file() {
    let entry = Entry { id: FIRST, day: today(), summary: "a", description: "b" };
    assert_eq!(calendar(&[entry], today()), calendar(&[entry], today()));
    assert!(calendar(&[], today()).ends_with("END:VCALENDAR\r\n"));
}
