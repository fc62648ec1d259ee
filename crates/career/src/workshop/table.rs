//! The picture of a room for a spreadsheet: what is shown, and nothing else.

use super::{Bin, Picture, Workshops, picture::Who};
use crate::{Framework, Questionnaire, messages::Messages, outcome::Group, spreadsheet};

/// The columns, in their order; the heads are messages.
const COLUMNS: [&str; 8] = [
    "room.csv-what",
    "room.csv-id",
    "room.csv-words",
    "room.csv-who",
    "room.csv-from",
    "room.csv-to",
    "room.csv-none",
    "room.csv-people",
];

type Cells = [String; COLUMNS.len()];

/// The picture as CSV, as [`spreadsheet::write`] writes it.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{exchange::Opened, workshop::{Offer, Room, contribution, picture, write_table}};
/// let museum = sample::museum();
/// let (workshops, framework, questionnaire) = (&museum.workshops, &museum.framework, &museum.questionnaire);
/// let mut room = Room::default();
/// for person in 0..5 {
///     let assessment = museum.koke().assessment;
///     let value = contribution(&assessment, questionnaire, workshops, Offer::default(), sample::today());
///     room.add(person.to_string(), Ok(Opened { value, revision: 1 }));
/// }
/// room.count_the_same();
/// let picture = picture(&room, workshops, framework, questionnaire).unwrap();
/// assert_eq!((picture.strengths().len(), picture.wished().len()), (0, 0));
/// let csv = write_table(&picture, workshops, framework, questionnaire, &museum.messages);
/// assert_eq!(csv.lines().count(), 1);
/// ```
pub fn write_table(
    picture: &Picture,
    workshops: &Workshops,
    framework: &Framework,
    questionnaire: &Questionnaire,
    messages: &Messages,
) -> String {
    let language = messages.language();
    let who = |who: &Who| {
        let group = |id| workshops.group(id).map(|group| group.name.get(language));
        let track = |id| framework.track(id).map(|track| track.name.get(language));
        let name = match who {
            Who::Group(id) => group(id).unwrap_or(id.as_str()),
            Who::Track(id) => track(id).unwrap_or(id.as_str()),
        };
        name.to_owned()
    };
    let room = || messages.get("room.everybody").to_owned();
    let mut rows: Vec<Cells> = Vec::new();
    for item in &picture.items {
        let id = item.about.to_string();
        let words = questionnaire.item(item.about).map(|item| item.question.get(language));
        let head = ["question", &id, words.unwrap_or_default()];
        rows.extend(item.bins.iter().map(|bin| cells(head, room(), bin)));
        if let Some(people) = item.without.filter(|people| *people > 0) {
            rows.push(none(head, room(), people));
        }
        for row in item.breakdown.iter().flat_map(|breakdown| &breakdown.rows) {
            rows.extend(row.bins.iter().map(|bin| cells(head, who(&row.who), bin)));
        }
        if let Some(people) = item.wishes {
            let [_, id, words] = head;
            rows.push(counted(["wish", id, words], room(), people));
        }
    }
    for ability in &picture.abilities {
        let (id, words) = match ability.ability {
            Group::Roles => ("roles", messages.get("group.roles")),
            Group::Awareness => ("awareness", messages.get("group.awareness")),
            Group::Held(held) => (held.id.as_str(), held.name.get(language)),
            Group::Exercised => ("exercised", messages.get("group.exercised")),
        };
        let head = ["ability", id, words];
        rows.extend(ability.bins.iter().map(|bin| cells(head, room(), bin)));
        for row in &ability.rows {
            rows.extend(row.bins.iter().map(|bin| cells(head, who(&row.who), bin)));
        }
    }
    spreadsheet::csv(&COLUMNS.map(|id| messages.get(id).to_owned()), &rows)
}

fn cells(head: [&str; 3], who: String, bin: &Bin) -> Cells {
    let mut cells = counted(head, who, bin.people);
    cells[4] = bin.from.number().to_string();
    cells[5] = bin.to.number().to_string();
    if bin.or_none {
        "too".clone_into(&mut cells[6]);
    }
    cells
}

fn none(head: [&str; 3], who: String, people: usize) -> Cells {
    let mut cells = counted(head, who, people);
    "only".clone_into(&mut cells[6]);
    cells
}

fn counted([what, id, words]: [&str; 3], who: String, people: usize) -> Cells {
    let empty = String::new;
    [
        what.to_owned(),
        id.to_owned(),
        words.to_owned(),
        who,
        empty(),
        empty(),
        empty(),
        people.to_string(),
    ]
}
