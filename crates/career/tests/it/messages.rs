//! The portal's own texts and their placeholders.

use career::{
    Language::{self, En, Ja},
    content,
    messages::{Messages, Part},
    problem::Kind,
    reading::ValueKind,
};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{assert_problems, holds, second_folder};

fn messages(language: Language, texts: &serde_json::Value) -> Messages {
    Messages::read(language, Part::First, &texts.to_string()).expect("the texts are good")
}

fn filled(text: &str, values: &[(&str, &str)]) -> String {
    messages(Ja, &json!({ "id": text })).fill("id", values)
}

#[test]
fn each_placeholder_is_replaced_by_its_value() {
    for (text, values, expected) in [
        ("そのまま", &[][..], "そのまま"),
        ("{n} / {total} 問", &[("n", "2"), ("total", "15")][..], "2 / 15 問"),
        ("{total} 問中 {n}", &[("n", "2"), ("total", "15")][..], "15 問中 2"),
        ("{n}{n}", &[("n", "あ")][..], "ああ"),
        ("{n}", &[("n", "")][..], ""),
    ] {
        assert_eq!(filled(text, values), expected, "{text}");
    }
}

#[test]
fn a_value_is_not_searched_for_placeholders() {
    assert_eq!(filled("{a} {b}", &[("a", "{b}"), ("b", "x")]), "{b} x");
}

#[test]
fn a_placeholder_without_a_value_shows_its_name() {
    assert_eq!(filled("{n} 問", &[("total", "15")]), "n 問");
}

#[test]
fn braces_without_a_partner_are_shown_as_they_are() {
    for text in ["a { b", "a } b", "}{", "{", "終わり {n"] {
        assert_eq!(filled(text, &[("n", "1")]), text);
    }
    assert_eq!(filled("{n} から { まで", &[("n", "1")]), "1 から { まで");
}

#[test]
fn any_text_can_be_filled() {
    let text = prop_oneof!["[{}nあ ]{1,20}", any::<String>()];
    holds(200, &text, |text| {
        if text.trim().is_empty() {
            return Ok(());
        }
        let shown = filled(&text, &[("n", "1")]);
        if !text.contains('{') {
            prop_assert_eq!(shown, text);
        }
        Ok(())
    });
}

#[test]
fn a_message_that_is_missing_shows_its_id() {
    let messages = messages(En, &json!({ "there": "I am here" }));
    assert_eq!(messages.get("there"), "I am here");
    assert_eq!(messages.get("not-there"), "not-there");
    assert_eq!(messages.fill("not-{there}", &[("there", "x")]), "not-x");
    assert_eq!(messages.language(), En);
    assert_eq!(messages.ids().collect::<Vec<_>>(), ["there"]);
}

#[test]
fn a_broken_locale_file_is_refused_with_every_problem() {
    let broken = json!({ "empty": " ", "number": 1, "good": "x" });
    let problems = Messages::read(En, Part::First, &broken.to_string()).expect_err("it is broken");
    let kind = Kind::WrongType { found: ValueKind::Integer, wanted: vec![ValueKind::String] };
    let expected = [("empty", Kind::Empty), ("number", kind)];
    assert_problems(&problems, "locales/en.json", &expected, "a number for a text");

    let empty = json!({ "a": "", "b": "\n" });
    let problems = Messages::read(Ja, Part::First, &empty.to_string()).expect_err("it is broken");
    let expected = [("a", Kind::Empty), ("b", Kind::Empty)];
    assert_problems(&problems, "locales/ja.json", &expected, "empty texts");

    let problems = Messages::read(Ja, Part::First, "{").expect_err("it is cut short");
    let expected = [("", Kind::NotJson { line: 1, column: 1 })];
    assert_problems(&problems, "locales/ja.json", &expected, "cut short");
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_placeholders() {
    let ja = messages(Ja, &json!({ "step": "{total} 問中 {n}", "only-ja": "あ", "same": "同じ" }));
    let en = messages(En, &json!({ "step": "{n} of {count}", "same": "same" }));
    let mismatch = |id: &'static str| (id, Kind::MessageMismatch { id: id.to_owned() });
    let expected = [mismatch("step"), mismatch("only-ja")];
    assert_problems(&ja.mismatches(&en), "locales/ja.json", &expected, "seen from Japanese");
    assert_problems(&en.mismatches(&ja), "locales/en.json", &[mismatch("step")], "from English");
}

#[test]
fn placeholders_may_come_in_another_order_in_the_other_language() {
    let ja = messages(Ja, &json!({ "step": "{total} 問中 {n}" }));
    let en = messages(En, &json!({ "step": "{n} of {total}" }));
    assert_eq!(ja.mismatches(&en), []);
}

#[test]
fn a_message_that_stands_twice_is_named() {
    let problems =
        Messages::read(En, Part::First, r#"{"a": "x", "b": "y", "a": "z"}"#).expect_err("a twice");
    let expected = [("a", Kind::Duplicate { id: "a".to_owned() })];
    assert_problems(&problems, "locales/en.json", &expected, "the same id twice");
}

#[test]
fn one_locale_without_the_other_is_a_problem_and_none_at_all_is_not() {
    assert_eq!(content::check(&second_folder()), []);
    for (there, missing) in [
        ("locales/ja.json", "locales/en.json"),
        ("locales/en.json", "locales/ja.json"),
        ("locales/ja-later.json", "locales/en-later.json"),
        ("locales/en-later.json", "locales/ja-later.json"),
    ] {
        let mut folder = second_folder();
        folder.insert(there.to_owned(), json!({ "a": "x" }).to_string());
        let expected = [("", Kind::Unreadable)];
        assert_problems(&content::check(&folder), missing, &expected, "one locale alone");
    }
}

#[test]
fn checking_a_folder_checks_its_locales() {
    let mut folder = second_folder();
    folder.insert("locales/ja.json".to_owned(), json!({ "a": "あ", "b": "い" }).to_string());
    folder.insert("locales/en.json".to_owned(), json!({ "a": "a" }).to_string());
    let expected = [("b", Kind::MessageMismatch { id: "b".to_owned() })];
    assert_problems(
        &content::check(&folder),
        "locales/ja.json",
        &expected,
        "a message in one language",
    );
}

#[test]
fn the_other_file_of_a_language_completes_the_first() {
    let first = messages(Ja, &json!({ "a": "あ", "both": "先" }));
    assert!(!first.are_all_here());
    let later = json!({ "b": "い", "both": "後" }).to_string();
    let later = Messages::read(Ja, Part::Later, &later).expect("it is sound");
    let all = first.and(later);
    assert!(all.are_all_here());
    assert_eq!(["a", "b", "both", "c"].map(|id| all.get(id)), ["あ", "い", "先", "c"]);
    assert_eq!(all.ids().collect::<Vec<_>>(), ["a", "both", "b", "both"]);
    // A message belongs into the same file in both languages.
    let en = messages(En, &json!({ "a": "a", "both": "x", "b": "b" }));
    let expected = [("b", "locales/ja-later.json"), ("both", "locales/ja-later.json")];
    let found = all.mismatches(&en);
    assert_eq!(found.iter().map(|p| (&*p.place, &*p.file)).collect::<Vec<_>>(), expected);
    let broken = Messages::read(En, Part::Later, "{").expect_err("it is cut short");
    assert_eq!(broken[0].file, "locales/en-later.json");
}
