//! Answers carried over: what is said of a shared point for one rank is said for every rank that asks it.

use std::collections::BTreeSet;

use career::{
    Id, Record,
    assessment::{AnswerChange, Rating},
    framework::Rank,
    outcome::outcome,
    questionnaire::{Form, Subject},
    record::Change,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::{
    arbitrary,
    support::{Content, both, city, holds, id, rate, rated, record, subject, tell},
};

/// Every subject that two ranks or more are asked, with two different ranks that ask it.
fn shared(content: &Content) -> Vec<(Subject, Id<Rank>, Id<Rank>)> {
    let Content { framework, questionnaire, .. } = content;
    let asked = |rank: &Rank| -> BTreeSet<Subject> {
        let items = questionnaire.items_for(framework, rank, Form::Full);
        items.iter().map(|item| item.about.clone()).collect()
    };
    let mut shared = Vec::new();
    for one in framework.ranks() {
        for other in framework.ranks().iter().filter(|other| other.id != one.id) {
            for about in asked(one).intersection(&asked(other)) {
                shared.push((about.clone(), one.id.clone(), other.id.clone()));
            }
        }
    }
    shared
}

fn rating(about: &Subject, rating: Option<Rating>) -> Change {
    Change::Answer(about.clone(), "問い".to_owned(), AnswerChange::Rate(rating))
}

/// What is said to `about` in the outcome: the rating, and the rank it was carried over from.
fn shown(
    content: &Content,
    record: &Record,
    about: &Subject,
) -> Option<(Option<Rating>, Option<Id<Rank>>)> {
    let outcome = outcome(&content.framework, &content.questionnaire, &record.assessment)?;
    let row = outcome.rows.iter().find(|row| row.item.about == *about)?;
    Some((row.rating(), row.carried_from.cloned()))
}

#[test]
fn a_rating_given_for_one_rank_is_the_rating_for_any_other_that_asks_it() {
    for content in both() {
        let values = (select(shared(&content)), arbitrary::rating(), arbitrary::rating());
        holds(120, &values, |((about, one, other), first, second)| {
            let mut record = record([
                Change::Form(Form::Full),
                Change::Target(Some(one.clone())),
                rating(&about, Some(first)),
            ]);
            prop_assert_eq!(shown(&content, &record, &about), Some((Some(first), None)));

            record.apply(Change::Target(Some(other.clone())));
            let carried = Some((Some(first), Some(one.clone())));
            prop_assert_eq!(shown(&content, &record, &about), carried, "shown as carried over");
            prop_assert_eq!(record.assessment.carried_from(&about), Some(&one));

            record.apply(rating(&about, Some(second)));
            let changed = Some((Some(second), None));
            prop_assert_eq!(shown(&content, &record, &about), changed, "and may be changed");

            record.apply(Change::Target(Some(one)));
            let back = Some((Some(second), Some(other)));
            prop_assert_eq!(shown(&content, &record, &about), back, "going back carries it back");

            record.apply(rating(&about, None));
            prop_assert_eq!(shown(&content, &record, &about), Some((None, None)));
            prop_assert!(record.words.is_empty());
            Ok(())
        });
    }
}

#[test]
fn nothing_is_lost_however_often_the_rank_aimed_for_changes() {
    for content in both() {
        let targets = vec(
            option::of(prop_oneof![arbitrary::known_rank(&content), arbitrary::any_id()]),
            0..8,
        );
        holds(60, &(arbitrary::record(&content), targets), |(before, targets)| {
            let mut after = before.clone();
            for target in targets {
                after.apply(Change::Target(target));
                prop_assert_eq!(&after.assessment.answers, &before.assessment.answers);
            }
            after.apply(Change::Target(before.assessment.target.clone()));
            prop_assert_eq!(after, before);
            Ok(())
        });
    }
}

#[test]
fn a_rating_of_a_time_when_the_rank_was_not_kept_is_carried_from_nowhere() {
    let city = city();
    let mut record = record([rate("point/citizen-view", rated(4))]); // no rank aimed for
    record.apply(Change::Target(Some(id("shunin"))));
    let expected = Some((Some(rated(4)), None));
    assert_eq!(shown(&city, &record, &subject("point/citizen-view")), expected);
}

#[test]
fn writing_to_an_answer_that_was_carried_over_leaves_it_carried_over() {
    let about = subject("point/citizen-view");
    let mut record = record([
        Change::Target(Some(id("shunin"))),
        rate("point/citizen-view", rated(4)),
        Change::Target(Some(id("fukushukan"))),
    ]);
    for change in [
        tell("point/citizen-view", "説明会"),
        crate::support::wish("point/citizen-view"),
        crate::support::answer("point/citizen-view", AnswerChange::Note("内緒".to_owned())),
    ] {
        record.apply(change);
        assert_eq!(record.assessment.carried_from(&about), Some(&id("shunin")));
    }
    record.apply(rate("point/citizen-view", rated(4)));
    let said = "the same rating given again is given for this rank";
    assert_eq!(record.assessment.carried_from(&about), None, "{said}");
}

#[test]
fn only_what_is_rated_is_carried_over() {
    let about = subject("point/citizen-view");
    let record = record([
        Change::Target(Some(id("shunin"))),
        tell("point/citizen-view", "説明会"),
        Change::Target(Some(id("fukushukan"))),
    ]);
    assert_eq!(record.assessment.carried_from(&about), None);
    assert_eq!(record.assessment.carried_from(&subject("point/work-improvement")), None);
}
