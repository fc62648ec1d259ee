//! What changes between two ranks.

use career::{
    Language::Ja,
    compare::{Difference, difference},
    framework::Role,
};

use crate::{
    city::{OF_MANAGERS, OF_STAFF},
    support::{Content, both, city, second},
};

/// What the city's content must give for a pair of ranks.
struct Pair {
    from: &'static str,
    to: &'static str,
    staying: &'static [&'static str],
    new: &'static [&'static str],
    past: &'static [&'static str],
    roles: (usize, usize),
    authority: usize,
}

const OF_SECTION_CHIEFS: &[&str] =
    &["直近課題の解決", "方針の意識合わせ", "業務管理と改善", "係員の支援・育成"];

const PAIRS: [Pair; 6] = [
    Pair {
        from: "shuji",
        to: "shunin",
        staying: OF_STAFF,
        new: &[],
        past: &[],
        roles: (2, 2),
        authority: 0,
    },
    Pair {
        from: "shunin",
        to: "kakaricho",
        staying: &["直近課題の解決"],
        new: &["方針の意識合わせ", "業務管理と改善", "係員の支援・育成"],
        past: &["市民目線の対応", "方針達成への貢献", "自立を目指す姿勢", "職場づくりへの貢献"],
        roles: (2, 2),
        authority: 0,
    },
    Pair {
        from: "kakaricho",
        to: "fukushukan",
        staying: &[],
        new: &[
            "技術的視点による直近課題の解決",
            "専門技術の深化",
            "市民目線の対応（現場主義）",
            "方針達成への貢献",
        ],
        past: OF_SECTION_CHIEFS,
        roles: (2, 1),
        authority: 7,
    },
    Pair {
        from: "shunin",
        to: "fukushukan",
        staying: &["市民目線の対応（現場主義）", "方針達成への貢献"],
        new: &["技術的視点による直近課題の解決", "専門技術の深化"],
        past: &["直近課題の解決", "自立を目指す姿勢", "職場づくりへの貢献"],
        roles: (2, 1),
        authority: 7,
    },
    Pair {
        from: "kakaricho",
        to: "kacho",
        staying: &[],
        new: OF_MANAGERS,
        past: OF_SECTION_CHIEFS,
        roles: (2, 2),
        authority: 0,
    },
    Pair {
        from: "kacho",
        to: "jicho",
        staying: OF_MANAGERS,
        new: &[],
        past: &[],
        roles: (2, 1),
        authority: 0,
    },
];

fn between<'a>(content: &'a Content, from: &str, to: &str) -> Difference<'a> {
    difference(&content.framework, content.rank(from), content.rank(to))
}

#[test]
fn pairs_of_the_citys_ranks_differ_as_the_source_has_it() {
    let city = city();
    for pair in &PAIRS {
        let what = format!("{} → {}", pair.from, pair.to);
        let difference = between(&city, pair.from, pair.to);
        let staying = difference.staying.iter().map(|(_, to)| *to);
        assert_eq!(city.words(staying), pair.staying, "{what}: staying");
        assert_eq!(city.words(difference.new), pair.new, "{what}: new");
        assert_eq!(city.words(difference.past), pair.past, "{what}: past");
        let roles = (difference.past_roles.len(), difference.new_roles.len());
        assert_eq!(roles, pair.roles, "{what}: roles");
        assert_eq!(difference.authority.len(), pair.authority, "{what}: authority");
    }
}

#[test]
fn a_point_that_stays_is_shown_in_the_words_of_each_rank() {
    let city = city();
    let difference = between(&city, "shunin", "sanji");
    let (before, after) = difference.staying[0];
    assert_eq!(city.words([before, after]), ["市民目線の対応", "市民目線の対応（現場主義）"]);
}

#[test]
fn a_change_of_authority_names_the_mark_on_both_sides() {
    let second = second();
    let changes: Vec<_> = between(&second, "star-keeper", "dome-master")
        .authority
        .iter()
        .map(|change| (change.kind.id.as_str(), change.from.id.as_str(), change.to.id.as_str()))
        .collect();
    // Who keeps the calendar of events is marked alike on both tracks.
    assert_eq!(
        changes,
        [
            ("vault", "holds-key", "no-part"),
            ("dome-roof", "no-part", "holds-key"),
            ("loans", "holds-key", "no-part"),
        ]
    );
}

/// Every pair of ranks of both organisations.
fn for_every_pair(check: impl Fn(&Content, &str, &str)) {
    for content in both() {
        for from in content.framework.ranks() {
            for to in content.framework.ranks() {
                check(&content, from.id.as_str(), to.id.as_str());
            }
        }
    }
}

#[test]
fn nothing_changes_between_a_rank_and_itself() {
    for_every_pair(|content, from, to| {
        if from == to {
            let same = between(content, from, to);
            assert!(same.new.is_empty() && same.past.is_empty(), "{from}");
            assert!(same.new_roles.is_empty() && same.past_roles.is_empty(), "{from}");
            assert!(same.authority.is_empty(), "{from}");
            assert_eq!(same.staying.len(), content.rank(from).awareness.len(), "{from}");
        }
    });
}

#[test]
fn what_is_new_one_way_falls_away_the_other() {
    for_every_pair(|content, from, to| {
        let (there, back) = (between(content, from, to), between(content, to, from));
        assert_eq!(there.new, back.past, "{from} → {to}");
        assert_eq!(there.past, back.new, "{from} → {to}");
        assert_eq!(there.new_roles, back.past_roles, "{from} → {to}");
        assert_eq!(there.past_roles, back.new_roles, "{from} → {to}");
        assert_eq!(there.staying.len(), back.staying.len(), "{from} → {to}");
        assert!(
            back.staying.iter().all(|(a, b)| there.staying.contains(&(*b, *a))),
            "{from} → {to}"
        );
        let marks = there.authority.iter().map(|change| (change.to, change.from));
        assert!(marks.eq(back.authority.iter().map(|change| (change.from, change.to))));
    });
}

#[test]
fn what_stays_and_what_is_new_is_all_the_second_rank_asks_for() {
    for_every_pair(|content, from, to| {
        let difference = between(content, from, to);
        let staying = difference.staying.iter().map(|(_, entry)| *entry);
        let mut points: Vec<_> = staying.chain(difference.new).map(|entry| &entry.point).collect();
        let mut asked: Vec<_> =
            content.rank(to).awareness.iter().map(|entry| &entry.point).collect();
        points.sort();
        asked.sort();
        assert_eq!(points, asked, "{from} → {to}");
    });
}

#[test]
fn every_rank_has_roles_of_its_own() {
    for_every_pair(|content, from, to| {
        if from != to {
            let difference = between(content, from, to);
            let roles: Vec<&Role> = content.rank(to).roles.iter().collect();
            assert_eq!(difference.new_roles, roles, "{from} → {to}");
            assert!(roles.iter().all(|role| !role.text.get(Ja).is_empty()));
        }
    });
}
