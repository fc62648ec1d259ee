//! Checks that need more than one place of the content: ids that must be unique or must lead somewhere.

use super::{Framework, Source};
use crate::{
    content,
    problem::{Kind, Problem, Problems},
};

pub(super) fn problems(framework: &Framework) -> Vec<Problem> {
    let mut all = organisation(framework).in_file(content::ORGANISATION);
    all.extend(ladder(framework).in_file(content::LADDER));
    all.extend(abilities(framework).in_file(content::ABILITIES));
    all
}

fn organisation(framework: &Framework) -> Problems {
    let organisation = framework.organisation();
    let mut problems = Problems::default();
    problems.unique("sections", organisation.sections.iter().map(|section| section.id.as_str()));
    problems.unique("unstated", organisation.unstated.iter().map(|unstated| unstated.id.as_str()));
    problems
}

fn ladder(framework: &Framework) -> Problems {
    let ladder = &framework.ladder;
    let mut problems = Problems::default();
    let tracks = ladder.tracks.iter().map(|track| track.id.as_str());
    let ranks = ladder.ranks.iter().map(|rank| rank.id.as_str());
    let points = ladder.points.iter().map(|point| point.id.as_str());
    let marks = ladder.authority.marks.iter().map(|mark| mark.id.as_str());

    problems.unique("tracks", tracks.clone());
    problems.unique("ranks", ranks.clone());
    problems.unique("points", points.clone());
    problems.unique("authority.marks", marks.clone());
    problems.unique("authority.kinds", ladder.authority.kinds.iter().map(|kind| kind.id.as_str()));

    let mut roles = Vec::new();
    for (index, rank) in ladder.ranks.iter().enumerate() {
        let at = format!("ranks[{index}]");
        problems.known(format!("{at}.track"), rank.track.as_str(), tracks.clone());
        section(&mut problems, framework, &at, &rank.source);
        if rank.titles.is_empty() {
            problems.add_at(format!("{at}.titles"), Kind::Empty);
        }
        if let Some(aligned) = rank.aligned_with.value() {
            problems.known(format!("{at}.aligned_with.value"), aligned.as_str(), ranks.clone());
        }
        for (index, role) in rank.roles.iter().enumerate() {
            let at = format!("{at}.roles[{index}]");
            section(&mut problems, framework, &at, &role.source);
            if roles.contains(&&role.id) {
                problems.add_at(format!("{at}.id"), Kind::Duplicate { id: role.id.to_string() });
            }
            roles.push(&role.id);
        }
        for (index, awareness) in rank.awareness.iter().enumerate() {
            let at = format!("{at}.awareness[{index}].point");
            problems.known(at, awareness.point.as_str(), points.clone());
        }
        let asked = rank.awareness.iter().map(|awareness| awareness.point.as_str());
        problems.unique_by(&format!("{at}.awareness"), "point", asked);
    }
    for (index, track) in ladder.tracks.iter().enumerate() {
        section(&mut problems, framework, &format!("tracks[{index}]"), &track.source);
    }
    for (index, point) in ladder.points.iter().enumerate() {
        section(&mut problems, framework, &format!("points[{index}]"), &point.source);
    }
    section(&mut problems, framework, "authority", &ladder.authority.source);
    for (index, mark) in ladder.authority.marks.iter().enumerate() {
        if mark.symbol.trim().is_empty() {
            problems.add_at(format!("authority.marks[{index}].symbol"), Kind::Empty);
        }
    }
    for (index, kind) in ladder.authority.kinds.iter().enumerate() {
        for (track, mark) in &kind.marks.0 {
            let at = format!("authority.kinds[{index}].marks.{track}");
            problems.known(at.clone(), track.as_str(), tracks.clone());
            problems.known(at, mark.as_str(), marks.clone());
        }
        for track in ladder.tracks.iter().filter(|track| !kind.marks.0.contains_key(&track.id)) {
            let kind = Kind::Missing { field: track.id.to_string() };
            problems.add_at(format!("authority.kinds[{index}].marks"), kind);
        }
    }
    problems
}

fn abilities(framework: &Framework) -> Problems {
    let abilities = &framework.abilities;
    let mut problems = Problems::default();
    let held = abilities.held.iter().map(|held| held.id.as_str());
    let ranks = framework.ranks().iter().map(|rank| rank.id.as_str());

    problems.unique("held", held.clone());
    problems.unique("exercised", abilities.exercised.iter().map(|ability| ability.id.as_str()));
    problems.unique_by(
        "weights",
        "rank",
        abilities.weights.iter().map(|shares| shares.rank.as_str()),
    );

    for (at, source) in [
        ("kinds.held", &abilities.kinds.held.source),
        ("kinds.exercised", &abilities.kinds.exercised.source),
        ("trust", &abilities.trust.source),
    ] {
        section(&mut problems, framework, at, source);
    }
    let mut elements = Vec::new();
    for (index, ability) in abilities.held.iter().enumerate() {
        section(&mut problems, framework, &format!("held[{index}]"), &ability.source);
        for (element_index, element) in ability.elements.iter().enumerate() {
            if elements.contains(&&element.id) {
                let at = format!("held[{index}].elements[{element_index}].id");
                problems.add_at(at, Kind::Duplicate { id: element.id.to_string() });
            }
            elements.push(&element.id);
        }
    }
    for (index, ability) in abilities.exercised.iter().enumerate() {
        section(&mut problems, framework, &format!("exercised[{index}]"), &ability.source);
    }
    for (index, shares) in abilities.weights.iter().enumerate() {
        problems.known(format!("weights[{index}].rank"), shares.rank.as_str(), ranks.clone());
        let Some(table) = shares.value.value() else { continue };
        for ability in table.0.keys() {
            problems.known(
                format!("weights[{index}].value.{ability}"),
                ability.as_str(),
                held.clone(),
            );
        }
        let sum = table.0.values().map(|share| u32::from(*share)).sum();
        if sum != 100 {
            problems.add_at(format!("weights[{index}].value"), Kind::NotHundred { sum });
        }
    }
    problems
}

/// Checks that the section a statement names is one of the document's; `at` is the statement's place, empty
/// for the whole file.
pub(crate) fn section(problems: &mut Problems, framework: &Framework, at: &str, source: &Source) {
    if let Some(id) = &source.section {
        let sections = framework.organisation().sections.iter().map(|section| section.id.as_str());
        let dot = if at.is_empty() { "" } else { "." };
        problems.known(format!("{at}{dot}source.section"), id.as_str(), sections);
    }
}
