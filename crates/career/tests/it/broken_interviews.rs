//! Kinds of interview and questions that do not fit together, or not with the rest of the content, are refused, each
//! with its problem and place.

use career::{
    content::{INTERVIEW, check},
    problem::Kind,
    reading::ValueKind::{Integer, Map, Null, String},
};
use serde_json::{Value, json};

use crate::{
    broken::{
        Edit::{Remove, RepeatFirst, Set},
        broken, dangling, duplicate, edited, missing, not_allowed,
    },
    support::{assert_problems, second_folder},
};

/// What can stand in a prompt in braces.
const PLACEHOLDERS: &str = "strength, growth, goal, done, agreed, current, target";

/// Putting `value` at `at` (a JSON pointer) must bring this problem and no other.
fn refused(at: &str, value: Value, place: &str, kind: Kind) {
    broken(INTERVIEW, at, &Set(value), &[(place, kind)]);
}

#[test]
fn what_leads_nowhere_is_named_with_the_nearest_there_is() {
    for (at, id, nearest) in [
        ("types[0].group", "year-rond", Some("year-round")),
        ("types[0].measures[1]", "dawn-wrest", Some("dawn-rest")),
        ("types[0].concerns[0].ranks[0]", "star-aprentice", Some("star-apprentice")),
        ("types[0].concerns[0].situations[0]", "first-wintr", Some("first-winter")),
        ("types[0].concerns[1].tracks[0]", "opertor", Some("operator")),
        ("types[0].parts[1].prompts[2].ranks[0]", "nobody", None),
        ("types[0].parts[4].prompts[1].tracks[0]", "educater", Some("educator")),
        ("questions[0].purpose", "borrow-lights", Some("borrow-light")),
        ("questions[5].types[1]", "crossroad", Some("crossroads")),
        ("questions[2].ranks[1]", "dome-hant", Some("dome-hand")),
        ("questions[6].tracks[0]", "x", None),
    ] {
        let pointer = format!("/{}", at.replace('[', "/").replace(']', "").replace('.', "/"));
        refused(&pointer, json!(id), at, dangling(id, nearest));
    }
}

#[test]
fn a_section_the_document_does_not_have_is_named_wherever_something_official_stands() {
    let stray = json!({ "origin": "policy", "section": "appendix" });
    for (at, place) in [
        ("/source", "source.section"),
        ("/types/0/purpose/source", "types[0].purpose.source.section"),
        ("/types/1/guidance/source", "types[1].guidance.source.section"),
        ("/types/0/people/source", "types[0].people.source.section"),
    ] {
        refused(at, stray.clone(), place, dangling("appendix", None));
    }
}

#[test]
fn what_is_listed_twice_is_named_where_it_stands_the_second_time() {
    for (list, place, id) in [
        ("/groups", "groups[1].id", "year-round"),
        ("/purposes", "purposes[1].id", "borrow-light"),
        ("/questions", "questions[1].id", "tonight-care"),
        ("/types/2/parts", "types[2].parts[1].id", "footprints"),
        ("/types/0/measures", "types[0].measures[1]", "elders-notebook"),
        ("/types/2/concerns/1/tracks", "types[2].concerns[1].tracks[1]", "curator"),
        ("/types/0/concerns/0/ranks", "types[0].concerns[0].ranks[1]", "star-apprentice"),
        ("/types/0/concerns/0/situations", "types[0].concerns[0].situations[1]", "first-winter"),
        (
            "/types/0/parts/1/prompts/2/ranks",
            "types[0].parts[1].prompts[2].ranks[1]",
            "star-apprentice",
        ),
        ("/questions/2/ranks", "questions[2].ranks[1]", "star-apprentice"),
        ("/questions/6/tracks", "questions[6].tracks[1]", "operator"),
        ("/questions/0/types", "questions[0].types[1]", "check-in"),
    ] {
        broken(INTERVIEW, list, &RepeatFirst, &[(place, duplicate(id))]);
    }
}

#[test]
fn two_kinds_cannot_have_the_same_place_in_the_year() {
    refused("/types/1/order", json!(1), "types[1].order", duplicate("1"));
    // Told of the one that stands second on the page, with kinds between them that have none.
    refused("/types/2/order", json!(2), "types[2].order", duplicate("2"));
    let folder = edited(second_folder(), INTERVIEW, "/types/1/order", &Set(json!(null)));
    let folder = edited(folder, INTERVIEW, "/types/2/order", &Set(json!(1)));
    let expected = [("types[2].order", duplicate("1"))];
    assert_problems(&check(&folder), INTERVIEW, &expected, "the first and the last");
    broken(INTERVIEW, "/types/2/order", &Set(json!(7)), &[]);
}

#[test]
fn a_sheet_takes_one_page_or_two() {
    for pages in [0, 3, u32::MAX] {
        let kind = not_allowed(&pages.to_string(), "1, 2");
        refused("/types/1/pages", json!(pages), "types[1].pages", kind);
    }
    for pages in [1, 2] {
        broken(INTERVIEW, "/types/1/pages", &Set(json!(pages)), &[]);
    }
}

#[test]
fn a_placeholder_nothing_is_filled_into_is_named_in_its_language() {
    let text = |ja: &str, en: &str| json!({ "ja": ja, "en": en });
    let (at, place) = ("/types/0/parts/0/prompts/0/text", "types[0].parts[0].prompts[0].text");
    let (ja, en) = (format!("{place}.ja"), format!("{place}.en"));
    for (value, expected) in [
        (text("「{strengths}」は？", "What?"), vec![(&ja, "strengths")]),
        (text("何を？", "Why {Goal}?"), vec![(&en, "Goal")]),
        (text("{}と{ goal }", "{rating}"), vec![(&ja, ""), (&ja, " goal "), (&en, "rating")]),
        (text("{goal}と{note}", "{goal}"), vec![(&ja, "note")]),
        // Only what is closed is a placeholder.
        (text("{goal", "a } b {"), vec![]),
    ] {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(place, name)| (place.as_str(), not_allowed(name, PLACEHOLDERS)))
            .collect();
        broken(INTERVIEW, at, &Set(value), &expected);
    }
}

#[test]
fn every_placeholder_may_stand_in_either_language_alone() {
    for name in PLACEHOLDERS.split(", ") {
        for (ja, en) in [("{}", "What?"), ("何を？", "{}")] {
            let [ja, en] = [ja, en].map(|text| text.replace("{}", &format!("{{{name}}}")));
            let prompt = Set(json!({ "ja": ja, "en": en }));
            broken(INTERVIEW, "/types/0/parts/0/prompts/0/text", &prompt, &[]);
        }
    }
}

#[test]
fn a_list_that_needs_something_in_it_is_missed_when_empty() {
    refused("/types/1/parts", json!([]), "types[1].parts", Kind::Empty);
    let nobodys: Vec<_> = ["questions[0].types[0]", "questions[2].types[0]"]
        .into_iter()
        .map(|place| (place, dangling("check-in", None)))
        .chain(
            ["questions[3].types[0]", "questions[5].types[0]", "questions[7].types[0]"]
                .map(|place| (place, dangling("year-review", None))),
        )
        .chain(
            ["questions[5].types[1]", "questions[6].types[0]"]
                .map(|place| (place, dangling("crossroads", None))),
        )
        .chain([("types", Kind::Empty)])
        .collect();
    broken(INTERVIEW, "/types", &Set(json!([])), &nobodys);
}

#[test]
fn values_of_another_kind_are_named() {
    let audiences = not_allowed("boss", "me, talk, paper");
    let at = "/types/0/parts/0/audience";
    refused(at, json!("boss"), "types[0].parts[0].audience", audiences);
    let kind = Kind::WrongType { found: String, wanted: vec![Integer] };
    let at = "/types/0/agenda/1/minutes";
    refused(at, json!("5"), "types[0].agenda[1].minutes", kind);
    let kind = Kind::WrongType { found: Null, wanted: vec![Map] };
    refused("/questions/0/text", json!(null), "questions[0].text", kind);
    refused("/thanks/1/en", json!(" "), "thanks[1].en", Kind::Empty);
    for (at, place, field) in [
        ("/groups/0/name", "groups[0]", "name"),
        ("/purposes/1/name", "purposes[1]", "name"),
        ("/questions/3/purpose", "questions[3]", "purpose"),
        ("/types/0/agenda/0/minutes", "types[0].agenda[0]", "minutes"),
        ("/types/0/parts/0/prompts/0/text", "types[0].parts[0].prompts[0]", "text"),
        ("/types/0/concerns/1/reason", "types[0].concerns[1]", "reason"),
    ] {
        broken(INTERVIEW, at, &Remove, &[(place, missing(field))]);
    }
}

#[test]
fn problems_in_several_kinds_and_questions_are_all_named() {
    let mut folder = second_folder();
    for (at, value) in [
        ("/types/0/group", json!("nowhere")),
        ("/types/1/pages", json!(9)),
        ("/types/2/order", json!(2)),
        ("/questions/7/purpose", json!("ask")),
    ] {
        folder = edited(folder, INTERVIEW, at, &Set(value));
    }
    let expected = [
        ("types[0].group", dangling("nowhere", None)),
        ("types[1].pages", not_allowed("9", "1, 2")),
        ("types[2].order", duplicate("2")),
        ("questions[7].purpose", dangling("ask", None)),
    ];
    assert_problems(&check(&folder), INTERVIEW, &expected, "four problems in one file");
}
