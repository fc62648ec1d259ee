//! Several readers' views together show nothing of a single one that is to stay unknown.

use std::collections::BTreeSet;

use career::{
    questionnaire::Subject,
    together::{Point, PointKind, Raters, Received, Relation, Review, VOICES, raters},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    arbitrary,
    support::{day, holds, level, rated, subject},
};

fn asked() -> Vec<Subject> {
    (0..4).map(|number| subject(&format!("point/p-{number}"))).collect()
}

/// Views of anybody, each with words of its own.
fn views(
    count: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = Vec<Received>> {
    let ratings = vec(proptest::option::weighted(0.7, arbitrary::rating()), 4);
    let view = (select(&Relation::ALL[..]), any::<bool>(), ratings, any::<bool>());
    vec(view, count).prop_map(|views| {
        let one = |(id, (relation, named, ratings, says)): (u32, (_, _, Vec<_>, bool))| {
            let mut review =
                Review::new("0123456789abcdef".parse().expect("digits"), day("2026-12-01"));
            review.relation = relation;
            review.named = named && relation == Relation::Supervisor;
            review.from = format!("FROM-{id};");
            let rated = asked().into_iter().zip(ratings);
            review.ratings = rated.filter_map(|(about, rating)| Some((about, rating?))).collect();
            if says {
                review.message = format!("MESSAGE-{id};");
                let text = format!("POINT-{id};");
                review.points = vec![Point { id: 1, kind: PointKind::Comment, about: None, text }];
            }
            Received { id, taken: day("2026-12-01"), review, replies: <_>::default() }
        };
        (1..).zip(views).map(one).collect()
    })
}

fn hidden(received: &[Received]) -> impl Iterator<Item = &Received> {
    received.iter().filter(|one| !one.review.is_open())
}

#[test]
fn no_group_and_no_question_shows_fewer_than_three_voices() {
    holds(300, &views(0..14), |received| {
        let order = asked();
        let order: Vec<_> = order.iter().collect();
        let Raters { open, groups, waiting } = raters(&received, &order);
        prop_assert!(open.iter().all(|one| one.review.is_open()));
        let mut relations = Vec::new();
        for group in &groups {
            relations.extend(group.relations.iter().copied());
            let theirs: Vec<_> = hidden(&received)
                .filter(|one| group.relations.contains(&one.review.relation))
                .collect();
            prop_assert!(group.count >= VOICES);
            prop_assert_eq!(group.count, theirs.len());
            for item in &group.items {
                prop_assert!(item.count() >= VOICES && item.count() <= group.count);
                let levels: Vec<_> = theirs
                    .iter()
                    .filter_map(|one| one.review.ratings.get(&item.about)?.level())
                    .map(|level| usize::from(level.number()))
                    .collect();
                prop_assert_eq!(levels.len(), item.count());
                for (place, count) in item.levels.iter().enumerate() {
                    let given = levels.iter().filter(|level| **level == place + 1).count();
                    prop_assert_eq!(given, *count);
                }
                let sum: usize = levels.iter().sum();
                let exact = sum * 10 / levels.len();
                let tenths = usize::try_from(item.tenths).expect("it is small");
                prop_assert!(tenths == exact || tenths == exact + 1);
                let (lowest, highest) = item.spread().expect("somebody gave a level");
                prop_assert_eq!(usize::from(lowest.number()), *levels.iter().min().expect("one"));
                prop_assert_eq!(usize::from(highest.number()), *levels.iter().max().expect("one"));
            }
            // Who said what is not told by the order, and no name is there.
            prop_assert!(group.said.is_sorted());
            let said: BTreeSet<_> = group.said.iter().copied().collect();
            let expected: BTreeSet<_> = theirs
                .iter()
                .filter(|one| !one.review.message.is_empty())
                .flat_map(|one| [&one.review.message, &one.review.points[0].text])
                .map(String::as_str)
                .collect();
            prop_assert_eq!(said, expected);
        }
        let shown: usize = groups.iter().map(|group| group.count).sum();
        prop_assert_eq!(open.len() + shown + waiting, received.len());
        prop_assert!(waiting < VOICES);
        let every = relations.len();
        relations.sort_unstable();
        relations.dedup();
        prop_assert_eq!(relations.len(), every, "nobody is in two groups");
        Ok(())
    });
}

#[test]
fn of_one_or_two_hidden_views_of_any_mix_nothing_is_shown() {
    holds(200, &views(0..8), |mut received| {
        // Only two of those who are to stay unknown are kept.
        let keep: Vec<_> = hidden(&received).take(2).map(|one| one.id).collect();
        received.retain(|one| one.review.is_open() || keep.contains(&one.id));
        let order = asked();
        let order: Vec<_> = order.iter().collect();
        let raters = raters(&received, &order);
        prop_assert_eq!(&raters.groups, &[]);
        prop_assert_eq!(raters.waiting, keep.len());
        let shown = format!("{raters:?}");
        for one in hidden(&received) {
            for mark in ["FROM", "MESSAGE", "POINT"] {
                let written = format!("{mark}-{};", one.id);
                prop_assert!(!shown.contains(&written));
            }
        }
        Ok(())
    });
}

fn one(id: u32, relation: Relation, rating: u8) -> Received {
    let mut review = Review::new("0123456789abcdef".parse().expect("digits"), day("2026-12-01"));
    review.relation = relation;
    review.ratings = [(subject("point/p-0"), rated(rating))].into_iter().collect();
    Received { id, taken: day("2026-12-01"), review, replies: <_>::default() }
}

#[test]
fn small_groups_are_counted_together() {
    let colleague = |id| one(id, Relation::Colleague, 4);
    let elsewhere = |id| one(id, Relation::Elsewhere, 2);
    let order = asked();
    let order: Vec<_> = order.iter().collect();
    let received = [colleague(1), colleague(2), elsewhere(3), one(4, Relation::Supervisor, 3)];
    let both = raters(&received, &order);
    let [group] = both.groups.as_slice() else { panic!("they are one group") };
    let expected = [Relation::Supervisor, Relation::Colleague, Relation::Elsewhere];
    assert_eq!(group.relations, expected);
    assert_eq!((group.count, both.waiting), (4, 0));
    assert_eq!(group.items[0].levels, [0, 1, 1, 2, 0]);
    assert_eq!(group.items[0].tenths, 33);
    assert_eq!(group.items[0].spread(), Some((level(2), level(4))));
    // Three of one kind are a group of their own; who is left waits.
    let received = [colleague(1), colleague(2), colleague(3), elsewhere(4)];
    let one = raters(&received, &order);
    assert_eq!(one.groups.len(), 1);
    assert_eq!((one.groups[0].relations.as_slice(), one.waiting), (&[Relation::Colleague][..], 1));
}

#[test]
fn a_question_fewer_than_three_gave_a_level_is_not_shown() {
    let mut received: Vec<_> = (1..=3).map(|id| one(id, Relation::Colleague, 4)).collect();
    received[2].review.ratings =
        [(subject("point/p-0"), career::assessment::Rating::NotApplicable)].into_iter().collect();
    let order = asked();
    let order: Vec<_> = order.iter().collect();
    let raters = raters(&received, &order);
    assert_eq!(raters.groups[0].count, 3);
    assert!(raters.groups[0].items.is_empty());
}
