//! Erasing a part of a record: all of that part goes, and nothing of the others.

use career::{
    Record,
    exchange::write,
    history::HistoryChange::Take,
    record::{Change, Part},
};
use proptest::prelude::*;

use crate::{
    arbitrary,
    support::{day, holds, rate, rated, record, second, subject, tell},
};

fn erased(record: &Record, part: Part) -> Record {
    record.after(&Change::Erase(part)).unwrap_or_else(|| record.clone())
}

#[test]
fn one_part_goes_and_the_others_stay() {
    let records = arbitrary::record(&second());
    let part = proptest::sample::select(Part::ALL.to_vec());
    holds(150, &(records, part), |(record, part)| {
        let after = erased(&record, part);
        prop_assert!(!after.has(part));
        for other in Part::ALL.into_iter().filter(|other| *other != part) {
            prop_assert_eq!(after.has(other), record.has(other), "{:?}", other);
        }
        prop_assert_eq!(&erased(&after, part), &after, "there is nothing left to erase");
        prop_assert!(part == Part::Sheets || after.sheets == record.sheets);
        prop_assert!(part == Part::Values || after.values == record.values);
        prop_assert!(part == Part::Path || after.path == record.path);
        prop_assert!(part == Part::Plan || after.plan == record.plan);
        prop_assert!(part == Part::Assessment || after.assessment == record.assessment);
        prop_assert!(part == Part::History || after.history == record.history);
        prop_assert!(part == Part::Desks || after.together.desks == record.together.desks);
        Ok(())
    });
}

#[test]
fn all_of_them_are_everything() {
    let records = arbitrary::record(&second());
    let order = Just(Part::ALL.to_vec()).prop_shuffle();
    holds(100, &(records, order), |(record, order)| {
        let left = order.into_iter().fold(record, |record, part| erased(&record, part));
        prop_assert!(left.is_empty());
        prop_assert_eq!(left, Record::default());
        Ok(())
    });
}

#[test]
fn a_question_keeps_its_words_as_long_as_it_has_an_answer_somewhere() {
    let asked = "role/a-runs";
    let full = record([
        rate(asked, rated(3)),
        tell(asked, "planted-words"),
        Change::History(Take(String::new(), day("2026-04-01"))),
    ]);
    assert!(full.words.get(&subject(asked)).is_some());
    let once = erased(&full, Part::Assessment);
    assert!(once.words.get(&subject(asked)).is_some(), "the history answers it");
    let never = erased(&once, Part::History);
    assert!(never.words.is_empty());
    assert!(!write(&never, &second().framework).contains("planted-words"));
}

#[test]
fn what_pointed_into_the_plan_points_nowhere() {
    let records = arbitrary::record(&second());
    holds(100, &records, |record| {
        // Nothing happens to a record that has no plan.
        prop_assume!(record.has(Part::Plan));
        let after = erased(&record, Part::Plan);
        let agreed = after.talks.all().iter().flat_map(|talk| &talk.agreed);
        prop_assert!(agreed.into_iter().all(|one| one.action.is_none()));
        let replies = after.together.received.iter().flat_map(|one| one.replies.iter());
        for (_, reply) in replies {
            prop_assert!(reply.goal.is_none() && reply.action.is_none());
        }
        Ok(())
    });
}
