//! Fiscal years: eras, spans, and numbers as they are printed.

use career::{
    content::{INDICATORS, POLICY},
    policy::Value as Printed,
    year::{FiscalYear, Years},
};
use proptest::prelude::*;
use serde_json::json;

use crate::{
    broken::{Edit::Set, edited},
    support::{holds, read, second_folder},
};

/// The years from `from` to `to`, read as content.
fn years(from: u16, to: u16) -> Years {
    let at = "/plans/0/periods/0/years";
    let value = json!({ "value": { "from": from, "to": to } });
    let folder = edited(second_folder(), POLICY, at, &Set(value));
    *read(&folder).overview().plans[0].periods[0].years.value().expect("the years were given")
}

fn numbers(years: Years) -> Vec<u16> {
    years.each().map(FiscalYear::number).collect()
}

#[test]
fn a_year_is_of_the_era_that_official_plans_give_it() {
    for (number, era) in [
        (1950, None),
        (1988, None),
        (1989, Some(('H', 1))),
        (2015, Some(('H', 27))),
        (2018, Some(('H', 30))),
        (2019, Some(('R', 1))),
        (2023, Some(('R', 5))),
        (2025, Some(('R', 7))),
        (2029, Some(('R', 11))),
    ] {
        assert_eq!(years(number, number).from.era(), era, "{number}");
    }
}

#[test]
fn a_span_has_its_first_and_its_last_year() {
    assert_eq!(numbers(years(2025, 2029)), [2025, 2026, 2027, 2028, 2029]);
    assert_eq!(numbers(years(2027, 2027)), [2027]);
    let span = years(2025, 2029);
    for (year, within) in [(2024, false), (2025, true), (2029, true), (2030, false)] {
        assert_eq!(span.contains(years(year, year).from), within, "{year}");
    }
}

#[test]
fn several_spans_go_from_the_first_year_to_the_last() {
    assert_eq!(Years::around([]), None);
    let spans = [years(2027, 2029), years(2015, 2023), years(2021, 2032)];
    assert_eq!(Years::around(spans), Some(years(2015, 2032)));
}

/// A value printed as `text`.
fn printed(text: &str) -> Printed {
    let value = json!({ "value": { "ja": text, "en": "a value" } });
    let folder = edited(second_folder(), INDICATORS, "/indicators/0/values/0/text", &Set(value));
    read(&folder).indicators().indicators[0].values[0].clone()
}

#[test]
fn the_number_in_a_printed_value_is_read_in_hundredths() {
    for (text, hundredths) in [
        ("６１．８％", Some(6180)),
        ("61.8%", Some(6180)),
        ("２．６７％", Some(267)),
        ("2.679%", Some(267)),
        ("１５日以上", Some(1500)),
        ("約１５日以上", Some(1500)),
        ("１００％", Some(10_000)),
        ("１，２００件", Some(120_000)),
        ("1,234.5人", Some(123_450)),
        ("０", Some(0)),
        ("0.05", Some(5)),
        ("3.", Some(300)),
        ("1.2.3", Some(120)),
        ("法定雇用率を達成", None),
        ("99999999999", None),
        ("42949673", None),
    ] {
        assert_eq!(printed(text).hundredths(), hundredths, "{text}");
    }
}

#[test]
fn any_number_of_hundredths_is_read_as_it_was_printed() {
    holds(60, &(0..1_000_000u32, any::<bool>()), |(hundredths, wide)| {
        let plain = format!("{}.{:02}％", hundredths / 100, hundredths % 100);
        let text: String = if wide {
            let widened = |c: char| char::from_u32(c as u32 + 0xfee0).unwrap_or(c);
            plain.chars().map(|c| if c.is_ascii() { widened(c) } else { c }).collect()
        } else {
            plain
        };
        prop_assert_eq!(printed(&text).hundredths(), Some(hundredths));
        Ok(())
    });
}

#[test]
fn no_printed_value_at_all_makes_the_reading_panic() {
    holds(
        100,
        &"[0-9０-９.,，．％年 以上-]{1,30}"
            .prop_filter("not empty", |text| !text.trim().is_empty()),
        |text| {
            let _ = printed(&text).hundredths();
            Ok(())
        },
    );
}
