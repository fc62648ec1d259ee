//! The portal's own words: complete in both languages, all used, and none of an organisation's.

use std::collections::BTreeSet;

use ayumi::route::Route;
use career::{Language, Record, messages::Part};

use super::support::{Organisation, files, render_in, words, words_of};

/// Every message id that the source names.
fn ids_in_source() -> BTreeSet<String> {
    // Of the domain, only these speak.
    let names = [
        "/plan.rs",
        "/spreadsheet.rs",
        "interview/part.rs",
        "sheet/suggestion.rs",
        "src/values.rs",
        "together/received.rs",
        "together/review.rs",
        "share/chosen.rs",
        "workshop/table.rs",
    ];
    let mut speaking = files("crates/career/src", "rs");
    speaking.retain(|(name, _)| names.iter().any(|end| name.ends_with(end)));
    ids_in(&[files("src", "rs"), speaking].concat())
}

/// The message ids in these sources, found by their form: words joined by hyphens, one dot.
fn ids_in(sources: &[(String, String)]) -> BTreeSet<String> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
    let others = [
        "ayumi.language",
        "ayumi.keep",
        "ayumi.changes",
        "ayumi.cover",
        "ayumi.",
        "ayumi-unreadable-record.json",
        "ayumi.html",
        "protect.js",
        "protect.wasm",
    ];
    sources
        .iter()
        .flat_map(|(_, text)| {
            text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|text| {
            text.split_once('.').is_some_and(|(page, name)| is_word(page) && is_word(name))
        })
        .filter(|id| !others.contains(&id.as_str()))
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_placeholders() {
    let [ja, en] = Language::ALL.map(words);
    assert_eq!(ja.mismatches(&en), []);
    assert_eq!(en.mismatches(&ja), []);
}

#[test]
fn every_message_the_source_names_is_there_and_none_is_left_over() {
    let there: BTreeSet<String> = words(Language::Ja).ids().map(str::to_owned).collect();
    let named = ids_in_source();
    assert_eq!(named.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "missing");
    assert_eq!(there.difference(&named).collect::<Vec<_>>(), Vec::<&String>::new(), "left over");
}

#[test]
fn the_first_pages_get_by_with_the_first_words() {
    let [first, later] = Part::ALL.map(|part| words_of(Language::Ja, part));
    let first_ids: BTreeSet<_> = first.ids().collect();
    let later_ids: BTreeSet<_> = later.ids().collect();
    assert_eq!(first_ids.intersection(&later_ids).collect::<Vec<_>>(), Vec::<&&str>::new());

    // What stands around every page, and where each is called by its name.
    let mut around = files("src", "rs");
    let names = ["src/later.rs", "src/portal.rs", "src/views/frame.rs", "src/pages/names.rs"];
    around.retain(|(name, _)| names.contains(&name.as_str()));
    assert_eq!(around.len(), names.len());
    for id in ids_in(&around) {
        assert!(first_ids.contains(id.as_str()), "{id} is asked for before it is there");
    }

    for organisation in Organisation::BOTH {
        let framework = organisation.framework();
        let routes = [Route::Home, Route::Tracks, Route::NotFound("/nowhere".to_owned())];
        for route in routes.into_iter().chain(framework.ranks().iter().map(Route::rank)) {
            let html = render_in(organisation, first.clone(), &route, &Record::default());
            let shown: BTreeSet<_> = html.split(['>', '<', '"']).map(str::trim).collect();
            assert!(shown.contains(first.get("nav.tracks")), "{route} was rendered");
            let gaps: Vec<_> = shown.intersection(&later_ids).collect();
            assert!(gaps.is_empty(), "{route} is drawn before these are there: {gaps:?}");
        }
    }
}

#[test]
fn english_has_no_japanese_in_it_and_japanese_no_untranslated_sentence() {
    // Letters, and the signs that go with them.
    let japanese = |text: &str| {
        text.chars().any(|c| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ff9f}'))
    };
    let [ja, en] = Language::ALL.map(words);
    for id in en.ids() {
        assert!(!japanese(en.get(id)), "{id} in English: {}", en.get(id));
        // Punctuation and the like may be the same in both.
        assert!(
            japanese(ja.get(id)) || ja.get(id).chars().count() < 3,
            "{id} in Japanese: {}",
            ja.get(id)
        );
    }
}
