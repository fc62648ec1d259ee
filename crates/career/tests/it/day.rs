//! Days and fiscal years as people write them.

use career::{
    day::{
        Day,
        NotADate::{NoSuchDay, OutOfRange, Unreadable},
    },
    year::FiscalYear,
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{day, holds},
};

#[test]
fn a_day_is_read_however_people_write_it() {
    for (text, expected) in [
        ("2026-04-01", "2026-04-01"),
        ("2026/4/1", "2026-04-01"),
        ("2026.4.1", "2026-04-01"),
        ("2026-4/1", "2026-04-01"),
        ("20260401", "2026-04-01"),
        ("２０２６０４０１", "2026-04-01"),
        ("２０２６／０４／０１", "2026-04-01"),
        ("２０２６－４－１", "2026-04-01"),
        ("2026ー4ー1", "2026-04-01"),
        ("2026年4月1日", "2026-04-01"),
        ("2026年4月1", "2026-04-01"),
        (" 2026 年 4 月 1 日\n", "2026-04-01"),
        ("　２０２６年　１２月３１日", "2026-12-31"),
        ("令和8年4月1日", "2026-04-01"),
        ("令和８年４月１日", "2026-04-01"),
        ("令和元年5月1日", "2019-05-01"),
        ("R8.4.1", "2026-04-01"),
        ("r8/4/1", "2026-04-01"),
        ("Ｒ８．４．１", "2026-04-01"),
        ("R08-04-01", "2026-04-01"),
        ("平成31年4月30日", "2019-04-30"),
        ("平成元年1月8日", "1989-01-08"),
        ("H31.4.30", "2019-04-30"),
        ("昭和63年4月1日", "1988-04-01"),
        ("s63-4-1", "1988-04-01"),
        ("2024-02-29", "2024-02-29"),
        ("1950-01-01", "1950-01-01"),
        ("2150-12-31", "2150-12-31"),
    ] {
        assert_eq!(Day::written(text), Ok(Some(day(expected))), "{text}");
    }
}

#[test]
fn where_nothing_is_written_there_is_no_day_and_no_year() {
    for text in ["", " ", "　\t\r\n", "\u{2003}"] {
        assert_eq!(Day::written(text), Ok(None), "{text:?}");
        assert_eq!(FiscalYear::written(text), Ok(None), "{text:?}");
    }
}

#[test]
fn what_is_no_day_is_refused_with_the_reason() {
    for (text, reason) in [
        ("明日", Unreadable),
        ("2026", Unreadable),
        ("2026年", Unreadable),
        ("2026年度", Unreadable),
        ("2026-4", Unreadable),
        ("令和8年4月", Unreadable),
        ("2026-4-1-1", Unreadable),
        ("2026--1", Unreadable),
        ("2026-004-01", Unreadable),
        ("2026-+4-1", Unreadable),
        ("2026-4-1 午後", Unreadable),
        ("2026-04-01T09:00", Unreadable),
        ("-2026-4-1", Unreadable),
        ("4/1", Unreadable),
        ("元年4月1日", Unreadable),
        ("二〇二六年四月一日", Unreadable),
        ("明治45年7月30日", Unreadable),
        ("令和0年4月1日", Unreadable),
        ("R0.4.1", Unreadable),
        ("R123.4.1", Unreadable),
        ("R20260401", Unreadable),
        ("2026041", Unreadable),
        ("202604011", Unreadable),
        ("99999999999999999999", Unreadable),
        ("<b>2026-04-01</b>", Unreadable),
        ("2026-02-30", NoSuchDay),
        ("2025-02-29", NoSuchDay),
        ("2026-13-01", NoSuchDay),
        ("2026-99-99", NoSuchDay),
        ("2026-00-10", NoSuchDay),
        ("2026/4/0", NoSuchDay),
        ("20260231", NoSuchDay),
        ("20260000", NoSuchDay),
        ("令和8年2月30日", NoSuchDay),
        ("1949-12-31", OutOfRange),
        ("2151-01-01", OutOfRange),
        ("8/4/1", OutOfRange),
        ("S24.12.31", OutOfRange),
        ("19491231", OutOfRange),
        ("99999999", OutOfRange),
    ] {
        assert_eq!(Day::written(text), Err(reason), "{text}");
    }
}

#[test]
fn any_day_written_in_any_of_these_ways_reads_back() {
    holds(200, &arbitrary::day(), |day| {
        let (year, month, date) = (day.year(), day.month(), day.day());
        let mut written = vec![
            day.to_string(),
            format!("{year}/{month}/{date}"),
            format!("{year}{month:02}{date:02}"),
            format!("{year}年{month}月{date}日"),
        ];
        if (2019..=2117).contains(&year) {
            written.push(format!("令和{}年{month}月{date}日", year - 2018));
            written.push(format!("R{}.{month}.{date}", year - 2018));
        }
        for text in written {
            let wide = text.chars().map(|c| match c {
                '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
                _ => c,
            });
            prop_assert_eq!(Day::written(&wide.collect::<String>()), Ok(Some(day)), "{}", &text);
            prop_assert_eq!(Day::written(&text), Ok(Some(day)), "{}", &text);
            let fiscal = i64::from(year) - i64::from(month < 4);
            let expected = FiscalYear::new(fiscal).map(Some).ok_or(OutOfRange);
            if !text.starts_with(|c: char| c.is_ascii_digit()) || text.len() > 8 {
                prop_assert_eq!(FiscalYear::written(&text), expected, "{}", &text);
            }
        }
        Ok(())
    });
}

#[test]
fn no_text_at_all_makes_the_reading_panic() {
    let date_like = "[0-9０-９年月日度元令和平成昭RHSrh/.ー＋+-]{0,14}";
    holds(500, &prop_oneof![arbitrary::text(), date_like], |text| {
        if let Ok(Some(day)) = Day::written(&text) {
            prop_assert!(Day::FIRST <= day && day.year() <= 2150, "{}", day);
        }
        let _ = FiscalYear::written(&text);
        Ok(())
    });
}

#[test]
fn a_year_is_read_however_people_write_it_and_a_month_before_april_is_of_the_one_before() {
    for (text, expected) in [
        ("2026", 2026),
        ("２０２６", 2026),
        ("2026年", 2026),
        ("2026年度", 2026),
        ("　２０２６ 年度 ", 2026),
        ("令和8年", 2026),
        ("令和８年度", 2026),
        ("R8", 2026),
        ("ｒ８", 2026),
        ("令和元年", 2019),
        ("令和元年度", 2019),
        ("平成元年度", 1989),
        ("H30", 2018),
        ("昭和50年", 1975),
        ("2026年3月", 2025),
        ("2026年4月", 2026),
        ("2026/1", 2025),
        ("2026-12", 2026),
        ("2026-03-31", 2025),
        ("2026-04-01", 2026),
        ("R8.3.31", 2025),
        ("令和元年5月", 2019),
        ("平成31年1月", 2018),
        ("1951-03", 1950),
        ("1950", 1950),
        ("2150年度", 2150),
    ] {
        let year = FiscalYear::written(text).map(|year| year.map(FiscalYear::number));
        assert_eq!(year, Ok(Some(expected)), "{text}");
    }
}

#[test]
fn what_is_no_year_is_refused_with_the_reason() {
    for (text, reason) in [
        ("昨年", Unreadable),
        ("2026年度から", Unreadable),
        ("2026年度4月", Unreadable),
        ("2026〜2028", Unreadable),
        ("平成", Unreadable),
        ("R0", Unreadable),
        ("2026-4-1-1", Unreadable),
        ("-5", Unreadable),
        ("2026年13月", NoSuchDay),
        ("2026-0", NoSuchDay),
        ("26", OutOfRange),
        ("1949", OutOfRange),
        ("1950年3月", OutOfRange),
        ("2151", OutOfRange),
    ] {
        assert_eq!(FiscalYear::written(text), Err(reason), "{text}");
    }
}

#[test]
fn months_later_is_the_same_day_or_the_last_one_of_a_short_month() {
    for (from, months, expected) in [
        ("2026-12-15", 0, "2026-12-15"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-03-31", 3, "2026-06-30"),
    ] {
        assert_eq!(day(from).after_months(months), day(expected), "{from} and {months}");
    }
}

#[test]
fn a_fiscal_year_ends_with_march() {
    for (from, expected) in [
        ("2026-04-01", "2027-03-31"),
        ("2026-12-31", "2027-03-31"),
        ("2027-01-01", "2027-03-31"),
        ("2027-03-31", "2027-03-31"),
    ] {
        assert_eq!(day(from).end_of_fiscal_year(), day(expected), "{from}");
    }
}

#[test]
fn a_day_is_in_the_fiscal_year_that_began_in_the_april_before_it() {
    for (from, expected) in [
        ("2026-04-01", Some(2026)),
        ("2026-12-31", Some(2026)),
        ("2027-01-01", Some(2026)),
        ("2027-03-31", Some(2026)),
        ("1950-04-01", Some(1950)),
        ("1950-03-31", None),
        ("2150-03-31", Some(2149)),
        ("2150-04-01", Some(2150)),
        ("2150-12-31", Some(2150)),
    ] {
        assert_eq!(day(from).fiscal_year().map(FiscalYear::number), expected, "{from}");
    }
}

#[test]
fn days_are_counted_forwards_and_backwards() {
    let (before, after) = (day("2024-02-28"), day("2024-03-01"));
    assert_eq!(before.days_until(after), 2);
    assert_eq!(after.days_until(before), -2);
    assert_eq!(before.days_until(before), 0);
    assert_eq!(before.after_days(2), after);
}

#[test]
fn a_day_reckoned_from_another_is_never_before_it_and_reads_back() {
    let values = (arbitrary::day(), any::<u64>(), any::<u32>(), 0..4_000u64);
    holds(200, &values, |(day, days, months, near)| {
        let later = [
            day.after_days(days),
            day.after_months(months),
            day.after_days(near),
            day.end_of_fiscal_year(),
        ];
        for later in later {
            prop_assert!(later >= day);
            prop_assert_eq!(Day::written(&later.to_string()), Ok(Some(later)));
        }
        Ok(())
    });
}
