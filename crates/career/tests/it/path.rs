//! The path: years as written, overlapping postings, and what others may see.

use career::{
    day::NotADate,
    path::{
        BadYears, Path,
        PathChange::{self, Add, Field, Remove, WishField, Write},
        Stage,
        StageKind::{self, Assignment, Project, Qualification},
        StageText,
    },
    year::FiscalYear,
};
use proptest::prelude::*;

use crate::{
    arbitrary_plan,
    support::{holds, id},
};

fn path(changes: impl IntoIterator<Item = PathChange>) -> Path {
    let mut path = Path::default();
    changes.into_iter().for_each(|change| path.apply(change));
    path
}

fn year(number: u16) -> FiscalYear {
    FiscalYear::new(number.into()).expect("the test writes a proper year")
}

/// Putting in a stage as the next one, the `id`th.
fn stage(id: u32, kind: StageKind, from: &str, to: &str) -> [PathChange; 3] {
    [
        Add(kind),
        Write(id, StageText::From, from.to_owned()),
        Write(id, StageText::To, to.to_owned()),
    ]
}

/// The years of one stage, as numbers.
fn years(from: &str, to: &str) -> Result<Option<(u16, Option<u16>)>, BadYears> {
    let path = path(stage(1, Assignment, from, to));
    let numbers =
        |(from, to): (FiscalYear, Option<FiscalYear>)| (from.number(), to.map(FiscalYear::number));
    path.stages[0].years().map(|years| years.map(numbers))
}

#[test]
fn the_years_of_a_stage_are_read_as_people_write_them() {
    for (from, to, expected) in [
        ("", "", Ok(None)),
        (" ", "　", Ok(None)),
        ("2020", "", Ok(Some((2020, None)))),
        ("2020", "2023", Ok(Some((2020, Some(2023))))),
        ("2020", "2020年度", Ok(Some((2020, Some(2020))))),
        ("令和元年", "Ｒ５", Ok(Some((2019, Some(2023))))),
        ("平成31年4月", "令和2年3月", Ok(Some((2019, Some(2019))))),
        ("", "2023", Ok(Some((2023, Some(2023))))),
        ("2023", "2020", Err(BadYears::Reversed)),
        ("2020年4月", "2020年3月", Err(BadYears::Reversed)),
        ("入庁時", "2020", Err(BadYears::From(NotADate::Unreadable))),
        ("1949", "", Err(BadYears::From(NotADate::OutOfRange))),
        ("2020", "2020年13月", Err(BadYears::To(NotADate::NoSuchDay))),
        ("", "今", Err(BadYears::To(NotADate::Unreadable))),
        ("昔", "今", Err(BadYears::From(NotADate::Unreadable))),
    ] {
        assert_eq!(years(from, to), expected, "{from}–{to}");
    }
}

#[test]
fn a_stage_without_an_end_goes_on_until_now_and_a_qualification_has_one_year() {
    for (kind, from, to, expected) in [
        (Assignment, "2020", "", Some((2020, 2026))),
        (Project, "2020", "", Some((2020, 2026))),
        (Qualification, "2020", "", Some((2020, 2020))),
        (Assignment, "2020", "2022", Some((2020, 2022))),
        (Qualification, "2020", "2022", Some((2020, 2020))),
        (Assignment, "2028", "", Some((2028, 2028))), // begins after now
        (Assignment, "2023", "2020", None),
        (Assignment, "", "", None),
        (Assignment, "昔", "", None),
    ] {
        let path = path(stage(1, kind, from, to));
        let span = path.stages[0].span(year(2026));
        let numbers = span.map(|span| (span.from.number(), span.to.number()));
        assert_eq!(numbers, expected, "{kind:?} {from}–{to}");
    }
}

#[test]
fn years_in_a_field_count_overlapping_postings_once_and_nothing_else() {
    let desk = || id("desk");
    let postings = [
        (Assignment, "2010", "2012", true),
        (Assignment, "2012", "2014", true), // 2012 a second time
        (Assignment, "2020", "2021", true), // after a gap
        (Assignment, "2025", "", true),     // until now
        (Assignment, "2013", "2018", false),
        (Project, "2016", "2018", true),
        (Qualification, "2017", "", true),
        (Assignment, "2030", "2020", true), // reversed
    ];
    let mut all = Path::default();
    for (number, (kind, from, to, at_desk)) in (1..).zip(postings) {
        for change in stage(number, kind, from, to) {
            all.apply(change);
        }
        let field = if at_desk { desk() } else { id("works") };
        all.apply(Field(number, Some(field)));
    }
    assert_eq!(all.years_in(&desk(), year(2026)), 5 + 2 + 2);
    assert_eq!(all.years_in(&id("works"), year(2026)), 6);
    assert_eq!(all.years_in(&id("elsewhere"), year(2026)), 0);
    assert_eq!(Path::default().years_in(&desk(), year(2026)), 0);
}

#[test]
fn stages_of_a_kind_stand_in_the_order_of_their_first_years_those_without_last() {
    let mut all = Path::default();
    for (number, (kind, from)) in (1..).zip([
        (Assignment, ""),
        (Assignment, "2020"),
        (Project, "2001"),
        (Assignment, "令和元年"),
        (Assignment, "いつか"),
        (Assignment, "2020年5月"),
    ]) {
        for change in stage(number, kind, from, "") {
            all.apply(change);
        }
    }
    let ids = |kind| all.of_kind(kind).iter().map(|stage| stage.id).collect::<Vec<_>>();
    assert_eq!(ids(Assignment), [4, 2, 6, 1, 5], "among equals as they were entered");
    assert_eq!(ids(Project), [3]);
    assert!(ids(Qualification).is_empty());
}

#[test]
fn a_stage_is_put_in_written_and_taken_out_and_others_stay() {
    let mut all = path([
        Add(Assignment),
        Add(Project),
        Write(1, StageText::Name, "市民課".to_owned()),
        Write(1, StageText::Learned, "聞くこと".to_owned()),
        Field(1, Some(id("desk"))),
    ]);
    let before = all.clone();
    let Stage { name, learned, field, .. } = &all.stages[0];
    assert_eq!((name.as_str(), learned.as_str(), field), ("市民課", "聞くこと", &Some(id("desk"))));
    for missing in [Remove(7), Write(7, StageText::Name, "x".to_owned()), Field(7, None)] {
        all.apply(missing);
        assert_eq!(all, before);
    }
    all.apply(Add(Qualification));
    all.apply(Remove(2));
    all.apply(Add(Assignment));
    let ids: Vec<_> = all.stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids, [1, 3, 4]);
    all.apply(Field(1, None));
    assert_eq!(all.stages[0].field, None);
}

#[test]
fn fields_are_wished_for_once_each_and_no_longer_when_one_says_so() {
    let mut all = path([
        WishField(id("desk"), true),
        WishField(id("works"), true),
        WishField(id("desk"), true),
        PathChange::WishPlace("企画課".to_owned()),
        PathChange::WishReasons("計画を立てたい".to_owned()),
    ]);
    assert_eq!(all.wish.fields, [id("works"), id("desk")]);
    assert_eq!((all.wish.place.as_str(), all.wish.reasons.as_str()), ("企画課", "計画を立てたい"));
    all.apply(WishField(id("desk"), false));
    all.apply(WishField(id("nowhere"), false));
    assert_eq!(all.wish.fields, [id("works")]);
}

#[test]
fn life_and_conditions_are_for_others_only_when_one_says_so() {
    let mut all = path([
        PathChange::LifeEvents("介護".to_owned()),
        PathChange::LifeConditions("時短".to_owned()),
    ]);
    assert_eq!(all.life.for_others(), None, "private until said otherwise");
    all.apply(PathChange::LifeShown(true));
    let shown = all.life.for_others().expect("it may be shown");
    assert_eq!((shown.events.as_str(), shown.conditions.as_str()), ("介護", "時短"));
    all.apply(PathChange::LifeShown(false));
    assert_eq!(all.life.for_others(), None, "and no longer when one thinks better of it");
}

#[test]
fn any_path_can_be_counted() {
    holds(150, &(arbitrary_plan::path(), 1950..=2150u16), |(path, now)| {
        let now = year(now);
        let kinds = StageKind::ALL.map(|kind| path.of_kind(kind).len());
        prop_assert_eq!(kinds.iter().sum::<usize>(), path.stages.len());
        for stage in &path.stages {
            prop_assert_eq!(stage.span(now).is_some(), matches!(stage.years(), Ok(Some(_))));
            if let Some(span) = stage.span(now) {
                prop_assert!(span.from <= span.to);
            }
            if let Some(field) = &stage.field {
                let spans = path.stages.iter().filter_map(|stage| stage.span(now));
                let all: usize = spans.map(|span| span.each().count()).sum();
                prop_assert!(path.years_in(field, now) <= all);
            }
        }
        Ok(())
    });
}
