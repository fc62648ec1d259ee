//! The content everything is tried with: that of the made-up organisation, and the portal's own words.

use career::{
    Framework, Language, Policy, Problem, Questionnaire,
    catalogue::Library,
    content,
    interview::Interviews,
    messages::{Messages, Part},
    policy,
    together::Mentoring,
    workshop::Workshops,
};

/// The files of the folder, by name.
pub const FILES: [(&str, &str); 13] = [
    (
        content::ORGANISATION,
        include_str!("../../../tests/fixtures/second-organisation/organisation.json"),
    ),
    (content::LADDER, include_str!("../../../tests/fixtures/second-organisation/ladder.json")),
    (
        content::ABILITIES,
        include_str!("../../../tests/fixtures/second-organisation/abilities.json"),
    ),
    (
        content::ASSESSMENT,
        include_str!("../../../tests/fixtures/second-organisation/assessment.json"),
    ),
    (
        content::INTERVIEW,
        include_str!("../../../tests/fixtures/second-organisation/interview.json"),
    ),
    (content::POLICY, include_str!("../../../tests/fixtures/second-organisation/policy.json")),
    (content::MEASURES, include_str!("../../../tests/fixtures/second-organisation/measures.json")),
    (
        content::INDICATORS,
        include_str!("../../../tests/fixtures/second-organisation/indicators.json"),
    ),
    (content::SUPPORT, include_str!("../../../tests/fixtures/second-organisation/support.json")),
    (content::GLOSSARY, include_str!("../../../tests/fixtures/second-organisation/glossary.json")),
    (
        content::DEVELOPMENT,
        include_str!("../../../tests/fixtures/second-organisation/development.json"),
    ),
    (
        content::MENTORING,
        include_str!("../../../tests/fixtures/second-organisation/mentoring.json"),
    ),
    (content::WORKSHOP, include_str!("../../../tests/fixtures/second-organisation/workshop.json")),
];

/// Each locale file, in the order of the languages and of the parts.
const WORDS: [[&str; 2]; 2] = [
    [
        include_str!("../../../static-data/locales/ja.json"),
        include_str!("../../../static-data/locales/ja-later.json"),
    ],
    [
        include_str!("../../../static-data/locales/en.json"),
        include_str!("../../../static-data/locales/en-later.json"),
    ],
];

/// A file of the folder.
pub fn file(name: &str) -> &'static str {
    FILES.iter().find(|(found, _)| *found == name).expect("the folder has the file").1
}

/// All of it, read.
pub struct Material {
    pub framework: Framework,
    pub questionnaire: Questionnaire,
    pub interviews: Interviews,
    pub policy: Policy,
    pub mentoring: Mentoring,
    pub workshops: Workshops,
    pub words: [Messages; 2],
}

impl Material {
    /// All of it, for what goes through everything.
    pub fn library(&self) -> Library<'_> {
        let Self { framework, questionnaire, interviews, policy, mentoring, workshops, .. } = self;
        Library {
            framework,
            policy: Some(policy),
            questionnaire: Some(questionnaire),
            interviews: Some(interviews),
            mentoring: Some(mentoring),
            workshops: Some(workshops),
        }
    }
}

/// All of it, read once.
pub fn material() -> &'static Material {
    // Ids are not shared between threads, and nothing here ever ends before the program does.
    thread_local! {
        static MATERIAL: &'static Material = Box::leak(Box::new(read()));
    }
    MATERIAL.with(|material| *material)
}

fn read() -> Material {
    let [organisation, ladder, abilities] =
        [content::ORGANISATION, content::LADDER, content::ABILITIES].map(file);
    let framework = content::framework(organisation, ladder, abilities).sound();
    let framework = framework.expect("the framework is valid");
    let texts = policy::FILES.map(|name| Ok(file(name).to_owned()));
    let policy = Policy::read(&framework, texts);
    let words = [0, 1].map(|place| {
        let language = Language::ALL[place];
        let [first, later] = [0, 1].map(|part| {
            let read = Messages::read(language, Part::ALL[part], WORDS[place][part]);
            read.expect("the locale is good")
        });
        first.and(later)
    });
    Material {
        questionnaire: content::questionnaire(&framework, file(content::ASSESSMENT))
            .sound()
            .expect("the questions are valid"),
        interviews: content::interviews(&framework, file(content::INTERVIEW))
            .sound()
            .expect("the interviews are valid"),
        mentoring: content::mentoring(&framework, file(content::MENTORING))
            .sound()
            .expect("the guide is valid"),
        workshops: content::workshops(&framework, file(content::WORKSHOP))
            .sound()
            .expect("the workshops are valid"),
        framework,
        policy,
        words,
    }
}

/// What every refusal must be: about this file, with a sentence in both languages that is not endless.
pub fn refused(file: &str, problems: &[Problem]) {
    assert!(!problems.is_empty(), "refused without a word");
    for problem in problems {
        assert_eq!(problem.file, file);
        for language in Language::ALL {
            let said = problem.explain(language);
            assert!(!said.trim().is_empty() && said.len() < 4_000, "{} bytes", said.len());
        }
    }
}
