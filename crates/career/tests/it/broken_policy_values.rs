//! Years, links and other values of the policy's own files that cannot be meant: what is named, and where.

use career::{
    content::{INDICATORS, MEASURES, POLICY, SUPPORT},
    problem::Kind,
    reading::ValueKind::{Float, Integer, String},
};
use serde_json::{Value, json};

use crate::broken::{
    Edit::{Remove, Set},
    broken, duplicate, not_allowed,
};

fn impossible(found: u64) -> Kind {
    Kind::ImpossibleYear { found, first: 1950, last: 2150 }
}

#[test]
fn two_values_of_one_year_are_named() {
    let year = "/indicators/0/values/2/year";
    broken(
        INDICATORS,
        year,
        &Set(json!(2033)),
        &[("indicators[0].values[2].year", duplicate("2033"))],
    );
}

#[test]
fn a_year_no_plan_is_for_is_refused() {
    for year in [0, 25, 1949, 2151, 20255, 65_536 + 2025, u64::MAX] {
        let value = "/indicators/0/values/0/year";
        let expected = [("indicators[0].values[0].year", impossible(year))];
        broken(INDICATORS, value, &Set(json!(year)), &expected);
        let step = "/roadmap/steps/1/years/value/to";
        let expected = [("roadmap.steps[1].years.value.to", impossible(year))];
        broken(POLICY, step, &Set(json!(year)), &expected);
    }
    for (year, found) in [(json!(2025.5), Float), (json!("R7"), String)] {
        let kind = Kind::WrongType { found, wanted: vec![Integer] };
        let place = "plans[1].periods[0].years.value.from";
        broken(POLICY, "/plans/1/periods/0/years/value/from", &Set(year), &[(place, kind)]);
    }
}

#[test]
fn the_first_and_the_last_possible_year_are_possible() {
    let years = |from, to| Set(json!({ "value": { "from": from, "to": to } }));
    broken(POLICY, "/plans/0/periods/0/years", &years(1950, 2150), &[]);
    broken(POLICY, "/plans/0/periods/0/years", &years(2025, 2025), &[]);
}

#[test]
fn years_that_end_before_they_begin_are_refused() {
    for (file, at, place) in [
        (POLICY, "/roadmap/steps/1/years", "roadmap.steps[1].years.value"),
        (POLICY, "/plans/0/periods/2/years", "plans[0].periods[2].years.value"),
        (MEASURES, "/measures/0/schedule/0/years", "measures[0].schedule[0].years.value"),
    ] {
        let reversed = json!({ "value": { "from": 2034, "to": 2031 } });
        let kind = Kind::YearsReversed { from: 2034, to: 2031 };
        broken(file, at, &Set(reversed), &[(place, kind)]);
    }
}

#[test]
fn years_or_the_reason_why_there_are_none() {
    let years = json!({ "from": 2031, "to": 2034 });
    let (at, place) = ("/measures/0/schedule/0/years", "measures[0].schedule[0].years");
    let refused = [(place, Kind::ValueOrReason)];
    broken(MEASURES, at, &Set(json!({ "value": null })), &refused);
    broken(MEASURES, at, &Set(json!({ "value": years, "reason": "lost-figure" })), &refused);
    broken(MEASURES, at, &Set(json!({ "value": null, "reason": "lost-figure" })), &[]);
    let text = "/indicators/0/values/0/text";
    let refused = [("indicators[0].values[0].text", Kind::ValueOrReason)];
    broken(INDICATORS, text, &Set(json!({ "value": null })), &refused);
}

#[test]
fn only_an_address_that_can_do_no_harm_is_a_link() {
    let at = "/topics/0/contacts/0/link";
    for harm in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " https://example.org",
        "data:text/html,x",
        "file:///etc/hosts",
        "//example.org",
        "example.org",
        "",
    ] {
        let kind = Kind::NotALink { found: harm.to_owned() };
        broken(SUPPORT, at, &Set(json!(harm)), &[("topics[0].contacts[0].link", kind)]);
    }
    for good in ["https://example.org", "http://example.org", "mailto:a@example.org", "tel:0123"] {
        broken(SUPPORT, at, &Set(json!(good)), &[]);
    }
    broken(SUPPORT, at, &Set(Value::Null), &[]);
    broken(SUPPORT, at, &Remove, &[]);
}

#[test]
fn a_word_that_is_not_among_those_allowed_is_named_with_those_that_are() {
    broken(
        INDICATORS,
        "/indicators/0/kind",
        &Set(json!("KGI")),
        &[("indicators[0].kind", not_allowed("KGI", "kgi, kpi"))],
    );
    broken(
        INDICATORS,
        "/indicators/0/values/0/kind",
        &Set(json!("start")),
        &[("indicators[0].values[0].kind", not_allowed("start", "baseline, target"))],
    );
}
