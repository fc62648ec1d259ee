//! What is handed in for the picture of a room is a month, a group, ratings and wishes, and nothing else.

use career::{
    exchange::{Opened, read_contribution, write_contribution},
    questionnaire::Subject,
    workshop::{Contribution, Month, Offer, contribution},
};
use proptest::{
    collection::{btree_map, btree_set},
    option,
    prelude::*,
};
use serde_json::Value;

use crate::{
    arbitrary,
    marked::{NEVER, marked},
    support::{Content, both, city, day, holds, id, rate, rated, record, wish},
};

/// What marked texts begin with.
const MARK: &str = "M-";

fn made(content: &Content, record: &career::Record, offer: Offer) -> Contribution {
    let Content { questionnaire, workshops, .. } = content;
    contribution(&record.assessment, questionnaire, workshops, offer, day("2026-10-05"))
}

#[test]
fn nothing_but_month_group_ratings_and_wishes_is_in_the_file() {
    assert!(NEVER.iter().all(|mark| mark.starts_with(MARK)));
    for content in both() {
        let offer = (any::<bool>(), any::<bool>());
        let values = (arbitrary::record(&content), arbitrary::assessment(&content), offer);
        holds(60, &values, |(record, assessment, (group, wishes))| {
            let record = marked(&content, record, &assessment);
            let offer = Offer { group, wishes };
            let handed_in = made(&content, &record, offer);
            let file = write_contribution(&handed_in, &content.framework);
            prop_assert!(!file.contains(MARK), "{file}");
            let json: Value = serde_json::from_str(&file).expect("it is JSON");
            let fields = json.as_object().expect("it is an object");
            let names = ["format", "version", "framework", "month", "group", "ratings", "wishes"];
            prop_assert_eq!(fields.len(), names.len());
            prop_assert!(names.iter().all(|name| fields.contains_key(*name)));
            prop_assert_eq!(&json["month"], "2026-10");
            // Every rating of what is asked, and of everything else only what was offered.
            let asked = |about: &Subject| content.questionnaire.item(about).is_some();
            let rated = assessment.answers.iter().filter(|(about, _)| asked(about));
            let rated = rated.filter_map(|(about, one)| Some((about.clone(), one.rating?)));
            prop_assert!(handed_in.ratings == rated.collect());
            let wished: Vec<Subject> = assessment
                .answers
                .iter()
                .filter(|(about, answer)| answer.wish && wishes && asked(about))
                .map(|(about, _)| about.clone())
                .collect();
            prop_assert_eq!(&handed_in.wishes, &wished);
            let of = assessment.current.as_ref().and_then(|rank| content.workshops.group_of(rank));
            let of = of.filter(|_| group).map(|group| &group.id);
            prop_assert_eq!(handed_in.group.as_ref(), of);
            // No rank, only the group; neither the rank aimed for nor the rank a rating was made for.
            if let Some(target) = &assessment.target {
                let named = of.is_some_and(|group| group.as_str() == target.as_str());
                let written = format!("\"{target}\"");
                prop_assert!(named || !file.contains(&written));
            }
            Ok(())
        });
    }
}

#[test]
fn two_people_with_the_same_ratings_hand_in_the_same() {
    let content = city();
    let one = record([rate("point/citizen-view", rated(3)), wish("point/citizen-view")]);
    let mut other = one.clone();
    other.plan.goals.clear();
    other.apply(career::record::Change::Target(Some(id("bucho"))));
    let offer = Offer { group: true, wishes: true };
    assert_eq!(made(&content, &one, offer), made(&content, &other, offer));
}

#[test]
fn any_contribution_comes_back_as_it_was() {
    let content = city();
    let subject = || arbitrary::retired_subject();
    let ratings = btree_map(subject(), arbitrary::rating(), 0..8);
    let wishes = btree_set(subject(), 0..4);
    let values = (arbitrary::day(), option::of(arbitrary::any_id()), ratings, wishes);
    holds(80, &values, |(day, group, ratings, wishes)| {
        let value = Contribution {
            month: Month::of(day),
            group,
            ratings: ratings.into_iter().collect(),
            wishes: wishes.into_iter().collect(),
        };
        let text = write_contribution(&value, &content.framework);
        let revision = content.framework.organisation().revision;
        let read = read_contribution("one.json", &text, &content.framework);
        prop_assert_eq!(read, Ok(Opened { value, revision }));
        Ok(())
    });
}

#[test]
fn a_month_is_written_in_one_way() {
    for good in ["1950-01", "2026-04", "2026-12", "2150-12"] {
        let month: Month = good.parse().expect("it is a month");
        assert_eq!(month.to_string(), good);
    }
    for bad in [
        "",
        "2026",
        "2026-",
        "-04",
        "2026-00",
        "2026-13",
        "2026-4",
        "26-04",
        "2026-004",
        "2026/04",
        "2026-04-01",
        " 2026-04",
        "２０２６-04",
        "+026-04",
        "2026-+4",
        "R8-04",
    ] {
        assert_eq!(bad.parse::<Month>(), Err(()), "{bad}");
    }
    assert_eq!(Month::of(day("2026-04-30")).to_string(), "2026-04");
    assert_eq!("2026-04".parse(), Ok(Month::of(day("2026-04-01"))));
}
