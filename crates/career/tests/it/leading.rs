//! Leading a workshop: times of day, and people who do not exist.

use std::fs;

use career::{
    content,
    outcome::outcome,
    questionnaire::Form,
    workshop::{TimeOfDay, Workshops},
};
use proptest::prelude::*;

use crate::support::{city, in_repository, second};

#[test]
fn times_of_day_are_read_as_people_write_them() {
    for (written, shown) in [
        ("13:30", "13:30"),
        ("１３：３０", "13:30"),
        (" 9:05 ", "9:05"),
        ("1330", "13:30"),
        ("930", "9:30"),
        ("9", "9:00"),
        ("9時", "9:00"),
        ("13時30分", "13:30"),
        ("13時半", "13:30"),
        ("午後1時30分", "13:30"),
        ("午前12時", "0:00"),
        ("1:30 pm", "13:30"),
        ("12 PM", "12:00"),
        ("0:00", "0:00"),
        ("13.30", "13:30"),
    ] {
        let read = written.parse::<TimeOfDay>().map(|time| time.to_string());
        assert_eq!(read.as_deref(), Ok(shown), "{written}");
    }
    for written in ["", "24:00", "13:60", "13:3", "noon", "13時x分", "午後13時", "12345", "-1:00"]
    {
        assert_eq!(written.parse::<TimeOfDay>(), Err(()), "{written}");
    }
}

#[test]
fn later_is_later_and_midnight_is_passed() {
    let late: TimeOfDay = "23:30".parse().expect("a time");
    assert_eq!(late.after(45).to_string(), "0:15");
    assert_eq!(TimeOfDay::default().after(370).to_string(), "6:10");
}

proptest! {
    #[test]
    fn no_time_breaks_and_what_is_shown_reads_back(text in "\\PC{0,8}", minutes in 0_u32..100_000) {
        let _ = text.parse::<TimeOfDay>();
        let time = TimeOfDay::default().after(minutes);
        prop_assert_eq!(time.to_string().parse(), Ok(time));
    }
}

#[test]
fn whoever_does_not_exist_can_be_looked_at_as_if_they_had_assessed_themselves() {
    let folders = ["static-data", "tests/fixtures/second-organisation"];
    for (content, folder) in [city(), second()].into_iter().zip(folders) {
        let file = in_repository(folder).join(content::WORKSHOP);
        let text = fs::read_to_string(file).expect("it can be read");
        let workshops: Workshops =
            content::workshops(&content.framework, &text).sound().expect("it is valid");
        assert!(!workshops.profiles.is_empty());
        for profile in &workshops.profiles {
            let assessment = profile.assessment();
            assert_eq!(assessment.form, Form::Full);
            assert_eq!(assessment.current.as_ref(), Some(&profile.current));
            assert!(profile.target.is_none() || assessment.target == profile.target);
            for (about, level) in profile.ratings.iter() {
                let rating = assessment.rating(about).and_then(career::assessment::Rating::level);
                assert_eq!(rating, Some(*level), "{about}");
            }
            let outcome = outcome(&content.framework, &content.questionnaire, &assessment)
                .expect("somebody to look at aims for something");
            assert!(outcome.levelled() > 2, "{}", profile.id);
        }
    }
}
