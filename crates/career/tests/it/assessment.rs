//! What a person answers, and how a record changes by it.

use career::{
    Record,
    assessment::{Answer, AnswerChange, EvidencePart, Rating},
    interview::Audience,
    questionnaire::Form,
    record::Change,
    sheet::{HeadText, SheetChange},
};
use serde_json::json;

use crate::{
    prepare::{head, say_for, sheet, write},
    support::{answer, city, free, id, level, rate, rated, record, subject, tell, unrate, wish},
};

#[test]
fn a_rating_is_written_as_a_number_or_as_not_applicable() {
    let written = |rating: Rating| serde_json::to_value(rating).expect("a rating can be written");
    for number in 1..=5 {
        assert_eq!(written(rated(number)), json!(number));
    }
    assert_eq!(written(Rating::NotApplicable), json!("not-applicable"));
}

#[test]
fn an_empty_record_aims_at_level_three_with_the_short_form() {
    let record = Record::default();
    assert!(record.is_empty());
    assert_eq!(record.assessment.aim, level(3));
    assert_eq!(record.assessment.form, Form::Short);
    assert!(record.assessment.answers.is_empty());
}

#[test]
fn each_change_changes_its_own_part_and_no_other() {
    let changed = record([
        Change::Current(Some(id("shuji"))),
        Change::Target(Some(id("shunin"))),
        Change::Form(Form::Full),
        Change::Aim(level(4)),
        Change::GoTo(Some(subject("point/citizen-view"))),
        rate("point/citizen-view", rated(2)),
        tell("role/shunin-share", "朝の打合せ"),
    ]);
    let assessment = &changed.assessment;
    assert_eq!(assessment.current, Some(id("shuji")));
    assert_eq!(assessment.target, Some(id("shunin")));
    assert_eq!(assessment.form, Form::Full);
    assert_eq!(assessment.aim, level(4));
    assert_eq!(assessment.at, Some(subject("point/citizen-view")));
    let rated_only =
        Answer { rating: Some(rated(2)), rated_for: Some(id("shunin")), ..Answer::default() };
    assert_eq!(assessment.answer(&subject("point/citizen-view")), Some(&rated_only));
    let evidence_only = Answer { evidence: free("朝の打合せ"), ..Answer::default() };
    assert_eq!(assessment.answer(&subject("role/shunin-share")), Some(&evidence_only));
    assert!(changed.sheets.is_empty());
}

#[test]
fn taking_a_rating_back_keeps_the_evidence() {
    let about = subject("point/citizen-view");
    let record = record([
        rate("point/citizen-view", rated(4)),
        tell("point/citizen-view", "説明会"),
        unrate("point/citizen-view"),
    ]);
    let answer = record.assessment.answer(&about).expect("the answer is kept");
    assert_eq!((answer.rating, &answer.rated_for), (None, &None));
    assert_eq!(answer.evidence, free("説明会"));
}

#[test]
fn what_was_done_and_undone_leaves_nothing_behind() {
    let about = "point/citizen-view";
    let write = |text| write("one-on-one", "growth", text);
    let head = |text, words| head("one-on-one", text, words);
    let go_to = |part| sheet("one-on-one", SheetChange::GoTo(part));
    let clear = || sheet("one-on-one", SheetChange::Clear);
    let told = |text: &str| {
        EvidencePart::ALL.map(|part| answer(about, AnswerChange::Tell(part, text.to_owned())))
    };
    let note = |text: &str| answer(about, AnswerChange::Note(text.to_owned()));
    let [situation, task, action, result] = told("説明会");
    let [no_situation, no_task, no_action, no_result] = told("");
    for (change, undo) in [
        (rate(about, rated(4)), unrate(about)),
        (situation, no_situation),
        (task, no_task),
        (action, no_action),
        (result, no_result),
        (note("内緒"), note("")),
        (wish(about), answer(about, AnswerChange::Wish(false))),
        (wish(about), Change::Forget(subject(about))),
        (write(Some("")), write(None)),
        (say_for("one-on-one", "growth", Audience::Me), clear()),
        (write(Some("x")), clear()),
        (head(HeadText::Name, "名"), head(HeadText::Name, "")),
        (head(HeadText::Day, "4月"), head(HeadText::Day, "")),
        (head(HeadText::With, "上司"), clear()),
        (go_to(Some(id("will"))), go_to(None)),
    ] {
        let mut record = Record::default();
        record.apply(undo.clone());
        assert!(record.is_empty(), "{undo:?} changes nothing");
        record.apply(change.clone());
        assert!(!record.is_empty(), "{change:?}");
        record.apply(undo);
        assert!(record.is_empty(), "{change:?} undone");
    }
}

#[test]
fn undoing_one_thing_leaves_what_is_beside_it() {
    let write = |part, text| write("one-on-one", part, text);
    let before = record([
        tell("role/shunin-core", "窓口"),
        write("growth", Some("x")),
        say_for("one-on-one", "growth", Audience::Talk),
    ]);
    let mut after = before.clone();
    for change in [
        rate("role/shunin-core", rated(3)),
        write("must", Some("y")),
        write("growth", Some("z")),
        unrate("role/shunin-core"),
        write("must", None),
        write("growth", Some("x")),
    ] {
        after.apply(change);
    }
    assert_eq!(after, before);
}

#[test]
fn an_answer_to_a_shared_point_counts_for_every_rank_that_asks_it() {
    let city = city();
    let record = record([rate("point/citizen-view", rated(5))]);
    for rank in city.framework.ranks_with(&id("citizen-view")) {
        let items = city.questionnaire.items_for(&city.framework, rank, Form::Full);
        assert_eq!(record.assessment.rated(&items), 1, "{}", rank.id);
    }
}

#[test]
fn answers_stay_when_the_rank_changes_and_when_the_content_no_longer_asks() {
    let before = record([rate("point/retired", rated(1)), rate("role/shunin-core", rated(2))]);
    let mut after = before.clone();
    after.apply(Change::Target(Some(id("bucho"))));
    after.apply(Change::Target(None));
    assert_eq!(after, before);
}

#[test]
fn opening_a_file_replaces_everything() {
    let opened = record([rate("point/citizen-view", rated(5))]);
    let mut before = record([Change::Current(Some(id("shuji")))]);
    before.apply(Change::Replace(opened.clone()));
    assert_eq!(before, opened);
    before.apply(Change::Replace(Record::default()));
    assert!(before.is_empty());
}

#[test]
fn progress_counts_ratings_not_applicable_included_and_evidence_alone_not() {
    let city = city();
    let items = city.questionnaire.items_for(&city.framework, city.rank("shunin"), Form::Short);
    let record = record([
        rate("role/shunin-core", rated(1)),
        rate("role/shunin-share", Rating::NotApplicable),
        tell("point/citizen-view", "窓口"),
        rate("role/bucho-policy", rated(5)),
    ]);
    assert_eq!(record.assessment.rated(&items), 2);
}

#[test]
fn one_resumes_at_the_question_last_shown_or_else_the_first_without_a_rating() {
    let city = city();
    let items = city.questionnaire.items_for(&city.framework, city.rank("shunin"), Form::Short);
    let rate_all = || items.iter().map(|item| rate(&item.about.to_string(), rated(3)));
    let go_to = |about| Change::GoTo(Some(subject(about)));
    let core = || rate("role/shunin-core", rated(3));
    let skipped = || tell("role/shunin-share", "考え中");

    let at = |changes: Vec<Change>| record(changes).assessment.resume_at(&items);
    assert_eq!(at(vec![]), 0, "nothing was answered");
    assert_eq!(at(vec![core()]), 1, "the first is rated");
    assert_eq!(at(vec![core(), skipped()]), 1, "the second has evidence and no rating");
    assert_eq!(at(vec![core(), go_to("point/citizen-view")]), 2, "the third was shown last");
    assert_eq!(at(vec![core(), go_to("role/bucho-policy")]), 1, "the last shown is not asked now");
    assert_eq!(at(rate_all().collect()), 0, "all are rated");
    assert_eq!(record([core()]).assessment.resume_at(&[]), 0, "nothing is asked");
}
