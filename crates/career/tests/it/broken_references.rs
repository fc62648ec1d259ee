//! Content whose parts do not fit together is refused: ids that lead nowhere or stand twice, official words
//! without a section, files that are missing, cut off or too new.

use career::{
    content::{ABILITIES, ASSESSMENT, INTERVIEW, LADDER, ORGANISATION, check},
    problem::Kind,
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, Rename, RepeatFirst, Set},
        broken, dangling, duplicate, missing,
    },
    support::{assert_problems, second_folder},
};

#[test]
fn an_id_that_stands_twice_is_named_where_it_stands_the_second_time() {
    for (file, list, place, id) in [
        (ORGANISATION, "/sections", "sections[1].id", "chart-curator"),
        (ORGANISATION, "/unstated", "unstated[1].id", "moving-between-paths"),
        (LADDER, "/tracks", "tracks[1].id", "curator"),
        (LADDER, "/points", "points[1].id", "gentle-hands"),
        (LADDER, "/ranks/1/roles", "ranks[1].roles[1].id", "keeper-research"),
        (LADDER, "/ranks/1/awareness", "ranks[1].awareness[1].point", "gentle-hands"),
        (LADDER, "/authority/marks", "authority.marks[1].id", "holds-key"),
        (LADDER, "/authority/kinds", "authority.kinds[1].id", "vault"),
        (ABILITIES, "/held/0/elements", "held[0].elements[1].id", "observing"),
        (ABILITIES, "/exercised", "exercised[1].id", "curiosity"),
        (ABILITIES, "/weights", "weights[1].rank", "star-apprentice"),
        (ASSESSMENT, "/items", "items[1].about", "role/apprentice-catalogue"),
        (INTERVIEW, "/groups", "groups[1].id", "year-round"),
        (INTERVIEW, "/purposes", "purposes[1].id", "borrow-light"),
        (INTERVIEW, "/questions", "questions[1].id", "tonight-care"),
        (INTERVIEW, "/types/1/parts", "types[1].parts[1].id", "year-scenes"),
    ] {
        broken(file, list, &RepeatFirst, &[(place, duplicate(id))]);
    }
}

#[test]
fn a_kind_of_interview_that_stands_twice_has_its_place_in_the_year_twice() {
    let expected = [("types[1].id", duplicate("check-in")), ("types[1].order", duplicate("1"))];
    broken(INTERVIEW, "/types", &RepeatFirst, &expected);
}

#[test]
fn a_rank_that_stands_twice_has_its_roles_twice() {
    let expected = [
        ("ranks[1].id", duplicate("star-apprentice")),
        ("ranks[1].roles[0].id", duplicate("apprentice-catalogue")),
        ("ranks[1].roles[1].id", duplicate("apprentice-handle")),
    ];
    broken(LADDER, "/ranks", &RepeatFirst, &expected);
}

#[test]
fn an_id_that_leads_nowhere_is_named_with_the_nearest_one_there_is() {
    for (file, at, place, id, nearest) in [
        (LADDER, "/ranks/0/track", "ranks[0].track", "curater", Some("curator")),
        (
            LADDER,
            "/ranks/1/aligned_with/value",
            "ranks[1].aligned_with.value",
            "dome-mater",
            Some("dome-master"),
        ),
        (LADDER, "/ranks/0/awareness/1/point", "ranks[0].awareness[1].point", "x", None),
        (
            LADDER,
            "/authority/kinds/2/marks/educator",
            "authority.kinds[2].marks.educator",
            "hold-key",
            Some("holds-key"),
        ),
        (ABILITIES, "/weights/0/rank", "weights[0].rank", "nobody", None),
    ] {
        broken(file, at, &Set(json!(id)), &[(place, dangling(id, nearest))]);
    }
}

#[test]
fn every_statement_must_name_a_section_the_document_has() {
    for (file, at, place) in [
        (LADDER, "/tracks/2", "tracks[2]"),
        (LADDER, "/ranks/3", "ranks[3]"),
        (LADDER, "/ranks/3/roles/1", "ranks[3].roles[1]"),
        (LADDER, "/points/4", "points[4]"),
        (LADDER, "/authority", "authority"),
        (ABILITIES, "/kinds/held", "kinds.held"),
        (ABILITIES, "/kinds/exercised", "kinds.exercised"),
        (ABILITIES, "/held/1", "held[1]"),
        (ABILITIES, "/exercised/2", "exercised[2]"),
        (ABILITIES, "/trust", "trust"),
        (INTERVIEW, "/types/0/purpose", "types[0].purpose"),
        (INTERVIEW, "/types/1/guidance", "types[1].guidance"),
    ] {
        let stray = json!({ "origin": "policy", "section": "appendix" });
        let place = format!("{place}.source.section");
        let expected = [(place.as_str(), dangling("appendix", None))];
        broken(file, &format!("{at}/source"), &Set(stray), &expected);
    }
}

#[test]
fn a_section_of_the_questions_is_named_by_its_own_place() {
    let stray = json!({ "origin": "policy", "section": "appendix" });
    let expected = [("source.section", dangling("appendix", None))];
    broken(ASSESSMENT, "/source", &Set(stray), &expected);
}

#[test]
fn an_official_statement_without_a_section_is_refused_and_the_portals_own_is_not() {
    for (file, at, place) in [
        (LADDER, "/ranks/0/source", "ranks[0].source"),
        (ABILITIES, "/trust/source", "trust.source"),
        (INTERVIEW, "/types/0/purpose/source", "types[0].purpose.source"),
    ] {
        broken(file, &format!("{at}/section"), &Remove, &[(place, Kind::NoSection)]);
        broken(file, at, &Set(json!({ "origin": "portal" })), &[]);
    }
}

#[test]
fn a_value_or_the_reason_why_there_is_none_but_not_both_or_neither() {
    let text = json!({ "ja": "あ", "en": "a" });
    for (file, at, value) in [
        (LADDER, "ranks[0].aligned_with", json!("guide")),
        (LADDER, "authority.legend", text.clone()),
        (ABILITIES, "trust.place", text),
    ] {
        let pointer = format!("/{}", at.replace("[0]", "/0").replace('.', "/"));
        let refused = [(at, Kind::ValueOrReason)];
        broken(file, &pointer, &Set(json!({ "value": value, "reason": "not-stated" })), &refused);
        broken(file, &pointer, &Set(json!({ "value": null })), &refused);
        broken(file, &pointer, &Set(json!({ "value": value })), &[]);
        broken(file, &pointer, &Set(json!({ "value": null, "reason": "lost-figure" })), &[]);
    }
    broken(ABILITIES, "/weights/0/reason", &Remove, &[("weights[0]", Kind::ValueOrReason)]);
    let both = [("weights[1]", Kind::ValueOrReason)];
    broken(ABILITIES, "/weights/1/reason", &Set(json!("not-stated")), &both);
}

#[test]
fn every_kind_of_authority_has_a_mark_for_every_track() {
    let at = "authority.kinds[0].marks";
    let marks = "/authority/kinds/0/marks/curator";
    broken(LADDER, marks, &Remove, &[(at, missing("curator"))]);
    let misspelt = dangling("curatr", Some("curator"));
    let expected = [(at, missing("curator")), ("authority.kinds[0].marks.curatr", misspelt)];
    broken(LADDER, marks, &Rename("curatr"), &expected);
}

#[test]
fn everything_asked_of_a_rank_has_one_question_and_no_question_is_about_nothing() {
    let unasked = ("items", missing("role/apprentice-catalogue"));
    broken(ASSESSMENT, "/items/0", &Remove, std::slice::from_ref(&unasked));
    let nearest = dangling("role/apprentice-catalog", Some("role/apprentice-catalogue"));
    let about_nothing = ("items[0].about", nearest);
    let misspelt = Set(json!("role/apprentice-catalog"));
    broken(ASSESSMENT, "/items/0/about", &misspelt, &[about_nothing, unasked]);
}

#[test]
fn a_file_for_a_newer_portal_is_refused_with_nothing_else() {
    for file in second_folder().keys() {
        let newer = [("schema", Kind::Newer { found: 2, known: 1 })];
        broken(file, "/schema", &Set(json!(2)), &newer);
        broken(file, "/schema", &Remove, &[("", missing("schema"))]);
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    for file in second_folder().keys() {
        let mut folder = second_folder();
        folder.remove(file);
        assert_problems(&check(&folder), file, &[("", Kind::Unreadable)], "a missing file");
    }
}

#[test]
fn a_file_that_is_cut_off_or_no_json_is_named_with_the_line_where_it_ends() {
    for (text, line, column) in [
        ("", 1, 0),
        ("{ \"schema\": 1,\n  \"types\": [", 2, 12),
        ("{ \"schema\": 1,\n}", 2, 1),
        ("<html>", 1, 1),
    ] {
        let mut folder = second_folder();
        folder.insert(INTERVIEW.to_owned(), text.to_owned());
        let expected = [("", Kind::NotJson { line, column })];
        assert_problems(&check(&folder), INTERVIEW, &expected, text);
    }
}

#[test]
fn a_byte_order_mark_as_some_editors_write_it_is_passed_over() {
    let mut folder = second_folder();
    for text in folder.values_mut() {
        text.insert(0, '\u{feff}');
    }
    assert_eq!(check(&folder), []);
}
