//! Arbitrary cards sorted, and arbitrary shares and views with what became of them, for the property tests.

use std::collections::BTreeMap;

use career::{
    assessment::Evidence,
    path::StageKind,
    plan::ActionState,
    questionnaire::Subject,
    talk::ActionRef,
    together::{
        Desk, Fingerprint, Given, Point, PointKind, Received, Relation, Reply, ReplyState, Review,
        Share, SharedAction, SharedGoal, SharedItem, SharedLife, SharedSheet, SharedStage,
        SharedText, SharedValue, SharedWish, Standing, Together,
    },
    values::{Pile, Sorted, Values},
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use crate::{
    arbitrary::{any_id, day, rating, retired_subject, text},
    arbitrary_plan::{GOAL_STATES, written_date},
    support::free,
};

const STATES: [ReplyState; 4] =
    [ReplyState::Open, ReplyState::Accepted, ReplyState::Answered, ReplyState::Discarded];

/// Any cards sorted, each once.
pub fn values() -> impl Strategy<Value = Values> {
    let sorted = btree_map(any_id(), (text(), select(&Pile::ALL[..])), 0..6);
    let sorted = sorted.prop_map(|cards| cards.into_iter().collect::<Vec<_>>()).prop_shuffle();
    sorted.prop_map(|cards| {
        cards.into_iter().map(|(card, (name, pile))| Sorted { card, name, pile }).collect()
    })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    prop_oneof![
        text().prop_map(|text| free(&text)),
        (text(), text(), text(), text()).prop_map(|(situation, task, action, result)| {
            Evidence { situation, task, action, result }
        }),
    ]
}

fn items(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Vec<SharedItem>> {
    let shown = (text(), option::of(rating()), option::of(evidence()), any::<bool>());
    btree_map(subject, shown, 0..4).prop_map(|items| {
        let item = |(about, (words, rating, evidence, wish))| SharedItem {
            about,
            words,
            rating,
            evidence,
            wish,
        };
        items.into_iter().map(item).collect()
    })
}

fn goals() -> impl Strategy<Value = Vec<SharedGoal>> {
    let state = select(&ActionState::ALL[..]);
    let action = (text(), written_date(), state).prop_map(|(text, due, state)| SharedAction {
        text,
        due,
        state,
    });
    let goal = (text(), select(&GOAL_STATES[..]), vec(action, 0..3))
        .prop_map(|(title, state, actions)| SharedGoal { title, state, actions });
    vec(goal, 0..3)
}

fn stages() -> impl Strategy<Value = Vec<SharedStage>> {
    let stage = (select(&StageKind::ALL[..]), text(), written_date(), written_date(), text())
        .prop_map(|(kind, name, from, to, learned)| SharedStage { kind, name, from, to, learned });
    vec(stage, 0..3)
}

/// Any share of questions about `subject`.
pub fn share(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Share> {
    let standing = (option::of(any_id()), option::of(any_id()))
        .prop_map(|(current, target)| Standing { current, target });
    let parts = vec((text(), text()).prop_map(|(title, text)| SharedText { title, text }), 0..3);
    let sheet =
        (any_id(), text(), parts).prop_map(|(kind, name, parts)| SharedSheet { kind, name, parts });
    let wish = (vec(text(), 0..3), text(), text())
        .prop_map(|(fields, place, reasons)| SharedWish { fields, place, reasons });
    let life = (text(), text()).prop_map(|(events, conditions)| SharedLife { events, conditions });
    let values = vec((any_id(), text()).prop_map(|(card, name)| SharedValue { card, name }), 0..3);
    let head = (day(), text(), text(), text());
    let first = (option::of(standing), items(subject), option::of(sheet), goals(), stages());
    let last = (option::of(wish), option::of(life), values);
    (head, first, last).prop_map(
        |(
            (day, from, to, message),
            (standing, items, sheet, goals, path),
            (wish, life, values),
        )| {
            Share {
                day,
                from,
                to,
                message,
                standing,
                items,
                sheet,
                goals,
                path,
                wish,
                life,
                values,
            }
        },
    )
}

/// Any fingerprint.
pub fn fingerprint() -> impl Strategy<Value = Fingerprint> {
    "[0-9a-f]{16}".prop_map(|text| text.parse().expect("it has sixteen digits"))
}

/// Any view of a share with questions about `subject`.
pub fn review(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Review> {
    let point = (select(&PointKind::ALL[..]), option::of(subject.clone()), text());
    let points = vec(point, 0..4).prop_map(|points| {
        let point = |(id, (kind, about, text))| Point { id, kind, about, text };
        (1..).zip(points).map(point).collect::<Vec<_>>()
    });
    let who = (text(), select(&Relation::ALL[..]), any::<bool>());
    let ratings = btree_map(subject, rating(), 0..6);
    ((fingerprint(), day()), who, ratings, points, text()).prop_map(
        |((of, day), (from, relation, named), ratings, points, message)| Review {
            of,
            day,
            from,
            relation,
            named,
            ratings: ratings.into_iter().collect(),
            points,
            message,
        },
    )
}

fn given(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Given> {
    (day(), text(), fingerprint(), btree_map(subject, rating(), 0..6)).prop_map(
        |(day, to, of, ratings)| Given {
            id: 0,
            day,
            to,
            of,
            ratings: ratings.into_iter().collect(),
        },
    )
}

/// Any view that came back, with a reply to some of its points.
pub fn received(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Received> {
    // Of the first few goals and actions, so that some of them are there.
    let action = (0..5u32, 0..5u32).prop_map(|(goal, action)| ActionRef { goal, action });
    let reply = (select(&STATES[..]), text(), option::of(0..5u32), option::of(action))
        .prop_map(|(state, text, goal, action)| Reply { state, text, goal, action });
    // What says nothing is not kept.
    let reply = reply.prop_filter("it says something", |reply| *reply != Reply::default());
    (day(), review(subject), btree_map(1..5u32, reply, 0..4)).prop_map(
        |(taken, review, replies): (_, _, BTreeMap<_, _>)| Received {
            id: 0,
            taken,
            review,
            replies: replies.into_iter().collect(),
        },
    )
}

/// Anything done together with others, with ids of its own.
pub fn together(subject: BoxedStrategy<Subject>) -> impl Strategy<Value = Together> {
    let subject = prop_oneof![subject, retired_subject()].boxed();
    let desk = (share(subject.clone()), review(subject.clone()), any::<bool>(), any::<bool>())
        .prop_map(|(share, review, seen, beside)| Desk { id: 0, share, review, seen, beside });
    let given = vec(given(subject.clone()), 0..3);
    (given, vec(desk, 0..2), vec(received(subject), 0..3)).prop_map(|(given, desks, received)| {
        Together {
            given: (1..).zip(given).map(|(id, one)| Given { id, ..one }).collect(),
            desks: (1..).zip(desks).map(|(id, one)| Desk { id, ..one }).collect(),
            received: (1..).zip(received).map(|(id, one)| Received { id, ..one }).collect(),
        }
    })
}
