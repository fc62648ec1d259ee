//! The two files for doing things together: what does not fit is named with its place, and programmes take as long as
//! they say.

use career::{
    Language,
    content::{MENTORING, WORKSHOP, check},
    problem::Kind::{self, Empty, OtherTrack},
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{Remove, RepeatFirst, Set},
        broken, dangling, duplicate, edited, missing, not_allowed,
    },
    support::{both, second_folder},
};

/// Putting `value` at `at` of the file must bring this problem and no other.
fn refused(file: &str, at: &str, value: serde_json::Value, place: &str, kind: Kind) {
    broken(file, at, &Set(value), &[(place, kind)]);
}

#[test]
fn what_leads_nowhere_is_named_with_the_nearest_there_is() {
    for (file, at, id, place, nearest) in [
        (MENTORING, "/measures/0", "elders-notebok", "measures[0]", Some("elders-notebook")),
        (MENTORING, "/interview", "check-inn", "interview", Some("check-in")),
        (WORKSHOP, "/measures/0", "borrowed-pat", "measures[0]", Some("borrowed-path")),
        (WORKSHOP, "/groups/1/ranks/1", "dome-mastr", "groups[1].ranks[1]", Some("dome-master")),
        (
            WORKSHOP,
            "/programmes/0/steps/1/activity",
            "three-star",
            "programmes[0].steps[1].activity",
            Some("three-stars"),
        ),
        (WORKSHOP, "/profiles/0/current", "nobody", "profiles[0].current", None),
        (WORKSHOP, "/profiles/0/target", "head-gide", "profiles[0].target", Some("head-guide")),
    ] {
        refused(file, at, json!(id), place, dangling(id, nearest));
    }
    let ratings = json!({ "point/never-asked": 3 });
    let nowhere = dangling("point/never-asked", None);
    refused(WORKSHOP, "/profiles/0/ratings", ratings, "profiles[0].ratings", nowhere);
}

#[test]
fn a_section_the_document_does_not_have_is_named() {
    let stray = json!({ "origin": "policy", "section": "appendix" });
    let official = json!({ "text": { "ja": "あ", "en": "a" }, "source": stray });
    for file in [MENTORING, WORKSHOP] {
        let kind = || dangling("appendix", None);
        refused(file, "/source", stray.clone(), "source.section", kind());
        refused(file, "/official", official.clone(), "official.source.section", kind());
    }
}

#[test]
fn what_is_listed_twice_is_named_where_it_stands_the_second_time() {
    for (file, list, place, id) in [
        (MENTORING, "/stages", "stages[1].id", "looking-up"),
        (MENTORING, "/measures", "measures[1]", "elders-notebook"),
        (WORKSHOP, "/measures", "measures[1]", "borrowed-path"),
        (WORKSHOP, "/activities", "activities[1].id", "lamp-lighting"),
        (WORKSHOP, "/programmes", "programmes[1].id", "dusk-circle"),
        (WORKSHOP, "/values", "values[1].id", "darkness"),
    ] {
        broken(file, list, &RepeatFirst, &[(place, duplicate(id))]);
    }
    let folder = edited(second_folder(), WORKSHOP, "/profiles", &RepeatFirst);
    let problems = check(&folder);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].place, "profiles[1].id");
    // A step may stand twice: one may come back to the opening.
    broken(WORKSHOP, "/programmes/0/steps", &RepeatFirst, &[]);
}

#[test]
fn a_rank_is_counted_in_one_group_and_a_group_is_of_one_track() {
    let twice = [("groups[1].ranks[0]", duplicate("star-keeper"))];
    let ranks = json!(["star-keeper"]);
    broken(WORKSHOP, "/groups/1/ranks", &Set(ranks), &twice);
    let within = ("groups[2].ranks[1]", duplicate("guide"));
    broken(WORKSHOP, "/groups/2/ranks", &RepeatFirst, &[within]);
    let folder = edited(second_folder(), WORKSHOP, "/groups/1/ranks", &Set(json!(["dome-hand"])));
    let at = "/groups/2/ranks/1";
    let folder = edited(folder, WORKSHOP, at, &Set(json!("dome-master")));
    let kind = OtherTrack { id: "dome-master".to_owned() };
    let expected = [("groups[2].ranks[1]", kind)];
    crate::support::assert_problems(&check(&folder), WORKSHOP, &expected, "two tracks");
    broken(
        WORKSHOP,
        "/groups",
        &RepeatFirst,
        &[
            ("groups[1].id", duplicate("vault-folk")),
            ("groups[1].ranks[0]", duplicate("star-apprentice")),
            ("groups[1].ranks[1]", duplicate("star-keeper")),
            ("groups[1].ranks[2]", duplicate("star-warden")),
        ],
    );
}

#[test]
fn a_list_that_must_have_something_in_it_is_named_when_it_is_empty() {
    for (file, list, place) in [
        (MENTORING, "/rules", "rules"),
        (MENTORING, "/stages", "stages"),
        (MENTORING, "/stages/1/questions", "stages[1].questions"),
        (WORKSHOP, "/groups/0/ranks", "groups[0].ranks"),
        (WORKSHOP, "/activities/2/screens", "activities[2].screens"),
        (WORKSHOP, "/programmes", "programmes"),
        (WORKSHOP, "/programmes/1/steps", "programmes[1].steps"),
    ] {
        refused(file, list, json!([]), place, Empty);
    }
    for (file, list) in [
        (MENTORING, "/hints"),
        (MENTORING, "/measures"),
        (WORKSHOP, "/measures"),
        (WORKSHOP, "/groups"),
        (WORKSHOP, "/values"),
        (WORKSHOP, "/profiles"),
        (WORKSHOP, "/programmes/0/prepare"),
        (WORKSHOP, "/activities/0/materials"),
    ] {
        broken(file, list, &Set(json!([])), &[]);
        broken(file, list, &Remove, &[]);
    }
}

#[test]
fn what_is_not_of_the_shape_is_named() {
    let tools = "tracks, assess, outcome, values, plan, path, interview, contribute, results, profiles, mentor";
    let tool = not_allowed("quiz", tools);
    refused(WORKSHOP, "/activities/1/tool", json!("quiz"), "activities[1].tool", tool);
    let level = not_allowed("6", "1, 2, 3, 4, 5");
    let (at, about) = ("profiles[0].ratings.point/gentle-hands", "point/gentle-hands");
    refused(WORKSHOP, "/profiles/0/ratings", json!({ about: 6 }), at, level);
    let screen = "activities[0].screens[0]";
    broken(WORKSHOP, "/activities/0/screens/0/title", &Remove, &[(screen, missing("title"))]);
    broken(MENTORING, "/rules/0/text/en", &Remove, &[("rules[0].text", missing("en"))]);
    broken(MENTORING, "/stages/0/minutes", &Remove, &[("stages[0]", missing("minutes"))]);
}

#[test]
fn a_file_that_is_not_there_is_named_and_the_others_are_checked_all_the_same() {
    for file in [MENTORING, WORKSHOP] {
        let mut folder = second_folder();
        folder.remove(file);
        let problems = check(&folder);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!((problems[0].file.as_str(), &problems[0].kind), (file, &Kind::Unreadable));
    }
}

#[test]
fn a_programme_takes_as_long_as_its_steps_and_as_its_name_says() {
    for content in both() {
        for programme in &content.workshops.programmes {
            let minutes: u32 = programme.steps.iter().map(|step| step.minutes).sum();
            assert_eq!(programme.minutes(), minutes);
            for (language, unit) in [(Language::Ja, "分"), (Language::En, "minutes")] {
                let name = programme.name.get(language);
                // "180分", "180 minutes", "90-minute"; names without a number say nothing.
                let digits: String = name.chars().filter(char::is_ascii_digit).collect();
                if name.contains(unit) && !digits.is_empty() {
                    assert_eq!(digits, minutes.to_string(), "{name}");
                }
            }
        }
    }
}

#[test]
fn a_timetable_tells_when_each_step_begins() {
    for content in both() {
        for programme in &content.workshops.programmes {
            let timetable = programme.timetable();
            assert!(timetable.iter().map(|(_, step)| *step).eq(&programme.steps));
            let mut at = 0;
            for (begins, step) in timetable {
                assert_eq!(begins, at);
                at += step.minutes;
            }
            assert_eq!(at, programme.minutes());
        }
    }
}

#[test]
fn the_projector_shows_every_screen_of_every_step_in_order() {
    for content in both() {
        for programme in &content.workshops.programmes {
            let slides = programme.slides(&content.workshops);
            let mut left = slides.iter();
            for (place, step) in programme.steps.iter().enumerate() {
                let activity = content.workshops.activity(&step.activity).expect("it is known");
                let mut worked = 0;
                for (number, screen) in activity.screens.iter().enumerate() {
                    let slide = left.next().expect("each screen is shown");
                    assert_eq!((slide.step, slide.activity), (place, activity));
                    assert_eq!((slide.screen, slide.first), (screen, number == 0));
                    worked += screen.minutes.unwrap_or(0);
                }
                assert!(worked <= step.minutes, "{} {}: {worked}", programme.id, activity.id);
            }
            assert!(left.next().is_none());
        }
    }
}

#[test]
fn every_activity_is_part_of_a_programme_and_every_rank_is_counted_somewhere() {
    for content in both() {
        let workshops = &content.workshops;
        for activity in &workshops.activities {
            let used = |programme: &career::workshop::Programme| {
                programme.steps.iter().any(|step| step.activity == activity.id)
            };
            assert!(workshops.programmes.iter().any(used), "{}", activity.id);
        }
        for rank in content.framework.ranks() {
            let group = workshops.group_of(&rank.id).expect("it is in a group");
            assert_eq!(workshops.group(&group.id), Some(group));
        }
        assert!(content.mentoring.minutes() > 0);
    }
}
