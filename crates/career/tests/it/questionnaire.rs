//! Which questions somebody is asked, in both organisations.

use std::collections::BTreeSet;

use career::{
    Language, content,
    questionnaire::{Form, Level, SHORT_LIMIT, Subject, asked_of},
};

use crate::support::{Content, both, city, city_folder, json, subjects};

fn asked(content: &Content, rank: &str, form: Form) -> Vec<String> {
    subjects(&content.questionnaire.items_for(&content.framework, content.rank(rank), form))
}

/// Every rank of both organisations, with the questions of the form.
fn for_every_rank(form: Form, check: impl Fn(&Content, &str, &[String])) {
    for content in both() {
        for rank in content.framework.ranks() {
            check(&content, rank.id.as_str(), &asked(&content, rank.id.as_str(), form));
        }
    }
}

#[test]
fn the_short_form_has_at_most_fifteen_questions_and_never_none() {
    for_every_rank(Form::Short, |_, rank, items| {
        assert!((1..=SHORT_LIMIT).contains(&items.len()), "{rank}: {}", items.len());
    });
}

#[test]
fn the_short_form_asks_every_role_and_point_of_the_rank_that_is_marked_for_it() {
    for_every_rank(Form::Short, |content, rank, items| {
        for subject in asked_of(content.rank(rank)) {
            let item = content.questionnaire.item(&subject).expect("every subject has a question");
            assert_eq!(items.contains(&subject.to_string()), item.short, "{rank}: {subject}");
        }
    });
}

#[test]
fn the_citys_short_form_asks_every_role_and_point_of_the_rank() {
    let city = city();
    for rank in city.framework.ranks() {
        let items = asked(&city, rank.id.as_str(), Form::Short);
        assert!(asked_of(rank).all(|subject| items.contains(&subject.to_string())), "{}", rank.id);
    }
}

#[test]
fn the_short_form_is_the_full_form_with_questions_left_out() {
    for_every_rank(Form::Short, |content, rank, items| {
        let mut full = asked(content, rank, Form::Full).into_iter();
        assert!(items.iter().all(|item| full.any(|other| other == *item)), "{rank}: {items:?}");
    });
}

#[test]
fn the_full_form_asks_roles_then_points_then_elements_then_abilities() {
    for_every_rank(Form::Full, |content, rank, items| {
        let abilities = content.framework.abilities();
        let elements = abilities.held.iter().flat_map(|held| &held.elements);
        let expected: Vec<_> = asked_of(content.rank(rank))
            .chain(elements.map(|element| Subject::Element(element.id.clone())))
            .chain(abilities.exercised.iter().map(|ability| Subject::Ability(ability.id.clone())))
            .map(|subject| subject.to_string())
            .collect();
        assert_eq!(items, expected, "{rank}");
    });
}

#[test]
fn nothing_is_asked_twice() {
    for form in [Form::Short, Form::Full] {
        for_every_rank(form, |_, rank, items| {
            assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len(), "{rank}");
        });
    }
}

#[test]
fn where_too_many_questions_are_marked_the_short_form_leaves_out_the_last() {
    let Content { framework, .. } = city();
    let mut assessment = json(&city_folder(), content::ASSESSMENT);
    for item in assessment["items"].as_array_mut().expect("items are a list") {
        item["short"] = true.into();
    }
    let questionnaire = content::questionnaire(&framework, &assessment.to_string())
        .sound()
        .expect("more short questions are no problem");
    for rank in framework.ranks() {
        let full = questionnaire.items_for(&framework, rank, Form::Full);
        let short = questionnaire.items_for(&framework, rank, Form::Short);
        assert!(full.len() > SHORT_LIMIT, "{} has few questions", rank.id);
        assert_eq!(short, full[..SHORT_LIMIT], "{}", rank.id);
    }
}

#[test]
fn a_point_of_several_ranks_is_one_question() {
    for content in both() {
        let shared = content
            .framework
            .points()
            .iter()
            .filter(|p| content.framework.ranks_with(&p.id).count() > 1);
        for point in shared {
            let about = Subject::Point(point.id.clone());
            let questions = content.questionnaire.items().iter().filter(|item| item.about == about);
            assert_eq!(questions.count(), 1, "{about}");
        }
    }
}

#[test]
fn every_question_has_two_or_three_examples() {
    for content in both() {
        for item in content.questionnaire.items() {
            assert!((2..=3).contains(&item.examples.len()), "{}", item.about);
        }
    }
}

#[test]
fn levels_go_from_one_to_five_each_with_its_meaning() {
    assert_eq!(Level::ALL.map(Level::number), [1, 2, 3, 4, 5]);
    assert_eq!(Level::DEFAULT_AIM.number(), 3);
    assert_eq!([0, 6, u8::MAX].map(Level::new), [None; 3]);
    for content in both() {
        for level in Level::ALL {
            let anchor = content.questionnaire.anchor(level);
            assert_eq!(anchor.level, level);
            assert!(Language::ALL.iter().all(|language| !anchor.name.get(*language).is_empty()));
        }
    }
}

#[test]
fn a_question_the_content_does_not_have_is_not_found() {
    let retired = "point/retired".parse().expect("a proper subject");
    assert!(city().questionnaire.item(&retired).is_none());
}
