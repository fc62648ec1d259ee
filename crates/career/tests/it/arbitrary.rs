//! Arbitrary things a person may have entered, for the property tests.

use career::{
    Id, Record,
    assessment::{Answer, Assessment, Evidence, Rating},
    day::Day,
    framework::Rank,
    history::{History, Snapshot},
    plain_text::clean,
    questionnaire::{Form, Level, Subject},
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use crate::{
    arbitrary_plan::{path, plan},
    arbitrary_talks::{sheet, talks},
    arbitrary_together::{together, values},
    support::{Content, free, id},
};

/// Texts that have broken other programs: joined emoji, combining characters, right-to-left marks, line ends of
/// every kind, characters JSON must escape, a byte-order mark, what looks like markup or a formula.
const AWKWARD: [&str; 12] = [
    "👩🏽‍🔧👨‍👩‍👧‍👦🇯🇵",
    "か\u{3099}は\u{309a}e\u{301}\u{302}\u{303}",
    "𠮷野家で髙﨑さん",
    "\u{202e}abc\u{202c}\u{200b}",
    "一行目\r\n二行目\n\t三行目\u{2028}四行目",
    "\"\\/\u{8}\u{c}",
    "\u{feff}",
    "\0\u{1}\u{1f}\u{7f}",
    "<b>&amp;</b>",
    "=1+1",
    "{n}} {",
    "\u{10ffff}",
];

/// Any text there can be in what the portal keeps, also an awkward, an empty or a long one.
pub fn text() -> impl Strategy<Value = String> {
    typed().prop_map(|text| clean(&text).into_owned())
}

/// Any text at all.
pub fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        vec(any::<char>(), 0..30).prop_map(String::from_iter),
        vec(select(&AWKWARD[..]), 1..4).prop_map(|parts| parts.concat()),
        (select(&AWKWARD[..]), 500..2_000usize).prop_map(|(part, times)| part.repeat(times)),
    ]
}

/// Any id.
pub fn any_id<K: 'static>() -> impl Strategy<Value = Id<K>> {
    "[a-z0-9-]{1,64}".prop_map(|text| id(&text))
}

/// Any level.
pub fn level() -> impl Strategy<Value = Level> {
    select(&Level::ALL[..])
}

/// Any rating, "not applicable" as often as a level.
pub fn rating() -> impl Strategy<Value = Rating> {
    prop_oneof![
        1 => Just(Rating::NotApplicable),
        5 => level().prop_map(Rating::Level),
    ]
}

/// Any day.
pub fn day() -> impl Strategy<Value = Day> {
    (1950..=2150u16, 1..=12u8, 1..=31u8)
        .prop_filter_map("the calendar has the day", |(year, month, day)| {
            Day::new(year, month, day)
        })
}

/// Any answer, with a rating or without, with everything that can be in it.
pub fn answer() -> impl Strategy<Value = Answer> {
    let evidence = prop_oneof![
        1 => Just(Evidence::default()),
        1 => text().prop_map(|text| free(&text)),
        1 => (text(), text(), text(), text()).prop_map(|(situation, task, action, result)| {
            Evidence { situation, task, action, result }
        }),
    ];
    let rated = (option::weighted(0.8, rating()), option::of(any_id()));
    (rated, evidence, text(), any::<bool>()).prop_map(
        |((rating, rated_for), evidence, note, wish)| Answer {
            rating,
            rated_for,
            evidence,
            note,
            wish,
        },
    )
}

/// An answer as to a question of today, with little text.
fn plain_answer(content: &Content) -> impl Strategy<Value = Answer> + use<> {
    let evidence = select(&["", "  ", "先月の窓口"][..]).prop_map(free);
    let rated = (option::weighted(0.8, rating()), option::of(known_rank(content)));
    (rated, evidence, any::<bool>()).prop_map(|((rating, rated_for), evidence, wish)| Answer {
        rated_for: rated_for.filter(|_| rating.is_some()),
        rating,
        evidence,
        note: String::new(),
        wish,
    })
}

/// Short or full.
pub fn form() -> impl Strategy<Value = Form> {
    select(&[Form::Short, Form::Full][..])
}

/// A subject, most likely one no content has (any more).
pub fn retired_subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        any_id().prop_map(Subject::Role),
        any_id().prop_map(Subject::Point),
        any_id().prop_map(Subject::Element),
        any_id().prop_map(Subject::Ability),
    ]
}

/// A subject the content asks about.
pub fn asked_subject(content: &Content) -> impl Strategy<Value = Subject> + use<> {
    let items = content.questionnaire.items();
    select(items.iter().map(|item| item.about.clone()).collect::<Vec<_>>())
}

/// A rank the content has.
pub fn known_rank(content: &Content) -> impl Strategy<Value = Id<Rank>> + use<> {
    select(content.framework.ranks().iter().map(|rank| rank.id.clone()).collect::<Vec<_>>())
}

/// An assessment of somebody who aims for a rank of `content` and answered many of its questions.
pub fn assessment(content: &Content) -> impl Strategy<Value = Assessment> + use<> {
    let answers = btree_map(asked_subject(content), plain_answer(content), 0..60);
    (option::of(known_rank(content)), known_rank(content), form(), level(), answers).prop_map(
        |(current, target, form, aim, answers)| Assessment {
            current,
            target: Some(target),
            form,
            aim,
            at: None,
            answers: answers.into_iter().collect(),
        },
    )
}

/// Snapshots of anything, with ids of their own.
fn history(assessment: impl Strategy<Value = Assessment>) -> impl Strategy<Value = History> {
    vec((text(), day(), assessment), 0..3).prop_map(|snapshots| {
        let snapshot = |(id, (name, day, assessment))| Snapshot { id, name, day, assessment };
        (1..).zip(snapshots).map(snapshot).collect()
    })
}

/// A record with anything in it that the portal could have stored, also about ranks, questions, interviews
/// and parts that the content does not have any more.
pub fn record(content: &Content) -> impl Strategy<Value = Record> + use<> {
    let subject = prop_oneof![asked_subject(content), retired_subject()].boxed();
    let rank = option::of(prop_oneof![known_rank(content), any_id()]).boxed();
    let answers = btree_map(subject.clone(), answer(), 0..8);
    let words = btree_map(subject.clone(), text(), 0..4);
    let plan = plan(subject.clone());
    let assessment = (rank.clone(), rank, form(), level(), option::of(subject.clone()), answers)
        .prop_map(|(current, target, form, aim, at, answers)| Assessment {
            current,
            target,
            form,
            aim,
            at,
            answers: answers.into_iter().collect(),
        });
    let assessment = assessment.boxed();
    let history = history(assessment.clone());
    let sheets = btree_map(any_id(), sheet(), 0..3);
    let situations = vec(any_id(), 0..4);
    let together = (values(), together(subject));
    (assessment, sheets, situations, words, plan, path(), (talks(), together), history).prop_map(
        |(assessment, sheets, situations, words, plan, path, (talks, together), history)| Record {
            values: together.0,
            together: together.1,
            assessment,
            sheets: sheets.into_iter().collect(),
            situations,
            words: words.into_iter().collect(),
            plan,
            path,
            talks,
            history,
        },
    )
}
