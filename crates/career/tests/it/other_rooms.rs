//! Other rooms of which the same is shown: people give other levels, and no number that is shown is another.

use std::collections::HashMap;

use career::workshop::{ItemPicture, Who};

use crate::{rooms::Person, support::Content};

/// How many of each group, and of those in none, gave no level and each level.
pub type Table = Vec<[usize; 6]>;

/// Somebody of a row gave another level.
#[derive(Clone, Copy)]
pub struct Move {
    pub row: usize,
    pub from: usize,
    pub to: usize,
}

/// What is shown of a question, as far as it binds the numbers of a table.
pub struct Bound {
    /// Which levels, and none, are counted together in the room; all of them where nothing is shown.
    pub room: [usize; 6],
    /// The same in groups.
    pub row: [usize; 6],
    /// Which rows are counted together, by row. Those not shown are one, too.
    pub counted: Vec<usize>,
    pub hidden: usize,
}

/// The table of one question.
pub fn table(content: &Content, people: &[Person], question: usize) -> Table {
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
    pub fn of(content: &Content, item: &ItemPicture) -> Self {
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
pub struct Search<'a> {
    pub table: &'a Table,
    pub moves: Vec<(Move, Effect)>,
    pub by_effect: HashMap<Effect, Vec<Move>>,
}

impl<'a> Search<'a> {
    pub fn new(table: &'a Table, bound: &Bound) -> Self {
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
    pub fn finds(&self, cell: &Cell, most: usize, accept: &dyn Fn(&Table) -> bool) -> bool {
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
pub fn moved(table: &Table, moves: &[Move]) -> Option<Table> {
    let mut table = table.clone();
    for Move { row, from, to } in moves {
        table[*row][*from] = table[*row][*from].checked_sub(1)?;
        table[*row][*to] += 1;
    }
    Some(table)
}

/// What the attacker wants to know: how many of these rows gave this level.
pub struct Cell {
    pub rows: Vec<usize>,
    pub level: usize,
}

impl Cell {
    pub fn people(&self, table: &Table) -> usize {
        self.rows.iter().map(|row| table[*row][self.level]).sum()
    }

    /// Whether the moves change it.
    pub fn is_changed(&self, moves: &[Move]) -> bool {
        let theirs = moves.iter().filter(|one| self.rows.contains(&one.row));
        let change: i32 = theirs
            .map(|one| i32::from(one.to == self.level) - i32::from(one.from == self.level))
            .sum();
        change != 0
    }
}
