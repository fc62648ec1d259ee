//! Every fact of the policy is found where it belongs, by what somebody would type.

use career::{
    Language,
    catalogue::Entry,
    framework::Origin,
    search::{Index, Query},
};

use crate::{
    search::{first, name},
    support::city,
};

/// What is typed, and how what it must lead to is called: the place, or as much of the title as tells it apart.
const FACTS: &[(&str, &[&str])] = &[
    // Systems the policy names.
    ("複線型人事制度", &["term/dual-ladder", "measure/dual-ladder", "theme/issues"]),
    ("保健師", &["policy 保健師"]),
    ("土木・建築", &["policy 土木・建築職"]),
    ("一般行政職 検討", &["policy 一般行政職"]),
    ("栄養士", &["policy 栄養士・保育士"]),
    ("デジタル 要検討", &["policy デジタル"]),
    ("自ら感じて 自ら動き 未来を創る", &["theme/staff-vision"]),
    ("チーム型の組織", &["theme/organisation-vision"]),
    ("人を育てる組織風土", &["theme/culture"]),
    ("個人の役割", &["theme/people-roles"]),
    ("上司の役割", &["theme/people-roles"]),
    ("毎日行きたくなる職場", &["theme/dialogue"]),
    ("人材育成サイクル", &["policy 人材育成サイクル"]),
    ("職場環境づくり", &["cycle/workplace"]),
    ("人事配置", &["cycle/placement"]),
    (
        "1on1",
        &[
            "term/one-on-one",
            "interview/one-on-one",
            "theme/dialogue",
            "about 1on1ミーティングの頻度",
        ],
    ),
    ("中間 期末 面談", &["measure/appraisal-update"]),
    ("多面評価", &["term/multi-rater-appraisal", "measure/appraisal-update"]),
    ("360度評価", &["term/multi-rater-appraisal"]),
    ("クロスメンター", &["term/cross-mentor", "measure/career-support"]),
    ("キャリアデザイン研修", &["term/career-design-training", "measure/career-support"]),
    ("係長職昇任試験", &["term/section-chief-examination", "measure/hybrid-promotion"]),
    ("資格取得 助成", &["measure/training"]),
    ("高度専門人材", &["term/dx-leader", "measure/training"]),
    ("ジョブローテーション", &["term/job-rotation", "measure/job-rotation"]),
    ("窓口系", &["measure/job-rotation"]),
    ("意向調査", &["term/survey-of-intentions", "measure/job-rotation"]),
    ("カオナビ", &["term/talent-management-system", "measure/talent-placement"]),
    ("リスキリング", &["term/reskilling", "measure/extended-retirement"]),
    ("カスハラ", &["term/customer-harassment", "theme/issues"]),
    ("産業医", &["term/occupational-physician", "measure/harassment", "support 心と体の健康"]),
    ("相談窓口", &["term/external-desk", "support 職場でのハラスメント"]),
    ("人的資本", &["term/human-capital", "theme/human-capital"]),
    ("重点改革項目", &["mark/priority", "term/priority-reform-item"]),
    ("特定事業主行動計画", &["mark/employer-plan", "term/employer-action-plan"]),
    // The seventeen measures.
    ("人材配置 更なる推進", &["measure/talent-placement"]),
    ("定年延長", &["measure/extended-retirement", "support 定年延長とこれからの働き方"]),
    ("多様な人材を採用", &["measure/diverse-hiring"]),
    ("短時間勤務", &["measure/follow-up", "support 働く時間"]),
    ("育児休業", &["measure/parental-leave", "support 育児休業と復帰"]),
    ("ハラスメント", &["measure/harassment", "support 職場でのハラスメント"]),
    ("管理職手当", &["measure/manager-allowance"]),
    ("管理職員特別勤務手当", &["measure/manager-allowance", "term/special-duty-allowance"]),
    ("キャリア形成支援", &["measure/career-support"]),
    ("人事評価制度のアップデート", &["measure/appraisal-update"]),
    ("ハイブリッド型", &["measure/hybrid-promotion", "term/hybrid-promotion"]),
    ("研修プログラム", &["measure/training"]),
    ("複線型 拡充", &["measure/dual-ladder"]),
    ("資格手当", &["measure/qualification-allowance", "support 資格と学び"]),
    ("人事DX", &["measure/job-rotation"]),
    ("クラウドPBX", &["measure/telework", "term/cloud-pbx"]),
    ("テレワーク", &["measure/telework", "support 働く場所"]),
    ("フレックス", &["measure/flextime", "term/flextime", "support 働く時間"]),
    ("オフィス改革", &["measure/office-reform"]),
    // The indicators, by their values as one may type them.
    ("61.8", &["indicators 今の仕事への満足"]),
    ("６１．８", &["indicators 今の仕事への満足"]),
    ("66.8％", &["indicators 今の仕事への満足"]),
    ("71.8", &["indicators 今の仕事への満足"]),
    ("67.8", &["indicators 仕事が自分に合っている"]),
    ("100%", &["indicators 男性の育休等の取得率"]),
    ("27.7", &["indicators 育成・キャリア制度の充実"]),
    ("４０.０", &["indicators 育成・キャリア制度の充実"]),
    ("46.0", &["indicators 人事評価への納得感"]),
    ("12.4日", &["indicators 年次休暇の取得日数"]),
    ("16日以上", &["indicators 年次休暇の取得日数"]),
    ("57.6", &["indicators ワークライフバランス"]),
    ("2.67", &["indicators 障害者雇用率"]),
    ("法定雇用率", &["indicators 障害者雇用率"]),
    ("KGI", &["term/kgi"]),
    ("ｋｐｉ", &["term/kpi"]),
    // Ranks, their points, abilities and authority.
    ("課長補佐", &["rank/kakaricho"]),
    ("参事", &["rank/sanji"]),
    ("経営管理の実践", &["rank/bucho"]),
    ("専門技術の深化", &["rank/fukushukan"]),
    ("市民目線の対応", &["rank/jimuin", "rank/shuji", "rank/shunin", "rank/fukushukan"]),
    ("戦略課題の解決", &["rank/kacho", "rank/jicho"]),
    ("概念化能力", &["abilities 概念化能力"]),
    ("状況判断", &["abilities 概念化能力"]),
    ("交渉力", &["abilities 対人関係能力"]),
    ("法務 財務", &["abilities 業務遂行能力"]),
    ("他者への貢献心", &["abilities 他者への貢献心"]),
    ("対話力", &["abilities 対話力・共感力"]),
    ("判断力・実行力", &["abilities 判断力・実行力"]),
    ("使命感", &["abilities 使命感・責任感"]),
    ("市民からの信頼", &["abilities 市民からの信頼", "about 「市民からの信頼」"]),
    ("保有能力", &["abilities 保有能力", "term/held-abilities"]),
    ("決裁権", &["tracks 決裁権", "term/authority"]),
    ("予算", &["tracks 予算"]),
    // The roadmap and other plans.
    ("中間見直し", &["roadmap 「人材育成・活用基本方針」の中間見直し"]),
    ("係長代理 配置", &["roadmap 新昇任昇給制度の運用"]),
    ("ブラッシュアップ", &["roadmap 制度の随時ブラッシュアップの実施"]),
    ("やりがい", &["roadmap 管理職の「やりがい」向上"]),
    ("市民幸福度", &["roadmap 市民幸福度の最大化", "term/well-being"]),
    ("第六次", &["roadmap 総合計画 長期戦略", "theme/position", "term/comprehensive-plan"]),
    ("R6-R14", &["roadmap 総合計画 長期戦略"]),
    ("Ｒ７－Ｒ１１", &["roadmap 人材育成・活用基本方針"]),
    ("R9-R11", &["roadmap 中期戦略"]),
    ("定員管理計画", &["roadmap 定員管理計画", "theme/position"]),
    ("DX戦略", &["roadmap ＤＸ戦略"]),
    ("行政改革", &["roadmap 行政改革基本方針"]),
    // What the source does not say.
    ("受験資格", &["about 係長職昇任試験の受験資格"]),
    ("手当 の 額", &["about 資格手当、管理職手当"]),
    ("必要な年数", &["about 職位ごとに必要な年数"]),
    ("コースを変える", &["about コースを変えるときの決まり"]),
    ("次長に並ぶ", &["about 専門官より下"]),
    ("評価の段階", &["about 人事評価の段階や基準"]),
    ("1on1 頻度", &["about 1on1ミーティングの頻度"]),
    ("誰がメンター", &["about クロスメンター制度で誰が"]),
    ("連絡先", &["about 相談先の連絡先"]),
    ("コミュ力", &["about 職員の詳細データの図"]),
    ("記号 意味", &["about 権限の表の記号"]),
    ("保有能力の割合", &["about 職位ごとに重要となる"]),
    ("矢印", &["about 課題と改革の方向性を結ぶ矢印"]),
    ("ロードマップ 正確な年度", &["about ロードマップの各項目"]),
    ("スケジュール 年度", &["about スケジュールの帯の年度"]),
    // In English.
    ("dual-ladder", &["measure/dual-ladder", "term/dual-ladder"]),
    ("flextime", &["measure/flextime", "term/flextime"]),
    ("harassment", &["measure/harassment", "support 職場でのハラスメント"]),
    ("child-care leave", &["measure/parental-leave", "indicators 男性の育休等の取得率"]),
    ("mentor", &["term/mentor", "measure/career-support"]),
    ("talent management", &["measure/talent-placement"]),
    ("specialist officer", &["rank/fukushukan"]),
    ("Section Chief", &["rank/kakaricho"]),
    ("conceptual", &["abilities 概念化能力"]),
    ("mid-term review", &["roadmap 「人材育成・活用基本方針」の中間見直し"]),
    ("nurses", &["policy 保健師"]),
    ("eligibility", &["about 係長職昇任試験の受験資格"]),
];

/// Whether `entry` is what `wanted` calls it, such as `measure/training` or `indicators 障害者雇用率`.
fn is(entry: &Entry, wanted: &str) -> bool {
    let name = name(entry);
    if wanted.contains(' ') {
        return name.starts_with(wanted);
    }
    name.split(' ').next() == Some(wanted)
}

#[test]
fn every_fact_is_among_what_is_shown_first() {
    let city = city();
    let entries = city.catalogue();
    let mut lost = Vec::new();
    for (query, places) in FACTS {
        let found = first(&entries, query);
        for wanted in *places {
            if !found.iter().any(|entry| is(entry, wanted)) {
                let names: Vec<_> = found.iter().map(|entry| name(entry)).collect();
                lost.push(format!("「{query}」 does not lead to {wanted} but to {names:?}"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(FACTS.len() >= 60);
}

#[test]
fn whatever_is_shown_says_who_says_it() {
    let city = city();
    let entries = city.catalogue();
    for (text, _) in FACTS {
        let query = Query::new(text);
        for (entry, language) in first(&entries, text)
            .into_iter()
            .flat_map(|entry| Language::ALL.map(|language| (entry, language)))
        {
            let Some(found) =
                Index::new(std::slice::from_ref(entry)).excerpt(0, entry, &query, language)
            else {
                assert!(entry.unstated.is_some(), "nothing is said of {}", name(entry));
                continue;
            };
            let section = found.source.section.as_ref();
            let known = section.is_some_and(|id| city.framework.section(id).is_some());
            assert!(known || found.source.origin == Origin::Portal, "{}", found.text);
        }
    }
}
