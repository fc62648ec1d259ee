//! Content that breaks a rule is refused: shares and levels that do not add up, schemas there never were.

use career::{
    content::{ABILITIES, ASSESSMENT},
    problem::Kind,
    reading::ValueKind,
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, RepeatFirst, Set},
        broken, not_allowed,
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
