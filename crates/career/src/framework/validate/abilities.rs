//! What must fit together in `abilities.json`.

use super::{ids, section};
use crate::{
    Framework,
    problem::{Kind, Problems},
};

pub(super) fn problems(framework: &Framework) -> Problems {
    let abilities = &framework.abilities;
    let mut problems = Problems::default();
    let held = ids(&abilities.held, |held| held.id.as_str());
    let exercised = ids(&abilities.exercised, |ability| ability.id.as_str());

    problems.not_empty("held", &held);
    problems.not_empty("exercised", &exercised);
    problems.unique("held", &held);
    problems.unique("exercised", &exercised);
    for (at, source) in [
        ("kinds.held", &abilities.kinds.held.source),
        ("kinds.exercised", &abilities.kinds.exercised.source),
        ("trust", &abilities.trust.source),
    ] {
        section(&mut problems, framework, at, source);
    }
    let mut elements = Vec::new();
    for (index, ability) in abilities.held.iter().enumerate() {
        let at = format!("held[{index}]");
        section(&mut problems, framework, &at, &ability.source);
        for (index, element) in ability.elements.iter().enumerate() {
            if elements.contains(&&element.id) {
                let kind = Kind::Duplicate { id: element.id.to_string() };
                problems.add(format!("{at}.elements[{index}].id"), kind);
            }
            elements.push(&element.id);
        }
    }
    for (index, ability) in abilities.exercised.iter().enumerate() {
        section(&mut problems, framework, &format!("exercised[{index}]"), &ability.source);
    }
    weights(&mut problems, framework, &held);
    problems
}

fn weights(problems: &mut Problems, framework: &Framework, held: &[&str]) {
    let weights = &framework.abilities.weights;
    let weighted = ids(weights, |shares| shares.rank.as_str());
    let ranks = ids(framework.ranks(), |rank| rank.id.as_str());
    problems.unique_by("weights", "rank", &weighted);
    for (index, shares) in weights.iter().enumerate() {
        problems.known(format!("weights[{index}].rank"), shares.rank.as_str(), &ranks);
        let Some(table) = shares.value.value() else { continue };
        let at = format!("weights[{index}].value");
        let shared: Vec<_> = table.iter().map(|(ability, _)| ability.as_str()).collect();
        for ability in &shared {
            problems.known(format!("{at}.{ability}"), ability, held);
        }
        problems.complete(&at, &shared, held);
        let sum = table.iter().map(|(_, share)| u32::from(*share)).sum();
        if sum != 100 {
            problems.add(at, Kind::NotHundred { sum });
        }
    }
}
