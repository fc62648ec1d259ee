//! My path, rendered natively: the picture, broken years, and what stays private.

use ayumi::route::Route;
use career::{
    Id, Language, Record,
    path::{PathChange, StageKind, StageText},
    record::Change,
};

use super::support::{Organisation, record, render};

fn path(change: PathChange) -> Change {
    Change::Path(change)
}

/// Puts in the `id`th stage.
fn stage(id: u32, kind: StageKind, name: &str, field: &str, years: [&str; 2]) -> Vec<Change> {
    let [from, to] = years;
    let texts = [(StageText::Name, name), (StageText::From, from), (StageText::To, to)];
    let texts = texts.map(|(text, words)| path(PathChange::Write(id, text, words.to_owned())));
    let field = path(PathChange::Field(id, Id::new(field)));
    [path(PathChange::Add(kind)), field].into_iter().chain(texts).collect()
}

fn field(organisation: Organisation, index: usize) -> String {
    let development = organisation.policy().development.value.expect("both have fields");
    development.fields[index].id.to_string()
}

fn shown(organisation: Organisation, record: &Record) -> String {
    render(organisation, Language::En, &Route::Path, record)
}

#[test]
fn without_anything_it_says_what_it_is_for_and_offers_the_first_steps() {
    for organisation in Organisation::BOTH {
        let html = shown(organisation, &Record::default());
        for kind in ["assignment", "project", "qualification"] {
            assert!(html.contains(&format!(r#"id="add-{kind}""#)), "{kind}");
        }
        assert!(!html.contains("<table"), "no empty picture");
    }
}

#[test]
fn overlapping_stages_have_lines_of_their_own_and_every_field_has_one() {
    for organisation in Organisation::BOTH {
        let [first, second] = [0, 1].map(|index| field(organisation, index));
        let stages = [
            stage(1, StageKind::Assignment, "Desk", &first, ["2018", "2020"]),
            stage(2, StageKind::Assignment, "Loan", &first, ["R2", "Ｒ３"]),
            stage(3, StageKind::Project, "Move", &second, ["2021/4", ""]),
        ];
        let html = shown(organisation, &record(stages.concat()));
        let table = html.split(r#"<table class="timeline""#).nth(1).expect("a picture");
        let table = table.split("</table>").next().expect("it ends");
        let fields = organisation.policy().development.value.expect("both have fields").fields;
        // The heads, a line for each field, and one more for the overlap.
        assert_eq!(table.matches("<tr>").count(), 1 + fields.len() + 1);
        assert_eq!(table.matches(r#"class="timeline__year""#).count(), 9, "2018 to 2026");
        assert!(table.contains("FY2021 (Reiwa 3) until now"));
    }
}

#[test]
fn what_cannot_be_read_is_not_drawn_but_listed_as_written() {
    for (from, to) in [("2024", "2020"), ("the early days", ""), ("", ""), ("2024年13月", "")] {
        let html = shown(
            Organisation::City,
            &record(stage(1, StageKind::Assignment, "Desk", "gone", [from, to])),
        );
        assert!(!html.contains(r#"<table class="timeline""#), "{from} {to}");
        assert!(html.contains("Years that could not be read"), "{from} {to}");
        assert!(html.contains(from), "{from}");
        assert_eq!(html.contains("path-stage__bad"), !from.is_empty(), "{from} {to}");
    }
}

#[test]
fn a_field_that_is_no_longer_in_the_content_shows_its_id() {
    let stages = stage(1, StageKind::Assignment, "Desk", "older-field", ["2018", "2019"]);
    let wished = path(PathChange::WishField(Id::new("other-field").expect("an id"), true));
    let html = shown(Organisation::Museum, &record(stages.into_iter().chain([wished])));
    assert!(html.contains("older-field") && html.contains(r#"id="wish-other-field""#));
}

#[test]
fn years_are_counted_in_each_field_and_fields_to_come_are_named() {
    let organisation = Organisation::City;
    let stages = stage(1, StageKind::Assignment, "Desk", &field(organisation, 0), ["2024", ""]);
    let html = shown(organisation, &record(stages));
    assert!(html.contains(r#"<td class="number">3</td>"#), "2024, 2025 and 2026");
    assert!(html.contains("Fields you have not worked in yet: Programmes, General affairs"));
}

#[test]
fn life_is_printed_only_when_it_may_be_shown() {
    let words = "A secret of my own.";
    let write = path(PathChange::LifeEvents(words.to_owned()));
    let count = |changes: Vec<Change>| {
        let html = shown(Organisation::City, &record(changes));
        // What is on the screen stands in the field; everything else would be printed.
        html.matches(words).count()
    };
    assert_eq!(count(vec![write.clone()]), 1);
    assert_eq!(count(vec![write, path(PathChange::LifeShown(true))]), 2);
}

#[test]
fn the_measures_are_those_of_the_section_the_fields_stand_in() {
    for organisation in Organisation::BOTH {
        let policy = organisation.policy();
        let fields = policy.development.value.expect("both have fields").fields;
        let measures = policy.measures.value.expect("both have measures").measures;
        let html = shown(organisation, &Record::default());
        for measure in measures {
            let related = fields.iter().any(|field| field.source.section == measure.source.section);
            let link = Route::Measure(measure.id.clone()).href();
            assert_eq!(html.contains(&link), related, "{}", measure.id);
        }
    }
}
