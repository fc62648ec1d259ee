//! Arbitrary things a person may have entered, for the property tests.

use career::{
    Id, Record,
    assessment::{Answer, Assessment, Rating},
    framework::Rank,
    questionnaire::{Form, Level, Subject},
    sheet::{Entry, Sheet},
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};

use crate::support::{Content, id};

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

/// Any text at all, also an awkward, an empty or a long one.
pub fn text() -> impl Strategy<Value = String> {
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

/// Any answer, with a rating or without.
pub fn answer() -> impl Strategy<Value = Answer> {
    answer_with(text())
}

fn answer_with(evidence: impl Strategy<Value = String>) -> impl Strategy<Value = Answer> {
    (option::weighted(0.8, rating()), evidence)
        .prop_map(|(rating, evidence)| Answer { rating, evidence })
}

/// Short or full.
pub fn form() -> impl Strategy<Value = Form> {
    select(&[Form::Short, Form::Full][..])
}

/// A subject, most likely one no content has (any more).
fn retired_subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        any_id().prop_map(Subject::Role),
        any_id().prop_map(Subject::Point),
        any_id().prop_map(Subject::Element),
        any_id().prop_map(Subject::Ability),
    ]
}

fn asked_subject(content: &Content) -> impl Strategy<Value = Subject> + use<> {
    let items = content.questionnaire.items();
    select(items.iter().map(|item| item.about.clone()).collect::<Vec<_>>())
}

fn known_rank(content: &Content) -> impl Strategy<Value = Id<Rank>> + use<> {
    select(content.framework.ranks().iter().map(|rank| rank.id.clone()).collect::<Vec<_>>())
}

/// An assessment of somebody who aims for a rank of `content` and answered many of its questions.
pub fn assessment(content: &Content) -> impl Strategy<Value = Assessment> + use<> {
    let evidence = select(&["", "  ", "先月の窓口"][..]).prop_map(str::to_owned);
    let answers = btree_map(asked_subject(content), answer_with(evidence), 0..60);
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

/// A record with anything in it that the portal could have stored, also about ranks, questions, interviews
/// and parts that the content does not have any more.
pub fn record(content: &Content) -> impl Strategy<Value = Record> + use<> {
    let subject = prop_oneof![asked_subject(content), retired_subject()].boxed();
    let rank = option::of(prop_oneof![known_rank(content), any_id()]).boxed();
    let answers = btree_map(subject.clone(), answer(), 0..12);
    let assessment = (rank.clone(), rank, form(), level(), option::of(subject), answers).prop_map(
        |(current, target, form, aim, at, answers)| Assessment {
            current,
            target,
            form,
            aim,
            at,
            answers: answers.into_iter().collect(),
        },
    );
    let entry =
        (option::of(text()), any::<bool>()).prop_map(|(text, on_paper)| Entry { text, on_paper });
    let sheet = btree_map(any_id(), entry, 0..4)
        .prop_map(|parts| Sheet { parts: parts.into_iter().collect() });
    let sheets = btree_map(any_id(), sheet, 0..3);
    let situations = vec(any_id(), 0..4);
    (assessment, sheets, situations).prop_map(|(assessment, sheets, situations)| Record {
        assessment,
        sheets: sheets.into_iter().collect(),
        situations,
    })
}
