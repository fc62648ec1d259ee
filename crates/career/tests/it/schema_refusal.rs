//! What the reader refuses in a single file, an editor marks while it is written; what the one accepts, so does
//! the other.

use career::content::{ABILITIES, ASSESSMENT, INTERVIEW, LADDER, ORGANISATION, check};
use serde_json::json;

use crate::{
    broken::{
        Edit::{self, Remove, Rename, Set},
        edited, unknown,
    },
    schema::complaint,
    support::{Folder, assert_problems, json, second_folder},
};

/// Whether the reader and the schema both accept the museum's content with one change; they must agree.
fn accepted(file: &str, at: &str, edit: &Edit) -> bool {
    let folder = edited(second_folder(), file, at, edit);
    let (problems, complaint) = (check(&folder), complaint(file, &json(&folder, file)));
    let what = format!("{file} {at} {edit:?}: {problems:?} but {complaint:?}");
    assert_eq!(problems.is_empty(), complaint.is_none(), "{what}");
    problems.is_empty()
}

#[test]
fn both_refuse_what_is_not_of_the_shape() {
    let text = json!({ "ja": "あ", "en": "a" });
    for (file, at, edit) in [
        // Fields that are unknown or missing.
        (ORGANISATION, "/motto", Set(text.clone())),
        (LADDER, "/points/0/memorandum", Set(json!(1))),
        (LADDER, "/ranks/0/titles", Rename("title")),
        (ORGANISATION, "/document/edition", Remove),
        (ABILITIES, "/trust/reading", Remove),
        (INTERVIEW, "/schema", Remove),
        (LADDER, "/ranks/3/titles/0/en", Remove),
        // Values of another type.
        (LADDER, "/ranks", Set(json!({}))),
        (LADDER, "/ranks/2", Set(json!(true))),
        (LADDER, "/ranks/0/titles/0/ja", Set(json!(null))),
        (ASSESSMENT, "/items/0/short", Set(json!(1))),
        (ORGANISATION, "/revision", Set(json!("1"))),
        (ORGANISATION, "/revision", Set(json!(-1))),
        (ORGANISATION, "/revision", Set(json!(1.5))),
        (ORGANISATION, "/revision", Set(json!(u64::MAX))),
        (ABILITIES, "/weights/1/value/sky-craft", Set(json!(256))),
        (LADDER, "/authority/kinds/0/marks", Set(json!([]))),
        // Values that are not among those allowed.
        (INTERVIEW, "/schema", Set(json!(0))),
        (INTERVIEW, "/schema", Set(json!(2))),
        (ORGANISATION, "/unstated/0/reason", Set(json!("lost"))),
        (INTERVIEW, "/types/0/parts/0/prefill", Set(json!("dreams"))),
        (ASSESSMENT, "/levels/4/level", Set(json!(6))),
        (ORGANISATION, "/name/en", Set(json!(""))),
        // Nor one of Japanese spaces, which the validator used here takes for words; editors do not.
        (ORGANISATION, "/name/ja", Set(json!(" \n"))),
        // Ids.
        (LADDER, "/points/0/id", Set(json!("Star Keeper"))),
        (LADDER, "/points/0/id", Set(json!(""))),
        (LADDER, "/points/0/id", Set(json!("a".repeat(65)))),
        (LADDER, "/ranks/0/track", Set(json!("星"))),
        (LADDER, "/authority/kinds/0/marks/The Vault", Set(json!("consulted"))),
        (ASSESSMENT, "/items/0/about", Set(json!("rank/guide"))),
        (ASSESSMENT, "/items/0/about", Set(json!("point/Gentle Hands"))),
        // An official statement says where it stands.
        (INTERVIEW, "/types/0/purpose/source", Set(json!({ "origin": "policy" }))),
        (INTERVIEW, "/types/0/purpose/source", Set(json!({ "origin": "policy", "section": null }))),
        // A value or a reason: not both, not neither.
        (ABILITIES, "/trust/place", Set(json!({ "value": text, "reason": "not-stated" }))),
        (ABILITIES, "/trust/place", Set(json!({ "value": null, "reason": null }))),
        (ABILITIES, "/trust/place", Set(json!({}))),
        (ABILITIES, "/weights/1/reason", Set(json!("lost-figure"))),
        (ABILITIES, "/weights/1/value", Remove),
    ] {
        assert!(!accepted(file, at, &edit), "{file} {at} {edit:?} is accepted");
    }
}

#[test]
fn both_accept_what_may_be_left_out() {
    let text = json!({ "ja": "あ", "en": "a" });
    for (file, at, edit) in [
        (LADDER, "/ranks/1/awareness/1/wording", Remove),
        (LADDER, "/ranks/1/awareness/1/wording", Set(json!(null))),
        (INTERVIEW, "/types/0/parts/0/prefill", Remove),
        (
            INTERVIEW,
            "/types/0/guidance/source",
            Set(json!({ "origin": "portal", "section": null })),
        ),
        (ABILITIES, "/trust/place", Set(json!({ "value": text }))),
        (ABILITIES, "/trust/place", Set(json!({ "value": text, "reason": null }))),
        (ABILITIES, "/trust/place", Set(json!({ "reason": "not-stated" }))),
        (ABILITIES, "/trust/place", Set(json!({ "value": null, "reason": "not-stated" }))),
    ] {
        assert!(accepted(file, at, &edit), "{file} {at} {edit:?} is refused");
    }
}

#[test]
fn a_content_file_may_name_its_schema_and_nothing_in_it_may() {
    for file in second_folder().keys() {
        assert!(accepted(file, "/$schema", &Remove), "{file} without");
        assert!(accepted(file, "/$schema", &Set(json!("anything"))), "{file} with another");
        assert!(!accepted(file, "/$schema", &Set(json!(7))), "{file} with a number");
    }
    let folder = edited(second_folder(), LADDER, "/points/0/$schema", &Set(json!("x")));
    let expected = [("points[0]", unknown("$schema", None))];
    assert_problems(&check(&folder), LADDER, &expected, "a schema of a point");
    assert!(complaint(LADDER, &json(&folder, LADDER)).is_some());
}

#[test]
fn a_locale_file_holds_texts_that_say_something() {
    let complains = |content| complaint("locales/en.json", &content).is_some();
    assert!(!complains(json!({ "$schema": "x", "nav.tracks": "Ranks" })));
    assert!(complains(json!({ "nav.tracks": " " })));
    assert!(complains(json!({ "nav.tracks": 1 })));
    assert!(complains(json!(["Ranks"])));
    let locale = |en: &str| {
        let mut folder: Folder = second_folder();
        folder.insert("locales/ja.json".to_owned(), r#"{ "$schema": "x", "a": "あ" }"#.to_owned());
        folder.insert("locales/en.json".to_owned(), en.to_owned());
        check(&folder)
    };
    assert_eq!(locale(r#"{ "a": "a" }"#), [], "naming a schema is no message");
    assert_eq!(locale(r#"{ "a": " " }"#).len(), 1);
}
