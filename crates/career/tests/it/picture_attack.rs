//! Nobody can work out what the picture of a room does not show. The attacker here knows all of it, and how many there
//! are of every group.
//!
//! For every number of fewer than five people there must be another room with another number there that looks the same.

use career::{
    questionnaire::Subject,
    workshop::{ItemPicture, LEAST, Who, picture},
};
use proptest::prelude::*;

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

    /// Whether a room after these moves looks the same.
    fn allows(&self, moves: &[Move]) -> bool {
        let mut room = [0i32; 7];
        let mut rows = vec![[0i32; 7]; self.hidden + 1];
        for Move { row, from, to } in moves {
            room[self.room[*from]] -= 1;
            room[self.room[*to]] += 1;
            let row = &mut rows[self.counted[*row]];
            row[self.row[*from]] -= 1;
            row[self.row[*to]] += 1;
        }
        room.iter().chain(rows.iter().flatten()).all(|change| *change == 0)
    }
}

/// Every way in which one or two people could have given other levels.
fn moves(table: &Table) -> Vec<Vec<Move>> {
    let mut single = Vec::new();
    for (row, counts) in table.iter().enumerate() {
        for from in (0..6).filter(|from| counts[*from] > 0) {
            single.extend((0..6).filter(|to| *to != from).map(|to| Move { row, from, to }));
        }
    }
    let pairs = single.iter().enumerate().flat_map(|(place, one)| {
        let others = single.iter().skip(place);
        let others = others.filter(|other| {
            (one.row, one.from) != (other.row, other.from) || table[one.row][one.from] > 1
        });
        others.map(|other| vec![*one, *other])
    });
    single.iter().map(|one| vec![*one]).chain(pairs).collect()
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
                let moves: Vec<_> =
                    moves(&table).into_iter().filter(|moves| bound.allows(moves)).collect();
                for cell in cells(&content, &table, &bound) {
                    let other = moves.iter().any(|moves| cell.is_changed(moves));
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

fn moved(table: &Table, moves: &[Move]) -> Table {
    let mut table = table.clone();
    for Move { row, from, to } in moves {
        table[*row][*from] -= 1;
        table[*row][*to] += 1;
    }
    table
}

/// Whether the rooms of both tables look the same, to somebody who knows how the picture is made.
fn look_the_same(content: &Content, asked: &[Subject], one: &Table, other: &Table) -> bool {
    let Content { framework, questionnaire, workshops, .. } = content;
    let [one, other] = [one, other].map(|table| room(content, asked, &people_of(table)));
    picture(&one, workshops, framework, questionnaire)
        == picture(&other, workshops, framework, questionnaire)
}

#[test]
fn not_even_knowing_how_the_picture_is_made_tells_any_number_of_fewer_than_five() {
    for content in both() {
        let asked = vec![content.questionnaire.items()[0].about.clone()];
        let Content { framework, questionnaire, workshops, .. } = &content;
        holds(120, &people(&content, 1, 10..=26), |mut people| {
            // Wishes are counted by themselves.
            people.iter_mut().for_each(|person| person.wishes = vec![false]);
            let first = room(&content, &asked, &people);
            let picture = picture(&first, workshops, framework, questionnaire);
            let picture = picture.expect("there are five people");
            let Some(item) = picture.items.first() else { return Ok(()) };
            let table = table(&content, &people, 0);
            let bound = Bound::of(&content, item);
            let moves: Vec<_> =
                moves(&table).into_iter().filter(|moves| bound.allows(moves)).collect();
            for cell in cells(&content, &table, &bound) {
                let other = moves
                    .iter()
                    .filter(|moves| cell.is_changed(moves))
                    .any(|moves| look_the_same(&content, &asked, &table, &moved(&table, moves)));
                prop_assert!(other, "{:?} {}: {table:?} {item:?}", cell.rows, cell.level);
            }
            Ok(())
        });
    }
}
