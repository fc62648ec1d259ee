//! What is shown of a room is true, and of five people or more.

use std::collections::BTreeSet;

use career::{
    Id,
    questionnaire::Subject,
    workshop::{Bin, FIRST, ItemPicture, LEAST, Picture, RankGroup, Row, Who, picture},
};
use proptest::{prelude::*, sample::Index, test_runner::TestCaseError};

use crate::{
    rooms::{Person, asked, people, room},
    support::{Content, both, city, holds},
};

/// How many questions the people of these rooms were asked.
pub const QUESTIONS: usize = 4;

/// Shows the picture of a room of these people.
pub fn with_picture<T>(
    content: &Content,
    asked: &[Subject],
    people: &[Person],
    see: impl FnOnce(Option<&Picture>) -> T,
) -> T {
    let Content { framework, questionnaire, workshops, .. } = content;
    let room = room(content, asked, people);
    see(picture(&room, workshops, framework, questionnaire).as_ref())
}

/// Whether somebody belongs to those counted together.
fn is_of(content: &Content, person: &Person, who: &Who) -> bool {
    let Some(group) = person.group.map(|place| &content.workshops.groups[place]) else {
        return false;
    };
    match who {
        Who::Group(id) => group.id == *id,
        Who::Track(id) => content.rank(group.ranks[0].as_str()).track == *id,
    }
}

/// How many of these people a count is of.
fn counted<'p>(people: impl Iterator<Item = &'p Person>, question: usize, bin: &Bin) -> usize {
    let (from, to) = (usize::from(bin.from.number()), usize::from(bin.to.number()));
    let levels = people.map(|person| person.levels[question]);
    levels.filter(|level| (from..=to).contains(level) || *level == 0 && bin.or_none).count()
}

/// Counts are in order, leave no level out, and are of five or more.
fn sound(bins: &[Bin]) -> Result<(), TestCaseError> {
    let numbers = bins.iter().flat_map(|bin| bin.from.number()..=bin.to.number());
    prop_assert!(numbers.eq(1..=5), "{bins:?}");
    prop_assert!(bins.iter().all(|bin| bin.people >= LEAST), "{bins:?}");
    prop_assert!(bins.iter().skip(1).all(|bin| !bin.or_none), "{bins:?}");
    Ok(())
}

/// Everything shown of a room is true, and of five people or more; so are those who are left when what is shown is
/// taken from the room.
fn shows_only_what_it_may(
    content: &Content,
    asked: &[Subject],
    people: &[Person],
    picture: &Picture,
) -> Result<(), TestCaseError> {
    prop_assert_eq!(picture.people, people.len());
    for item in &picture.items {
        let question = asked.iter().position(|about| about == item.about);
        let question = question.expect("only what somebody answered or wishes for is shown");
        let wishing = people.iter().filter(|person| person.wishes[question]).count();
        if let Some(shown) = item.wishes {
            let others = people.len() - shown;
            prop_assert!(shown == wishing && shown >= LEAST && (others == 0 || others >= LEAST));
        }
        if item.bins.is_empty() {
            prop_assert_eq!((item.without, &item.breakdown), (None, &None));
            continue;
        }
        sound(&item.bins)?;
        prop_assert!(people.len() >= FIRST, "nothing can be told apart among fewer");
        prop_assert!(item.bins.len() > 1);
        prop_assert_eq!(item.without.is_none(), item.bins[0].or_none);
        let without = people.iter().filter(|person| person.levels[question] == 0).count();
        if let Some(shown) = item.without {
            prop_assert!(shown == without && (shown == 0 || shown >= LEAST));
        }
        for bin in &item.bins {
            prop_assert_eq!(bin.people, counted(people.iter(), question, bin));
        }
        let Some(breakdown) = &item.breakdown else { continue };
        prop_assert!(!breakdown.rows.is_empty());
        for row in &breakdown.rows {
            sound(&row.bins)?;
            let theirs = people.iter().filter(|person| is_of(content, person, &row.who));
            for bin in &row.bins {
                prop_assert_eq!(bin.people, counted(theirs.clone(), question, bin));
                // Parted where the room is, or not.
                prop_assert!(item.bins.iter().any(|room| room.from == bin.from));
                prop_assert!(item.bins.iter().any(|room| room.to == bin.to));
            }
        }
        let shown =
            |person: &&Person| breakdown.rows.iter().any(|row| is_of(content, person, &row.who));
        let rest: Vec<_> = people.iter().filter(|person| !shown(person)).collect();
        let first = &breakdown.rows[0].bins;
        for bin in first {
            let rest = counted(rest.iter().copied(), question, bin);
            prop_assert!(rest >= LEAST || breakdown_is_everybody(content, people, &breakdown.rows));
        }
        if !first[0].or_none {
            let none = rest.iter().filter(|person| person.levels[question] == 0).count();
            prop_assert!(none == 0 || none >= LEAST);
        }
        let bounds = |row: &Row| -> Vec<_> {
            row.bins.iter().map(|bin| (bin.from, bin.to, bin.or_none)).collect()
        };
        prop_assert!(breakdown.rows.iter().all(|row| bounds(row) == bounds(&breakdown.rows[0])));
    }
    Ok(())
}

fn breakdown_is_everybody(content: &Content, people: &[Person], rows: &[Row]) -> bool {
    people.iter().all(|person| rows.iter().any(|row| is_of(content, person, &row.who)))
}

#[test]
fn everything_shown_is_true_and_of_five_people_or_more_and_so_are_those_not_shown() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        holds(400, &people(&content, QUESTIONS, 5..=60), |people| {
            with_picture(&content, &asked, &people, |picture| {
                let picture = picture.expect("there are five people");
                shows_only_what_it_may(&content, &asked, &people, picture)
            })
        });
    }
}

#[test]
fn a_room_of_fewer_than_five_shows_nothing() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        holds(60, &people(&content, QUESTIONS, 0..5), |people| {
            with_picture(&content, &asked, &people, |picture| {
                prop_assert!(picture.is_none());
                Ok(())
            })
        });
    }
}

#[test]
fn it_does_not_matter_in_which_order_people_hand_in() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        let rooms = (people(&content, QUESTIONS, 5..=40), any::<Index>());
        holds(60, &rooms, |(people, index)| {
            let mut others = people.clone();
            others.rotate_left(index.index(people.len()));
            others.reverse();
            with_picture(&content, &asked, &people, |one| {
                with_picture(&content, &asked, &others, |other| {
                    prop_assert_eq!(one, other);
                    Ok(())
                })
            })
        });
    }
}

#[test]
fn several_questions_together_show_no_group_that_none_of_them_shows() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        holds(200, &people(&content, QUESTIONS, 5..=60), |people| {
            with_picture(&content, &asked, &people, |picture| {
                let picture = picture.expect("there are five people");
                let rows = |item: &ItemPicture| -> Vec<Who> {
                    let rows = item.breakdown.iter().flat_map(|one| &one.rows);
                    rows.map(|row| row.who.clone()).collect()
                };
                let all: Vec<_> = picture.items.iter().map(rows).collect();
                for (one, other) in
                    all.iter().flat_map(|one| all.iter().map(move |other| (one, other)))
                {
                    let within =
                        |one: &[Who], other: &[Who]| one.iter().all(|who| other.contains(who));
                    prop_assert!(within(one, other) || within(other, one), "{one:?} {other:?}");
                }
                Ok(())
            })
        });
    }
}

#[test]
fn these_rooms_show_groups_and_tracks_and_hide_both_so_that_the_tests_see_all_of_it() {
    let content = city();
    let asked = asked(&content, QUESTIONS);
    let seen = std::cell::RefCell::new(BTreeSet::new());
    holds(400, &people(&content, QUESTIONS, 5..=60), |people| {
        with_picture(&content, &asked, &people, |picture| {
            for item in &picture.expect("there are five people").items {
                let mut seen = seen.borrow_mut();
                let first = item.breakdown.iter().flat_map(|one| &one.rows).next();
                seen.insert(match first.map(|row| &row.who) {
                    Some(Who::Group(_)) => "groups",
                    Some(Who::Track(_)) => "tracks",
                    None if item.bins.is_empty() => "nothing",
                    None => "the room alone",
                });
                let finer = first.is_some_and(|row| row.bins.len() < item.bins.len());
                seen.extend(finer.then_some("fewer counts of a group"));
                let more = item.breakdown.as_ref().is_some_and(|one| one.rows.len() > 1);
                seen.extend(more.then_some("several groups"));
                let or_none = first.is_some_and(|row| row.bins[0].or_none != item.bins[0].or_none);
                seen.extend(or_none.then_some("those without a level in a group"));
            }
            Ok(())
        })
    });
    assert_eq!(seen.into_inner().len(), 7);
}

#[test]
fn a_group_the_content_does_not_have_any_more_is_counted_with_the_room() {
    let content = city();
    let asked = asked(&content, 2);
    let person = |level| Person { group: None, levels: vec![level; 2], wishes: vec![false; 2] };
    let people: Vec<_> = (0..20).map(|number| person(1 + number % 5)).collect();
    let Content { framework, questionnaire, workshops, .. } = &content;
    let room = room(&content, &asked, &people);
    let mut others = career::workshop::Room::default();
    for (number, contribution) in room.contributions().iter().enumerate() {
        let mut value = contribution.clone();
        value.group = Some(Id::<RankGroup>::new("no-longer").expect("an id"));
        let opened = career::exchange::Opened { value, revision: 1 };
        others.add(number.to_string(), Ok(opened));
    }
    others.count_the_same();
    assert_eq!(
        picture(&others, workshops, framework, questionnaire),
        picture(&room, workshops, framework, questionnaire)
    );
}
