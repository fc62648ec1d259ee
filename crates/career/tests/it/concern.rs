//! What concerns a person: by the ranks and tracks they chose and the situations they picked.

use career::{
    Id, Record,
    content::MEASURES,
    framework::{Rank, Track},
    policy::{Because, Concern, Standing},
    record::Change,
};
use proptest::{prelude::*, sample::subsequence};
use serde_json::json;

use crate::{
    arbitrary,
    broken::{Edit::Set, edited},
    support::{Content, both, holds, id, read, second, second_folder},
};

/// What somebody said of themselves.
fn record(current: Option<&str>, target: Option<&str>, situations: &[&str]) -> Record {
    let mut record = Record::default();
    record.apply(Change::Current(current.map(id)));
    record.apply(Change::Target(target.map(id)));
    for situation in situations {
        record.apply(Change::Situation(id(situation), true));
    }
    record
}

fn standing<'a>(content: &'a Content, record: &Record) -> Standing<'a> {
    Standing::of(&content.framework, content.measures(), record)
}

/// A concern of `ranks`, `tracks` and `situations`, read as content.
fn concern(ranks: &[&str], tracks: &[&str], situations: &[&str]) -> Concern {
    let reason = json!({ "ja": "理由", "en": "A reason" });
    let concern =
        json!({ "ranks": ranks, "tracks": tracks, "situations": situations, "reason": reason });
    let at = "/measures/0/guide/concerns";
    let content = read(&edited(second_folder(), MEASURES, at, &Set(json!([concern]))));
    content.measures().measures[0].guide.concerns[0].clone()
}

fn because(standing: &Standing, concern: &Concern) -> Vec<String> {
    let named = |because| match because {
        Because::Rank(rank) => format!("rank {}", rank.id),
        Because::Track(track) => format!("track {track}"),
        Because::Situation(situation) => format!("situation {}", situation.id),
    };
    standing.because(concern).into_iter().map(named).collect()
}

#[test]
fn a_standing_has_the_ranks_held_and_aimed_for_and_the_situations_picked() {
    let second = second();
    let ranks = |current, target| -> Vec<String> {
        let record = record(current, target, &[]);
        standing(&second, &record).ranks.iter().map(|rank| rank.id.to_string()).collect()
    };
    assert_eq!(ranks(None, None), [""; 0]);
    assert_eq!(ranks(Some("star-apprentice"), None), ["star-apprentice"]);
    assert_eq!(ranks(None, Some("dome-master")), ["dome-master"]);
    assert_eq!(
        ranks(Some("star-apprentice"), Some("dome-master")),
        ["star-apprentice", "dome-master"]
    );
    assert_eq!(ranks(Some("dome-master"), Some("dome-master")), ["dome-master"], "each once");
}

#[test]
fn situations_are_in_the_order_of_the_content_and_each_once() {
    let second = second();
    let picked = ["drawn-elsewhere", "first-winter", "drawn-elsewhere"];
    let mut record = record(None, None, &picked);
    let found = |record: &Record| -> Vec<String> {
        standing(&second, record).situations.iter().map(|one| one.id.to_string()).collect()
    };
    assert_eq!(found(&record), ["first-winter", "drawn-elsewhere"]);
    record.apply(Change::Situation(id("first-winter"), false));
    assert_eq!(found(&record), ["drawn-elsewhere"]);
    record.apply(Change::Situation(id("drawn-elsewhere"), false));
    assert_eq!(record, Record::default(), "what was taken back is gone");
}

#[test]
fn what_the_content_does_not_know_is_passed_over_and_kept_in_the_record() {
    let second = second();
    let record = record(Some("retired-rank"), Some("dome-master"), &["retired", "long-nights"]);
    let standing = standing(&second, &record);
    assert_eq!(standing.ranks.len(), 1);
    assert_eq!(standing.situations.len(), 1);
    assert_eq!(record.situations, [id("retired"), id("long-nights")]);
}

#[test]
fn the_reason_is_a_rank_before_its_track_and_then_the_situations() {
    let second = second();
    let record =
        record(Some("star-apprentice"), Some("dome-master"), &["long-nights", "first-winter"]);
    let standing = standing(&second, &record);
    let none: [&str; 0] = [];
    for (concern, expected) in [
        (concern(&[], &[], &[]), &none[..]),
        (concern(&["guide"], &["educator"], &["drawn-elsewhere"]), &none),
        (concern(&["star-apprentice"], &[], &[]), &["rank star-apprentice"]),
        (
            concern(&["dome-master", "star-apprentice"], &[], &[]),
            &["rank star-apprentice", "rank dome-master"],
        ),
        (concern(&[], &["operator"], &[]), &["track operator"]),
        (concern(&["dome-master"], &["operator"], &[]), &["rank dome-master"]),
        (
            concern(&["dome-master"], &["curator", "operator"], &["first-winter"]),
            &["track curator", "rank dome-master", "situation first-winter"],
        ),
        (
            concern(&[], &[], &["long-nights", "first-winter"]),
            &["situation first-winter", "situation long-nights"],
        ),
    ] {
        assert_eq!(because(&standing, &concern), expected, "{concern:?}");
    }
}

#[test]
fn a_track_of_both_ranks_is_one_reason() {
    let second = second();
    let record = record(Some("star-apprentice"), Some("star-keeper"), &[]);
    let standing = standing(&second, &record);
    assert_eq!(standing.ranks[0].track, standing.ranks[1].track);
    assert_eq!(because(&standing, &concern(&[], &["curator"], &[])), ["track curator"]);
}

#[test]
fn what_concerns_everybody_concerns_nobody_more_than_others() {
    for content in both() {
        let measures = content.measures();
        let mut measure = measures.measures[0].clone();
        measure.guide.concerns = vec![concern(&[], &[], &[])];
        assert!(measure.guide.concerns[0].is_for_all());
        let everything = Standing {
            ranks: content.framework.ranks().iter().collect(),
            situations: measures.situations.iter().collect(),
        };
        assert!(!everything.is_concerned(&measure));
    }
}

#[test]
fn a_measure_concerns_whoever_one_of_its_concerns_is_about() {
    for content in both() {
        let measures = &content.measures().measures;
        assert!(measures.iter().all(|one| !Standing::default().is_concerned(one)));
        let known: Vec<_> =
            content.measures().situations.iter().map(|one| one.id.clone()).collect();
        let people = (arbitrary::record(&content), subsequence(known.clone(), 0..=known.len()));
        holds(60, &people, |(mut record, picked)| {
            record.situations.extend(picked);
            let standing = standing(&content, &record);
            for measure in measures {
                let expected = measure.guide.concerns.iter().any(|concern| {
                    let rank = |id: &Id<Rank>| standing.ranks.iter().any(|rank| rank.id == *id);
                    let track =
                        |id: &Id<Track>| standing.ranks.iter().any(|rank| rank.track == *id);
                    concern.ranks.iter().any(rank)
                        || concern.tracks.iter().any(track)
                        || concern.situations.iter().any(|id| record.situations.contains(id))
                });
                prop_assert_eq!(standing.is_concerned(measure), expected);
            }
            Ok(())
        });
    }
}

#[test]
fn everybody_whatever_their_situation_finds_something_that_concerns_them() {
    for content in both() {
        for situation in &content.measures().situations {
            let standing = Standing { ranks: Vec::new(), situations: vec![situation] };
            let concerned = |measure| standing.is_concerned(measure);
            assert!(content.measures().measures.iter().any(concerned), "{:?}", situation.id);
        }
        for rank in content.framework.ranks() {
            let standing = Standing { ranks: vec![rank], situations: Vec::new() };
            let concerned = |measure| standing.is_concerned(measure);
            assert!(content.measures().measures.iter().any(concerned), "{:?}", rank.id);
        }
    }
}
