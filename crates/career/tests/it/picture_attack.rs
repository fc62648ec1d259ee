//! Nobody can work out what the picture of a room does not show. The attacker here knows all of it, and how many there
//! are of every group.
//!
//! For every number of fewer than five people there must be another room with another number there that looks the same.

use career::{
    questionnaire::Subject,
    workshop::{LEAST, picture},
};
use proptest::{prelude::*, test_runner::TestCaseError};

use crate::{
    other_rooms::{Bound, Cell, Search, Table, table},
    rooms::{Person, asked, people, room},
    support::{Content, both, holds},
};

/// Every number about few people: of a group, of a track, of those who are not shown, of the whole room. That nobody gave
/// a level can be told of nobody who is not there, and that everybody gave one is shown.
fn cells(content: &Content, table: &Table, bound: &Bound) -> Vec<Cell> {
    let groups = &content.workshops.groups;
    let all: Vec<usize> = (0..table.len()).collect();
    let mut rows: Vec<Vec<usize>> = all.iter().map(|row| vec![*row]).collect();
    for track in content.framework.tracks() {
        let of = |row: &usize| {
            groups
                .get(*row)
                .is_some_and(|one| content.rank(one.ranks[0].as_str()).track == track.id)
        };
        rows.push(all.iter().copied().filter(of).collect());
    }
    rows.push(all.iter().copied().filter(|row| bound.counted[*row] == bound.hidden).collect());
    rows.push(all);
    let cells = rows
        .into_iter()
        .flat_map(|rows| (0..6).map(move |level| Cell { rows: rows.clone(), level }));
    cells
        .filter(|cell| {
            let anybody = cell.rows.iter().any(|row| table[*row].iter().any(|count| *count > 0));
            let people = cell.people(table);
            anybody && people < LEAST && (people > 0 || cell.level > 0)
        })
        .collect()
}

const QUESTIONS: usize = 3;

#[test]
fn what_is_shown_and_the_sizes_of_all_groups_do_not_tell_any_number_of_fewer_than_five() {
    for content in both() {
        let asked = asked(&content, QUESTIONS);
        let Content { framework, questionnaire, workshops, .. } = &content;
        holds(250, &people(&content, QUESTIONS, 5..=60), |people| {
            let room = room(&content, &asked, &people);
            let picture = picture(&room, workshops, framework, questionnaire);
            for item in &picture.expect("there are five people").items {
                let Some(question) = asked.iter().position(|about| about == item.about) else {
                    continue;
                };
                let table = table(&content, &people, question);
                let bound = Bound::of(&content, item);
                let search = Search::new(&table, &bound);
                for cell in cells(&content, &table, &bound) {
                    let other = search.finds(&cell, 4, &|_| true);
                    prop_assert!(other, "{:?} {}: {table:?} {item:?}", cell.rows, cell.level);
                }
            }
            Ok(())
        });
    }
}

/// People of this table.
fn people_of(table: &Table) -> Vec<Person> {
    let mut people = Vec::new();
    for (row, counts) in table.iter().enumerate() {
        for (level, count) in counts.iter().enumerate() {
            let group = (row + 1 < table.len()).then_some(row);
            let one = Person { group, levels: vec![level], wishes: vec![false] };
            people.extend(std::iter::repeat_n(one, *count));
        }
    }
    people
}

/// Whether the rooms of both tables look the same, to somebody who knows how the picture is made.
fn look_the_same(content: &Content, asked: &[Subject], one: &Table, other: &Table) -> bool {
    let Content { framework, questionnaire, workshops, .. } = content;
    let [one, other] = [one, other].map(|table| room(content, asked, &people_of(table)));
    picture(&one, workshops, framework, questionnaire)
        == picture(&other, workshops, framework, questionnaire)
}

/// Nobody who knows how the picture of this table is made can tell any number of fewer than five of it.
fn hides(content: &Content, table: &Table) -> Result<(), TestCaseError> {
    let asked = vec![content.questionnaire.items()[0].about.clone()];
    let Content { framework, questionnaire, workshops, .. } = content;
    let room = room(content, &asked, &people_of(table));
    let picture = picture(&room, workshops, framework, questionnaire);
    let picture = picture.expect("there are five people");
    let Some(item) = picture.items.first() else { return Ok(()) };
    let bound = Bound::of(content, item);
    let search = Search::new(table, &bound);
    for cell in cells(content, table, &bound) {
        let same = |other: &Table| look_the_same(content, &asked, table, other);
        prop_assert!(
            search.finds(&cell, 3, &same),
            "{:?} {}: {table:?} {item:?}",
            cell.rows,
            cell.level
        );
    }
    Ok(())
}

#[test]
fn not_even_knowing_how_the_picture_is_made_tells_any_number_of_fewer_than_five() {
    for content in both() {
        holds(80, &people(&content, 1, 10..=26), |people| {
            hides(&content, &table(&content, &people, 0))
        });
    }
}

#[test]
fn one_person_alone_in_a_group_is_not_told_by_which_of_two_others_is_shown() {
    for content in both() {
        // Two groups just large enough to be shown, and one person beside them, at two levels.
        let low = (4..=6usize, 4..=6usize, 0..=1usize, 0..=2usize);
        let sizes = (10..=11usize, 10..=11usize);
        holds(60, &(low, sizes), |((first, second, alone, more), (one, other))| {
            let groups = content.workshops.groups.len();
            let mut table = vec![[0; 6]; groups + 1];
            for (row, low, size) in [(0, first, one), (1, second, other), (2, alone, 1 + more)] {
                table[row][2] = low;
                table[row][5] = size - low;
            }
            hides(&content, &table)
        });
    }
}
