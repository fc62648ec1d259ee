//! The rest of the city's policy against the source: measures with their marks, indicators, years, occupations.
//! The expected values are written out here a second time on purpose.

use career::{
    Language::Ja,
    LocalText,
    framework::{
        Reason::{self, LostFigure, NotStated},
        Stated,
    },
    policy::{IndicatorKind, Measure, ValueKind},
    year::Years,
};

use crate::support::{Content, city};

const PILLARS: [&str; 4] = [
    "① 政策と連動した人材マネジメント戦略の推進",
    "② 人材の多様性や包括性の確保",
    "③ 変革の潮流に対応できる人材育成制度の推進",
    "④ 多様な人材が働きやすい環境の構築",
];

/// Measure by measure: the number of its pillar, its name and the marks beside it.
const MEASURES: [(usize, &str, &str); 17] = [
    (1, "タレントマネジメントに基づく人材配置の更なる推進", "※★"),
    (1, "定年延長者の戦略的なマッチング制度の拡充", ""),
    (2, "多様な人材を採用する仕組みの構築", "★"),
    (2, "職員のフォロー体制", "※★"),
    (2, "育児休業の取得推進", "※★"),
    (2, "ハラスメント対策の環境整備、外部相談窓口の設置", "★"),
    (3, "管理職手当の引上げ、管理職員特別勤務手当の柔軟な運用", "※"),
    (3, "キャリア形成支援の強化、クロスメンター制度の本格運用", "★"),
    (3, "人事評価制度のアップデート", "※"),
    (3, "経験×能力のハイブリッド型の昇任昇給制度の拡充", ""),
    (3, "研修プログラムの充実", ""),
    (4, "複線型人事制度の拡充", "※"),
    (4, "資格手当の創設", "※"),
    (4, "人事DXによるジョブローテーション制度の確立", ""),
    (4, "クラウドPBX導入によるテレワーク環境の更なる充実", "★"),
    (4, "フレックスタイム制（週休３日）の導入検討", "※★"),
    (4, "オフィス改革の推進", "★"),
];

fn ja(texts: &[LocalText]) -> Vec<&str> {
    texts.iter().map(|text| text.get(Ja)).collect()
}

/// The first and the last year, or why there are none.
type Span = Result<(u16, u16), Reason>;

fn span(years: &Stated<Years>) -> Span {
    match years {
        Stated::Value(years) => Ok((years.from.number(), years.to.number())),
        Stated::Unstated(reason) => Err(*reason),
    }
}

fn marks(city: &Content, measure: &Measure) -> String {
    city.measures().marks_of(measure).map(|mark| mark.symbol.as_str()).collect()
}

#[test]
fn the_measures_stand_in_four_pillars_with_the_marks_of_the_source() {
    let city = city();
    let measures = city.measures();
    let pillars: Vec<_> = measures.pillars.iter().map(|pillar| pillar.name.get(Ja)).collect();
    assert_eq!(pillars, PILLARS);
    let counts: Vec<_> =
        measures.pillars.iter().map(|pillar| measures.of(&pillar.id).count()).collect();
    assert_eq!(counts, [2, 4, 5, 6]);
    let found: Vec<_> = measures
        .measures
        .iter()
        .map(|measure| {
            let pillar = measures.pillars.iter().position(|pillar| pillar.id == measure.pillar);
            let number = pillar.expect("the pillar is there") + 1;
            (number, measure.name.get(Ja), marks(&city, measure))
        })
        .collect();
    assert_eq!(found, MEASURES.map(|(pillar, name, marks)| (pillar, name, marks.to_owned())));
}

#[test]
fn the_marks_are_the_two_the_source_explains() {
    let city = city();
    let marks: Vec<_> = city
        .measures()
        .marks
        .iter()
        .map(|mark| (mark.symbol.as_str(), mark.name.get(Ja)))
        .collect();
    assert_eq!(marks, [("※", "重点改革項目"), ("★", "特定事業主行動計画")]);
}

#[test]
fn every_measure_says_why_what_for_and_whom_it_concerns() {
    let city = city();
    for measure in &city.measures().measures {
        assert!(!measure.issues.is_empty(), "{:?}", measure.id);
        assert!(!measure.directions.is_empty(), "{:?}", measure.id);
        assert!(!measure.missions.is_empty(), "{:?}", measure.id);
        assert!(!measure.cycle.is_empty(), "{:?}", measure.id);
        assert!(!measure.guide.concerns.is_empty(), "{:?}", measure.id);
        assert!(!measure.guide.questions.is_empty(), "{:?}", measure.id);
        assert!(!measure.schedule.is_empty(), "{:?}", measure.id);
    }
}

#[test]
fn a_bar_is_drawn_only_where_its_years_are_known() {
    let city = city();
    let entries: Vec<_> =
        city.measures().measures.iter().flat_map(|measure| &measure.schedule).collect();
    let known: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((entry.label.get(Ja), span(&entry.years).ok()?)))
        .collect();
    let all_five = (2025, 2029);
    assert_eq!(known, [("本人の意向確認とマッチング", all_five), ("多様な採用枠の実施", all_five)]);
    for entry in entries {
        assert!(entry.years.value().is_some() || span(&entry.years) == Err(LostFigure));
    }
}

#[test]
fn each_indicator_has_its_pillar_and_the_values_of_2023_2026_and_2029() {
    let of_goal = (IndicatorKind::Goal, None);
    let of = |number: usize| (IndicatorKind::Performance, Some(PILLARS[number - 1]));
    // In hundredths of a percent or of a day.
    let expected = [
        (of_goal, "現在の仕事に満足している", [Some(6180), Some(6680), Some(7180)]),
        (of(1), "仕事内容が自分に合っている", [Some(6200), Some(6780), Some(7200)]),
        (of(2), "男性職員の１週間以上の育児休業等", [None, Some(10_000), Some(10_000)]),
        (of(3), "人材育成・キャリア開発などの制度", [Some(2770), Some(3390), Some(4000)]),
        (of(3), "人事評価制度に納得感がある", [Some(3600), Some(4100), Some(4600)]),
        (of(4), "年次休暇平均取得日数", [Some(1240), Some(1500), Some(1600)]),
        (of(4), "ワークライフバランス", [Some(5260), Some(5760), Some(6260)]),
        (of(4), "障害者雇用率", [Some(267), Some(280), None]),
    ];
    let city = city();
    let indicators = &city.indicators().indicators;
    assert_eq!(indicators.len(), expected.len());
    for (indicator, ((kind, pillar), name, values)) in indicators.iter().zip(expected) {
        let its = indicator.pillar.as_ref().and_then(|pillar| city.measures().pillar(pillar));
        assert_eq!(indicator.kind, kind, "{name}");
        assert_eq!(its.map(|pillar| pillar.name.get(Ja)), pillar, "{name}");
        assert!(indicator.name.get(Ja).contains(name), "{name}");
        let found: Vec<_> =
            indicator.values.iter().map(career::policy::Value::hundredths).collect();
        assert_eq!(found, values, "{name}");
        let years: Vec<_> =
            indicator.values.iter().map(|value| (value.year.number(), value.kind)).collect();
        let target = ValueKind::Target;
        assert_eq!(years, [(2023, ValueKind::Baseline), (2026, target), (2029, target)], "{name}");
        let scale = indicator.scale * 100;
        assert!(values.iter().flatten().all(|value| *value <= scale), "{name} ends at {scale}");
    }
}

#[test]
fn the_two_values_without_a_number_say_why() {
    let city = city();
    let unnumbered: Vec<_> = city
        .indicators()
        .indicators
        .iter()
        .flat_map(|indicator| &indicator.values)
        .filter(|value| value.hundredths().is_none())
        .map(|value| (value.year.number(), value.text.value().map(|text| text.get(Ja))))
        .collect();
    assert_eq!(unnumbered, [(2023, None), (2029, Some("法定雇用率を達成"))]);
    let male_leave = &city.indicators().indicators[2].values[0];
    assert_eq!(male_leave.text, Stated::Unstated(NotStated));
}

#[test]
fn the_plans_run_when_the_source_says() {
    let expected: [(&str, &[Span]); 6] = [
        ("総合計画 長期戦略", &[Ok((2015, 2023)), Ok((2024, 2032))]),
        ("中期戦略", &[Ok((2021, 2023)), Ok((2024, 2026)), Ok((2027, 2029))]),
        ("人材育成・活用基本方針", &[Ok((2021, 2023)), Ok((2025, 2029))]),
        ("定員管理計画", &[Err(LostFigure)]),
        ("ＤＸ戦略", &[Ok((2021, 2023)), Ok((2024, 2026))]),
        ("行政改革基本方針", &[]),
    ];
    let city = city();
    let plans = &city.overview().plans;
    assert_eq!(plans.len(), expected.len());
    for (plan, (name, periods)) in plans.iter().zip(expected) {
        let found: Vec<_> = plan.periods.iter().map(|period| span(&period.years)).collect();
        assert_eq!((plan.name.get(Ja), found.as_slice()), (name, periods));
        // The label prints the same years as eras.
        for period in &plan.periods {
            if let Stated::Value(years) = &period.years {
                let printed = [years.from, years.to].map(|year| {
                    year.era().map(|(sign, number)| format!("{sign}{number}")).unwrap_or_default()
                });
                assert!(period.label.get(Ja).contains(&printed.join("-")), "{printed:?}");
            }
        }
    }
}

#[test]
fn of_the_roadmap_only_the_review_has_a_year() {
    let city = city();
    let roadmap = &city.overview().roadmap;
    let known: Vec<_> = roadmap
        .steps
        .iter()
        .filter_map(|step| Some((step.text.get(Ja), span(&step.years).ok()?)))
        .collect();
    assert_eq!(known, [("「人材育成・活用基本方針」の中間見直し", (2027, 2027))]);
    assert_eq!((roadmap.steps.len(), roadmap.goals.len()), (7, 6));
}

#[test]
fn the_cycle_has_its_six_parts_and_each_some_measure() {
    let city = city();
    let parts = &city.overview().cycle.parts;
    let names: Vec<_> = parts.iter().map(|part| part.name.get(Ja)).collect();
    assert_eq!(names, ["採用", "人事配置", "評価制度", "人事制度", "研修", "職場環境づくり"]);
    for part in parts {
        let measures = &city.measures().measures;
        assert!(measures.iter().any(|measure| measure.cycle.contains(&part.id)), "{:?}", part.id);
    }
}

#[test]
fn five_occupations_are_reached_or_may_be() {
    let city = city();
    let found: Vec<_> = city
        .overview()
        .occupations
        .iter()
        .map(|occupation| (occupation.name.get(Ja), occupation.state.get(Ja)))
        .collect();
    let expected = [
        ("保健師", "保健師に導入"),
        ("土木・建築職", "土木・建築職への導入"),
        ("栄養士・保育士", "栄養士・保育士の検討"),
        ("一般行政職", "一般行政職の検討"),
        ("デジタル", "要検討"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_three_phrases_and_the_four_ways_of_a_team_are_there() {
    let city = city();
    let headings = |theme: &str| -> Vec<_> {
        let theme = city.overview().theme(&crate::support::id(theme)).expect("the theme is there");
        theme.statements.iter().filter_map(|said| said.title.as_ref()).collect()
    };
    let phrases = headings("staff-vision").into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(ja(&phrases), ["自ら感じる", "自ら動く", "未来を創る"]);
    let ways = headings("organisation-vision");
    let numbers = ways.iter().filter_map(|way| way.get(Ja).chars().next());
    assert_eq!(numbers.filter(|first| ('①'..='④').contains(first)).count(), 4);
}
