//! What holds for every outcome, whatever was answered.

use career::{
    assessment::Assessment,
    outcome::{Outcome, PICKED, Reason, Row, outcome},
};
use proptest::{prelude::*, test_runner::TestCaseError};

use crate::{
    arbitrary,
    support::{both, holds},
};

/// Checks a property of the outcomes of arbitrary assessments, in both organisations.
fn of_every_outcome(property: impl Fn(&Outcome) -> Result<(), TestCaseError>) {
    for content in both() {
        holds(60, &arbitrary::assessment(&content), |assessment: Assessment| {
            let outcome = outcome(&content.framework, &content.questionnaire, &assessment);
            property(&outcome.expect("the rank aimed for is in the content"))
        });
    }
}

#[test]
fn strengths_reach_the_aim_and_growth_does_not() {
    of_every_outcome(|outcome| {
        for row in outcome.strengths() {
            prop_assert!(row.level().is_some_and(|level| level >= outcome.aim));
        }
        for candidate in outcome.growth() {
            prop_assert!(candidate.row.level().is_some_and(|level| level < outcome.aim));
        }
        Ok(())
    });
}

#[test]
fn nothing_is_both_a_strength_and_a_growth_candidate() {
    of_every_outcome(|outcome| {
        let strengths: Vec<_> = outcome.strengths().iter().map(|row| &row.item.about).collect();
        for candidate in outcome.growth() {
            prop_assert!(!strengths.contains(&&candidate.row.item.about));
        }
        Ok(())
    });
}

#[test]
fn as_many_are_picked_as_there_are_up_to_the_limit() {
    of_every_outcome(|outcome| {
        let levels = || outcome.rows.iter().filter_map(Row::level);
        let reached = levels().filter(|level| *level >= outcome.aim).count();
        let missed = levels().count() - reached;
        prop_assert_eq!(outcome.strengths().len(), reached.min(PICKED));
        prop_assert_eq!(outcome.growth().len(), missed.min(PICKED));
        Ok(())
    });
}

#[test]
fn no_wider_gap_is_passed_over() {
    of_every_outcome(|outcome| {
        let gaps: Vec<_> = outcome.growth().iter().map(|c| c.row.gap(outcome.aim)).collect();
        let mut widest: Vec<_> = outcome.rows.iter().map(|row| row.gap(outcome.aim)).collect();
        widest.sort_by_key(|gap| std::cmp::Reverse(*gap));
        prop_assert_eq!(&gaps[..], &widest[..gaps.len()]);
        Ok(())
    });
}

#[test]
fn no_higher_rating_is_passed_over() {
    of_every_outcome(|outcome| {
        let picked: Vec<_> = outcome.strengths().iter().filter_map(|row| row.level()).collect();
        let mut highest: Vec<_> = outcome.rows.iter().filter_map(Row::level).collect();
        highest.sort_by_key(|level| std::cmp::Reverse(*level));
        prop_assert_eq!(&picked[..], &highest[..picked.len()]);
        Ok(())
    });
}

#[test]
fn every_candidate_says_how_far_below_the_aim_it_is_and_whether_it_is_new() {
    of_every_outcome(|outcome| {
        for candidate in outcome.growth() {
            let by = candidate.row.gap(outcome.aim);
            prop_assert!((1..=4).contains(&by));
            prop_assert_eq!(candidate.reasons[0], Reason::BelowAim { by });
            let new = candidate.reasons.contains(&Reason::NewAtTarget);
            prop_assert_eq!(new, candidate.row.new_at_target);
        }
        Ok(())
    });
}

#[test]
fn means_lie_between_one_and_five_and_count_every_question_once() {
    of_every_outcome(|outcome| {
        let means = outcome.means();
        for mean in &means {
            prop_assert!(mean.tenths.is_none_or(|tenths| (10..=50).contains(&tenths)));
            prop_assert_eq!(mean.tenths.is_some(), mean.levelled > 0);
            prop_assert!(mean.levelled <= mean.asked);
        }
        prop_assert_eq!(means.iter().map(|mean| mean.asked).sum::<usize>(), outcome.rows.len());
        prop_assert!(means.iter().map(|mean| mean.levelled).sum::<usize>() <= outcome.rated());
        Ok(())
    });
}
