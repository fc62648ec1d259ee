//! What a plan can be made of, and what helps to answer: suggestions, fields of work, behaviours, prompts.

use std::collections::BTreeSet;

use career::{
    Id, Language,
    content::{ASSESSMENT, DEVELOPMENT},
    plan::ActionKind,
    problem::Kind,
    questionnaire::Level,
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, RepeatFirst, Set},
        broken, dangling, duplicate, missing, not_allowed,
    },
    support::{both, city, id, second, subject},
};

#[test]
fn an_id_that_stands_twice_is_named_where_it_stands_the_second_time() {
    for (list, place, id) in [
        ("/fields", "fields[1].id", "vault-work"),
        ("/suggestions", "suggestions[1].id", "carry-the-empty-box"),
    ] {
        broken(DEVELOPMENT, list, &RepeatFirst, &[(place, duplicate(id))]);
    }
}

#[test]
fn what_leads_nowhere_is_named_with_its_place_and_the_nearest_there_is() {
    for (at, value, place, id, nearest) in [
        ("/source", json!({ "origin": "policy", "section": "x" }), "source.section", "x", None),
        (
            "/fields/1/source",
            json!({ "origin": "policy", "section": "turnin" }),
            "fields[1].source.section",
            "turnin",
            Some("turning"),
        ),
        (
            "/suggestions/0/about/1",
            json!("point/gentle-hand"),
            "suggestions[0].about[1]",
            "point/gentle-hand",
            Some("point/gentle-hands"),
        ),
        (
            "/suggestions/2/measures",
            json!(["elders-notebok"]),
            "suggestions[2].measures[0]",
            "elders-notebok",
            Some("elders-notebook"),
        ),
    ] {
        broken(DEVELOPMENT, at, &Set(value), &[(place, dangling(id, nearest))]);
    }
    let twice = json!(["elders-notebook", "elders-notebook"]);
    let expected = [("suggestions[2].measures[1]", duplicate("elders-notebook"))];
    broken(DEVELOPMENT, "/suggestions/2/measures", &Set(twice), &expected);
}

#[test]
fn what_is_not_of_the_shape_is_named() {
    for (at, edit, place, kind) in [
        ("/suggestions/0/text/en", Set(json!(" ")), "suggestions[0].text.en", Kind::Empty),
        (
            "/suggestions/0/kind",
            Set(json!("luck")),
            "suggestions[0].kind",
            not_allowed("luck", "experience, people, study"),
        ),
        (
            "/suggestions/0/about/0",
            Set(json!("gentle-hands")),
            "suggestions[0].about[0]",
            Kind::BadId { found: "gentle-hands".to_owned() },
        ),
        ("/suggestions/0/id", Remove, "suggestions[0]", missing("id")),
        ("/fields/0/source", Remove, "fields[0]", missing("source")),
        ("/suggestions", Remove, "", missing("suggestions")),
    ] {
        broken(DEVELOPMENT, at, &edit, &[(place, kind)]);
    }
    broken(DEVELOPMENT, "/suggestions/0/about", &Remove, &[]);
    broken(DEVELOPMENT, "/suggestions/0/measures", &Set(json!([])), &[]);
}

#[test]
fn behaviours_are_five_or_none() {
    let words = |count: usize| Set(json!(vec![json!({ "ja": "する", "en": "Does" }); count]));
    for (count, expected) in [
        (0, None),
        (1, Some(Kind::WrongCount { found: 1, wanted: 5 })),
        (4, Some(Kind::WrongCount { found: 4, wanted: 5 })),
        (5, None),
        (6, Some(Kind::WrongCount { found: 6, wanted: 5 })),
    ] {
        let expected: Vec<_> =
            expected.into_iter().map(|kind| ("items[2].behaviours", kind)).collect();
        broken(ASSESSMENT, "/items/2/behaviours", &words(count), &expected);
    }
}

#[test]
fn behaviours_and_prompts_with_nothing_in_them_are_named() {
    let empty = json!({ "ja": "", "en": "x" });
    let expected = [("prompts[0].ja", Kind::Empty)];
    broken(ASSESSMENT, "/prompts", &Set(json!([empty])), &expected);
    broken(ASSESSMENT, "/prompts", &Set(json!([])), &[]);
    let behaviours = json!(vec![empty; 5]);
    let places = [0, 1, 2, 3, 4].map(|level| format!("items[0].behaviours[{level}].ja"));
    let expected: Vec<_> = places.iter().map(|at| (at.as_str(), Kind::Empty)).collect();
    broken(ASSESSMENT, "/items/0/behaviours", &Set(behaviours), &expected);
}

#[test]
fn a_question_has_a_behaviour_for_each_level_or_for_none() {
    for content in both() {
        for item in content.questionnaire.items() {
            for (index, level) in Level::ALL.into_iter().enumerate() {
                assert_eq!(item.behaviour(level), item.behaviours.get(index));
            }
        }
    }
}

#[test]
fn the_city_says_for_every_question_what_each_level_looks_like() {
    let city = city();
    for item in city.questionnaire.items() {
        assert_eq!(item.behaviours.len(), Level::ALL.len(), "{}", item.about);
        for language in Language::ALL {
            let texts: BTreeSet<_> = item.behaviours.iter().map(|one| one.get(language)).collect();
            assert_eq!(texts.len(), 5, "{}: no two levels look the same", item.about);
        }
    }
    assert!(!city.questionnaire.prompts.is_empty());
}

#[test]
fn in_the_city_every_subject_has_two_suggestions_of_its_own_and_every_kind_general_ones() {
    let city = city();
    let development = city.development();
    for item in city.questionnaire.items() {
        let meant = development.suggestions.iter().filter(|one| one.about.contains(&item.about));
        assert!(meant.count() >= 2, "{}", item.about);
    }
    for content in both() {
        for kind in ActionKind::ALL {
            assert!(content.development().suggested(kind, None).next().is_some(), "{kind:?}");
            for item in content.questionnaire.items() {
                let mut some = content.development().suggested(kind, Some(&item.about));
                assert!(some.next().is_some(), "{kind:?} {}", item.about);
            }
        }
    }
}

#[test]
fn what_is_meant_for_a_subject_comes_before_what_fits_anything_and_each_once() {
    for content in both() {
        let development = content.development();
        for (item, kind) in content
            .questionnaire
            .items()
            .iter()
            .flat_map(|item| ActionKind::ALL.map(|kind| (item, kind)))
        {
            let found: Vec<_> = development.suggested(kind, Some(&item.about)).collect();
            let meant = found.iter().take_while(|one| one.about.contains(&item.about)).count();
            assert!(found[meant..].iter().all(|one| one.about.is_empty()));
            assert!(found.iter().all(|one| one.kind == kind));
            let ids: BTreeSet<_> = found.iter().map(|one| &one.id).collect();
            assert_eq!(ids.len(), found.len());
        }
    }
}

#[test]
fn suggestions_and_fields_are_found_by_their_ids() {
    let museum = second();
    let development = museum.development();
    for one in &development.suggestions {
        assert_eq!(development.suggestion(&one.id), Some(one));
    }
    for one in &development.fields {
        assert_eq!(development.field(&one.id), Some(one));
    }
    assert_eq!(development.suggestion(&id("retired")), None);
    assert_eq!(development.field(&id("retired")), None);
    let unknown = subject("point/retired");
    for kind in ActionKind::ALL {
        let general = development.suggested(kind, None).map(|one| &one.id);
        assert!(development.suggested(kind, Some(&unknown)).map(|one| &one.id).eq(general));
    }
}

#[test]
fn the_citys_suggestions_use_the_policys_own_measures() {
    let city = city();
    let development = city.development();
    let named: BTreeSet<_> =
        development.suggestions.iter().flat_map(|one| &one.measures).map(Id::as_str).collect();
    // What issue 4 names: training, help with qualifications, cross-mentoring, rotation, groups for DX, 1on1.
    assert!(named.len() >= 4, "{named:?}");
    for kind in ActionKind::ALL {
        let offered =
            |one: &&career::policy::Suggestion| one.kind == kind && !one.measures.is_empty();
        assert!(development.suggestions.iter().any(|one| offered(&one)), "{kind:?}");
    }
}
