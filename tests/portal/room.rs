//! The picture of the room: what is shown and what is saved of it, attacked.

use std::{collections::BTreeMap, rc::Rc};

use ayumi::{
    pages::workshop::room::{
        gallery::{Gallery, GalleryProps},
        shown::{Shown, Wording},
    },
    route::{Route, WorkshopPage},
    shared::Shared,
    text::Text,
};
use career::{
    Framework, Language, Questionnaire, Record,
    exchange::read_contribution,
    workshop::{LEAST, Room, Workshops, picture, write_table},
};
use proptest::prelude::*;
use yew::Callback;

use super::support::{Organisation, render, words};

struct Hall {
    framework: Framework,
    workshops: Workshops,
    questionnaire: Questionnaire,
    text: Text,
}

impl Hall {
    fn new() -> Self {
        let city = Organisation::City;
        Self {
            framework: city.framework(),
            workshops: city.workshops(),
            questionnaire: city.questionnaire(),
            text: Text::new(Shared::new(words(Language::Ja))),
        }
    }

    /// A room of people: each a group, if they say it, and their answers to the first questions, 0 for none.
    fn room(&self, people: &[(Option<usize>, Vec<u8>)]) -> Room {
        let mut room = Room::default();
        for (number, (group, levels)) in people.iter().enumerate() {
            let group = group.and_then(|place| self.workshops.groups.get(place));
            let group = group.map_or("null".to_owned(), |group| format!("\"{}\"", group.id));
            let items = self.questionnaire.items().iter().zip(levels);
            let given = items.clone().filter(|(_, level)| **level > 0);
            let ratings: Vec<_> =
                given.map(|(item, level)| format!("\"{}\": {level}", item.about)).collect();
            let wishes = items.filter(|(_, level)| **level == 1);
            let wishes: Vec<_> = wishes.map(|(item, _)| format!("\"{}\"", item.about)).collect();
            let organisation = self.framework.organisation();
            let file = format!(
                r#"{{"format": "ayumi/contribution", "version": 1, "framework": {{"id": "{}", "revision": {}}},
                "month": "2026-11", "group": {group}, "ratings": {{{}}}, "wishes": [{}]}}"#,
                organisation.id,
                organisation.revision,
                ratings.join(", "),
                wishes.join(", "),
            );
            let name = format!("{number}.json");
            let read = read_contribution(&name, &file, &self.framework);
            assert!(read.is_ok(), "{read:?}");
            room.add(name, read);
        }
        room.count_the_same();
        room
    }

    fn shown(&self, room: &Room) -> Option<Shown> {
        let Self { framework, workshops, questionnaire, text } = self;
        let picture = picture(room, workshops, framework, questionnaire)?;
        Some(Wording { text, workshops, framework, questionnaire }.of(&picture))
    }

    fn table(&self, room: &Room) -> String {
        let Self { framework, workshops, questionnaire, text } = self;
        let picture = picture(room, workshops, framework, questionnaire).expect("enough people");
        write_table(&picture, workshops, framework, questionnaire, text.messages())
    }

    fn html(&self, shown: Shown) -> String {
        let props = GalleryProps {
            text: self.text.clone(),
            shown: Rc::new(shown),
            project: Callback::noop(),
            table: Callback::from(|()| None),
        };
        let renderer = yew::LocalServerRenderer::<Gallery>::with_props(props).hydratable(false);
        futures::executor::block_on(renderer.render())
    }
}

/// Forty people, three of them of the last group, who alone gave the highest level to the first question.
fn forty() -> Vec<(Option<usize>, Vec<u8>)> {
    let person = |number: u8| {
        let small = number >= 37;
        let group = if small { 3 } else { usize::from(number % 3) };
        let level = |question: u8| match (question, small) {
            (0, true) => 5,
            (0, false) => 1 + number / 3 % 3,
            _ => 1 + (number % 5 * 7 + question * 3) % 5,
        };
        (Some(group), (0..20).map(level).collect())
    };
    (0..40).map(person).collect()
}

/// The levels a count is of, from the first column to the last; `only` or `too` for those without one.
fn columns(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().expect("one at least").push(c),
        }
    }
    cells
}

/// Works out what the table leaves open: for each count of a group's, everybody less all groups.
fn attack(table: &str) {
    // By question: each who with the counts for (from, to, none).
    type Counts = Vec<((u8, u8, String), i64)>;
    let mut all: BTreeMap<(String, String), BTreeMap<String, Counts>> = BTreeMap::new();
    for line in table.lines().skip(1) {
        let cells = columns(line.trim_end());
        let people: i64 = cells[7].parse().expect("a number");
        assert!(people == 0 || people >= 5, "{line}");
        if cells[0] == "question" {
            let levels = [&cells[4], &cells[5]].map(|level| level.parse().unwrap_or(0));
            let counts = all.entry((cells[0].clone(), cells[1].clone())).or_default();
            let count = ((levels[0], levels[1], cells[6].clone()), people);
            counts.entry(cells[3].clone()).or_default().push(count);
        }
    }
    for ((_, id), mut who) in all {
        let everybody = who.remove("全体").expect("everybody is shown");
        let Some(first) = who.values().next() else { continue };
        for ((from, to, none), _) in first {
            let inside = |(low, high, only): &(u8, u8, String)| {
                (low >= from && high <= to) || (only == "only" && none == "too")
            };
            let whole: i64 = everybody.iter().filter(|(at, _)| inside(at)).map(|(_, n)| n).sum();
            let groups =
                who.values().flatten().filter(|((low, high, _), _)| low == from && high == to);
            let rest = whole - groups.map(|(_, people)| people).sum::<i64>();
            assert!(rest == 0 || rest >= 5, "{id}: {rest} are left at levels {from} to {to}");
        }
    }
}

#[test]
fn nothing_of_three_among_forty_is_shown_or_saved() {
    let hall = Hall::new();
    let room = hall.room(&forty());
    let shown = hall.shown(&room).expect("forty are enough");
    assert_eq!(shown.people, 40);
    let first = &shown.questions[0];
    let cells = first.rows.iter().flat_map(|row| &row.cells);
    assert!(cells.clone().all(|cell| cell.part.amount >= 5));
    assert!(first.rows[0].cells.iter().all(|cell| cell.words != "レベル5"), "{first:?}");
    assert!(first.rows.len() > 1, "the large groups are shown: {first:?}");
    let table = hall.table(&room);
    attack(&table);
    let small = &hall.workshops.groups[3].name;
    let small = hall.text.of(small).to_owned();
    assert!(!table.contains(&small));
    let html = hall.html(shown);
    assert!(!html.contains(&small) && html.contains("みんなの様子（40人）"));
    assert!(!html.contains("style="));
}

#[test]
fn what_is_on_the_page_is_what_is_in_the_table() {
    let hall = Hall::new();
    let room = hall.room(&forty());
    let shown = hall.shown(&room).expect("forty are enough");
    let of_sheets = shown.questions.iter().chain(&shown.abilities);
    let cells: usize = of_sheets.flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    let wishes = shown.questions.iter().filter(|sheet| sheet.wishes.is_some()).count();
    assert_eq!(hall.table(&room).lines().count(), 1 + cells + wishes);
}

/// People who all answered two questions, each by another level than those beside them.
fn spread(people: u8) -> Vec<(Option<usize>, Vec<u8>)> {
    (0..people).map(|one| (None, vec![1 + one % 5, 1 + (one / 2) % 5])).collect()
}

#[test]
fn a_room_of_which_no_question_can_be_shown_says_what_there_is_and_what_is_missing() {
    let hall = Hall::new();
    let html = |people: &[_]| hall.html(hall.shown(&hall.room(people)).expect("five are enough"));
    let few = html(&spread(6));
    assert!(few.contains("質問ごとの様子は、まだ出せません") && few.contains("少なくとも10人分"));
    assert!(few.contains("みんなの様子（6人）") && few.contains("2問"));
    let question = hall.text.of(&hall.questionnaire.items()[0].question).to_owned();
    assert!(few.contains(&question), "which questions were answered");
    // Nothing that would be empty, and no number that says how the answers are spread.
    for empty in ["みんなの強み", "大きく映す", "レベル1：", "表計算ソフト"] {
        assert!(!few.contains(empty), "{empty}");
    }
    // One of them alone at the lowest level, all others at the highest.
    let mut people = vec![(None, vec![5]); 12];
    people[0].1 = vec![1];
    let alone = html(&people);
    assert!(alone.contains("まだ出せる質問がありません") && alone.contains("あと何人で出るかは"));
    assert!(html(&forty()).contains("みんなの強み"));
}

#[test]
fn four_are_shown_nothing() {
    let hall = Hall::new();
    let people = forty();
    assert!(hall.shown(&hall.room(&people[..LEAST - 1])).is_none());
    assert!(hall.shown(&hall.room(&people[..LEAST])).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_the_groups_no_small_count_can_be_worked_out(
        people in proptest::collection::vec(
            (proptest::option::of(0_usize..4), proptest::collection::vec(0_u8..6, 4)),
            5..60,
        ),
    ) {
        let hall = Hall::new();
        let room = hall.room(&people);
        attack(&hall.table(&room));
        let shown = hall.shown(&room).expect("enough people");
        for sheet in shown.questions.iter().chain(&shown.abilities) {
            for cell in sheet.rows.iter().flat_map(|row| &row.cells) {
                prop_assert!(cell.part.amount >= LEAST, "{} {}", sheet.words, cell.words);
            }
            let wishes = sheet.wishes.unwrap_or(shown.people);
            prop_assert!(wishes >= LEAST);
            prop_assert!(wishes == shown.people || shown.people - wishes >= LEAST);
        }
    }
}

#[test]
fn an_empty_room_says_what_will_be_there_and_how() {
    for language in [Language::Ja, Language::En] {
        let route = Route::Workshop(WorkshopPage::Room);
        let html = render(Organisation::City, language, &route, &Record::default());
        assert!(html.contains(r##"href="#/workshop/contribute""##));
        assert!(html.contains("webkitdirectory") && html.contains("multiple"));
    }
}
