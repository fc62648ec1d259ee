//! The picture of the ladder: which ranks stand on the same level.

use std::collections::BTreeSet;

use career::framework::{Rank, Reason};

use crate::support::{Content, both, city, id, second};

/// The rows from the top down, as ids; `-` where a track has no rank.
fn picture(content: &Content) -> Vec<Vec<String>> {
    let name = |rank: Option<&Rank>| rank.map_or("-".to_owned(), |rank| rank.id.to_string());
    let rows = content.framework.rows().into_iter();
    rows.map(|row| row.into_iter().map(name).collect()).collect()
}

#[test]
fn the_citys_tracks_stand_side_by_side_as_the_source_aligns_them() {
    assert_eq!(
        picture(&city()),
        [
            ["bucho", "sanji"],
            ["jicho", "-"],
            ["kacho", "shukan"],
            ["kakaricho", "fukushukan"],
            ["shunin", "-"],
            ["shuji", "-"],
            ["jimuin", "-"],
        ]
    );
}

#[test]
fn three_tracks_stand_side_by_side_as_well() {
    let rows = picture(&second());
    let row_of = |rank: &str| rows.iter().position(|row| row.iter().any(|name| name == rank));
    assert_eq!(row_of("star-keeper"), row_of("dome-master"));
    assert_eq!(row_of("star-warden"), row_of("head-guide"));
    assert!(rows.iter().all(|row| row.len() == 3));
}

#[test]
fn every_rank_stands_once_and_below_the_next_of_its_track() {
    for content in both() {
        let rows = content.framework.rows();
        let ranks: Vec<_> = rows.iter().flatten().flatten().map(|rank| &rank.id).collect();
        assert_eq!(ranks.len(), content.framework.ranks().len());
        assert_eq!(ranks.iter().collect::<BTreeSet<_>>().len(), ranks.len());
        for (column, track) in content.framework.tracks().iter().enumerate() {
            let upwards = rows.iter().rev().filter_map(|row| row[column]);
            assert!(upwards.eq(content.framework.ranks_of(&track.id)));
        }
    }
}

#[test]
fn partners_name_each_other() {
    let city = city();
    let partners = |rank: &str| {
        city.framework.partners(&id(rank)).map(|rank| rank.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(partners("kakaricho"), ["fukushukan"]);
    assert_eq!(partners("fukushukan"), ["kakaricho"]);
    assert!(partners("shunin").is_empty());
}

#[test]
fn where_there_are_no_shares_the_reason_is_known() {
    let second = second();
    let reason = |rank| second.framework.abilities().share_unknown(&id(rank));
    assert_eq!(reason("star-keeper"), None);
    assert_eq!(reason("star-apprentice"), Some(Reason::NotStated));
    assert_eq!(reason("dome-master"), Some(Reason::LostFigure));
    assert_eq!(reason("nobody"), Some(Reason::NotStated));
}
