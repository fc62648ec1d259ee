//! What is made of the picture of a room: abilities, and the table to save.

use career::{
    Language,
    workshop::{Bin, Picture, write_table},
};
use proptest::prelude::*;

use crate::{
    picture::{QUESTIONS, with_picture},
    rooms::{asked, people},
    support::{Content, both, holds, messages},
};

/// The sum of counts of several questions by the bounds of `bin`.
fn added<'b>(lists: impl Iterator<Item = &'b [Bin]>, bin: &Bin) -> usize {
    let within = |other: &&Bin| bin.from <= other.from && other.to <= bin.to;
    lists.flatten().filter(within).map(|bin| bin.people).sum()
}

#[test]
fn abilities_add_up_what_is_shown_of_their_questions_and_nothing_else() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        holds(200, &people(&content, QUESTIONS, 10..=60), |people| {
            with_picture(&content, &asked, &people, |picture| {
                let picture = picture.expect("there are five people");
                for ability in &picture.abilities {
                    let items: Vec<_> = picture
                        .items
                        .iter()
                        .filter(|item| !item.bins.is_empty())
                        .filter(|item| {
                            career::outcome::group(&content.framework, item.about)
                                == ability.ability
                        })
                        .collect();
                    prop_assert_eq!(items.len(), ability.questions);
                    for bin in &ability.bins {
                        let lists = items.iter().map(|item| item.bins.as_slice());
                        prop_assert_eq!(bin.people, added(lists, bin));
                    }
                    for row in &ability.rows {
                        let mut lists = Vec::new();
                        for item in &items {
                            let rows = item.breakdown.iter().flat_map(|one| &one.rows);
                            lists.extend(rows.filter(|other| other.who == row.who));
                        }
                        prop_assert_eq!(lists.len(), items.len(), "each shows them");
                        for bin in &row.bins {
                            let lists = lists.iter().map(|row| row.bins.as_slice());
                            prop_assert_eq!(bin.people, added(lists, bin));
                        }
                    }
                }
                Ok(())
            })
        });
    }
}

/// Every number of people that is shown, in the order of the table.
fn numbers(picture: &Picture) -> Vec<usize> {
    let mut numbers = Vec::new();
    for item in &picture.items {
        numbers.extend(item.bins.iter().map(|bin| bin.people));
        numbers.extend(item.without.filter(|people| *people > 0));
        let rows = item.breakdown.iter().flat_map(|breakdown| &breakdown.rows);
        numbers.extend(rows.flat_map(|row| &row.bins).map(|bin| bin.people));
        numbers.extend(item.wishes);
    }
    for ability in &picture.abilities {
        let rows = ability.rows.iter().flat_map(|row| &row.bins);
        numbers.extend(ability.bins.iter().chain(rows).map(|bin| bin.people));
    }
    numbers
}

#[test]
fn the_table_has_the_numbers_shown_and_no_cell_that_calculates() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        let Content { framework, questionnaire, workshops, .. } = &content;
        let words = Language::ALL.map(messages);
        holds(60, &people(&content, QUESTIONS, 5..=60), |people| {
            with_picture(&content, &asked, &people, |picture| {
                let picture = picture.expect("there are five people");
                for messages in &words {
                    let table = write_table(picture, workshops, framework, questionnaire, messages);
                    let lines: Vec<_> = table.trim_start_matches('\u{feff}').lines().collect();
                    let last = |line: &&str| line.rsplit(',').next()?.parse::<usize>().ok();
                    let shown: Vec<_> = lines.iter().skip(1).filter_map(last).collect();
                    prop_assert_eq!(shown.len(), lines.len() - 1);
                    prop_assert_eq!(shown, numbers(picture));
                    let cells = lines.iter().flat_map(|line| line.split(','));
                    for cell in cells {
                        let cell = cell.trim_start_matches('"');
                        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
                    }
                }
                Ok(())
            })
        });
    }
}
