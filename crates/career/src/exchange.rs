//! Files a person keeps or hands over: written whole, read whole or not at all.
//!
//! Reading goes in three steps: the frame (what kind of file, which version, whose content), migration of an
//! older version to today's shape, then the values, every problem named with its place.

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Framework, Id, Record,
    assessment::Assessment,
    framework::Organisation,
    history::History,
    interview::InterviewType,
    path::Path,
    plan::Plan,
    policy::Situation,
    problem::{Kind, Problem, Problems},
    questionnaire::Subject,
    reading::{self, Definitions, Json, Node, Read, Table, object},
    sheet::Sheet,
    talk::Talks,
};

/// The `format` of a file with everything a person entered.
pub const RECORD: &str = "ayumi/record";

/// The newest version of [`RECORD`] files this portal reads, and the one it writes.
pub const RECORD_VERSION: u64 = 4;

/// The largest file that is read, in bytes. A record with every question answered in 10,000 characters a part stays
/// below it, and so do two hundred snapshots of a full assessment.
pub const MAX_BYTES: usize = 40_000_000;

const FRAME: [&str; 3] = ["format", "version", "framework"];

object! {
    /// What a file says of itself.
    struct Frame {
        format: String,
        version: Version,
        framework: MadeWith,
    }
}

object! {
    /// The content a file was made with.
    #[derive(Serialize)]
    struct MadeWith {
        id: Id<Organisation>,
        revision: u32,
    }
}

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
    talks: &'a Talks,
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
pub fn write_history(history: &History, framework: &Framework) -> String {
    let record = Record { history: history.clone(), ..Record::default() };
    serde_json::to_string(&file(&record, framework)).unwrap_or_default()
}

fn file<'a>(record: &'a Record, framework: &Framework) -> File<'a> {
    let organisation = framework.organisation();
    let Record { assessment, sheets, situations, words, plan, path, talks, history } = record;
    File {
        format: RECORD,
        version: RECORD_VERSION,
        framework: MadeWith { id: organisation.id.clone(), revision: organisation.revision },
        assessment,
        sheets,
        situations,
        words,
        plan,
        path,
        talks,
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

/// Refuses a file by its size, before its text is read.
///
/// # Errors
/// When it has more than [`MAX_BYTES`] bytes.
pub fn check_size(name: &str, bytes: usize) -> Result<(), Vec<Problem>> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    Err(Problems::one("", Kind::TooLarge { bytes, limit: MAX_BYTES }).in_file(name))
}

fn read_values(text: &str, framework: &Framework) -> Result<Record, Problems> {
    let json = reading::json(text)?;
    ours(&json, framework)?;
    let Json::Object(fields) = json else { return reading::value(&json) };
    let (frame, values) = fields.into_iter().partition(|(name, _)| FRAME.contains(&name.as_str()));
    let frame: Frame = reading::value(&Json::Object(frame))?;
    let record: Record = reading::value(&migrate(Json::Object(values), frame.version))?;
    each_once(&record).or(record)
}

/// What is told apart by a number has one of its own, or a change of one would be a change of both.
fn each_once(record: &Record) -> Problems {
    let mut problems = Problems::default();
    let Record { plan, path, talks, history, .. } = record;
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
    let snapshots = history.snapshots().iter().map(|snapshot| snapshot.id).collect();
    check("history".to_owned(), snapshots);
    problems
}

/// Refuses a file that is not for this portal, whatever else may be wrong with it.
fn ours(json: &Json, framework: &Framework) -> Result<(), Problems> {
    let format = json.text("format");
    if format != RECORD {
        let kind = Kind::WrongFormat { found: format.to_owned(), wanted: RECORD };
        return Err(Problems::one("format", kind));
    }
    if let Some(Json::Whole(found)) = json.get("version")
        && *found > RECORD_VERSION
    {
        let kind = Kind::Newer { found: *found, known: RECORD_VERSION };
        return Err(Problems::one("version", kind));
    }
    let wanted = framework.organisation().id.as_str();
    if let Some(Json::Text(found)) = json.get("framework").and_then(|made_with| made_with.get("id"))
        && found != wanted
    {
        let kind = Kind::OtherFramework { found: found.clone(), wanted: wanted.to_owned() };
        return Err(Problems::one("framework", kind));
    }
    Ok(())
}

/// The version of a file, from 1 to [`RECORD_VERSION`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Version(u64);

impl Read for Version {
    fn read(node: &Node) -> Option<Self> {
        match node.whole_number()? {
            0 => node.not_allowed("0", &format!("1–{RECORD_VERSION}")),
            version => Some(Self(version)),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 1, "maximum": RECORD_VERSION })
    }
}

/// Brings the values of an older version into today's shape, one step a version.
fn migrate(values: Json, version: Version) -> Json {
    let Json::Object(mut fields) = values else { return values };
    // Version 1 did not ask for situations.
    if version.0 < 2 {
        fields.push(("situations".to_owned(), Json::List(Vec::new())));
    }
    // Version 2 had one text for evidence, and neither plan nor path nor history.
    if version.0 < 3 {
        tell_in_parts(&mut fields);
        let stages = ("stages".to_owned(), Json::List(Vec::new()));
        let wish = [("fields", Json::List(Vec::new())), ("place", empty()), ("reasons", empty())];
        let life = [("events", empty()), ("conditions", empty()), ("shown", Json::Boolean(false))];
        let path =
            vec![stages, ("wish".to_owned(), object(wish)), ("life".to_owned(), object(life))];
        fields.push(("words".to_owned(), Json::Object(Vec::new())));
        fields.push(("plan".to_owned(), object([("goals", Json::List(Vec::new()))])));
        fields.push(("path".to_owned(), Json::Object(path)));
        fields.push(("history".to_owned(), Json::List(Vec::new())));
    }
    // Version 3 said of a part whether it is on paper, and kept no conversations.
    if version.0 < 4 {
        say_whom_for(&mut fields);
        fields.push(("talks".to_owned(), Json::List(Vec::new())));
    }
    Json::Object(fields)
}

/// What was left off the paper stays with the person; what was on it is for whom the content says.
fn say_whom_for(fields: &mut [(String, Json)]) {
    let Some(Json::Object(sheets)) = field(fields, "sheets") else { return };
    for (_, sheet) in sheets {
        let Json::Object(sheet) = sheet else { continue };
        let Some(Json::Object(parts)) = field(sheet, "parts") else { continue };
        for (_, part) in parts {
            let Json::Object(part) = part else { continue };
            for (name, value) in part {
                if name == "on_paper"
                    && let Json::Boolean(on_paper) = value
                {
                    let me = Json::Text("me".to_owned());
                    *value = if *on_paper { Json::Null } else { me };
                    "audience".clone_into(name);
                }
            }
        }
    }
}

fn empty() -> Json {
    Json::Text(String::new())
}

fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

/// The one text of evidence there was in every answer becomes its first part, where one writes freely.
fn tell_in_parts(fields: &mut [(String, Json)]) {
    let Some(Json::Object(assessment)) = field(fields, "assessment") else { return };
    let Some(Json::Object(answers)) = field(assessment, "answers") else { return };
    for (_, answer) in answers {
        let Json::Object(answer) = answer else { continue };
        if let Some(evidence) = field(answer, "evidence")
            && let Json::Text(text) = evidence
        {
            *evidence = object([("situation", Json::Text(std::mem::take(text)))]);
        }
    }
}

fn field<'a>(fields: &'a mut [(String, Json)], name: &str) -> Option<&'a mut Json> {
    fields.iter_mut().find(|(other, _)| other == name).map(|(_, value)| value)
}
