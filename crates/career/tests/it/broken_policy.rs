//! The policy's own files with one part that does not fit the others, is missing or has another name: what is named,
//! and where.

use career::{
    content::{GLOSSARY, INDICATORS, MEASURES, POLICY, SUPPORT},
    problem::Kind,
};
use serde_json::json;

use crate::broken::{
    Edit::{Remove, Rename, RepeatFirst, Set},
    broken, dangling, duplicate, missing, unknown,
};

#[test]
fn an_id_that_leads_nowhere_is_named_with_the_nearest_one_there_is() {
    let concerns = |at: &str| format!("/measures/0/guide/concerns/{at}");
    for (file, at, place, id, nearest) in [
        (
            MEASURES,
            "/measures/1/pillar",
            "measures[1].pillar",
            "people-light",
            Some("people-lights"),
        ),
        (MEASURES, "/measures/0/marks/0", "measures[0].marks[0]", "first-lid", Some("first-lit")),
        (MEASURES, "/measures/0/cycle/1", "measures[0].cycle[1]", "handing-in", Some("handing-on")),
        (
            MEASURES,
            &concerns("1/situations/0"),
            "measures[0].guide.concerns[1].situations[0]",
            "first-summer",
            Some("first-winter"),
        ),
        (
            MEASURES,
            &concerns("0/ranks/2"),
            "measures[0].guide.concerns[0].ranks[2]",
            "head-guid",
            Some("head-guide"),
        ),
        (
            MEASURES,
            "/measures/1/guide/concerns/1/tracks/1",
            "measures[1].guide.concerns[1].tracks[1]",
            "education",
            Some("educator"),
        ),
        (INDICATORS, "/indicators/1/pillar", "indicators[1].pillar", "nothing-like-it", None),
        (
            INDICATORS,
            "/indicators/0/guide/measures/1",
            "indicators[0].guide.measures[1]",
            "down-rest",
            Some("dawn-rest"),
        ),
        (
            SUPPORT,
            "/topics/1/measures/0",
            "topics[1].measures[0]",
            "borrow-path",
            Some("borrowed-path"),
        ),
    ] {
        broken(file, at, &Set(json!(id)), &[(place, dangling(id, nearest))]);
    }
}

#[test]
fn an_id_that_stands_twice_is_named_where_it_stands_the_second_time() {
    for (file, list, place, id) in [
        (POLICY, "/themes", "themes[1].id", "vow-of-light"),
        (POLICY, "/themes/0/statements", "themes[0].statements[1].id", "vow-gather"),
        (POLICY, "/cycle/parts", "cycle.parts[1].id", "welcoming"),
        (POLICY, "/occupations", "occupations[1].id", "telescope-mender"),
        (POLICY, "/plans", "plans[1].id", "hill-compact"),
        (POLICY, "/roadmap/steps", "roadmap.steps[1].id", "hang-lamps"),
        (POLICY, "/roadmap/goals", "roadmap.goals[1].id", "know-next-path"),
        (MEASURES, "/marks", "marks[1].id", "first-lit"),
        (MEASURES, "/pillars", "pillars[1].id", "people-lights"),
        (MEASURES, "/situations", "situations[1].id", "first-winter"),
        (MEASURES, "/measures", "measures[1].id", "elders-notebook"),
        (MEASURES, "/measures/0/marks", "measures[0].marks[1]", "first-lit"),
        (MEASURES, "/measures/0/cycle", "measures[0].cycle[1]", "welcoming"),
        (
            MEASURES,
            "/measures/0/guide/concerns/0/ranks",
            "measures[0].guide.concerns[0].ranks[1]",
            "star-warden",
        ),
        (
            MEASURES,
            "/measures/1/guide/concerns/1/tracks",
            "measures[1].guide.concerns[1].tracks[1]",
            "curator",
        ),
        (
            MEASURES,
            "/measures/0/guide/concerns/1/situations",
            "measures[0].guide.concerns[1].situations[1]",
            "first-winter",
        ),
        (INDICATORS, "/indicators", "indicators[1].id", "glad-to-return"),
        (INDICATORS, "/indicators/0/values", "indicators[0].values[1].year", "2030"),
        (
            INDICATORS,
            "/indicators/0/guide/measures",
            "indicators[0].guide.measures[1]",
            "borrowed-path",
        ),
        (SUPPORT, "/topics", "topics[1].id", "tired-nights"),
        (SUPPORT, "/topics/0/measures", "topics[0].measures[1]", "dawn-rest"),
        (GLOSSARY, "/terms", "terms[1].id", "night-log"),
    ] {
        broken(file, list, &RepeatFirst, &[(place, duplicate(id))]);
    }
}

#[test]
fn every_source_must_name_a_section_the_document_has() {
    for (file, at) in [
        (POLICY, "themes[0].statements[1].source"),
        (POLICY, "cycle.source"),
        (POLICY, "cycle.parts[2].source"),
        (POLICY, "cycle.parts[2].guide.source"),
        (POLICY, "occupations[1].source"),
        (POLICY, "occupations[1].guide.source"),
        (POLICY, "plans[1].source"),
        (POLICY, "roadmap.source"),
        (MEASURES, "marks[0].source"),
        (MEASURES, "pillars[1].source"),
        (MEASURES, "pillars[1].points_source"),
        (MEASURES, "measures[2].source"),
        (MEASURES, "measures[2].guide.source"),
        (MEASURES, "measures[2].schedule_source"),
        (INDICATORS, "indicators[2].source"),
        (INDICATORS, "indicators[2].guide.source"),
        (SUPPORT, "topics[1].guide.source"),
        (GLOSSARY, "terms[0].source"),
    ] {
        let pointer = format!("/{}", at.replace('[', "/").replace(']', "").replace('.', "/"));
        let stray = json!({ "origin": "policy", "section": "appendix" });
        let place = format!("{at}.section");
        broken(file, &pointer, &Set(stray), &[(&place, dangling("appendix", None))]);
        broken(file, &pointer, &Set(json!({ "origin": "policy" })), &[(at, Kind::NoSection)]);
    }
}

#[test]
fn an_empty_text_and_an_empty_list_are_named() {
    for (file, at, place) in [
        (POLICY, "/themes/0/statements/0/text/en", "themes[0].statements[0].text.en"),
        (MEASURES, "/measures/1/detail/en", "measures[1].detail.en"),
        (MEASURES, "/situations/2/name/en", "situations[2].name.en"),
        (
            INDICATORS,
            "/indicators/1/values/0/text/value/en",
            "indicators[1].values[0].text.value.en",
        ),
        (SUPPORT, "/topics/0/contacts/0/details/1/en", "topics[0].contacts[0].details[1].en"),
        (GLOSSARY, "/terms/1/text/en", "terms[1].text.en"),
    ] {
        broken(file, at, &Set(json!(" ")), &[(place, Kind::Empty)]);
        let whole = at.trim_end_matches("/en");
        let place = place.trim_end_matches(".en");
        broken(file, &format!("{whole}/en"), &Remove, &[(place, missing("en"))]);
    }
    broken(
        POLICY,
        "/themes/1/statements",
        &Set(json!([])),
        &[("themes[1].statements", Kind::Empty)],
    );
}

#[test]
fn a_field_nobody_reads_is_named_with_the_one_that_was_meant() {
    for (file, at, new, place, old, needed) in [
        (
            POLICY,
            "/themes/0/statements/1/title",
            "titel",
            "themes[0].statements[1]",
            "title",
            false,
        ),
        (POLICY, "/roadmap/goals", "goal", "roadmap", "goals", true),
        (
            MEASURES,
            "/measures/0/guide/questions",
            "question",
            "measures[0].guide",
            "questions",
            true,
        ),
        (
            MEASURES,
            "/measures/0/guide/concerns/1/situations",
            "situation",
            "measures[0].guide.concerns[1]",
            "situations",
            false,
        ),
        (INDICATORS, "/indicators/0/scale", "scal", "indicators[0]", "scale", true),
        (SUPPORT, "/topics/0/contacts/0/link", "links", "topics[0].contacts[0]", "link", false),
        (GLOSSARY, "/terms/0/also", "alsó", "terms[0]", "also", true),
    ] {
        let mut expected = vec![(place, unknown(new, Some(old)))];
        if needed {
            expected.push((place, missing(old)));
        }
        broken(file, at, &Rename(new), &expected);
    }
    broken(
        GLOSSARY,
        "/terms/0/pronunciation",
        &Set(json!("x")),
        &[("terms[0]", unknown("pronunciation", None))],
    );
}
