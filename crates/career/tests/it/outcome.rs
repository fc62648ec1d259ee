//! What a self-assessment shows, worked out by hand for small sets of answers.

use career::{
    assessment::{Answer, Assessment, Rating},
    outcome::{Group, Outcome, PICKED, Reason, Row, outcome},
    questionnaire::Form,
};

use crate::support::{Content, city, free, id, level, rated, second, subject};

const NOT_APPLICABLE: Rating = Rating::NotApplicable;

/// A full assessment against `target` with these ratings.
fn assess(current: Option<&str>, target: &str, ratings: &[(&str, Rating)]) -> Assessment {
    let answers = ratings.iter().map(|(about, rating)| {
        (subject(about), Answer { rating: Some(*rating), ..Answer::default() })
    });
    Assessment {
        current: current.map(id),
        target: Some(id(target)),
        form: Form::Full,
        answers: answers.collect(),
        ..Assessment::default()
    }
}

fn write_evidence(assessment: &mut Assessment, about: &str, text: &str) {
    assessment.answers.edit(subject(about), |answer| answer.evidence = free(text));
}

fn outcome_of<'a>(content: &'a Content, assessment: &'a Assessment) -> Outcome<'a> {
    outcome(&content.framework, &content.questionnaire, assessment).expect("a rank is aimed for")
}

fn names(rows: &[&Row]) -> Vec<String> {
    rows.iter().map(|row| row.item.about.to_string()).collect()
}

fn growth(content: &Content, assessment: &Assessment) -> Vec<(String, Vec<Reason>)> {
    let outcome = outcome_of(content, assessment);
    let candidates = outcome.growth().into_iter();
    candidates.map(|candidate| (candidate.row.item.about.to_string(), candidate.reasons)).collect()
}

fn below(by: u8) -> Reason {
    Reason::BelowAim { by }
}

#[test]
fn there_is_no_outcome_until_a_rank_of_this_content_is_aimed_for() {
    let city = city();
    for target in [None, Some(id("retired"))] {
        let assessment = Assessment { target, ..Assessment::default() };
        assert!(outcome(&city.framework, &city.questionnaire, &assessment).is_none());
    }
}

#[test]
fn the_outcome_has_a_row_for_every_question_of_the_form_in_the_order_asked() {
    let city = city();
    for form in [Form::Short, Form::Full] {
        let assessment = Assessment { form, ..assess(None, "kakaricho", &[]) };
        let outcome = outcome_of(&city, &assessment);
        let items = city.questionnaire.items_for(&city.framework, outcome.target, form);
        assert!(outcome.rows.iter().map(|row| row.item).eq(items));
        assert_eq!(outcome.rated(), 0);
    }
}

#[test]
fn a_mean_is_taken_in_tenths_over_the_ratings_that_are_levels() {
    const POINTS: [&str; 4] = [
        "point/immediate-issues",
        "point/policy-alignment",
        "point/work-improvement",
        "point/staff-development",
    ];
    let city = city();
    for (ratings, tenths, rated_with_level) in [
        (vec![], None, 0),
        (vec![NOT_APPLICABLE], None, 0),
        (vec![rated(1)], Some(10), 1),
        (vec![rated(5), rated(5), rated(5), rated(5)], Some(50), 4),
        (vec![rated(1), rated(2)], Some(15), 2),
        (vec![rated(1), rated(1), rated(2)], Some(13), 3), // 1.33…
        (vec![rated(1), rated(2), rated(2)], Some(17), 3), // 1.66…
        (vec![rated(1), rated(1), rated(1), rated(2)], Some(13), 4), // 1.25
        (vec![rated(1), rated(2), rated(2), rated(2)], Some(18), 4), // 1.75
        (vec![rated(4), NOT_APPLICABLE, NOT_APPLICABLE], Some(40), 1),
    ] {
        let answers: Vec<_> = POINTS.into_iter().zip(ratings.iter().copied()).collect();
        let assessment = assess(None, "kakaricho", &answers);
        let means = outcome_of(&city, &assessment).means();
        let awareness = means.iter().find(|mean| mean.group == Group::Awareness);
        let mean = awareness.expect("the rank asks for points");
        assert_eq!(
            (mean.tenths, mean.levelled, mean.asked),
            (tenths, rated_with_level, 4),
            "{ratings:?}"
        );
    }
}

#[test]
fn means_are_of_roles_points_each_held_ability_and_the_exercised_ones() {
    let city = city();
    let held = &city.framework.abilities().held;
    let assessment = assess(None, "kakaricho", &[]);
    let means = outcome_of(&city, &assessment).means();
    let groups: Vec<_> = means.iter().map(|mean| (mean.group, mean.asked)).collect();
    assert_eq!(
        groups,
        [
            (Group::Roles, 2),
            (Group::Awareness, 4),
            (Group::Held(&held[0]), 4),
            (Group::Held(&held[1]), 3),
            (Group::Held(&held[2]), 3),
            (Group::Exercised, 4),
        ]
    );
}

#[test]
fn strengths_are_the_highest_ratings_that_reach_the_aim() {
    let city = city();
    let assessment = assess(
        None,
        "kakaricho",
        &[
            ("role/kakaricho-manage", rated(3)),
            ("point/policy-alignment", rated(2)),
            ("point/work-improvement", rated(5)),
            ("element/negotiation", rated(4)),
            ("ability/contribution", rated(3)),
            ("ability/decision-action", NOT_APPLICABLE),
        ],
    );
    let names = |aim| {
        let assessment = Assessment { aim: level(aim), ..assessment.clone() };
        names(&outcome_of(&city, &assessment).strengths())
    };
    assert_eq!(
        names(3),
        ["point/work-improvement", "element/negotiation", "role/kakaricho-manage"],
        "among equals the one asked first; at most {PICKED}"
    );
    assert_eq!(names(4), ["point/work-improvement", "element/negotiation"]);
    assert_eq!(names(5), ["point/work-improvement"]);
}

#[test]
fn among_equal_strengths_those_with_evidence_come_first() {
    let city = city();
    let mut assessment = assess(
        None,
        "kakaricho",
        &[
            ("role/kakaricho-manage", rated(4)),
            ("role/kakaricho-support", rated(4)),
            ("point/work-improvement", rated(4)),
            ("element/negotiation", rated(5)),
        ],
    );
    write_evidence(&mut assessment, "role/kakaricho-manage", " \n");
    write_evidence(&mut assessment, "point/work-improvement", "受付の分担を変えた");
    assert_eq!(
        names(&outcome_of(&city, &assessment).strengths()),
        ["element/negotiation", "point/work-improvement", "role/kakaricho-manage"],
        "blank evidence is none, and evidence does not outdo a higher rating"
    );
}

#[test]
fn growth_has_the_widest_gaps_first_then_what_is_new_then_the_order_asked() {
    let city = city();
    let assessment = assess(
        Some("shunin"),
        "kakaricho",
        &[
            ("point/immediate-issues", rated(2)), // also asked of the rank held
            ("point/staff-development", rated(2)), // new
            ("element/negotiation", rated(1)),    // asked of everybody
            ("ability/contribution", rated(2)),
            ("role/kakaricho-manage", rated(3)),
        ],
    );
    assert_eq!(
        growth(&city, &assessment),
        [
            ("element/negotiation".to_owned(), vec![below(2)]),
            ("point/staff-development".to_owned(), vec![below(1), Reason::NewAtTarget]),
            ("point/immediate-issues".to_owned(), vec![below(1), Reason::AskedByTarget],),
            ("ability/contribution".to_owned(), vec![below(1)]),
        ]
    );
}

#[test]
fn what_one_wishes_to_grow_in_comes_first_whether_rated_or_not() {
    let city = city();
    let mut assessment = assess(
        Some("shunin"),
        "kakaricho",
        &[
            ("element/negotiation", rated(1)),
            ("role/kakaricho-manage", rated(5)),
            ("point/immediate-issues", rated(2)),
        ],
    );
    let wished = ["role/kakaricho-manage", "point/immediate-issues", "ability/contribution"];
    for about in wished {
        assessment.answers.edit(subject(about), |answer| answer.wish = true);
    }
    let expected: [(&str, &[Reason]); 4] = [
        ("point/immediate-issues", &[Reason::Wished, below(1), Reason::AskedByTarget]),
        ("role/kakaricho-manage", &[Reason::Wished, Reason::NewAtTarget]),
        ("ability/contribution", &[Reason::Wished]),
        ("element/negotiation", &[below(2)]),
    ];
    let expected = expected.map(|(about, reasons)| (about.to_owned(), reasons.to_vec()));
    assert_eq!(growth(&city, &assessment), expected);
}

#[test]
fn the_highest_and_the_lowest_levels_are_so_whatever_is_aimed_for() {
    let city = city();
    let assessment = assess(
        None,
        "kakaricho",
        &[
            ("role/kakaricho-manage", rated(2)),
            ("point/policy-alignment", NOT_APPLICABLE),
            ("point/work-improvement", rated(4)),
            ("element/negotiation", rated(1)),
            ("ability/contribution", rated(4)),
        ],
    );
    for aim in 1..=5 {
        let assessment = Assessment { aim: level(aim), ..assessment.clone() };
        let outcome = outcome_of(&city, &assessment);
        let highest = ["point/work-improvement", "ability/contribution", "role/kakaricho-manage"];
        assert_eq!(names(&outcome.highest()), highest);
        let lowest = ["element/negotiation", "role/kakaricho-manage", "point/work-improvement"];
        assert_eq!(names(&outcome.lowest()), lowest);
    }
}

#[test]
fn nothing_is_left_to_grow_when_every_rating_reaches_the_aim() {
    let city = city();
    let ratings = [("role/kakaricho-manage", rated(3)), ("point/work-improvement", NOT_APPLICABLE)];
    assert!(growth(&city, &assess(Some("shunin"), "kakaricho", &ratings)).is_empty());
    assert!(growth(&city, &assess(None, "kakaricho", &[])).is_empty());
}

#[test]
fn the_aim_decides_what_is_a_gap() {
    let city = city();
    let assessment = assess(None, "kakaricho", &[("role/kakaricho-manage", rated(1))]);
    for (aim, expected) in [(1, None), (2, Some(1)), (3, Some(2)), (5, Some(4))] {
        let assessment = Assessment { aim: level(aim), ..assessment.clone() };
        let reasons = growth(&city, &assessment).pop().map(|(_, reasons)| reasons);
        assert_eq!(
            reasons,
            expected.map(|by| vec![below(by), Reason::AskedByTarget]),
            "aiming for {aim}"
        );
    }
}

#[test]
fn nothing_is_called_new_without_a_rank_held_that_this_content_has() {
    let second = second();
    for current in [None, Some("retired"), Some("star-warden")] {
        let assessment = assess(current, "star-warden", &[]);
        assert!(outcome_of(&second, &assessment).rows.iter().all(|row| !row.new_at_target));
    }
}

#[test]
fn new_is_what_the_rank_aimed_for_asks_and_the_rank_held_does_not() {
    let second = second();
    let assessment = assess(Some("star-keeper"), "star-warden", &[]);
    let outcome = outcome_of(&second, &assessment);
    let new: Vec<_> = outcome.rows.iter().filter(|row| row.new_at_target).collect();
    assert_eq!(names(&new), ["role/warden-collection", "point/long-view"]);
}
