//! Rooms of people who handed in for a workshop, as tests know them: who is in which group, and gave which levels.

use career::{
    assessment::Rating,
    exchange::Opened,
    questionnaire::{Level, Subject},
    workshop::{Contribution, Month, Room},
};
use proptest::{
    collection::{SizeRange, vec},
    prelude::*,
};

use crate::support::{Content, day};

/// Somebody in the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The place of their group in the content.
    pub group: Option<usize>,
    /// The level of each question asked, 1 to 5, or 0 for none.
    pub levels: Vec<usize>,
    /// Whether they wish to grow in each of them.
    pub wishes: Vec<bool>,
}

/// The first questions of the content, and one of another ability.
pub fn asked(content: &Content, count: usize) -> Vec<Subject> {
    let items = content.questionnaire.items();
    let mut asked: Vec<_> = items.iter().take(count - 1).map(|item| item.about.clone()).collect();
    asked.extend(items.last().map(|item| item.about.clone()));
    asked
}

/// What somebody hands in who was asked this.
pub fn handed_in(content: &Content, asked: &[Subject], person: &Person) -> Contribution {
    let rating = |(place, (about, level)): (usize, (&Subject, &usize))| {
        let rating = match u8::try_from(*level).ok().and_then(Level::new) {
            Some(level) => Some(Rating::Level(level)),
            // Of those without a level some said so.
            None => (place % 2 == 1).then_some(Rating::NotApplicable),
        };
        Some((about.clone(), rating?))
    };
    let wished = asked.iter().zip(&person.wishes).filter(|(_, wish)| **wish);
    Contribution {
        month: Month::of(day("2026-10-05")),
        group: person.group.map(|place| content.workshops.groups[place].id.clone()),
        ratings: asked.iter().zip(&person.levels).enumerate().filter_map(rating).collect(),
        wishes: wished.map(|(about, _)| about.clone()).collect(),
    }
}

/// The room of these people.
pub fn room(content: &Content, asked: &[Subject], people: &[Person]) -> Room {
    let mut room = Room::default();
    for (number, person) in people.iter().enumerate() {
        let value = handed_in(content, asked, person);
        room.add(format!("{number}.json"), Ok(Opened { value, revision: 1 }));
    }
    room.count_the_same();
    room
}

/// Of several things, each as likely as its weight; the first where none has any.
fn pick(weights: &[u8], random: u16) -> usize {
    let all: usize = weights.iter().map(|weight| usize::from(*weight)).sum();
    let mut left = usize::from(random) % all.max(1);
    for (place, weight) in weights.iter().enumerate() {
        if left < usize::from(*weight) {
            return place;
        }
        left -= usize::from(*weight);
    }
    0
}

/// Weights some of which are nothing, so that rooms are of few groups, all alike, or sparse.
fn weights(count: usize) -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![3 => Just(0u8), 2 => 1..3u8, 3 => 3..12u8], count)
}

/// Rooms of so many people who were asked so many questions.
pub fn people<R: Into<SizeRange>>(
    content: &Content,
    questions: usize,
    people: R,
) -> impl Strategy<Value = Vec<Person>> + use<R> {
    let one = (any::<u16>(), vec(any::<u16>(), questions), vec(any::<u16>(), questions));
    let in_groups = weights(content.workshops.groups.len() + 1);
    let at_levels = vec(weights(6), questions);
    (in_groups, at_levels, weights(2), vec(one, people.into())).prop_map(
        |(groups, levels, wishes, people)| {
            let person = |(group, at, wished): (u16, Vec<u16>, Vec<u16>)| Person {
                group: pick(&groups, group).checked_sub(1),
                levels: levels.iter().zip(at).map(|(weights, at)| pick(weights, at)).collect(),
                wishes: wished.into_iter().map(|random| pick(&wishes, random) == 1).collect(),
            };
            people.into_iter().map(person).collect()
        },
    )
}
