//! `ayumi/record` files: everything a person entered.

use serde::Serialize;

use super::{Format, MadeWith, migration::migrate, open};
use crate::{
    Framework, Id, Record,
    assessment::Assessment,
    history::History,
    interview::InterviewType,
    path::Path,
    plan::Plan,
    policy::Situation,
    problem::{Kind, Problem, Problems},
    questionnaire::Subject,
    reading::{self, Table},
    sheet::Sheet,
    talk::Talks,
    together::Together,
    values::Values,
};

/// A whole file. Its values are listed rather than flattened into it, which would cost kilobytes.
#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    framework: MadeWith,
    assessment: &'a Assessment,
    sheets: &'a Table<Id<InterviewType>, Sheet>,
    situations: &'a [Id<Situation>],
    words: &'a Table<Subject, String>,
    plan: &'a Plan,
    path: &'a Path,
    values: &'a Values,
    talks: &'a Talks,
    together: &'a Together,
    history: &'a History,
}

/// The record as a file: UTF-8 JSON, indented so that a person can read it.
pub fn write(record: &Record, framework: &Framework) -> String {
    // Maps with text keys, texts and small numbers: there is nothing in a record that JSON cannot hold.
    serde_json::to_string_pretty(&file(record, framework)).unwrap_or_default()
}

/// The record without its history, as a file of the same kind: what is kept after every change, when years of
/// snapshots have not changed.
pub fn write_today(record: &Record, framework: &Framework) -> String {
    let file = File { history: &History::default(), ..file(record, framework) };
    serde_json::to_string(&file).unwrap_or_default()
}

/// The history alone, as a file of the same kind.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{exchange, history::HistoryChange, record::Change};
/// let museum = sample::museum();
/// let mut record = museum.koke();
/// record.apply(Change::History(HistoryChange::Take("Spring".to_owned(), sample::today())));
/// let today = exchange::write_today(&record, &museum.framework);
/// let history = exchange::write_history(&record.history, &museum.framework);
/// let mut again = exchange::read("today", &today, &museum.framework).unwrap();
/// assert!(again.history.is_empty());
/// again.history = exchange::read("history", &history, &museum.framework).unwrap().history;
/// assert_eq!(again, record);
/// ```
pub fn write_history(history: &History, framework: &Framework) -> String {
    let record = Record { history: history.clone(), ..Record::default() };
    serde_json::to_string(&file(&record, framework)).unwrap_or_default()
}

fn file<'a>(record: &'a Record, framework: &Framework) -> File<'a> {
    let Record {
        assessment,
        sheets,
        situations,
        words,
        plan,
        path,
        values,
        talks,
        together,
        history,
    } = record;
    File {
        format: Format::Record.name(),
        version: Format::Record.version(),
        framework: MadeWith::today(framework),
        assessment,
        sheets,
        situations,
        words,
        plan,
        path,
        values,
        talks,
        together,
        history,
    }
}

/// Reads a file with everything a person entered.
///
/// # Errors
/// Every problem of the frame or, when that is good, of the values, with its place in the file. A file of
/// another kind, of a newer portal or of another organisation has only that problem. Then nothing of the file
/// is used.
pub fn read(name: &str, text: &str, framework: &Framework) -> Result<Record, Vec<Problem>> {
    read_values(text, framework).map_err(|problems| problems.in_file(name))
}

fn read_values(text: &str, framework: &Framework) -> Result<Record, Problems> {
    let (frame, values) = open(text, Format::Record, framework)?;
    let record: Record = reading::value(&migrate(values, frame.version))?;
    each_once(&record).or(record)
}

/// What is told apart by a number has one of its own, or a change of one would be a change of both.
fn each_once(record: &Record) -> Problems {
    let mut problems = Problems::default();
    let Record { plan, path, talks, together, history, .. } = record;
    let mut check = |list: String, ids: Vec<u32>| {
        let twice = |(place, id): &(usize, &u32)| ids[..*place].contains(*id);
        for (_, id) in ids.iter().enumerate().filter(twice) {
            problems.add(list.clone(), Kind::Duplicate { id: id.to_string() });
        }
    };
    check("plan.goals".to_owned(), plan.goals.iter().map(|goal| goal.id).collect());
    for (place, goal) in plan.goals.iter().enumerate() {
        let actions = goal.actions.iter().map(|action| action.id).collect();
        check(format!("plan.goals[{place}].actions"), actions);
    }
    check("path.stages".to_owned(), path.stages.iter().map(|stage| stage.id).collect());
    check("talks".to_owned(), talks.all().iter().map(|talk| talk.id).collect());
    for (place, talk) in talks.all().iter().enumerate() {
        let agreed = talk.agreed.iter().map(|one| one.id).collect();
        check(format!("talks[{place}].agreed"), agreed);
    }
    check("together.given".to_owned(), together.given.iter().map(|given| given.id).collect());
    check("together.desks".to_owned(), together.desks.iter().map(|desk| desk.id).collect());
    for (place, desk) in together.desks.iter().enumerate() {
        let points = desk.review.points.iter().map(|point| point.id).collect();
        check(format!("together.desks[{place}].review.points"), points);
    }
    check("together.received".to_owned(), together.received.iter().map(|one| one.id).collect());
    for (place, received) in together.received.iter().enumerate() {
        let points = received.review.points.iter().map(|point| point.id).collect();
        check(format!("together.received[{place}].review.points"), points);
    }
    let snapshots = history.snapshots().iter().map(|snapshot| snapshot.id).collect();
    check("history".to_owned(), snapshots);
    problems
}
