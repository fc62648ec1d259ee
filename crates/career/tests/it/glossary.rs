//! Terms are told from the text they stand in.

use career::{
    Language::{self, En, Ja},
    content::GLOSSARY,
    policy::{Glossary, Term},
    search::fold::folded,
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::json;

use crate::{
    broken::{Edit::Set, edited},
    fold::text,
    support::{Content, both, city, holds, read, second_folder},
};

/// The made-up organisation with these terms.
fn with_terms(terms: &[&str]) -> Content {
    let list: Vec<_> = (0..)
        .zip(terms)
        .map(|(number, term): (usize, _)| {
            json!({
                "id": format!("term-{number}"), "term": { "ja": term, "en": term }, "also": [],
                "text": { "ja": "説明", "en": "A text" }, "source": { "origin": "portal" },
            })
        })
        .collect();
    read(&edited(second_folder(), GLOSSARY, "/terms", &Set(json!(list))))
}

/// The pieces, those that name a term in brackets.
fn shown(glossary: &Glossary, text: &str, language: Language) -> Vec<String> {
    let pieces = glossary.names(language).pieces(text).into_iter();
    let show = |(piece, term): (&str, Option<&Term>)| match term {
        Some(_) => format!("[{piece}]"),
        None => piece.to_owned(),
    };
    pieces.map(show).collect()
}

#[test]
fn each_term_is_named_where_it_first_stands_and_of_those_that_begin_there_the_longest() {
    let content = with_terms(&["人材", "人材育成", "育成計画", "KPI", "データ"]);
    for (text, expected) in [
        ("人材の話", &["[人材]", "の話"][..]),
        ("この人材、その人材", &["この", "[人材]", "、その人材"]),
        ("人材育成", &["[人材育成]"]),
        ("人材育成計画", &["[人材育成]", "計画"]),
        ("人材育成と人材", &["[人材育成]", "と", "[人材]"]),
        ("人材と人材育成", &["[人材]", "と", "[人材育成]"]),
        ("ｋｐｉと ﾃﾞｰﾀ", &["[ｋｐｉ]", "と ", "[ﾃﾞｰﾀ]"]),
        ("でーた", &["[でーた]"]),
        ("KPI", &["[KPI]"]),
        ("ほか", &["ほか"]),
        ("", &[]),
    ] {
        assert_eq!(shown(content.glossary(), text, Ja), expected, "{text}");
    }
}

#[test]
fn no_word_written_in_letters_is_cut() {
    let content = with_terms(&["Mentor", "Mentee", "KPI", "Night log", "DX推進"]);
    for (text, expected) in [
        ("a mentor.", &["a ", "[mentor]", "."][..]),
        ("Mentors help", &["[Mentor]", "s help"]),
        ("mentoring", &["mentoring"]),
        ("mentorship", &["mentorship"]),
        ("a commentor", &["a commentor"]),
        ("mentor2", &["mentor2"]),
        ("the mentor's log", &["the ", "[mentor]", "'s log"]),
        ("(KPIs)", &["(", "[KPI]", "s)"]),
        ("KPIsx", &["KPIsx"]),
        ("xKPI KPI", &["xKPI ", "[KPI]"]),
        ("KPIの値", &["[KPI]", "の値"]),
        ("重要KPI", &["重要", "[KPI]"]),
        ("the night log and night logs", &["the ", "[night log]", " and night logs"]),
        ("overnight log", &["overnight log"]),
        ("人事DX推進", &["人事", "[DX推進]"]),
        ("HDX推進", &["HDX推進"]),
        ("DX推進system", &["[DX推進]", "system"]),
    ] {
        assert_eq!(shown(content.glossary(), text, En), expected, "{text}");
    }
}

#[test]
fn the_citys_terms_are_found_in_its_own_words() {
    let city = city();
    for (text, language, expected) in [
        ("複線型人事制度の拡充", Ja, &["[複線型人事制度]", "の拡充"][..]),
        ("タレントマネジメントに基づく", Ja, &["[タレントマネジメント]", "に基づく"]),
        ("定年延長者のマッチング", Ja, &["[定年延長]", "者のマッチング"]),
        ("Specialists and generalists", En, &["[Specialist]", "s and ", "[generalist]", "s"]),
    ] {
        assert_eq!(shown(city.glossary(), text, language), expected);
    }
}

/// Texts with many of the terms in them, between others.
fn texts(content: &Content, language: Language) -> impl Strategy<Value = String> + use<> {
    let terms = content.glossary().terms.iter();
    let names: Vec<String> = terms.map(|term| term.term.get(language).to_owned()).collect();
    let between = select(vec!["", " ", "の", "s", "x", "、", "ー"]).prop_map(str::to_owned);
    vec(prop_oneof![3 => select(names), 2 => between, 1 => text()], 0..12)
        .prop_map(|pieces| pieces.concat())
}

#[test]
fn pieces_are_the_text_and_name_each_term_once_and_the_longest() {
    for (content, language) in both().iter().flat_map(|one| Language::ALL.map(|each| (one, each))) {
        let glossary = content.glossary();
        let name = |term: &Term| folded(term.term.get(language));
        holds(100, &texts(content, language), |text| {
            let pieces = glossary.names(language).pieces(&text);
            prop_assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), &*text);
            let (mut named, mut done) = (Vec::new(), 0);
            for (piece, term) in &pieces {
                prop_assert!(!piece.is_empty());
                let rest = folded(text.get(done..).unwrap_or_default());
                done += piece.len();
                let Some(term) = term else { continue };
                prop_assert_eq!(folded(piece), name(term));
                prop_assert!(!named.contains(&&term.id), "{:?} is named twice", term.id);
                for other in glossary.terms.iter().filter(|other| !named.contains(&&other.id)) {
                    let longer = name(other).len() > name(term).len();
                    let cut = name(other).ends_with(|c: char| c.is_ascii_alphanumeric());
                    prop_assert!(cut || !(longer && rest.starts_with(&name(other))));
                }
                named.push(&term.id);
            }
            // What was not named does not stand in the rest, unless as a part of a word in letters.
            for term in glossary.terms.iter().filter(|term| !named.contains(&&term.id)) {
                if name(term).contains(|c: char| c.is_ascii_alphanumeric()) {
                    continue;
                }
                let rest = pieces.iter().filter(|(_, term)| term.is_none());
                let stands = rest.into_iter().any(|(piece, _)| folded(piece).contains(&name(term)));
                prop_assert!(!stands, "{:?} is not named in {:?}", term.id, text);
            }
            Ok(())
        });
    }
}
