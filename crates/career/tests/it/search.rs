//! Finding entries: any part of any official text, words in any order, whatever the width and the kana.

use career::{
    Language, LocalText,
    catalogue::{Entry, Group, Place},
    search::{Excerpt, Index, Names, Query, fold::folded},
};
use proptest::{prelude::*, sample::select};

use crate::{
    city_wording::official_texts,
    support::{both, city, city_folder, holds, json},
};

/// How many of a group the page shows at first.
const FEW: usize = 4;

/// What a result is called in these tests: the kind of place with its id, and the Japanese title.
pub fn name(entry: &Entry) -> String {
    let place = match entry.place {
        Place::Rank(rank) => format!("rank/{}", rank.id),
        Place::Theme(id) => format!("theme/{id}"),
        Place::Pillar(id) => format!("pillar/{id}"),
        Place::Mark(id) => format!("mark/{id}"),
        Place::CyclePart(id) => format!("cycle/{id}"),
        Place::Measure(id) => format!("measure/{id}"),
        Place::Term(id) => format!("term/{id}"),
        Place::Interview(id) => format!("interview/{id}"),
        Place::Tracks => "tracks".to_owned(),
        Place::Abilities => "abilities".to_owned(),
        Place::Assessment => "assessment".to_owned(),
        Place::Policy | Place::Occupation(_) => "policy".to_owned(),
        Place::Indicators => "indicators".to_owned(),
        Place::Roadmap => "roadmap".to_owned(),
        Place::Support(_) => "support".to_owned(),
        Place::Plan => "plan".to_owned(),
        Place::Path => "path".to_owned(),
        Place::Mentor => "mentor".to_owned(),
        Place::Conversation => "conversation".to_owned(),
        Place::Programme(id) => format!("programme/{id}"),
        Place::Profile(id) => format!("profile/{id}"),
        Place::Values => "values".to_owned(),
        Place::About => "about".to_owned(),
    };
    format!("{place} {}", entry.title[0].get(Language::Ja))
}

/// What the page shows first: the first few of each group.
pub fn first<'a>(entries: &'a [Entry<'a>], query: &str) -> Vec<&'a Entry<'a>> {
    let found = Index::new(entries).find(&Query::new(query));
    let few = |group| {
        let entries = found.iter().map(|index| &entries[*index]);
        entries.filter(move |entry| entry.group == group).take(FEW)
    };
    Group::ALL.into_iter().flat_map(few).collect()
}

/// Everything an entry says, folded, a text each.
fn texts(entry: &Entry) -> Vec<String> {
    let said = entry.statements.iter().map(|said| said.text).chain(entry.title.iter().copied());
    let local = said.flat_map(|text| Language::ALL.map(|language| folded(text.get(language))));
    local.chain(entry.also.iter().map(|name| folded(name))).collect()
}

#[test]
fn any_part_of_any_official_text_finds_what_has_it() {
    let (city, folder) = (city(), city_folder());
    let entries = city.catalogue();
    let index = Index::new(&entries);
    // From the files themselves, so that nothing the list leaves out is left out here.
    let files: Vec<_> = folder.keys().map(|file| json(&folder, file)).collect();
    let mut official = Vec::new();
    for file in &files {
        official_texts(file, false, &mut official);
    }
    assert!(official.len() > 400, "only {}", official.len());
    let finds = |part: &str| {
        let found = index.find(&Query::new(part));
        let part = folded(part);
        let has = |at: &usize| texts(&entries[*at]).iter().any(|text| text.contains(&part));
        !found.is_empty() && found.iter().all(has)
    };
    for text in &official {
        let longest = text.split_whitespace().max_by_key(|part| part.len()).expect("not empty");
        assert!(finds(longest), "「{longest}」");
    }
    let parts = (0..official.len(), any::<u16>(), 2..30usize);
    holds(600, &parts, |(which, from, length)| {
        let text = official[which];
        let from = usize::from(from) % text.chars().count();
        let part: String = text.chars().skip(from).take(length).collect();
        prop_assume!(part.chars().count() > 1 && !part.contains(char::is_whitespace));
        prop_assert!(finds(&part), "「{}」 of 「{}」", part, text);
        Ok(())
    });
}

#[test]
fn exactly_the_entries_with_all_words_are_found_whatever_their_order() {
    for content in both() {
        let entries = content.catalogue();
        let index = Index::new(&entries);
        let words: Vec<String> = entries
            .iter()
            .flat_map(|entry| entry.title.iter().map(|title| title.get(Language::Ja)))
            .flat_map(|title| [title.chars().take(2).collect(), title.chars().skip(2).collect()])
            .filter(|words: &String| !words.trim().is_empty())
            .collect();
        let all: Vec<_> = entries.iter().map(texts).collect();
        holds(100, &(select(words.clone()), select(words)), |(one, other)| {
            let found = index.find(&Query::new(&format!("{one} {other}")));
            prop_assert_eq!(&found, &index.find(&Query::new(&format!("{other}\u{3000}{one}"))));
            let (one, other) = (folded(&one), folded(&other));
            let has = |texts: &[String], words: &str| {
                words.split(' ').all(|word| texts.iter().any(|text| text.contains(word)))
            };
            for (at, texts) in all.iter().enumerate() {
                prop_assert_eq!(found.contains(&at), has(texts, &one) && has(texts, &other));
            }
            Ok(())
        });
    }
}

#[test]
fn width_kana_and_case_make_no_difference() {
    let city = city();
    let entries = city.catalogue();
    let index = Index::new(&entries);
    let find = |query: &str| index.find(&Query::new(query));
    for alike in [
        &["カオナビ", "ｶｵﾅﾋﾞ", "かおなび", "カオナヒ\u{3099}"][..],
        &["KPI", "ｋｐｉ", "kpi", "ＫＰＩ"],
        &["61.8", "６１．８", "６１.８"],
        &["データベース", "データべース", "ﾃﾞｰﾀﾍﾞｰｽ", "でーたべーす"],
        &["1on1", "１on１", "１ＯＮ１", "①on①"],
        &["複線型 保健師", "保健師　複線型", " 保健師\t複線型 "],
        &["kaonavi", "Kaonavi", "ＫＡＯＮＡＶＩ"],
    ] {
        assert!(!find(alike[0]).is_empty(), "{}", alike[0]);
        for query in alike {
            assert_eq!(find(query), find(alike[0]), "{query}");
        }
    }
}

#[test]
fn nothing_is_found_for_nothing_or_for_what_nobody_says() {
    for content in both() {
        let entries = content.catalogue();
        for query in ["", " ", "\u{3000}\t\n", "ざんぎょうだいのけいさん", "人材 xyzzy", "xyzzy"]
        {
            assert_eq!(Index::new(&entries).find(&Query::new(query)), [0; 0], "{query:?}");
        }
        assert_eq!(Index::default().find(&Query::new("あ")), [0; 0]);
    }
}

#[test]
fn an_index_made_a_little_at_a_time_finds_the_same() {
    for content in both() {
        let entries = content.catalogue();
        let mut parted = Index::default();
        for some in entries.chunks(7) {
            parted.extend(some);
        }
        assert_eq!(parted.len(), entries.len());
        for query in ["人", "e", "人材 育成", "development", "xyzzy"] {
            let query = Query::new(query);
            assert_eq!(parted.find(&query), Index::new(&entries).find(&query));
        }
    }
}

#[test]
fn every_word_of_a_text_is_found_wherever_it_is_cut() {
    let city = city();
    let entries = city.catalogue();
    let index = Index::new(&entries);
    for (at, entry) in entries.iter().enumerate().step_by(25) {
        for said in entry.statements.iter().take(2) {
            let text: Vec<char> = folded(said.text.get(Language::Ja)).chars().collect();
            for from in 0..text.len() {
                for length in [1, 2, 5] {
                    let part: String = text.iter().skip(from).take(length).collect();
                    let query = Query::new(&part);
                    assert!(query.is_empty() || index.find(&query).contains(&at), "{part}");
                }
            }
        }
    }
}

#[test]
fn titles_come_before_what_is_said_and_equals_in_the_order_of_the_list() {
    for content in both() {
        let entries = content.catalogue();
        let index = Index::new(&entries);
        for entry in &entries {
            let query = entry.title[0].get(Language::En);
            let words: Vec<String> = folded(query).split(' ').map(str::to_owned).collect();
            let rank = |at: usize| {
                let title = |word: &String| {
                    let titles = entries[at].title.iter();
                    let mut local =
                        titles.flat_map(|title| Language::ALL.map(|one| title.get(one)));
                    local.any(|title| folded(title).contains(word))
                };
                let mut all = entries[at].title.iter();
                let is_it = |title: &LocalText| {
                    Language::ALL.iter().any(|one| folded(title.get(*one)) == words[0])
                };
                let just_so = words.len() == 1 && all.any(|title| is_it(title));
                (!just_so, words.iter().filter(|word| !title(word)).count(), at)
            };
            let found = index.find(&Query::new(query));
            assert!(found.iter().any(|at| entries[*at] == *entry), "{query}");
            assert!(found.is_sorted_by_key(|at| rank(*at)), "{query}");
        }
    }
}

#[test]
fn an_excerpt_is_the_statement_with_most_of_the_words_in_ones_own_language_if_it_is_there() {
    let city = city();
    let entries = city.catalogue();
    for (query, place, language, expected) in [
        ("保健師", "policy 保健師", Language::Ja, Some(("保健師", Language::Ja))),
        ("nurses", "policy 保健師", Language::En, Some(("nurses", Language::En))),
        ("nurses", "policy 保健師", Language::Ja, Some(("nurses", Language::En))),
        ("保健師", "policy 保健師", Language::En, Some(("保健師", Language::Ja))),
        ("66.8", "indicators 今の仕事への満足", Language::Ja, Some(("６６．８％", Language::Ja))),
        ("受験要件", "about 係長職昇任試験の受験資格", Language::Ja, None),
    ] {
        let entry = first(&entries, query).into_iter().find(|one| name(one).starts_with(place));
        let entry = entry.unwrap_or_else(|| panic!("{query} does not lead to {place}"));
        let found =
            Index::new(std::slice::from_ref(entry)).excerpt(0, entry, &Query::new(query), language);
        let found = found.as_ref().map(|found: &Excerpt| (found.text, found.language));
        match (found, expected) {
            (Some((text, language)), Some((part, expected))) => {
                assert!(text.contains(part), "{text}");
                assert_eq!(language, expected, "{query}");
            }
            (found, expected) => assert_eq!(found, expected, "{query}"),
        }
    }
}

#[test]
fn an_excerpt_has_the_words_wherever_one_statement_has_them() {
    for content in both() {
        let entries = content.catalogue();
        for entry in &entries {
            for said in &entry.statements {
                for language in Language::ALL {
                    let text = said.text.get(language);
                    let query = Query::new(text);
                    let found = Index::new(std::slice::from_ref(entry))
                        .excerpt(0, entry, &query, language)
                        .expect("something is said");
                    assert!(query.matches(found.text), "{text}");
                    assert_eq!(found.language, language);
                }
            }
        }
    }
}

#[test]
fn another_name_of_a_term_finds_the_term_and_the_term_is_no_other_name() {
    let city = city();
    let glossary = city.policy.glossary.value.as_ref().expect("the city has one");
    let term = glossary.terms.iter().find(|term| !term.also.is_empty()).expect("a term with names");
    let entries = city.catalogue();
    let index = Index::new(&entries);
    for other in &term.also {
        let query = Query::new(other).or_by_name(&Names::of(glossary));
        let found = index.find(&query);
        let named = |at: &usize| entries[*at].title.contains(&&term.term);
        assert!(found.iter().any(named), "{other} does not find {:?}", term.term);
        // Whatever the word itself finds stays found.
        let plain = index.find(&Query::new(other));
        assert!(plain.iter().all(|at| found.contains(at)), "{other}");
    }
    let name = term.term.get(Language::Ja);
    assert_eq!(Query::new(name).or_by_name(&Names::of(glossary)), Query::new(name));
    assert_eq!(Query::new("").or_by_name(&Names::of(glossary)), Query::default());
}
