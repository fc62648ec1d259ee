//! No organisation shows through another's content, or in the code.

use std::collections::BTreeSet;

use career::Language;
use serde_json::Value;

use crate::{
    examples::sources,
    support::{Folder, city, city_folder, json, second_folder},
};

/// Words of the format itself that stand as values in every organisation's files.
const FORMAT_TERMS: [&str; 32] = [
    "policy",
    "portal",
    "lost-figure",
    "not-stated",
    "tracks",
    "abilities",
    "assessment",
    "roadmap",
    "kgi",
    "kpi",
    "baseline",
    "target",
    "strengths",
    "growth",
    "expectations",
    "goals",
    "done",
    "change",
    "path",
    "wish",
    "life",
    "agreed",
    "questions",
    "me",
    "talk",
    "paper",
    "experience",
    "people",
    "study",
    "values",
    "contribute",
    "results",
];

/// Every text and id of a folder.
fn values(folder: &Folder) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    for file in folder.keys() {
        collect(&json(folder, file), &mut values);
    }
    values
}

fn collect(value: &Value, values: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(values.insert(text.clone())),
        Value::Array(list) => list.iter().for_each(|below| collect(below, values)),
        Value::Object(object) => object.values().for_each(|below| collect(below, values)),
        _ => {}
    }
}

#[test]
fn the_two_organisations_share_no_text_and_no_id() {
    let (city, second) = (values(&city_folder()), values(&second_folder()));
    let shared: Vec<_> =
        city.intersection(&second).filter(|text| !FORMAT_TERMS.contains(&text.as_str())).collect();
    assert!(shared.is_empty(), "{shared:?}");
}

#[test]
fn nothing_the_city_says_stands_inside_a_text_of_the_other_organisation() {
    let second = values(&second_folder());
    for text in values(&city_folder()).iter().filter(|text| has_japanese_words(text)) {
        let found = second.iter().find(|other| other.contains(text.as_str()));
        let allowed = FORMAT_TERMS.contains(&text.as_str());
        assert!(allowed || found.is_none(), "「{text}」 stands in 「{found:?}」");
    }
}

/// Whether a text is long enough, and in Japanese, so that finding it elsewhere is no chance: English ids and
/// single words are the language's and no more the city's than anybody's.
fn has_japanese_words(text: &str) -> bool {
    text.chars().count() > 4 && text.chars().any(|c| c > '\u{3000}')
}

#[test]
fn the_city_is_not_named_in_the_other_organisations_content() {
    let city = city();
    let organisation = city.framework.organisation();
    let names = Language::ALL.map(|language| organisation.name.get(language));
    for text in values(&second_folder()) {
        for name in names.into_iter().chain([organisation.id.as_str()]) {
            assert!(!text.contains(name), "{text}");
        }
    }
}

#[test]
fn no_source_of_this_crate_names_the_organisation_or_one_of_its_ranks() {
    let city = city();
    let organisation = city.framework.organisation();
    let mut names: Vec<&str> = vec![organisation.id.as_str()];
    names.extend(Language::ALL.map(|language| organisation.name.get(language)));
    for rank in city.framework.ranks() {
        names.push(rank.id.as_str());
        names.extend(rank.titles.iter().map(|title| title.get(Language::Ja)));
    }
    for (path, source) in sources() {
        for name in &names {
            assert!(!source.contains(name), "{path} names {name}");
        }
    }
}
