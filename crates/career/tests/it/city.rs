//! The city's content against the source as `docs/source` has it: what each rank asks for, who may decide
//! what, which abilities there are. The expected values are written out here a second time on purpose.

use career::{Language::Ja, content, framework::Mark};

use crate::support::{Content, city, city_folder, id, json};

/// One row of the source's tables.
struct Row {
    rank: &'static str,
    track: &'static str,
    titles: &'static [&'static str],
    aligned_with: Option<&'static str>,
    roles: usize,
    points: &'static [&'static str],
}

pub const OF_STAFF: &[&str] = &[
    "市民目線の対応",
    "方針達成への貢献",
    "直近課題の解決",
    "自立を目指す姿勢",
    "職場づくりへの貢献",
];

pub const OF_MANAGERS: &[&str] =
    &["戦略課題の解決", "職員との関わり", "業務の遂行管理", "組織連携の創造", "職場風土づくり"];

const LADDER: [Row; 10] = [
    Row {
        rank: "jimuin",
        track: "generalist",
        titles: &["事務員", "技術員"],
        aligned_with: None,
        roles: 2,
        points: OF_STAFF,
    },
    Row {
        rank: "shuji",
        track: "generalist",
        titles: &["主事", "技師"],
        aligned_with: None,
        roles: 2,
        points: OF_STAFF,
    },
    Row {
        rank: "shunin",
        track: "generalist",
        titles: &["主査", "係長代理", "主任"],
        aligned_with: None,
        roles: 2,
        points: OF_STAFF,
    },
    Row {
        rank: "kakaricho",
        track: "generalist",
        titles: &["課長補佐", "係長"],
        aligned_with: Some("fukushukan"),
        roles: 2,
        points: &["直近課題の解決", "方針の意識合わせ", "業務管理と改善", "係員の支援・育成"],
    },
    Row {
        rank: "kacho",
        track: "generalist",
        titles: &["課長"],
        aligned_with: Some("shukan"),
        roles: 2,
        points: OF_MANAGERS,
    },
    Row {
        rank: "jicho",
        track: "generalist",
        titles: &["副事業部長", "次長"],
        aligned_with: None,
        roles: 1,
        points: OF_MANAGERS,
    },
    Row {
        rank: "bucho",
        track: "generalist",
        titles: &["部長"],
        aligned_with: Some("sanji"),
        roles: 2,
        points: &["対話風土の醸成", "経営管理の実践", "説明責任の完遂", "全庁連携の牽引"],
    },
    Row {
        rank: "fukushukan",
        track: "specialist",
        titles: &["副主幹", "専門官"],
        aligned_with: Some("kakaricho"),
        roles: 1,
        points: &[
            "技術的視点による直近課題の解決",
            "専門技術の深化",
            "市民目線の対応（現場主義）",
            "方針達成への貢献",
        ],
    },
    Row {
        rank: "shukan",
        track: "specialist",
        titles: &["主幹"],
        aligned_with: Some("kacho"),
        roles: 1,
        points: &[
            "技術的視点による戦略課題の解決",
            "部局横断的な調整力",
            "市民目線の対応（現場主義）",
            "方針達成への貢献",
        ],
    },
    Row {
        rank: "sanji",
        track: "specialist",
        titles: &["参事"],
        aligned_with: Some("bucho"),
        roles: 1,
        points: &[
            "技術職全体の最適化",
            "技術的視点における説明責任の完遂",
            "市民目線の対応（現場主義）",
            "方針達成への貢献",
        ],
    },
];

#[test]
fn both_tracks_have_the_ranks_of_the_source_from_the_entry_upwards() {
    let city = city();
    let written: Vec<_> = city.framework.ranks().iter().map(|rank| rank.id.to_string()).collect();
    assert_eq!(written, LADDER.map(|row| row.rank));
    let tracks: Vec<_> = city.framework.tracks().iter().map(|track| track.id.to_string()).collect();
    assert_eq!(tracks, ["generalist", "specialist"]);
    assert_eq!(city.framework.ranks_of(&id("generalist")).count(), 7);
    assert_eq!(city.framework.ranks_of(&id("specialist")).count(), 3);
}

#[test]
fn each_rank_has_its_track_titles_alignment_roles_and_points() {
    let city = city();
    for row in &LADDER {
        let rank = city.rank(row.rank);
        let titles: Vec<_> = rank.titles.iter().map(|title| title.get(Ja)).collect();
        assert_eq!(rank.track.as_str(), row.track, "{}", row.rank);
        assert_eq!(titles, row.titles, "{}", row.rank);
        assert_eq!(rank.aligned_with.value().map(ToString::to_string).as_deref(), row.aligned_with);
        assert_eq!(rank.roles.len(), row.roles, "{}", row.rank);
        assert_eq!(city.words(&rank.awareness), row.points, "{}", row.rank);
    }
}

#[test]
fn there_are_sixteen_role_statements_in_all() {
    assert_eq!(city().framework.ranks().iter().map(|rank| rank.roles.len()).sum::<usize>(), 16);
}

#[test]
fn points_of_the_same_name_are_one_concept_whatever_the_rank() {
    let ranks_with = |city: &Content, point: &str| {
        city.framework.ranks_with(&id(point)).map(|rank| rank.id.to_string()).collect::<Vec<_>>()
    };
    let city = city();
    let staff_and_specialists = ["jimuin", "shuji", "shunin", "fukushukan", "shukan", "sanji"];
    assert_eq!(ranks_with(&city, "citizen-view"), staff_and_specialists);
    assert_eq!(ranks_with(&city, "policy-contribution"), staff_and_specialists);
    assert_eq!(ranks_with(&city, "immediate-issues"), ["jimuin", "shuji", "shunin", "kakaricho"]);
    assert_eq!(ranks_with(&city, "strategic-issues"), ["kacho", "jicho"]);

    let mut words: Vec<_> =
        city.framework.points().iter().map(|point| point.text.get(Ja)).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), city.framework.points().len(), "no point stands under two ids");
}

#[test]
fn the_authority_matrix_has_the_marks_of_the_source() {
    let matrix = [
        ("業務", "✕", "◎"),
        ("決裁権", "◎", "✕"),
        ("説明責任", "◎", "○"),
        ("予算", "◎", "○"),
        ("事業", "◎", "○"),
        ("プロジェクト", "○", "◎"),
        ("人材", "✕", "◎"),
    ];
    let city = city();
    let authority = city.framework.authority();
    let symbol = |mark: Option<&Mark>| mark.map(|mark| mark.symbol.clone()).unwrap_or_default();
    assert_eq!(authority.kinds.len(), matrix.len());
    for (kind, (name, generalist, specialist)) in authority.kinds.iter().zip(matrix) {
        assert_eq!(kind.name.get(Ja), name);
        assert_eq!(symbol(authority.mark(kind, &id("generalist"))), generalist, "{name}");
        assert_eq!(symbol(authority.mark(kind, &id("specialist"))), specialist, "{name}");
    }
    assert!(authority.legend.value().is_none(), "the source prints no legend");
}

#[test]
fn three_abilities_are_held_with_ten_elements_and_four_are_exercised() {
    let held: [(&str, &[&str]); 3] = [
        ("概念化能力", &["状況判断", "戦略的思考", "問題解決", "政策立案"]),
        ("対人関係能力", &["コミュニケーション", "交渉力", "調整力"]),
        ("業務遂行能力", &["経験、技能", "業務改善", "法務、財務知識"]),
    ];
    let exercised = ["他者への貢献心", "対話力・共感力", "判断力・実行力", "使命感・責任感"];
    let city = city();
    let abilities = city.framework.abilities();
    assert_eq!(abilities.held.len(), held.len());
    for (ability, (name, elements)) in abilities.held.iter().zip(held) {
        assert_eq!(ability.name.get(Ja), name);
        let names: Vec<_> = ability.elements.iter().map(|element| element.name.get(Ja)).collect();
        assert_eq!(names, elements, "{name}");
    }
    let names: Vec<_> = abilities.exercised.iter().map(|ability| ability.name.get(Ja)).collect();
    assert_eq!(names, exercised);
    assert_eq!(abilities.trust.name.get(Ja), "市民からの信頼");
    assert!(abilities.trust.place.value().is_none(), "its place in the figure is unclear");
}

#[test]
fn no_share_of_an_ability_is_made_up() {
    let city = city();
    for rank in city.framework.ranks() {
        for held in &city.framework.abilities().held {
            assert_eq!(city.framework.abilities().share(&rank.id, &held.id), None, "{}", rank.id);
        }
    }
    let abilities = json(&city_folder(), content::ABILITIES);
    let weights = abilities["weights"].as_array().expect("weights are a list");
    assert_eq!(weights.len(), LADDER.len());
    assert!(weights.iter().all(|weight| weight["reason"] == "lost-figure"));
}
