//! A content file that is not of the shape it should be is refused, with what is wrong and where.

use career::{
    content::{ABILITIES, ASSESSMENT, INTERVIEW, LADDER, ORGANISATION, check},
    problem::Kind,
    reading::ValueKind::{self, Boolean, Integer, Map, NegativeInteger, Null, Sequence, String},
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, Rename, Set},
        broken, edited, missing, not_allowed, unknown,
    },
    support::{assert_problems, second_folder},
};

/// What a part can be filled with.
const PREFILLS: &str = "strengths, growth, expectations, goals, done, change, path, wish, life, agreed, values, questions";

fn wrong_type(found: ValueKind, wanted: ValueKind) -> Kind {
    Kind::WrongType { found, wanted: vec![wanted] }
}

#[test]
fn a_field_that_must_be_there_is_missed() {
    broken(ORGANISATION, "/revision", &Remove, &[("", missing("revision"))]);
    broken(LADDER, "/tracks", &Remove, &[("", missing("tracks"))]);
    broken(LADDER, "/ranks/0/track", &Remove, &[("ranks[0]", missing("track"))]);
    broken(ABILITIES, "/trust/reading", &Remove, &[("trust", missing("reading"))]);
    broken(ASSESSMENT, "/levels/0/anchor", &Remove, &[("levels[0]", missing("anchor"))]);
    broken(
        INTERVIEW,
        "/types/1/parts/2/prompt",
        &Remove,
        &[("types[1].parts[2]", missing("prompt"))],
    );
}

#[test]
fn a_text_in_one_language_only_is_missed_in_the_other() {
    broken(LADDER, "/ranks/3/titles/0/en", &Remove, &[("ranks[3].titles[0]", missing("en"))]);
    broken(ASSESSMENT, "/items/4/question/ja", &Remove, &[("items[4].question", missing("ja"))]);
}

#[test]
fn a_field_that_may_be_absent_is_not_missed() {
    broken(LADDER, "/ranks/1/awareness/1/wording", &Remove, &[]);
    broken(INTERVIEW, "/types/0/parts/0/prefill", &Remove, &[]);
    broken(LADDER, "/ranks/0/aligned_with/value", &Remove, &[]);
}

#[test]
fn a_misspelt_field_is_named_with_the_one_that_was_meant() {
    broken(
        LADDER,
        "/ranks/0/titles",
        &Rename("title"),
        &[("ranks[0]", unknown("title", Some("titles"))), ("ranks[0]", missing("titles"))],
    );
    broken(
        INTERVIEW,
        "/types/0/purpose/source/section",
        &Rename("secton"),
        &[("types[0].purpose.source", unknown("secton", Some("section")))],
    );
    broken(
        LADDER,
        "/points/0/memorandum",
        &Set(json!(1)),
        &[("points[0]", unknown("memorandum", None))],
    );
}

#[test]
fn a_field_in_japanese_is_not_taken_for_a_slip_of_an_english_one() {
    broken(LADDER, "/points/0/メモ", &Set(json!("x")), &[("points[0]", unknown("メモ", None))]);
}

#[test]
fn a_value_of_another_type_is_named_with_the_type_that_belongs_there() {
    let title = "/ranks/0/titles/0/ja";
    let at = "ranks[0].titles[0].ja";
    broken(LADDER, title, &Set(json!(7)), &[(at, wrong_type(Integer, String))]);
    broken(LADDER, title, &Set(json!(null)), &[(at, wrong_type(Null, String))]);
    broken(LADDER, title, &Set(json!(["x"])), &[(at, wrong_type(Sequence, String))]);
    broken(LADDER, "/ranks", &Set(json!({})), &[("ranks", wrong_type(Map, Sequence))]);
    broken(LADDER, "/ranks/2", &Set(json!(true)), &[("ranks[2]", wrong_type(Boolean, Map))]);
    broken(
        ORGANISATION,
        "/revision",
        &Set(json!("1")),
        &[("revision", wrong_type(String, Integer))],
    );
    broken(
        ORGANISATION,
        "/revision",
        &Set(json!(-1)),
        &[("revision", wrong_type(NegativeInteger, Integer))],
    );
    broken(
        ASSESSMENT,
        "/items/0/short",
        &Set(json!(1)),
        &[("items[0].short", wrong_type(Integer, Boolean))],
    );
    broken(
        LADDER,
        "/authority/kinds/0/marks",
        &Set(json!([])),
        &[("authority.kinds[0].marks", wrong_type(Sequence, Map))],
    );
}

#[test]
fn a_number_too_large_for_its_field_is_refused() {
    broken(ORGANISATION, "/revision", &Set(json!(u64::MAX)), &[("revision", Kind::Invalid)]);
}

#[test]
fn an_empty_text_is_named_in_its_language() {
    for nothing in ["", "  ", "\u{3000}\n"] {
        broken(
            LADDER,
            "/ranks/0/roles/1/text/en",
            &Set(json!(nothing)),
            &[("ranks[0].roles[1].text.en", Kind::Empty)],
        );
    }
    let nothing = json!({ "ja": "", "en": "" });
    let both = [("name.ja", Kind::Empty), ("name.en", Kind::Empty)];
    broken(ORGANISATION, "/name", &Set(nothing), &both);
}

#[test]
fn a_rank_without_a_title_and_a_mark_without_a_symbol_are_named() {
    broken(LADDER, "/ranks/0/titles", &Set(json!([])), &[("ranks[0].titles", Kind::Empty)]);
    broken(
        LADDER,
        "/authority/marks/1/symbol",
        &Set(json!(" ")),
        &[("authority.marks[1].symbol", Kind::Empty)],
    );
}

#[test]
fn a_word_that_is_not_among_those_allowed_is_named_with_those_that_are() {
    broken(
        LADDER,
        "/tracks/0/source/origin",
        &Set(json!("city")),
        &[("tracks[0].source.origin", not_allowed("city", "policy, portal"))],
    );
    broken(
        ORGANISATION,
        "/unstated/0/reason",
        &Set(json!("lost")),
        &[("unstated[0].reason", not_allowed("lost", "lost-figure, not-stated"))],
    );
    broken(
        ORGANISATION,
        "/unstated/0/about",
        &Set(json!("Tracks")),
        &[(
            "unstated[0].about",
            not_allowed("Tracks", "tracks, abilities, assessment, policy, roadmap"),
        )],
    );
    broken(
        INTERVIEW,
        "/types/0/parts/0/prefill",
        &Set(json!("dreams")),
        &[("types[0].parts[0].prefill", not_allowed("dreams", PREFILLS))],
    );
}

#[test]
fn an_id_has_lower_case_letters_digits_and_hyphens_and_at_most_64_of_them() {
    let too_long = "a".repeat(65);
    for bad in ["", "Star", "star keeper", "star_keeper", "星", "é", too_long.as_str()] {
        let kind = Kind::BadId { found: bad.to_owned() };
        broken(LADDER, "/points/0/id", &Set(json!(bad)), &[("points[0].id", kind)]);
    }
}

#[test]
fn a_key_that_must_be_an_id_is_checked_like_one() {
    let kind = Kind::BadId { found: "The Vault".to_owned() };
    broken(
        LADDER,
        "/authority/kinds/0/marks/The Vault",
        &Set(json!("consulted")),
        &[("authority.kinds[0].marks.The Vault", kind)],
    );
}

#[test]
fn a_question_must_be_about_one_of_the_four_kinds_of_subjects() {
    for bad in ["rank/guide", "gentle-hands", "point/Gentle Hands", "point/"] {
        let kind = Kind::BadId { found: bad.to_owned() };
        broken(ASSESSMENT, "/items/0/about", &Set(json!(bad)), &[("items[0].about", kind)]);
    }
}

#[test]
fn problems_in_different_places_of_one_file_are_all_named() {
    let folder = edited(second_folder(), LADDER, "/ranks/0/track", &Remove);
    let folder = edited(folder, LADDER, "/ranks/4/titles/0/en", &Set(json!("")));
    let folder = edited(folder, LADDER, "/authority/marks", &Set(json!("A")));
    let expected = [
        ("ranks[0]", missing("track")),
        ("ranks[4].titles[0].en", Kind::Empty),
        ("authority.marks", wrong_type(String, Sequence)),
    ];
    assert_problems(&check(&folder), LADDER, &expected, "three problems in one file");
}

#[test]
fn problems_of_several_files_are_all_named() {
    let folder = edited(second_folder(), ORGANISATION, "/id", &Remove);
    let folder = edited(folder, INTERVIEW, "/types/0/name/ja", &Set(json!("")));
    let problems = check(&folder);
    let files: Vec<_> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(files, [ORGANISATION, INTERVIEW]);
}
