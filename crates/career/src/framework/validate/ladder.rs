//! What must fit together in `ladder.json`.

use super::{ids, section};
use crate::{
    Framework,
    framework::{Authority, Rank},
    problem::{Kind, Problems},
};

pub(super) fn problems(framework: &Framework) -> Problems {
    let ladder = &framework.ladder;
    let mut problems = Problems::default();
    let tracks = ids(&ladder.tracks, |track| track.id.as_str());
    let points = ids(&ladder.points, |point| point.id.as_str());

    problems.not_empty("tracks", &ladder.tracks);
    problems.not_empty("ranks", &ladder.ranks);
    problems.unique("tracks", &tracks);
    problems.unique("ranks", &ids(&ladder.ranks, |rank| rank.id.as_str()));
    problems.unique("points", &points);

    let mut roles = Vec::new();
    for (index, rank) in ladder.ranks.iter().enumerate() {
        let at = format!("ranks[{index}]");
        problems.known(format!("{at}.track"), rank.track.as_str(), &tracks);
        section(&mut problems, framework, &at, &rank.source);
        problems.not_empty(format!("{at}.titles"), &rank.titles);
        alignment(&mut problems, framework, &at, rank);
        for (index, role) in rank.roles.iter().enumerate() {
            let at = format!("{at}.roles[{index}]");
            section(&mut problems, framework, &at, &role.source);
            if roles.contains(&&role.id) {
                problems.add(format!("{at}.id"), Kind::Duplicate { id: role.id.to_string() });
            }
            roles.push(&role.id);
        }
        let asked = ids(&rank.awareness, |awareness| awareness.point.as_str());
        for (index, point) in asked.iter().enumerate() {
            problems.known(format!("{at}.awareness[{index}].point"), point, &points);
        }
        problems.unique_by(&format!("{at}.awareness"), "point", &asked);
    }
    for (index, track) in ladder.tracks.iter().enumerate() {
        section(&mut problems, framework, &format!("tracks[{index}]"), &track.source);
    }
    for (index, point) in ladder.points.iter().enumerate() {
        section(&mut problems, framework, &format!("points[{index}]"), &point.source);
    }
    authority(&mut problems, framework, &tracks, &ladder.authority);
    problems
}

/// Checks that the partner a rank names is of another track and does not name a third rank. It may name none:
/// [`Framework::partners`] looks from both sides.
fn alignment(problems: &mut Problems, framework: &Framework, at: &str, rank: &Rank) {
    let Some(id) = rank.aligned_with.value() else { return };
    let place = format!("{at}.aligned_with.value");
    let Some(partner) = framework.rank(id) else {
        let ranks = ids(framework.ranks(), |rank| rank.id.as_str());
        return problems.known(place, id.as_str(), &ranks);
    };
    if partner.track == rank.track {
        return problems.add(place, Kind::SameTrack { id: id.to_string() });
    }
    // One that leads nowhere is named where it stands.
    if let Some(other) = partner.aligned_with.value().and_then(|other| framework.rank(other))
        && other.id != rank.id
    {
        let kind = Kind::OneSided { id: id.to_string(), names: other.id.to_string() };
        problems.add(place, kind);
    }
}

fn authority(
    problems: &mut Problems,
    framework: &Framework,
    tracks: &[&str],
    authority: &Authority,
) {
    let marks = ids(&authority.marks, |mark| mark.id.as_str());
    problems.unique("authority.marks", &marks);
    problems.unique("authority.kinds", &ids(&authority.kinds, |kind| kind.id.as_str()));
    section(problems, framework, "authority", &authority.source);
    for (index, mark) in authority.marks.iter().enumerate() {
        if mark.symbol.trim().is_empty() {
            problems.add(format!("authority.marks[{index}].symbol"), Kind::Empty);
        }
    }
    for (index, kind) in authority.kinds.iter().enumerate() {
        let at = format!("authority.kinds[{index}].marks");
        for (track, mark) in kind.marks.iter() {
            problems.known(format!("{at}.{track}"), track.as_str(), tracks);
            problems.known(format!("{at}.{track}"), mark.as_str(), &marks);
        }
        let marked: Vec<_> = kind.marks.iter().map(|(track, _)| track.as_str()).collect();
        problems.complete(&at, &marked, tracks);
    }
}
