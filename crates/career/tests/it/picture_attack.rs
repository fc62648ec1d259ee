//! Nobody can work out what the picture of a room does not show. The attacker here knows all of it, and how many there
//! are of every group.
//!
//! For every number of fewer than five people there must be another room with another number there that looks the same.

use std::collections::HashMap;

use career::{
    questionnaire::Subject,
    workshop::{ItemPicture, LEAST, Who, picture},
};
use proptest::{prelude::*, test_runner::TestCaseError};

use crate::{
    rooms::{Person, asked, people, room},
    support::{Content, both, holds},
};

/// How many of each group, and of those in none, gave no level and each level.
type Table = Vec<[usize; 6]>;

/// Somebody of a row gave another level.
#[derive(Clone, Copy)]
struct Move {
    row: usize,
    from: usize,
    to: usize,
}

/// What is shown of a question, as far as it binds the numbers of a table.
struct Bound {
    /// Which levels, and none, are counted together in the room; all of them where nothing is shown.
    room: [usize; 6],
    /// The same in groups.
    row: [usize; 6],
    /// Which rows are counted together, by row. Those not shown are one, too.
    counted: Vec<usize>,
    hidden: usize,
}

/// The table of one question.
fn table(content: &Content, people: &[Person], question: usize) -> Table {
    let groups = content.workshops.groups.len();
    let mut table = vec![[0; 6]; groups + 1];
    for person in people {
        table[person.group.unwrap_or(groups)][person.levels[question]] += 1;
    }
    table
}

/// Which count each level is in, and none in one of its own, unless it is counted with the lowest.
fn classes(bins: &[career::workshop::Bin]) -> [usize; 6] {
    let mut classes = [0; 6];
    for (place, bin) in bins.iter().enumerate() {
        for level in bin.from.number()..=bin.to.number() {
            classes[usize::from(level)] = place + 1;
        }
        if bin.or_none {
            classes[0] = place + 1;
        }
    }
    classes
}

impl Bound {
    fn of(content: &Content, item: &ItemPicture) -> Self {
        let groups = &content.workshops.groups;
        let rows = item.breakdown.iter().flat_map(|one| &one.rows);
        let hidden = groups.len() + 1;
        let place = |group: &career::workshop::RankGroup| {
            let mut rows = rows.clone();
            let place = rows.position(|row| match &row.who {
                Who::Group(id) => *id == group.id,
                Who::Track(id) => content.rank(group.ranks[0].as_str()).track == *id,
            });
            place.unwrap_or(hidden)
        };
        let row = rows.clone().next().map_or([0; 6], |row| classes(&row.bins));
        let counted = groups.iter().map(place).chain([hidden]).collect();
        Self { room: classes(&item.bins), row, counted, hidden }
    }

    /// What a move changes of the numbers shown.
    fn effect(&self, Move { row, from, to }: Move) -> Effect {
        let mut effect = [0; NUMBERS];
        let block = 7 * (1 + self.counted[row]);
        effect[self.room[from]] -= 1;
        effect[self.room[to]] += 1;
        effect[block + self.row[from]] -= 1;
        effect[block + self.row[to]] += 1;
        effect
    }
}

/// The most numbers that are shown of a question: of the room, of each group and of the rest seven.
const NUMBERS: usize = 7 * 7;

type Effect = [i8; NUMBERS];

/// Ways in which some people could have given other levels without any number shown being another.
struct Search<'a> {
    table: &'a Table,
    moves: Vec<(Move, Effect)>,
    by_effect: HashMap<Effect, Vec<Move>>,
}

impl<'a> Search<'a> {
    fn new(table: &'a Table, bound: &Bound) -> Self {
        let mut moves = Vec::new();
        let mut by_effect: HashMap<Effect, Vec<Move>> = HashMap::new();
        for (row, counts) in table.iter().enumerate() {
            for from in (0..6).filter(|from| counts[*from] > 0) {
                for to in (0..6).filter(|to| *to != from) {
                    let one = Move { row, from, to };
                    let effect = bound.effect(one);
                    moves.push((one, effect));
                    by_effect.entry(effect).or_default().push(one);
                }
            }
        }
        Self { table, moves, by_effect }
    }

    /// Whether up to `most` people could have given other levels so that the cell has another number, and `accept` is
    /// content with the other table.
    fn finds(&self, cell: &Cell, most: usize, accept: &dyn Fn(&Table) -> bool) -> bool {
        let first = self.moves.iter().filter(|(one, _)| cell.is_changed(&[*one]));
        (1..=most).any(|count| {
            first.clone().any(|(one, effect)| {
                self.goes_on(&mut vec![*one], *effect, count - 1, cell, accept)
            })
        })
    }

    fn goes_on(
        &self,
        moves: &mut Vec<Move>,
        effect: Effect,
        left: usize,
        cell: &Cell,
        accept: &dyn Fn(&Table) -> bool,
    ) -> bool {
        let done = |moves: &[Move]| {
            cell.is_changed(moves) && moved(self.table, moves).is_some_and(|other| accept(&other))
        };
        if left == 0 {
            return effect == [0; NUMBERS] && done(moves);
        }
        if left == 1 {
            // The last one has to put everything right.
            let last = self.by_effect.get(&effect.map(|change| -change));
            return last.into_iter().flatten().any(|last| {
                moves.push(*last);
                let found = done(moves);
                moves.pop();
                found
            });
        }
        self.moves.iter().any(|(next, change)| {
            let mut effect = effect;
            effect.iter_mut().zip(change).for_each(|(sum, change)| *sum += change);
            moves.push(*next);
            let found = self.goes_on(moves, effect, left - 1, cell, accept);
            moves.pop();
            found
        })
    }
}

/// The table after these moves, if there are people to make them.
fn moved(table: &Table, moves: &[Move]) -> Option<Table> {
    let mut table = table.clone();
    for Move { row, from, to } in moves {
        table[*row][*from] = table[*row][*from].checked_sub(1)?;
        table[*row][*to] += 1;
    }
    Some(table)
}

/// What the attacker wants to know: how many of these rows gave this level.
struct Cell {
    rows: Vec<usize>,
    level: usize,
}

impl Cell {
    fn people(&self, table: &Table) -> usize {
        self.rows.iter().map(|row| table[*row][self.level]).sum()
    }

    /// Whether the moves change it.
    fn is_changed(&self, moves: &[Move]) -> bool {
        let theirs = moves.iter().filter(|one| self.rows.contains(&one.row));
        let change: i32 = theirs
            .map(|one| i32::from(one.to == self.level) - i32::from(one.from == self.level))
            .sum();
        change != 0
    }
}

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
