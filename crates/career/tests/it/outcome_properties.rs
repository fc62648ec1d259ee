//! What holds for every outcome, whatever was answered.

use career::{
    assessment::Assessment,
    outcome::{Candidate, Outcome, PICKED, Reason, Row, outcome},
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

/// The question of a row or candidate, as written.
fn about(row: &Row) -> String {
    row.item.about.to_string()
}

#[test]
fn strengths_reach_the_aim_and_growth_does_not_unless_it_is_wished_for() {
    of_every_outcome(|outcome| {
        for row in outcome.strengths() {
            prop_assert!(row.level().is_some_and(|level| level >= outcome.aim));
        }
        for candidate in outcome.growth() {
            let below = candidate.row.level().is_some_and(|level| level < outcome.aim);
            prop_assert!(below || candidate.row.wished());
        }
        Ok(())
    });
}

#[test]
fn nothing_is_both_a_strength_and_a_growth_candidate_unless_it_is_wished_for() {
    of_every_outcome(|outcome| {
        let strengths: Vec<_> = outcome.strengths().into_iter().map(about).collect();
        for candidate in outcome.growth() {
            prop_assert!(candidate.row.wished() || !strengths.contains(&about(candidate.row)));
        }
        Ok(())
    });
}

#[test]
fn as_many_strengths_are_picked_as_there_are_up_to_the_limit() {
    of_every_outcome(|outcome| {
        let levels = || outcome.rows.iter().filter_map(Row::level);
        let reached = levels().filter(|level| *level >= outcome.aim).count();
        prop_assert_eq!(outcome.strengths().len(), reached.min(PICKED));
        prop_assert_eq!(outcome.highest().len(), levels().count().min(PICKED));
        prop_assert_eq!(outcome.lowest().len(), levels().count().min(PICKED));
        Ok(())
    });
}

#[test]
fn everything_wished_for_or_below_the_aim_is_a_candidate_once_and_nothing_else_is() {
    of_every_outcome(|outcome| {
        let mut found: Vec<_> = outcome.growth().iter().map(|one| about(one.row)).collect();
        let wanted = outcome
            .rows
            .iter()
            .filter(|row| row.wished() || row.level().is_some_and(|level| level < outcome.aim));
        let mut wanted: Vec<_> = wanted.map(about).collect();
        found.sort();
        wanted.sort();
        prop_assert_eq!(found, wanted);
        Ok(())
    });
}

#[test]
fn candidates_come_wished_first_then_by_gap_then_new_then_as_asked() {
    of_every_outcome(|outcome| {
        let place = |row: &Row| outcome.rows.iter().position(|other| other == row);
        for pair in outcome.growth().windows(2) {
            let [before, after] = [pair[0].row, pair[1].row];
            prop_assert!(before.wished() >= after.wished(), "what is wished for comes first");
            if before.wished() != after.wished() {
                continue;
            }
            let gaps = [before.gap(outcome.aim), after.gap(outcome.aim)];
            prop_assert!(gaps[0] >= gaps[1], "gaps do not rise");
            if gaps[0] != gaps[1] {
                continue;
            }
            prop_assert!(before.new_at_target >= after.new_at_target, "what is new comes first");
            if before.new_at_target == after.new_at_target {
                prop_assert!(place(before) < place(after), "the order asked decides");
            }
        }
        Ok(())
    });
}

#[test]
fn no_lower_rating_is_passed_over() {
    of_every_outcome(|outcome| {
        let picked: Vec<_> = outcome.lowest().iter().filter_map(|row| row.level()).collect();
        let mut lowest: Vec<_> = outcome.rows.iter().filter_map(Row::level).collect();
        lowest.sort();
        prop_assert_eq!(&picked[..], &lowest[..picked.len()]);
        Ok(())
    });
}

#[test]
fn no_higher_rating_is_passed_over() {
    of_every_outcome(|outcome| {
        let mut highest: Vec<_> = outcome.rows.iter().filter_map(Row::level).collect();
        highest.sort_by_key(|level| std::cmp::Reverse(*level));
        for picked in [outcome.strengths(), outcome.highest()] {
            let picked: Vec<_> = picked.iter().filter_map(|row| row.level()).collect();
            prop_assert_eq!(&picked[..], &highest[..picked.len()]);
        }
        Ok(())
    });
}

#[test]
fn every_candidate_says_all_its_reasons_and_only_those() {
    of_every_outcome(|outcome| {
        for Candidate { row, reasons } in outcome.growth() {
            let by = row.gap(outcome.aim);
            prop_assert!(!reasons.is_empty() && by <= 4);
            let expected = [
                (row.wished(), Reason::Wished),
                (by > 0, Reason::BelowAim { by }),
                (row.new_at_target, Reason::NewAtTarget),
                (row.asked_by_target && !row.new_at_target, Reason::AskedByTarget),
            ];
            let expected =
                expected.into_iter().filter_map(|(holds, reason)| holds.then_some(reason));
            prop_assert_eq!(reasons, expected.collect::<Vec<_>>());
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
