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
fn official_texts<'a>(value: &'a Value, official: bool, texts: &mut Vec<&'a str>) {
    match value {
        Value::Object(object) => {
            let origin = object.get("source").and_then(|source| source["origin"].as_str());
            let official = origin.map_or(official, |origin| origin == "policy");
            if official && let Some(text) = object.get("ja").and_then(Value::as_str) {
                texts.push(text);
            }
            for (field, below) in object {
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
    let none: [&str; 0] = [];
    assert_eq!(not_in_the_source(content::INTERVIEW, 1), none);
}

#[test]
fn no_question_is_passed_off_as_the_policys() {
    let mut texts = Vec::new();
    let assessment = json(&city_folder(), content::ASSESSMENT);
    official_texts(&assessment, false, &mut texts);
    assert!(texts.is_empty(), "{texts:?}");
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
