//! Means over time: each snapshot is measured by the questions of the rank aimed for then.

use career::{
    assessment::{Answer, Assessment, Rating},
    history::{History, Series, Snapshot, series},
    outcome::{Group, outcome},
    questionnaire::Form,
};
use proptest::{collection::vec, prelude::*};

use crate::{
    arbitrary,
    support::{Content, both, city, day, holds, id, rated, subject},
};

/// A full assessment against `target` with these ratings.
fn assess(target: &str, form: Form, ratings: &[(&str, Rating)]) -> Assessment {
    let answers = ratings.iter().map(|(about, rating)| {
        (subject(about), Answer { rating: Some(*rating), ..Answer::default() })
    });
    Assessment {
        target: Some(id(target)),
        form,
        answers: answers.collect(),
        ..Assessment::default()
    }
}

/// One snapshot a month, from April 2026.
fn history(assessments: impl IntoIterator<Item = Assessment>) -> History {
    let months = (0..).zip(assessments);
    let snapshot = |(month, assessment)| Snapshot {
        id: month + 1,
        name: String::new(),
        day: day("2026-04-01").after_months(month),
        assessment,
    };
    months.map(snapshot).collect()
}

fn series_of<'a>(content: &'a Content, history: &History) -> Vec<Series<'a>> {
    series(&content.framework, &content.questionnaire, history.snapshots())
}

/// The means of one group, snapshot by snapshot.
fn tenths(all: &[Series], group: Group) -> Vec<Option<u32>> {
    let found = all.iter().find(|series| series.group == group).expect("the group was asked");
    found.points.iter().map(|point| point.tenths).collect()
}

#[test]
fn each_snapshot_is_measured_by_what_was_asked_then() {
    let city = city();
    let history = history([
        assess(
            "shunin",
            Form::Short,
            &[("point/citizen-view", rated(2)), ("point/immediate-issues", rated(3))],
        ),
        assess(
            "kakaricho",
            Form::Full,
            &[("point/citizen-view", rated(2)), ("point/immediate-issues", rated(4))],
        ),
        assess("retired-rank", Form::Full, &[("point/immediate-issues", rated(5))]),
        Assessment::default(),
        assess("kakaricho", Form::Full, &[("role/kakaricho-manage", rated(5))]),
        assess("kakaricho", Form::Full, &[("role/kakaricho-manage", Rating::NotApplicable)]),
    ]);
    let all = series_of(&city, &history);
    let awareness = tenths(&all, Group::Awareness);
    assert_eq!(awareness, [Some(25), Some(40), None, None, None, None]);
    let roles = tenths(&all, Group::Roles);
    assert_eq!(roles, [None, None, None, None, Some(50), None]);
    for series in &all {
        let points = series.points.iter().map(|point| (point.id, point.day));
        let snapshots = history.snapshots().iter().map(|one| (one.id, one.day));
        assert!(points.eq(snapshots), "every series has a point for every snapshot");
    }
}

#[test]
fn there_is_no_series_without_a_snapshot_of_this_content() {
    let city = city();
    assert_eq!(series_of(&city, &History::default()), []);
    let elsewhere = history([assess("retired-rank", Form::Full, &[]), Assessment::default()]);
    assert_eq!(series_of(&city, &elsewhere), []);
}

#[test]
fn the_points_of_every_series_are_the_means_of_the_outcome_of_then() {
    for content in both() {
        let one = (arbitrary::assessment(&content), 0..8u8).prop_map(|(mut assessment, fate)| {
            match fate {
                0 => assessment.target = None,
                1 => assessment.target = Some(id("retired-rank")),
                _ => {}
            }
            assessment
        });
        holds(40, &vec(one, 0..6), |assessments| {
            let history = history(assessments);
            let all = series_of(&content, &history);
            for (index, snapshot) in history.snapshots().iter().enumerate() {
                let (framework, questionnaire) = (&content.framework, &content.questionnaire);
                let outcome = outcome(framework, questionnaire, &snapshot.assessment);
                let means = outcome.map(|outcome| outcome.means()).unwrap_or_default();
                for mean in &means {
                    let series = all.iter().find(|series| series.group == mean.group);
                    let series = series.expect("what was asked once has a series");
                    prop_assert_eq!(series.points[index].tenths, mean.tenths);
                }
                for series in &all {
                    let asked = means.iter().any(|mean| mean.group == series.group);
                    prop_assert!(asked || series.points[index].tenths.is_none());
                    prop_assert_eq!(series.points[index].id, snapshot.id);
                    prop_assert_eq!(series.points[index].day, snapshot.day);
                }
            }
            Ok(())
        });
    }
}
