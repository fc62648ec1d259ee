//! What the tests share: the content folders, and short ways to name things.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
};

use career::{
    Framework, Id, Language, Policy, Problem, Questionnaire, Record,
    assessment::{AnswerChange, Evidence, EvidencePart, Rating},
    catalogue::{Entry, Library, catalogue},
    content,
    day::Day,
    framework::{Awareness, Rank},
    interview::Interviews,
    messages::{self, Messages, Part},
    policy::{self, Development, Glossary, Indicators, Measures, Overview},
    problem::Kind,
    questionnaire::{Item, Level, Subject},
    record::Change,
    together::Mentoring,
    workshop::Workshops,
};
use proptest::{
    strategy::Strategy,
    test_runner::{Config, TestCaseError, TestRunner},
};
use serde_json::Value;

/// Files by their name below the folder, as `career::content::check` takes them.
pub type Folder = BTreeMap<String, String>;

/// A file below the root of the repository.
pub fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The city's content folder.
pub fn city_folder() -> Folder {
    folder(&in_repository("static-data"))
}

/// The content folder of the made-up organisation.
pub fn second_folder() -> Folder {
    folder(&in_repository("tests/fixtures/second-organisation"))
}

fn folder(path: &Path) -> Folder {
    let files = [
        content::ORGANISATION,
        content::LADDER,
        content::ABILITIES,
        content::ASSESSMENT,
        content::INTERVIEW,
        content::POLICY,
        content::MEASURES,
        content::INDICATORS,
        content::SUPPORT,
        content::GLOSSARY,
        content::DEVELOPMENT,
        content::MENTORING,
        content::WORKSHOP,
    ];
    let read = |name: &str| {
        let text = fs::read_to_string(path.join(name)).expect("a content file can be read");
        (name.to_owned(), text)
    };
    files.into_iter().map(read).collect()
}

/// The JSON of one file of a folder.
pub fn json(folder: &Folder, file: &str) -> Value {
    serde_json::from_str(&folder[file]).expect("a content file is JSON")
}

/// Everything a folder holds, read.
pub struct Content {
    pub framework: Framework,
    pub questionnaire: Questionnaire,
    pub interviews: Interviews,
    pub policy: Policy,
    pub mentoring: Mentoring,
    pub workshops: Workshops,
}

/// The city's content.
pub fn city() -> Content {
    read(&city_folder())
}

/// The content of the made-up organisation.
pub fn second() -> Content {
    read(&second_folder())
}

/// Both, for what must hold whatever the organisation.
pub fn both() -> [Content; 2] {
    [city(), second()]
}

/// The content of a folder, which must be without a problem.
pub fn read(folder: &Folder) -> Content {
    let framework = content::framework(
        &folder[content::ORGANISATION],
        &folder[content::LADDER],
        &folder[content::ABILITIES],
    )
    .sound()
    .expect("the framework is valid");
    let questionnaire = content::questionnaire(&framework, &folder[content::ASSESSMENT])
        .sound()
        .expect("the questions are valid");
    let interviews = content::interviews(&framework, &folder[content::INTERVIEW])
        .sound()
        .expect("the interviews are valid");
    let policy = Policy::read(&framework, policy::FILES.map(|file| Ok(folder[file].clone())));
    assert_eq!(policy.problems(), []);
    let mentoring = content::mentoring(&framework, &folder[content::MENTORING])
        .sound()
        .expect("the guide is valid");
    let workshops = content::workshops(&framework, &folder[content::WORKSHOP])
        .sound()
        .expect("the workshops are valid");
    Content { framework, questionnaire, interviews, policy, mentoring, workshops }
}

impl Content {
    /// The rank with this id, which the test knows to be there.
    pub fn rank(&self, name: &str) -> &Rank {
        self.framework.rank(&id(name)).expect("the rank is in the content")
    }

    /// `policy.json`.
    pub fn overview(&self) -> &Overview {
        self.policy.overview.value.as_ref().expect("it was read without a problem")
    }

    /// `measures.json`.
    pub fn measures(&self) -> &Measures {
        self.policy.measures.value.as_ref().expect("it was read without a problem")
    }

    /// `indicators.json`.
    pub fn indicators(&self) -> &Indicators {
        self.policy.indicators.value.as_ref().expect("it was read without a problem")
    }

    /// `glossary.json`.
    pub fn glossary(&self) -> &Glossary {
        self.policy.glossary.value.as_ref().expect("it was read without a problem")
    }

    /// `development.json`.
    pub fn development(&self) -> &Development {
        self.policy.development.value.as_ref().expect("it was read without a problem")
    }

    /// Everything it says, as search and the page about the portal list it.
    pub fn catalogue(&self) -> Vec<Entry<'_>> {
        catalogue(Library {
            framework: &self.framework,
            policy: Some(&self.policy),
            questionnaire: Some(&self.questionnaire),
            interviews: Some(&self.interviews),
            mentoring: Some(&self.mentoring),
            workshops: Some(&self.workshops),
        })
    }

    /// The Japanese words of awareness points, as each rank has them.
    pub fn words<'a>(&'a self, points: impl IntoIterator<Item = &'a Awareness>) -> Vec<&'a str> {
        let words = points.into_iter().filter_map(|point| self.framework.wording(point));
        words.map(|words| words.get(Language::Ja)).collect()
    }
}

/// The id written as `text`.
pub fn id<K>(text: &str) -> Id<K> {
    Id::new(text).expect("the test writes a proper id")
}

/// The subject written as `text`, such as `point/citizen-view`.
pub fn subject(text: &str) -> Subject {
    text.parse().expect("the test writes a proper subject")
}

/// The subjects of questions, as written.
pub fn subjects(items: &[&Item]) -> Vec<String> {
    items.iter().map(|item| item.about.to_string()).collect()
}

/// The level with this number.
pub fn level(number: u8) -> Level {
    Level::new(number).expect("the test writes a proper level")
}

/// A rating with the level of this number.
pub fn rated(number: u8) -> Rating {
    Rating::Level(level(number))
}

/// The day written as `2026-04-01`.
pub fn day(text: &str) -> Day {
    Day::written(text).ok().flatten().expect("the test writes a proper day")
}

/// Evidence written freely: all of it in the first part.
pub fn free(text: &str) -> Evidence {
    Evidence { situation: text.to_owned(), ..Evidence::default() }
}

/// Doing something to the answer about `about`, with the words of its question.
pub fn answer(about: &str, change: AnswerChange) -> Change {
    Change::Answer(subject(about), words(about), change)
}

/// How [`answer`] words the question about `about`.
pub fn words(about: &str) -> String {
    format!("{about}について、どうでしたか。")
}

/// Rating `about`.
pub fn rate(about: &str, rating: Rating) -> Change {
    answer(about, AnswerChange::Rate(Some(rating)))
}

/// Taking the rating of `about` back.
pub fn unrate(about: &str) -> Change {
    answer(about, AnswerChange::Rate(None))
}

/// Writing freely what happened that shows `about`.
pub fn tell(about: &str, text: &str) -> Change {
    answer(about, AnswerChange::Tell(EvidencePart::Situation, text.to_owned()))
}

/// Wishing to grow in `about`.
pub fn wish(about: &str) -> Change {
    answer(about, AnswerChange::Wish(true))
}

/// An empty record after these changes.
pub fn record(changes: impl IntoIterator<Item = Change>) -> Record {
    let mut record = Record::default();
    changes.into_iter().for_each(|change| record.apply(change));
    record
}

/// What the portal says in `language`.
pub fn messages(language: Language) -> Messages {
    let [first, later] = Part::ALL.map(|part| {
        let path = in_repository("static-data").join(messages::file(language, part));
        let text = fs::read_to_string(path).expect("the locale can be read");
        Messages::read(language, part, &text).expect("the locale is good")
    });
    first.and(later)
}

/// Checks that `problems` are exactly those at these places of `file`, in any order.
pub fn assert_problems(problems: &[Problem], file: &str, expected: &[(&str, Kind)], what: &str) {
    let expected = expected.iter().map(|(place, kind)| Problem {
        file: file.to_owned(),
        place: (*place).to_owned(),
        kind: kind.clone(),
    });
    assert_eq!(sorted(problems.iter().cloned()), sorted(expected), "{what}");
}

fn sorted(items: impl IntoIterator<Item = impl Debug>) -> Vec<String> {
    let mut lines: Vec<_> = items.into_iter().map(|item| format!("{item:?}")).collect();
    lines.sort();
    lines
}

/// Checks a property of many arbitrary values and shows the smallest one it does not hold for.
pub fn holds<S: Strategy>(
    cases: u32,
    values: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    // The smallest failing value is printed; nothing is written beside the sources.
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(values, property) {
        panic!("{failure}");
    }
}
