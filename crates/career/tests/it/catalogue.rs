//! The list of everything the content says: whose words there are, and that nothing is left out.

use std::collections::BTreeSet;

use career::{
    Language,
    catalogue::{Library, catalogue, count, count_in, said},
    framework::Origin,
};
use serde_json::Value;

use crate::support::{Folder, both, city, city_folder, json, second, second_folder};

/// The sections that any source in a folder names.
fn named(folder: &Folder) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in folder.keys() {
        collect(&json(folder, file), &mut names);
    }
    names
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|below| collect(below, names)),
        Value::Object(object) => {
            if object.contains_key("origin")
                && let Some(section) = object.get("section").and_then(Value::as_str)
            {
                names.insert(section.to_owned());
            }
            object.values().for_each(|below| collect(below, names));
        }
        _ => {}
    }
}

#[test]
fn every_section_that_is_named_is_counted() {
    for (content, folder) in [(city(), city_folder()), (second(), second_folder())] {
        let entries = content.catalogue();
        let named = named(&folder);
        assert!(named.len() > 5, "{named:?}");
        for section in &content.framework.organisation().sections {
            let counted = count_in(&said(&entries), &section.id) > 0;
            assert_eq!(counted, named.contains(section.id.as_str()), "{:?}", section.id);
        }
    }
}

#[test]
fn everything_said_is_counted_once_for_whoever_says_it() {
    for content in both() {
        let entries = content.catalogue();
        // What ranks share stands with each of them, and is one thing said.
        let statements = entries.iter().flat_map(|entry| &entry.statements);
        let all =
            statements.map(|said| std::ptr::from_ref(said.text)).collect::<BTreeSet<_>>().len();
        let official = count(&said(&entries), Origin::Policy);
        assert_eq!(official + count(&said(&entries), Origin::Portal), all);
        // Every official statement names a section.
        let sections = content.framework.organisation().sections.iter();
        let in_sections: usize =
            sections.map(|section| count_in(&said(&entries), &section.id)).sum();
        assert!(in_sections >= official, "{in_sections} of {official}");
    }
}

#[test]
fn what_is_left_unsaid_says_nothing_but_why() {
    for content in both() {
        for entry in content.catalogue() {
            assert_eq!(entry.statements.is_empty(), entry.unstated.is_some(), "{:?}", entry.title);
        }
    }
}

#[test]
fn what_has_not_been_read_yet_is_left_out_and_nothing_else() {
    for content in both() {
        let whole = content.catalogue();
        let part = catalogue(Library {
            framework: &content.framework,
            policy: None,
            questionnaire: None,
            interviews: None,
            mentoring: None,
            workshops: None,
        });
        assert!(part.len() < whole.len());
        assert!(part.iter().all(|entry| whole.contains(entry)));
        assert!(part.iter().any(|entry| entry.unstated.is_some()));
    }
}

#[test]
fn the_museums_catalogue_holds_none_of_the_citys_names() {
    let (city, second) = (city(), second());
    let framework = &city.framework;
    let mut names = vec![&framework.organisation().name, &framework.organisation().document.title];
    names.extend(framework.tracks().iter().map(|track| &track.name));
    names.extend(framework.ranks().iter().flat_map(|rank| &rank.titles));
    names.extend(city.measures().measures.iter().map(|measure| &measure.name));
    names.extend(city.measures().pillars.iter().map(|pillar| &pillar.name));
    names.extend(city.overview().plans.iter().map(|plan| &plan.name));
    names.extend(city.overview().occupations.iter().map(|occupation| &occupation.name));
    for entry in second.catalogue() {
        let said = entry.statements.iter().map(|said| said.text);
        for text in said.chain(entry.title.iter().copied()) {
            for name in &names {
                let (text, name) = (text.get(Language::Ja), name.get(Language::Ja));
                assert!(!text.contains(name), "「{name}」 in 「{text}」");
            }
        }
    }
}
