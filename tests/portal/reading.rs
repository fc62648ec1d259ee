//! Looking at what somebody shows, writing a view of it, and the conversation.

use ayumi::{
    route::{MentorPage, Route},
    views::countdown::{Countdown, Press, Stage},
};
use career::{
    Id, Language, Record,
    assessment::{Evidence, Rating},
    plan::GoalState,
    questionnaire::Level,
    record::Change,
    together::{
        DeskChange, PointKind, Relation, Share, SharedGoal, SharedItem, SharedLife, SharedSheet,
        SharedText, SharedWish, Standing, TogetherChange,
    },
};

use super::support::{Organisation, record, render, today};

fn level(number: u8) -> Rating {
    Rating::Level(Level::new(number).expect("a level"))
}

/// Three questions with these ratings, and something of every other part.
fn share(ratings: [Option<u8>; 3]) -> Share {
    let questionnaire = Organisation::Museum.questionnaire();
    let items = questionnaire.items().iter().zip(ratings).zip(["First", "Second", "Third"]);
    let rank = Organisation::Museum.framework().ranks()[0].id.clone();
    Share {
        day: today(),
        from: "Mika".to_owned(),
        to: String::new(),
        message: "Tell me about the <tower>.".to_owned(),
        standing: Some(Standing { current: Some(rank), target: Some(id("gone")) }),
        items: items
            .map(|((item, rating), words)| SharedItem {
                about: item.about.clone(),
                words: format!("{words} thing?"),
                rating: rating.map(level),
                evidence: (words == "First").then(|| Evidence {
                    situation: "A night in May.".to_owned(),
                    ..Evidence::default()
                }),
                wish: words == "Second",
            })
            .collect(),
        sheet: Some(SharedSheet {
            kind: id("check-in"),
            name: "Dusk check-in".to_owned(),
            parts: vec![SharedText { title: "Nights".to_owned(), text: "Clear ones.".to_owned() }],
        }),
        goals: vec![SharedGoal {
            title: "Read maps".to_owned(),
            state: GoalState::Priority,
            actions: Vec::new(),
        }],
        path: Vec::new(),
        wish: Some(SharedWish {
            fields: vec!["Stars".to_owned()],
            place: String::new(),
            reasons: "They shine.".to_owned(),
        }),
        life: Some(SharedLife { events: "A child.".to_owned(), conditions: String::new() }),
        values: Vec::new(),
    }
}

fn id<T>(words: &str) -> Id<T> {
    Id::new(words).expect("an id")
}

fn at(change: DeskChange) -> Change {
    Change::Together(TogetherChange::Desk(1, change))
}

/// A desk with this share on it, after these changes.
fn desk(share: &Share, beside: bool, changes: Vec<DeskChange>) -> Record {
    let open = Change::Together(TogetherChange::Open(share.clone(), today(), beside));
    record([open].into_iter().chain(changes.into_iter().map(at)))
}

fn show(language: Language, record: &Record) -> String {
    let route = Route::Mentor(MentorPage::Desk(1));
    render(Organisation::Museum, language, &route, record)
}

/// The reader's view of the three questions.
fn rated(share: &Share, levels: [u8; 3]) -> Vec<DeskChange> {
    let rate = |(item, number): (&SharedItem, u8)| {
        DeskChange::Rate(item.about.clone(), Some(level(number)))
    };
    share.items.iter().zip(levels).map(rate).collect()
}

#[test]
fn a_desk_that_is_not_there_says_so_and_leads_on() {
    let html = show(Language::En, &Record::default());
    assert!(html.contains("This is not here"));
    assert!(html.contains(r##"href="#/mentor""##));
}

#[test]
fn one_begins_with_who_one_is_and_who_will_know_that() {
    let share = share([Some(2); 3]);
    let html = show(Language::En, &desk(&share, false, Vec::new()));
    assert!(html.contains("Shown to you by Mika (24 November 2026)"));
    assert!(html.contains("see your view as their mentor"));
    assert_eq!(html.matches(r#"name="relation""#).count(), Relation::ALL.len());
    assert!(!html.contains(r#"id="named""#), "only a supervisor is asked");
    let supervisor = vec![DeskChange::Relation(Relation::Supervisor)];
    let html = show(Language::En, &desk(&share, false, supervisor));
    assert!(html.contains(r#"id="named""#) && html.contains("at least 3"));
    let named = vec![DeskChange::Relation(Relation::Supervisor), DeskChange::Named(true)];
    let html = show(Language::En, &desk(&share, false, named));
    assert!(html.contains("as their supervisor"));
    let colleague = vec![DeskChange::Relation(Relation::Colleague)];
    let html = show(Language::Ja, &desk(&share, false, colleague));
    assert!(html.contains("3人分以上") && html.contains("メモ帳"), "honest about the file");
}

#[test]
fn ones_own_view_comes_without_the_ratings_and_with_what_happened() {
    let share = share([Some(2), Some(5), None]);
    let first = share.items[0].about.clone();
    let rate = vec![DeskChange::Rate(first, Some(Rating::NotApplicable))];
    let html = show(Language::En, &desk(&share, false, rate));
    for words in ["First thing?", "A night in May.", "I want to grow in this"] {
        assert!(html.contains(words), "{words}");
    }
    assert_eq!(html.matches("checked").count(), 1, "the reader's own and no other");
    assert!(html.contains("1 / 3") && html.contains("Covered"));
    assert!(!html.contains("pair-line"));
}

#[test]
fn once_seen_the_widest_apart_comes_first_and_nobody_is_right() {
    let share = share([Some(2), Some(5), Some(3)]);
    let mut changes = rated(&share, [3, 1, 3]);
    changes.push(DeskChange::See);
    let html = show(Language::En, &desk(&share, false, changes.clone()));
    let [wide, near] = ["“Second thing?”", "“First thing?”"]
        .map(|words| html.find(words).unwrap_or_else(|| panic!("{words}")));
    assert!(wide < near);
    assert!(html.contains("Where your views agree") && html.contains("Third thing?"));
    let agreed = html.find("Where your views agree").expect("a heading");
    assert!(html[agreed..].contains("Third thing?"));
    for word in ["higher", "lower", "correct", "wrong", "average"] {
        assert!(!html.contains(word), "{word}");
    }
    // One press makes it a topic, and then it says so.
    let about = share.items[1].about.clone();
    changes.push(DeskChange::Add(PointKind::Topic, Some(about), "Talk".to_owned()));
    assert!(show(Language::En, &desk(&share, false, changes)).contains("Added to your topics"));
}

#[test]
fn what_the_reader_says_is_listed_and_the_guide_is_near() {
    let share = share([None; 3]);
    let changes = vec![
        DeskChange::Add(PointKind::Question, None, "What drew you there?".to_owned()),
        DeskChange::Add(PointKind::Action, None, "Ask the keeper".to_owned()),
        DeskChange::Message("Well done".to_owned()),
    ];
    let html = show(Language::En, &desk(&share, false, changes));
    for words in ["What drew you there?", "Ask the keeper", "Well done", "Points: 3"] {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.contains(r##"href="#/mentor/guide""##));
}

#[test]
fn without_questions_there_are_no_views() {
    let share = Share { items: Vec::new(), ..share([None; 3]) };
    let html = show(Language::En, &desk(&share, false, Vec::new()));
    assert!(html.contains("Step 1 / 4") || html.contains("Step 1 of 4"), "{html}");
    assert!(!html.contains("My own view first"));
}

#[test]
fn beside_each_other_there_is_no_file() {
    let share = share([Some(2); 3]);
    let html = show(Language::Ja, &desk(&share, true, Vec::new()));
    assert!(html.contains("画面を渡してください") && html.contains("見立てを残す"));
    assert!(!html.contains("本人に返す"));
}

#[test]
fn the_conversation_has_its_rules_stages_and_source() {
    for language in Language::ALL {
        let route = Route::Mentor(MentorPage::Guide);
        let html = render(Organisation::City, language, &route, &Record::default());
        let guide = Organisation::City.mentoring();
        for rule in &guide.rules {
            assert!(html.contains(rule.title.get(language)));
        }
        for stage in &guide.stages {
            assert!(html.contains(stage.purpose.get(language)));
            let question = stage.questions[0].get(language);
            // On the screen and on paper.
            assert_eq!(html.matches(question).count(), 2, "{question}");
        }
        let official = guide.official.as_ref().expect("the city's policy says something");
        assert!(html.contains(official.text.get(language)) && html.contains("badge--policy"));
        assert!(html.contains(r##"href="#/interview/cross-mentor""##));
    }
    // Nothing official, and another kind of interview.
    let route = Route::Mentor(MentorPage::Guide);
    let html = render(Organisation::Museum, Language::En, &route, &Record::default());
    assert!(html.contains(r##"href="#/interview/check-in""##));
}

#[test]
fn a_stage_has_as_many_minutes_as_it_says() {
    let start = Countdown::of(600);
    assert_eq!(start.shown(), "10:00");
    let later = start.after(Press::Toggle(0)).after(Press::Tick(301_000));
    assert_eq!((later.left, later.stage()), (299, Stage::Second));
    assert_eq!(later.after(Press::Reset), start);
    let over = later.after(Press::Tick(601_000));
    assert_eq!(over.after(Press::Toggle(0)).left, 600);
}
