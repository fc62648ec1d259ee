//! Content that breaks a rule is refused: shares and levels that do not add up, ranks side by side that cannot
//! be, lists with too little in them, schemas and revisions there never were.

use career::{
    Problem,
    content::{ABILITIES, ASSESSMENT, INTERVIEW, LADDER, ORGANISATION, check},
    problem::Kind,
    reading::ValueKind,
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, Rename, RepeatFirst, Set},
        broken, dangling, edited, missing, not_allowed,
    },
    support::second_folder,
};

#[test]
fn the_shares_of_a_rank_add_up_to_a_hundred() {
    for (share, sum) in [(59, 99), (61, 101), (0, 40)] {
        let expected = [("weights[1].value", Kind::NotHundred { sum })];
        broken(ABILITIES, "/weights/1/value/sky-craft", &Set(json!(share)), &expected);
    }
}

#[test]
fn the_shares_of_a_rank_name_every_held_ability_and_no_other() {
    let at = "weights[1].value";
    let share = "/weights/1/value/sky-craft";
    let stray = dangling("sea-craft", Some("sky-craft"));
    let expected = [(at, missing("sky-craft")), ("weights[1].value.sea-craft", stray)];
    broken(ABILITIES, share, &Rename("sea-craft"), &expected);
    let expected = [(at, missing("sky-craft")), (at, Kind::NotHundred { sum: 40 })];
    broken(ABILITIES, share, &Remove, &expected);
    let expected = [(at, missing("sky-craft"))];
    broken(ABILITIES, "/weights/1/value", &Set(json!({ "circle-craft": 100 })), &expected);
}

#[test]
fn a_rank_stands_beside_a_rank_of_another_track() {
    let same = |id: &str| Kind::SameTrack { id: id.to_owned() };
    let at = "ranks[0].aligned_with.value";
    for id in ["star-warden", "star-apprentice"] {
        let aligned = Set(json!({ "value": id }));
        broken(LADDER, "/ranks/0/aligned_with", &aligned, &[(at, same(id))]);
    }
}

#[test]
fn two_ranks_that_both_name_a_partner_name_each_other() {
    let one_sided =
        |id: &str, names: &str| Kind::OneSided { id: id.to_owned(), names: names.to_owned() };
    let aligned = Set(json!({ "value": "dome-master" }));
    let expected = [("ranks[5].aligned_with.value", one_sided("dome-master", "star-keeper"))];
    broken(LADDER, "/ranks/5/aligned_with", &aligned, &expected);
    let expected = [
        ("ranks[1].aligned_with.value", one_sided("head-guide", "star-warden")),
        ("ranks[4].aligned_with.value", one_sided("star-keeper", "head-guide")),
    ];
    broken(LADDER, "/ranks/1/aligned_with/value", &Set(json!("head-guide")), &expected);
    let unsaid = Set(json!({ "value": null, "reason": "not-stated" }));
    broken(LADDER, "/ranks/4/aligned_with", &unsaid, &[]);
}

#[test]
fn a_list_that_must_have_something_in_it_is_named_when_it_is_empty() {
    let named = |file: &str, list: &str| {
        let folder = edited(second_folder(), file, &format!("/{list}"), &Set(json!([])));
        let empty = |problem: &Problem| {
            (problem.file.as_str(), problem.place.as_str(), &problem.kind)
                == (file, list, &Kind::Empty)
        };
        assert!(check(&folder).iter().any(empty), "{file}: {list}");
    };
    named(LADDER, "tracks");
    named(LADDER, "ranks");
    named(ABILITIES, "held");
    named(ABILITIES, "exercised");
    named(INTERVIEW, "types");
    let parts = [("types[0].parts", Kind::Empty)];
    broken(INTERVIEW, "/types/0/parts", &Set(json!([])), &parts);
}

#[test]
fn every_question_has_two_or_three_examples() {
    let example = json!({ "ja": "あ", "en": "a" });
    for found in [0, 1, 4] {
        let examples = vec![example.clone(); found];
        let kind = Kind::CountOutside { found, least: 2, most: 3 };
        let expected = [("items[3].examples", kind)];
        broken(ASSESSMENT, "/items/3/examples", &Set(json!(examples)), &expected);
    }
    for good in [2, 3] {
        broken(ASSESSMENT, "/items/3/examples", &Set(json!(vec![example.clone(); good])), &[]);
    }
}

#[test]
fn there_are_five_levels_in_order() {
    let count = |found| [("levels", Kind::WrongCount { found, wanted: 5 })];
    broken(ASSESSMENT, "/levels/4", &Remove, &count(4));
    broken(ASSESSMENT, "/levels", &RepeatFirst, &count(6));
    broken(ASSESSMENT, "/levels", &Set(json!([])), &count(0));
    let expected = [("levels[4].level", not_allowed("4", "5"))];
    broken(ASSESSMENT, "/levels/4/level", &Set(json!(4)), &expected);
    let expected = [("levels[4].level", not_allowed("6", "1, 2, 3, 4, 5"))];
    broken(ASSESSMENT, "/levels/4/level", &Set(json!(6)), &expected);
}

#[test]
fn a_schema_there_never_was_is_refused() {
    for file in second_folder().keys() {
        broken(file, "/schema", &Set(json!(0)), &[("schema", not_allowed("0", "1"))]);
        let kind = Kind::WrongType { found: ValueKind::String, wanted: vec![ValueKind::Integer] };
        broken(file, "/schema", &Set(json!("1")), &[("schema", kind)]);
    }
}

#[test]
fn revisions_count_from_one() {
    let expected = [("revision", not_allowed("0", "1, 2, 3, …"))];
    broken(ORGANISATION, "/revision", &Set(json!(0)), &expected);
}
