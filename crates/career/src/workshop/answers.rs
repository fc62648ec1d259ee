//! What everybody in a room answered, question by question: thousands of people and hundreds of questions, gone
//! through once.

use std::cmp::Ordering;

use super::Contribution;
use crate::{
    Questionnaire,
    assessment::Rating,
    questionnaire::{Level, Subject},
};

/// The answers of a room.
pub(super) struct Answers<'a>(Vec<Answered<'a>>);

struct Answered<'a> {
    about: &'a Subject,
    /// The level each person gave.
    levels: Vec<Option<Level>>,
    /// How many wish to grow in it.
    wishing: usize,
}

impl<'a> Answers<'a> {
    /// The answers of `people` to the questions asked today.
    pub(crate) fn of(people: &[Contribution], questionnaire: &'a Questionnaire) -> Self {
        let none = |about| Answered { about, levels: vec![None; people.len()], wishing: 0 };
        let mut answers: Vec<_> =
            questionnaire.items().iter().map(|item| none(&item.about)).collect();
        // In the order of the subjects, which is that of everybody's ratings, too: one walk along both.
        let mut sorted: Vec<_> = answers.iter_mut().collect();
        sorted.sort_by_key(|answered| answered.about);
        for (person, one) in people.iter().enumerate() {
            let mut ratings = one.ratings.iter().peekable();
            for answered in &mut sorted {
                while ratings.next_if(|(about, _)| *about < answered.about).is_some() {}
                let Some((_, rating)) = ratings.next_if(|(about, _)| *about == answered.about)
                else {
                    continue;
                };
                if let Some(given) = answered.levels.get_mut(person) {
                    *given = Rating::level(*rating);
                }
            }
            let mut wishes: Vec<_> = one.wishes.iter().collect();
            wishes.sort();
            wishes.dedup();
            count(&mut sorted, &wishes);
        }
        Self(answers)
    }

    /// Each question with the level each person gave and how many wish to grow in it, in content order.
    pub(crate) fn items(&self) -> impl Iterator<Item = (&'a Subject, &[Option<Level>], usize)> {
        self.0.iter().map(|one| (one.about, one.levels.as_slice(), one.wishing))
    }
}

/// Counts one person's wishes; both lists are sorted.
fn count(answers: &mut [&mut Answered], mut wishes: &[&Subject]) {
    for answered in answers {
        while let Some((wish, rest)) = wishes.split_first() {
            match (*wish).cmp(answered.about) {
                Ordering::Less => wishes = rest,
                Ordering::Equal => {
                    answered.wishing += 1;
                    wishes = rest;
                }
                Ordering::Greater => break,
            }
        }
    }
}
