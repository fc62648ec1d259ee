//! Several views beside one's own, and no single voice.

use ayumi::route::{MentorPage, Route};
use career::{
    Language, Record,
    assessment::{AnswerChange, Rating},
    questionnaire::{Level, Subject},
    record::Change,
    together::{Fingerprint, Point, PointKind, Relation, Review, TogetherChange, raters},
};

use super::support::{Organisation, record, render, today};

fn about() -> Subject {
    Organisation::Museum.questionnaire().items()[0].about.clone()
}

/// A view of one question, with a word to it.
fn review(relation: Relation, from: &str, level: u8, words: &str) -> Review {
    let mut review = Review::new(Fingerprint::default(), today());
    review.relation = relation;
    from.clone_into(&mut review.from);
    let rating = Rating::Level(Level::new(level).expect("a level"));
    review.ratings = [(about(), rating)].into_iter().collect();
    let text = words.to_owned();
    review.points = vec![Point { id: 1, kind: PointKind::Comment, about: None, text }];
    review
}

fn taken(reviews: impl IntoIterator<Item = Review>) -> Vec<Change> {
    let take = |review| Change::Together(TogetherChange::TakeIn(review, None, today()));
    reviews.into_iter().map(take).collect()
}

fn colleagues(count: u8) -> Vec<Review> {
    let one =
        |n: u8| review(Relation::Colleague, &format!("Name {n}"), n + 1, &format!("word {n}"));
    (1..=count).map(one).collect()
}

fn page(record: &Record) -> String {
    render(Organisation::Museum, Language::En, &Route::Mentor(MentorPage::Views), record)
}

#[test]
fn without_views_it_says_how_to_begin() {
    let html = page(&Record::default());
    assert!(html.contains("No views have come back yet"));
    assert!(html.contains(r##"href="#/mentor/share""##) && html.contains(r##"href="#/mentor""##));
    assert!(html.contains("There is no overall score and no ranking."));
}

#[test]
fn fewer_than_three_are_not_shown_and_only_their_relation_is_named() {
    let html = page(&record(taken(colleagues(2))));
    assert!(html.contains("2 of the views you received are not shown until 1 more"));
    assert!(html.contains("1. Colleague"));
    assert!(!html.contains("Name 1") && !html.contains("word 1"));
    assert!(!html.contains("level-columns"));
}

#[test]
fn three_are_a_group_beside_ones_own_level_of_today() {
    let mut changes = taken(colleagues(3));
    let own = AnswerChange::Rate(Some(Rating::Level(Level::new(5).expect("a level"))));
    changes.push(Change::Answer(about(), "How far?".to_owned(), own));
    let html = page(&record(changes));
    for words in ["word 1", "word 2", "word 3", "You 5 · average 3.0", "2 to 4, 3 people"] {
        assert!(html.contains(words), "{words}");
    }
    assert!(html.contains("Where they see you differently") && html.contains("<table"));
    assert!(!html.contains("Name 1"), "nobody is named");
    assert!(!html.contains("are not shown until"));
}

#[test]
fn a_mentor_and_a_supervisor_who_agrees_are_named_and_no_other_supervisor() {
    let mentor = review(Relation::Mentor, "Orion", 3, "");
    let mut agreed = review(Relation::Supervisor, "Vega", 3, "");
    agreed.named = true;
    let other = review(Relation::Supervisor, "Deneb", 3, "");
    let html = page(&record(taken([mentor, agreed, other])));
    for there in ["Orion", "Vega", r##"href="#/mentor/view/1""##, r##"href="#/mentor/view/2""##] {
        assert!(html.contains(there), "{there}");
    }
    assert!(!html.contains("Deneb") && !html.contains("#/mentor/view/3"));
}

#[test]
fn the_widest_apart_and_the_alike_are_picked_in_the_order_of_questions() {
    let questionnaire = Organisation::Museum.questionnaire();
    let order: Vec<&Subject> = questionnaire.items().iter().take(6).map(|one| &one.about).collect();
    let level = |number: u8| Level::new(number).expect("a level");
    // The means of a group, and one's own 1 throughout.
    let means = [2, 1, 5, 3, 4, 1];
    let changes = taken((0..3).map(|_| {
        let mut review = review(Relation::Colleague, "", 1, "");
        let rating =
            |(about, mean): (&&Subject, u8)| ((*about).clone(), Rating::Level(level(mean)));
        review.ratings = order.iter().zip(means).map(rating).collect();
        review
    }));
    let record = record(changes);
    let found = raters(&record.together.received, &order);
    let group = found.groups.first().expect("three are a group");
    let own = |_: &Subject| Some(level(1));
    let places = |items: Vec<&career::together::ItemView>| -> Vec<usize> {
        let place = |about| order.iter().position(|one| *one == about).expect("it was asked");
        items.into_iter().map(|item| place(&item.about)).collect()
    };
    assert_eq!(places(group.differences(own)), [2, 3, 4], "the widest, as they are asked");
    assert_eq!(places(group.agreements(own)), [1, 5]);
    assert!(group.differences(|_| None).is_empty() && group.agreements(|_| None).is_empty());
}
