//! Rehearsing, the conversation itself, and what is made of it afterwards.

use ayumi::{
    pages::interview::notes::dates::{dates, file_of},
    route::Route,
    views::countdown::{Countdown, MINUTE, Press, Stage},
};
use career::{
    Id, Language, Record,
    interview::{Audience, InterviewType, Part},
    plan::{ActionChange, ActionKind, PlanChange},
    record::Change,
    sheet::SheetChange,
    talk::{AgreedChange, Prepared, TalkChange, TalkText},
};

use super::support::{Organisation, record, render, today};

fn kind() -> Id<InterviewType> {
    Id::new("check-in").expect("an id")
}

fn part(id: &str) -> Id<Part> {
    Id::new(id).expect("an id")
}

fn sheet(change: SheetChange) -> Change {
    Change::Sheet(kind(), "Dusk check-in".to_owned(), change)
}

fn wrote(id: &str, words: &str) -> Change {
    sheet(SheetChange::Write(part(id), id.to_owned(), Some(words.to_owned())))
}

/// Something for every audience, and two questions.
fn prepared() -> Vec<Change> {
    vec![
        wrote("last-nights", "Three clear nights."),
        wrote("lantern", "Only between us: a brighter lantern."),
        sheet(SheetChange::For(part("lantern"), "lantern".to_owned(), Audience::Talk)),
        wrote("under-the-cloak", "I am afraid of the tower."),
        wrote("questions", "・Which star next?\n\n- Who has the key?"),
    ]
}

fn talked(change: TalkChange) -> Change {
    Change::Talk(change)
}

fn begun() -> Change {
    talked(TalkChange::Begin(kind(), "Dusk check-in".to_owned(), today()))
}

/// A conversation in which these things were agreed, by these days.
fn conversation(agreed: &[(&str, &str)]) -> Vec<Change> {
    let mut changes = vec![begun()];
    for (id, (text, due)) in (1..).zip(agreed) {
        changes.push(talked(TalkChange::Agree(1)));
        let write = |change| talked(TalkChange::Agreed(1, id, change));
        changes.push(write(AgreedChange::Write((*text).to_owned())));
        changes.push(write(AgreedChange::Due((*due).to_owned())));
    }
    changes
}

fn museum(language: Language, route: &Route, record: &Record) -> String {
    render(Organisation::Museum, language, route, record)
}

/// The page without what is printed instead of it, and that.
fn screen_and_paper(html: &str) -> (&str, &str) {
    html.split_once(r#"<article class="paper print-only""#).expect("a paper")
}

#[test]
fn a_minute_runs_stops_for_a_while_and_ends_without_going_on() {
    let start = Countdown::default();
    assert_eq!((start.left, start.runs(), start.stage()), (MINUTE, false, Stage::Still));
    let running = start.after(Press::Toggle(10_000));
    assert_eq!(running.after(Press::Tick(10_900)).left, 60);
    let later = running.after(Press::Tick(15_000));
    assert_eq!((later.shown().as_str(), later.stage()), ("0:55", Stage::First));
    let paused = later.after(Press::Toggle(15_000));
    assert_eq!(paused.after(Press::Tick(99_000)), paused);
    let on = paused.after(Press::Toggle(100_000));
    let half = on.after(Press::Tick(125_000));
    assert_eq!((half.left, half.stage()), (30, Stage::Second));
    // The page was in the background for long.
    let over = half.after(Press::Tick(500_000));
    assert_eq!((over.left, over.runs(), over.stage()), (0, false, Stage::Over));
    assert_eq!(over.after(Press::Toggle(0)).left, MINUTE, "once more");
    assert_eq!(half.after(Press::Again(0)).left, MINUTE);
    assert_eq!(half.after(Press::Reset), start);
    assert_eq!(half.after(Press::Tick(0)).left, 30, "a clock that was set back gives no time");
}

#[test]
fn rehearsing_says_how_many_there_are_and_that_nothing_is_kept() {
    let html = museum(Language::En, &Route::Rehearse(kind()), &Record::default());
    assert!(html.contains("You will see 5 things you may be asked"));
    assert!(html.contains("Nothing is recorded"));
}

#[test]
fn before_the_conversation_one_sees_what_is_prepared_for_it() {
    let html = museum(Language::En, &Route::Talk(kind()), &record(prepared()));
    assert!(html.contains("Parts prepared for the talk or for paper: 3."));
    assert!(html.contains("The plan takes 15 minutes in all."));
    assert!(!html.contains("afraid of the tower"));
    let html = museum(Language::Ja, &Route::Talk(kind()), &Record::default());
    assert!(html.contains("まだ何も書いていません"));
}

#[test]
fn in_the_conversation_there_is_what_one_needs_and_nothing_only_for_oneself() {
    let changes = prepared().into_iter().chain([begun()]);
    let html = museum(Language::En, &Route::Talk(kind()), &record(changes));
    for words in [
        "0–3 min",
        "3–8 min",
        "13–15 min",
        "Three clear nights.",
        "a brighter lantern.",
        r#"<label for="question-0">Which star next?</label>"#,
        r#"<label for="question-1">Who has the key?</label>"#,
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("afraid of the tower") && !html.contains("Under the cloak"));
    assert_eq!(html.matches("aria-current=\"step\"").count(), 1);
}

#[test]
fn a_kind_the_content_no_longer_has_can_still_be_rehearsed_and_talked_about() {
    let changes = || prepared().into_iter().chain([begun()]);
    let city = |route| render(Organisation::City, Language::En, &route, &record(changes()));
    let html = city(Route::Talk(kind()));
    assert!(html.contains("Three clear nights.") && !html.contains("0–3 min"));
    assert!(city(Route::Rehearse(kind())).contains("You will see 4 things"));
    // Not even a sheet is left of it.
    let html = render(Organisation::City, Language::En, &Route::Talk(kind()), &record([begun()]));
    assert!(html.contains("<h1 tabindex=\"-1\">Dusk check-in</h1>"));
    let html = render(Organisation::City, Language::En, &Route::Notes(1), &record(changes()));
    assert!(html.contains("<h1 tabindex=\"-1\">Dusk check-in</h1>"));
}

#[test]
fn afterwards_what_is_in_the_plan_says_so_and_the_rest_can_be_put_there() {
    let mut changes = conversation(&[("Draw a map", "R8.12.1"), ("Ask the keeper", ""), ("", "")]);
    let html = museum(Language::En, &Route::Notes(1), &record(changes.clone()));
    let (screen, _) = screen_and_paper(&html);
    assert_eq!(screen.matches("For which goal").count(), 3, "one each, and one for both");
    assert!(screen.contains("Add all 2 remaining to my plan"));
    assert!(screen.contains("has not ended yet"));
    changes.push(Change::PutInPlan((1, 1), None, ActionKind::People, today()));
    changes.push(talked(TalkChange::End(1, Vec::new())));
    let html = museum(Language::En, &Route::Notes(1), &record(changes));
    let (screen, _) = screen_and_paper(&html);
    assert!(screen.contains(r#"id="in-plan-1""#) && !screen.contains(r#"id="in-plan-2""#));
    assert!(screen.contains("<option>Draw a map</option>"), "the goal it became is one to choose");
    assert!(screen.contains("On the way home the sky seemed a little wider."));
    assert!(!screen.contains("Put all"));
}

#[test]
fn what_is_printed_of_it_has_nothing_to_press() {
    let mut changes = conversation(&[("Draw a map", "R8.12.1"), ("Ask the keeper", "soon")]);
    let write = |text, words: &str| talked(TalkChange::Write(1, text, words.to_owned()));
    changes.push(write(TalkText::Notes, "It went well."));
    changes.push(write(TalkText::With, "the keeper"));
    changes.push(write(TalkText::Next, "2027/1/15"));
    let before = Prepared {
        title: "Recent nights".to_owned(),
        text: "Three clear nights.".to_owned(),
        audience: Audience::Paper,
    };
    changes.push(talked(TalkChange::End(1, vec![before])));
    let html = museum(Language::En, &Route::Notes(1), &record(changes));
    let (screen, paper) = screen_and_paper(&html);
    assert!(screen.contains("24 November 2026, with the keeper"));
    for words in
        ["It went well.", "1 December 2026", "soon", "15 January 2027", "Prepared: Recent nights"]
    {
        assert!(paper.contains(words), "{words}");
    }
    assert!(!paper.contains("<button") && !paper.contains("<input"));
}

#[test]
fn an_unknown_conversation_is_not_found() {
    let html = museum(Language::En, &Route::Notes(7), &record(conversation(&[])));
    assert!(html.contains("Page not found"));
}

#[test]
fn dates_keep_their_names_in_the_calendar_and_those_of_the_plan_have_the_plans() {
    let all = [("Draw a map", "R8.12.1"), ("Ask the keeper", "2026-12-02"), ("Sing", "soon")];
    let mut changes = conversation(&all);
    changes.push(talked(TalkChange::Write(1, TalkText::Next, "2027-01-15".to_owned())));
    let file = |changes: &[Change]| {
        let record = record(changes.to_vec());
        let talk = record.talks.talk(1).expect("it was begun");
        file_of(&dates(talk, &record.plan, "Next"), &talk.name, today())
    };
    let uids = |file: &str| -> Vec<String> {
        let lines = file.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect()
    };
    let first = uids(&file(&changes));
    let begin: Vec<_> = first.iter().map(|uid| uid.rsplit_once('-').expect("words").0).collect();
    assert_eq!(begin, ["UID:ayumi-agreed-1-1", "UID:ayumi-agreed-1-2", "UID:ayumi-next-1"]);
    // What is written elsewhere changes none of them.
    changes.push(talked(TalkChange::Write(1, TalkText::With, "the keeper".to_owned())));
    changes.push(talked(TalkChange::Agreed(1, 2, AgreedChange::Due("2026-12-09".to_owned()))));
    assert_eq!(uids(&file(&changes)), first);
    // In the plan it is one entry with the plan's, on the day the plan has.
    changes.push(Change::PutInPlan((1, 1), None, ActionKind::Study, today()));
    let moved = ActionChange::Due("2026-12-24".to_owned());
    changes.push(Change::Plan(PlanChange::Action(1, 1, moved)));
    let after = file(&changes);
    assert!(uids(&after)[0].starts_with("UID:ayumi-plan-1-1-"));
    assert!(after.contains("DTSTART;VALUE=DATE:20261224") && !after.contains("20261201"));
}

#[test]
fn a_conversation_is_part_of_the_story() {
    let mut changes = conversation(&[("Draw a map", ""), ("", "")]);
    changes.push(talked(TalkChange::Write(1, TalkText::With, "the keeper".to_owned())));
    let route = Route::History(None, None);
    assert!(!museum(Language::En, &route, &record(changes.clone())).contains("the keeper"));
    changes.push(talked(TalkChange::End(1, Vec::new())));
    let html = museum(Language::En, &route, &record(changes));
    for words in [r##"href="#/talk/1""##, "With the keeper", "Things agreed: 1"] {
        assert!(html.contains(words), "{words}");
    }
}
