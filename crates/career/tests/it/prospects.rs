//! Several ranks side by side, for people of both organisations.

use career::{
    assessment::Assessment,
    compare::difference,
    framework::Rank,
    outcome::{Row, outcome, outcome_for},
    prospects::{SIDE_BY_SIDE, prospects, worth_comparing},
};
use proptest::{prelude::*, sample::select};

use crate::{
    arbitrary,
    support::{Content, both, city, holds, id, rate, rated, record, second},
};

fn person(current: Option<&str>, target: Option<&str>) -> Assessment {
    Assessment { current: current.map(id), target: target.map(id), ..Assessment::default() }
}

fn names<'a>(ranks: &[&'a Rank]) -> Vec<&'a str> {
    ranks.iter().map(|rank| rank.id.as_str()).collect()
}

/// For each person (the rank held and the one aimed for), what is worth comparing.
fn assert_worth(content: &Content, people: &[(&str, &str, &[&str])]) {
    for (current, target, expected) in people {
        let [current, target] = [*current, *target].map(|name| (!name.is_empty()).then_some(name));
        let assessment = person(current, target);
        let found = worth_comparing(&content.framework, &assessment);
        assert_eq!(names(&found), *expected, "{current:?} to {target:?}");
    }
}

#[test]
fn in_the_city_the_two_tracks_stand_beside_each_other() {
    assert_worth(
        &city(),
        &[
            ("", "", &[]),
            ("retired", "gone", &[]),
            ("jimuin", "shuji", &["shuji"]),
            ("jimuin", "", &["shuji"]),
            ("", "kacho", &["kacho", "shukan"]),
            ("shunin", "kakaricho", &["kakaricho", "fukushukan"]),
            ("shunin", "fukushukan", &["fukushukan", "kakaricho"]),
            ("shunin", "bucho", &["bucho", "kakaricho", "sanji"]),
            ("kakaricho", "kacho", &["kacho", "shukan", "fukushukan"]),
            ("kakaricho", "fukushukan", &["fukushukan", "kacho", "shukan"]),
            ("kakaricho", "kakaricho", &["kacho", "fukushukan", "shukan"]),
            ("kacho", "", &["jicho", "shukan"]),
            ("fukushukan", "shukan", &["shukan", "kacho", "kakaricho"]),
            ("sanji", "bucho", &["bucho"]),
            ("bucho", "bucho", &["sanji"]),
        ],
    );
}

#[test]
fn in_the_museum_three_tracks_do() {
    assert_worth(
        &second(),
        &[
            ("star-apprentice", "star-keeper", &["star-keeper", "dome-master"]),
            ("star-keeper", "star-warden", &["star-warden", "head-guide", "dome-master"]),
            ("star-keeper", "guide", &["guide", "star-warden", "head-guide"]),
            ("dome-hand", "dome-master", &["dome-master", "star-keeper"]),
            ("guide", "head-guide", &["head-guide", "star-warden"]),
            ("dome-master", "head-guide", &["head-guide", "star-warden", "star-keeper"]),
            ("star-warden", "star-warden", &["head-guide"]),
        ],
    );
}

#[test]
fn whoever_one_is_the_rank_held_is_not_compared_nor_any_twice_nor_too_many() {
    for Content { framework, .. } in both() {
        let ids = || {
            let ids = framework.ranks().iter().map(|rank| Some(rank.id.clone()));
            ids.chain([None, Some(id("retired"))])
        };
        for (current, target) in
            ids().flat_map(|current| ids().map(move |to| (current.clone(), to)))
        {
            let assessment = Assessment { current, target, ..Assessment::default() };
            let found = worth_comparing(&framework, &assessment);
            assert!(found.len() <= SIDE_BY_SIDE);
            for (index, rank) in found.iter().enumerate() {
                assert_ne!(Some(&rank.id), assessment.current.as_ref());
                assert!(!found[..index].contains(rank), "{} twice", rank.id);
            }
            let target = assessment.target.as_ref().and_then(|target| framework.rank(target));
            if let Some(target) =
                target.filter(|rank| Some(&rank.id) != assessment.current.as_ref())
            {
                assert_eq!(found[0].id, target.id, "the rank aimed for comes first");
            }
        }
    }
}

#[test]
fn a_prospect_is_the_outcome_one_would_have_aiming_for_that_rank() {
    for content in both() {
        let ranks: Vec<_> = content.framework.ranks().iter().map(|rank| rank.id.clone()).collect();
        let values = (arbitrary::assessment(&content), select(ranks));
        holds(60, &values, |(assessment, other)| {
            let Content { framework, questionnaire, .. } = &content;
            let rank = framework.rank(&other).expect("it is of this content");
            let aiming = Assessment { target: Some(other.clone()), ..assessment.clone() };
            let expected = outcome(framework, questionnaire, &aiming);
            let found = outcome_for(framework, questionnaire, &assessment, rank);
            prop_assert_eq!(Some(&found), expected.as_ref());
            let found = prospects(framework, questionnaire, &assessment, &[rank]);
            prop_assert_eq!(found.len(), 1);
            prop_assert_eq!(Some(&found[0].outcome), expected.as_ref());
            prop_assert_eq!(found[0].rank(), rank);
            Ok(())
        });
    }
}

#[test]
fn reached_and_below_count_every_level_once() {
    for content in both() {
        holds(60, &arbitrary::assessment(&content), |assessment| {
            let Content { framework, questionnaire, .. } = &content;
            let ranks: Vec<_> = framework.ranks().iter().collect();
            for prospect in prospects(framework, questionnaire, &assessment, &ranks) {
                let levels: Vec<_> = prospect.outcome.rows.iter().filter_map(Row::level).collect();
                let below = levels.iter().filter(|level| **level < assessment.aim).count();
                prop_assert_eq!(prospect.reached_and_below(), (levels.len() - below, below));
            }
            Ok(())
        });
    }
}

#[test]
fn authority_differs_only_across_tracks_and_from_the_rank_held() {
    for Content { framework, questionnaire, .. } in both() {
        let ranks: Vec<_> = framework.ranks().iter().collect();
        for held in &ranks {
            let assessment = person(Some(held.id.as_str()), None);
            for prospect in prospects(&framework, &questionnaire, &assessment, &ranks) {
                let rank = prospect.rank();
                let across = difference(&framework, held, rank).authority;
                assert_eq!(prospect.authority, across, "{} to {}", held.id, rank.id);
                assert!(rank.track != held.track || prospect.authority.is_empty());
            }
        }
        for held in [None, Some("retired")] {
            let assessment = person(held, None);
            let all = prospects(&framework, &questionnaire, &assessment, &ranks);
            assert!(all.iter().all(|prospect| prospect.authority.is_empty()));
        }
    }
}

#[test]
fn staying_a_generalist_or_going_specialist_differs_in_authority_and_in_what_is_reached() {
    let city = city();
    let record = record([
        rate("role/kakaricho-manage", rated(4)),
        rate("role/fukushukan-develop", rated(1)),
        rate("point/citizen-view", rated(4)), // of the specialist
        rate("ability/contribution", rated(2)), // of everybody
    ]);
    let assessment = Assessment {
        current: Some(id("shunin")),
        form: career::questionnaire::Form::Full,
        ..record.assessment
    };
    let ranks = [city.rank("kakaricho"), city.rank("fukushukan")];
    let all = prospects(&city.framework, &city.questionnaire, &assessment, &ranks);
    let [generalist, specialist] = &all[..] else { panic!("two were asked for") };
    assert_eq!(generalist.reached_and_below(), (1, 1));
    assert_eq!(specialist.reached_and_below(), (1, 2));
    assert!(generalist.authority.is_empty());
    assert!(!specialist.authority.is_empty());
}
