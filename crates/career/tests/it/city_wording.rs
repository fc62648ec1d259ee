//! The official wording is the source's own, to the letter.

use std::fs;

use career::content;
use serde_json::Value;

use crate::support::{city_folder, in_repository, json};

/// Fields in which the portal speaks for itself, also inside an official statement.
const PORTAL_FIELDS: [&str; 1] = ["reading"];

/// The source with line breaks and spaces taken out: its text was cut from slides, in the middle of words.
fn source() -> String {
    let path = in_repository("docs/source/policy.ja.txt");
    without_space(&fs::read_to_string(path).expect("the source can be read"))
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every Japanese text below `value` that the content gives as the policy's.
pub fn official_texts<'a>(value: &'a Value, official: bool, texts: &mut Vec<&'a str>) {
    match value {
        Value::Object(object) => {
            let origin = object.get("source").and_then(|source| source["origin"].as_str());
            let official = origin.map_or(official, |origin| origin == "policy");
            if official && let Some(text) = object.get("ja").and_then(Value::as_str) {
                texts.push(text);
            }
            for (field, below) in object {
                // `points_source` is the source of `points`.
                let own = object.get(&format!("{field}_source"));
                let official = own.map_or(official, |source| source["origin"] == "policy");
                if !PORTAL_FIELDS.contains(&field.as_str()) {
                    official_texts(below, official, texts);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|below| official_texts(below, official, texts)),
        _ => {}
    }
}

/// The texts that the content gives as the policy's and that the source does not have.
fn not_in_the_source(file: &str, at_least: usize) -> Vec<String> {
    let (json, source) = (json(&city_folder(), file), source());
    let mut texts = Vec::new();
    official_texts(&json, false, &mut texts);
    assert!(texts.len() >= at_least, "{file}: only {} official texts were found", texts.len());
    let strays = texts.into_iter().filter(|text| !source.contains(&without_space(text)));
    strays.map(str::to_owned).collect()
}

#[test]
fn every_official_text_of_the_ladder_stands_in_the_source() {
    // 2 tracks, 17 titles, 16 roles, 23 points, 3 wordings, 7 kinds of authority with definitions.
    let none: [&str; 0] = [];
    // Titles and wordings have no source of their own and take their rank's.
    assert_eq!(not_in_the_source(content::LADDER, 75), none);
}

#[test]
fn every_official_text_about_abilities_stands_in_the_source() {
    // 2 kinds, 3 held and 4 exercised abilities and trust, each with its definition; 10 elements.
    let none: [&str; 0] = [];
    assert_eq!(not_in_the_source(content::ABILITIES, 30), none);
}

#[test]
fn every_official_passage_about_interviews_stands_in_the_source() {
    // What the policy says of a kind of interview stands in several places of it, each on a line of its own here.
    let source = source();
    let (json, mut texts) = (json(&city_folder(), content::INTERVIEW), Vec::new());
    official_texts(&json, false, &mut texts);
    // The purpose of each of the twelve kinds, and who is there.
    assert!(texts.len() >= 13, "only {} official texts were found", texts.len());
    for line in texts.into_iter().flat_map(str::lines) {
        assert!(source.contains(&without_space(line)), "「{line}」 is not in the source");
    }
}

#[test]
fn every_official_text_of_the_policys_own_files_stands_in_the_source() {
    let none: [&str; 0] = [];
    for (file, at_least) in [
        // 79 statements, 21 with a heading; cycle and 6 parts; 5 occupations with their state; 6 plans with 10
        // terms; 7 steps and 6 goals of the roadmap.
        (content::POLICY, 147),
        // 2 marks; 4 pillars with 10 points; 17 measures, 5 with a detail, 19 issues, 31 directions, 47 missions;
        // 35 entries of the schedule.
        (content::MEASURES, 170),
        // 8 indicators with 23 printed values; a note.
        (content::INDICATORS, 32),
        // The two kinds of abilities.
        (content::GLOSSARY, 4),
        // The edition.
        (content::ORGANISATION, 1),
    ] {
        assert_eq!(not_in_the_source(file, at_least), none, "{file}");
    }
}

#[test]
fn every_theme_has_a_heading_of_the_source() {
    let (policy, source) = (json(&city_folder(), content::POLICY), source());
    let themes = policy["themes"].as_array().expect("themes are a list");
    assert_eq!(themes.len(), 11);
    for theme in themes {
        let title = theme["title"]["ja"].as_str().expect("a title is a text");
        assert!(source.contains(&without_space(title)), "「{title}」 is no heading of the source");
    }
}

#[test]
fn neither_questions_nor_advice_are_passed_off_as_the_policys() {
    for file in [content::ASSESSMENT, content::SUPPORT] {
        let (json, mut texts) = (json(&city_folder(), file), Vec::new());
        official_texts(&json, false, &mut texts);
        assert!(texts.is_empty(), "{texts:?}");
    }
}

#[test]
fn the_source_of_a_field_is_told_from_that_of_what_it_stands_in() {
    let text = |ja| serde_json::json!({ "ja": ja, "en": "" });
    let value = serde_json::json!({
        "source": { "origin": "policy" }, "name": text("a"), "reading": text("b"),
        "points": [text("c")], "points_source": { "origin": "portal" },
        "guide": { "source": { "origin": "portal" }, "text": text("d") },
        "entries": [{ "label": text("e") }], "entries_source": { "origin": "policy" },
    });
    let mut texts = Vec::new();
    official_texts(&value, false, &mut texts);
    assert_eq!(texts, ["a", "e"]);
}

#[test]
fn every_section_has_the_heading_of_the_source() {
    let organisation = json(&city_folder(), content::ORGANISATION);
    let source = source();
    for section in organisation["sections"].as_array().expect("sections are a list") {
        let title = section["title"]["ja"].as_str().expect("a title is a text");
        assert!(source.contains(&without_space(title)), "「{title}」 is no heading of the source");
    }
    let title = organisation["document"]["title"]["ja"].as_str().expect("the title is a text");
    assert!(source.contains(title), "「{title}」 is not the title of the source");
}

#[test]
fn every_mark_of_the_authority_matrix_is_printed_in_the_source() {
    let ladder = json(&city_folder(), content::LADDER);
    let source = source();
    for mark in ladder["authority"]["marks"].as_array().expect("marks are a list") {
        let symbol = mark["symbol"].as_str().expect("a symbol is a text");
        assert!(source.contains(symbol), "{symbol}");
    }
}
