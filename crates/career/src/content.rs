//! A content folder: which files there are, and whether they are right together.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::content;
//! let text = sample::text;
//! let framework = content::framework(
//!     text(content::ORGANISATION), text(content::LADDER), text(content::ABILITIES),
//! ).sound().unwrap();
//! let questionnaire = content::questionnaire(&framework, text(content::ASSESSMENT)).sound().unwrap();
//! let interviews = content::interviews(&framework, text(content::INTERVIEW)).sound().unwrap();
//! let mentoring = content::mentoring(&framework, text(content::MENTORING)).sound().unwrap();
//! let workshops = content::workshops(&framework, text(content::WORKSHOP)).sound().unwrap();
//! assert_eq!(interviews.types.len(), 3);
//!
//! // Or the whole folder at once, with the files of the policy and what only shows between files.
//! assert_eq!(content::check(&sample::folder()), []);
//! ```

use std::collections::BTreeMap;

use crate::{
    Framework, Language, Policy, Questionnaire,
    framework::{Abilities, Ladder, Organisation},
    interview::Interviews,
    messages::{self, Messages, Part, Texts},
    policy::{self, Development, Glossary, Indicators, Measures, Overview, Support},
    problem::{Kind, Problem},
    reading::{self, Checked, Read, schema},
    together::Mentoring,
    workshop::Workshops,
};

pub use crate::files::*;

/// Reads the three files every page rests on.
pub fn framework(organisation: &str, ladder: &str, abilities: &str) -> Checked<Framework> {
    let organisation = reading::content(ORGANISATION, organisation);
    let ladder = reading::content(LADDER, ladder);
    let abilities = reading::content(ABILITIES, abilities);
    let parts = organisation.value.zip(ladder.value).zip(abilities.value);
    let problems = [organisation.problems, ladder.problems, abilities.problems].concat();
    Checked { value: parts, problems }.and_then(|((organisation, ladder), abilities)| {
        Framework::new(organisation, ladder, abilities)
    })
}

/// Reads `assessment.json`.
pub fn questionnaire(framework: &Framework, text: &str) -> Checked<Questionnaire> {
    reading::content::<Questionnaire>(ASSESSMENT, text).and_then(|read| read.checked(framework))
}

/// Reads `interview.json`.
pub fn interviews(framework: &Framework, text: &str) -> Checked<Interviews> {
    reading::content::<Interviews>(INTERVIEW, text).and_then(|read| read.checked(framework))
}

/// Reads `mentoring.json`.
pub fn mentoring(framework: &Framework, text: &str) -> Checked<Mentoring> {
    reading::content::<Mentoring>(MENTORING, text).and_then(|read| read.checked(framework))
}

/// Reads `workshop.json`.
pub fn workshops(framework: &Framework, text: &str) -> Checked<Workshops> {
    reading::content::<Workshops>(WORKSHOP, text).and_then(|read| read.checked(framework))
}

/// The JSON Schemas of content files, each with its own name below the content folder. `schema/x.schema.json`
/// is for `x.json`, or for every file in the folder `x`.
///
/// Their fields are in the order of the definitions where `serde_json` is told to `preserve_order`, as by `xtask`.
///
/// ```
/// use career::content::schemas;
/// let (name, schema) = schemas().swap_remove(0);
/// assert_eq!(name, "schema/organisation.schema.json");
/// assert!(schema.contains("\"revision\""));
/// ```
pub fn schemas() -> Vec<(String, String)> {
    let all = [
        ("organisation", schema::file::<Organisation>()),
        ("ladder", schema::file::<Ladder>()),
        ("abilities", schema::file::<Abilities>()),
        ("assessment", schema::file::<Questionnaire>()),
        ("interview", schema::file::<Interviews>()),
        ("policy", schema::file::<Overview>()),
        ("measures", schema::file::<Measures>()),
        ("indicators", schema::file::<Indicators>()),
        ("support", schema::file::<Support>()),
        ("glossary", schema::file::<Glossary>()),
        ("development", schema::file::<Development>()),
        ("mentoring", schema::file::<Mentoring>()),
        ("workshop", schema::file::<Workshops>()),
        ("locales", schema::file::<Texts>()),
    ];
    all.map(|(name, schema)| (format!("schema/{name}.schema.json"), schema)).into()
}

/// Checks a whole folder, given as the text of each file by its name below the folder, and lists every
/// problem of every file.
///
/// ```
/// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
/// use career::{Language, content};
/// let mut folder = sample::folder();
/// let measures = folder[content::MEASURES].replace("[\"first-lit\"]", "[\"first-lid\"]");
/// folder.insert(content::MEASURES.to_owned(), measures);
/// let problems = content::check(&folder);
/// assert_eq!((problems.len(), problems[0].place.as_str()), (2, "measures[0].marks[0]"));
/// assert!(problems[0].sentence(Language::En).contains("first-lit")); // the nearest there is
/// ```
pub fn check(files: &BTreeMap<String, String>) -> Vec<Problem> {
    let mut folder = Folder { files, problems: Vec::new() };
    let organisation = folder.read(ORGANISATION);
    let ladder = folder.read(LADDER);
    let abilities = folder.read(ABILITIES);
    let questionnaire: Option<Questionnaire> = folder.read(ASSESSMENT);
    let interviews: Option<Interviews> = folder.read(INTERVIEW);
    let mentoring: Option<Mentoring> = folder.read(MENTORING);
    let workshops: Option<Workshops> = folder.read(WORKSHOP);

    // References between files are followed only when the files they lead to could be read.
    if let (Some(organisation), Some(ladder), Some(abilities)) = (organisation, ladder, abilities)
        && let Some(framework) = folder.keep(Framework::new(organisation, ladder, abilities))
    {
        questionnaire.and_then(|questionnaire| folder.keep(questionnaire.checked(&framework)));
        let interviews =
            interviews.and_then(|interviews| folder.keep(interviews.checked(&framework)));
        let text = |name| files.get(name).cloned().ok_or_else(|| vec![not_there(name)]);
        let policy = Policy::read(&framework, policy::FILES.map(text));
        folder.problems.extend(policy.problems());
        let mentoring = mentoring.and_then(|read| folder.keep(read.checked(&framework)));
        let workshops = workshops.and_then(|read| folder.keep(read.checked(&framework)));
        let measures = policy.measures.value.as_ref();
        if let (Some(interviews), Some(measures)) = (&interviews, measures) {
            folder.problems.extend(interviews.problems_with(&framework, measures));
        }
        if let Some(mentoring) = mentoring {
            folder.problems.extend(mentoring.problems_with(interviews.as_ref(), measures));
        }
        if let (Some(workshops), Some(measures)) = (workshops, measures) {
            folder.problems.extend(workshops.problems_with(measures));
        }
    } else {
        // What they refer to is not known; how they are written is looked at all the same.
        let _: Option<Overview> = folder.read(POLICY);
        let _: Option<Measures> = folder.read(MEASURES);
        let _: Option<Indicators> = folder.read(INDICATORS);
        let _: Option<Support> = folder.read(SUPPORT);
        let _: Option<Glossary> = folder.read(GLOSSARY);
        let _: Option<Development> = folder.read(DEVELOPMENT);
    }
    folder.problems.extend(locales(files));
    folder.problems
}

/// A folder being checked, and what was wrong so far.
struct Folder<'a> {
    files: &'a BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Folder<'_> {
    fn read<T: Read>(&mut self, name: &str) -> Option<T> {
        let read = match self.files.get(name) {
            Some(text) => reading::content(name, text),
            None => Checked::broken(vec![not_there(name)]),
        };
        self.problems.extend(read.problems);
        read.value
    }

    fn keep<T>(&mut self, result: Result<T, Vec<Problem>>) -> Option<T> {
        result.map_err(|problems| self.problems.extend(problems)).ok()
    }
}

/// Checks the locales; a folder may come without any, but not with one language alone.
fn locales(files: &BTreeMap<String, String>) -> Vec<Problem> {
    Part::ALL.into_iter().flat_map(|part| locales_of(part, files)).collect()
}

fn locales_of(part: Part, files: &BTreeMap<String, String>) -> Vec<Problem> {
    let names = Language::ALL.map(|language| messages::file(language, part));
    if !names.iter().any(|name| files.contains_key(name)) {
        return Vec::new();
    }
    let read = |language| {
        let name = messages::file(language, part);
        match files.get(&name) {
            Some(text) => Messages::read(language, part, text),
            None => Err(vec![not_there(&name)]),
        }
    };
    match (read(Language::Ja), read(Language::En)) {
        (Ok(ja), Ok(en)) => [ja.mismatches(&en), en.mismatches(&ja)].concat(),
        (ja, en) => [ja.err(), en.err()].into_iter().flatten().flatten().collect(),
    }
}

fn not_there(name: &str) -> Problem {
    Problem { file: name.to_owned(), place: String::new(), kind: Kind::Unreadable }
}
