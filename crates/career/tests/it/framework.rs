//! What can be asked of a framework once it is read, in both organisations.

use career::{Language, content::check, questionnaire::Subject};

use crate::support::{both, city, city_folder, id, second, second_folder, subject};

#[test]
fn the_folders_of_both_organisations_are_free_of_problems() {
    assert_eq!(check(&city_folder()), []);
    assert_eq!(check(&second_folder()), []);
}

#[test]
fn every_rank_belongs_to_exactly_one_track() {
    for content in both() {
        let tracks = content.framework.tracks();
        let by_track = tracks.iter().flat_map(|track| content.framework.ranks_of(&track.id));
        let by_track: Vec<_> = by_track.map(|rank| &rank.id).collect();
        let all: Vec<_> = content.framework.ranks().iter().map(|rank| &rank.id).collect();
        assert_eq!(by_track, all);
    }
}

#[test]
fn alignment_is_mutual_and_crosses_tracks() {
    for content in both() {
        for rank in content.framework.ranks() {
            let Some(aligned) = rank.aligned_with.value() else { continue };
            let aligned = content.rank(aligned.as_str());
            assert_eq!(aligned.aligned_with.value(), Some(&rank.id));
            assert_ne!(aligned.track, rank.track);
        }
    }
}

#[test]
fn neighbours_are_the_ranks_directly_below_and_above_on_the_same_track() {
    let city = city();
    for (rank, below, above) in [
        ("jimuin", None, Some("shuji")),
        ("kacho", Some("kakaricho"), Some("jicho")),
        ("bucho", Some("jicho"), None),
        ("fukushukan", None, Some("shukan")),
        ("sanji", Some("shukan"), None),
    ] {
        let neighbours = city.framework.neighbours(city.rank(rank));
        let expected = (below.map(|id| city.rank(id)), above.map(|id| city.rank(id)));
        assert_eq!(neighbours, expected, "{rank}");
    }
}

#[test]
fn the_words_of_a_point_are_the_ranks_own_where_it_has_its_own() {
    let second = second();
    let words = |rank: &str| {
        let asked = &second.rank(rank).awareness;
        let point = asked.iter().find(|entry| entry.point == id("visitor-wonder"));
        second.framework.wording(point.expect("the rank asks for it"), Language::En)
    };
    assert_eq!(words("star-keeper"), "Cherishing visitors' wonder (in the galleries)");
    assert_eq!(words("guide"), "Cherishing visitors' wonder");
}

#[test]
fn the_official_words_of_a_point_are_those_of_the_rank_aimed_for() {
    let second = second();
    let official = |rank: &str| {
        let about = subject("point/visitor-wonder");
        second.framework.official(&about, second.rank(rank), Language::En)
    };
    let own = "Cherishing visitors' wonder (in the galleries)";
    assert_eq!(official("star-keeper"), Some((own, &second.rank("star-keeper").source)));
    let point = second.framework.point(&id("visitor-wonder")).expect("the point is there");
    let shared = Some(("Cherishing visitors' wonder", &point.source));
    assert_eq!(official("guide"), shared, "asked without words of its own");
    assert_eq!(official("dome-master"), shared, "words are there for any rank");
}

#[test]
fn every_question_stands_on_official_words_in_both_languages() {
    for content in both() {
        for item in content.questionnaire.items() {
            for language in Language::ALL {
                for rank in content.framework.ranks() {
                    let (words, source) = content
                        .framework
                        .official(&item.about, rank, language)
                        .expect("a checked question is about something");
                    assert!(!words.is_empty());
                    assert!(source.section.is_some(), "{} has no section", item.about);
                }
            }
        }
    }
}

#[test]
fn a_subject_the_content_does_not_have_has_no_official_words() {
    let city = city();
    for retired in ["role/retired", "point/retired", "element/retired", "ability/retired"] {
        let official =
            city.framework.official(&subject(retired), city.rank("shunin"), Language::Ja);
        assert_eq!(official, None);
    }
}

#[test]
fn a_subject_is_written_as_its_kind_and_id_and_read_back() {
    for text in ["role/a", "point/b-1", "element/c", "ability/d"] {
        assert_eq!(subject(text).to_string(), text);
    }
    for text in ["", "role", "role/", "Role/a", "rank/a", "role/a b", "role/a/b", " role/a", "/a"] {
        assert!(text.parse::<Subject>().is_err(), "{text:?}");
    }
}

#[test]
fn a_share_is_given_where_the_content_has_one() {
    let second = second();
    let share = |rank| second.framework.abilities().share(&id(rank), &id("sky-craft"));
    assert_eq!(share("star-keeper"), Some(60));
    assert_eq!(share("star-apprentice"), None);
    assert_eq!(share("nobody"), None);
}
