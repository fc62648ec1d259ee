//! The portal's own words: complete in both languages, all used, and none of an organisation's.

use std::collections::BTreeSet;

use career::Language;

use super::support::{files, words};

/// Every message id that the source names, found by its form: words joined by hyphens, one dot.
fn ids_in_source() -> BTreeSet<String> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
    let others = ["ayumi.language", "ayumi.keep", "ayumi.changes", "ayumi-unreadable-record.json"];
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
    [files("src", "rs"), speaking]
        .concat()
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
