// What the examples of the documentation share: the content of a fictional museum, and somebody who works there.
// Each of them includes this as its module `sample`.

use std::collections::BTreeMap;

use career::{
    Framework, Id, Language, Policy, Questionnaire, Record, content,
    day::Day,
    framework::Rank,
    interview::Interviews,
    messages::{Messages, Part},
    outcome::{Outcome, outcome},
    plan::PlanChange,
    policy,
    sheet::Material,
    together::{Choice, Mentoring, Share, ShareHead, SharePart, share},
    workshop::Workshops,
};

macro_rules! file {
    ($path:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../", $path))
    };
}

macro_rules! folder {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/second-organisation/", $name
        )))),*]
    };
}

const FOLDER: [(&str, &str); 13] = folder![
    "organisation.json" "ladder.json" "abilities.json" "assessment.json" "interview.json" "policy.json" "measures.json"
    "indicators.json" "support.json" "glossary.json" "development.json" "mentoring.json" "workshop.json"
];

/// The content folder, as the text of each file by its name.
pub fn folder() -> BTreeMap<String, String> {
    FOLDER.map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

/// One of its files.
pub fn text(name: &str) -> &'static str {
    FOLDER.iter().find(|(file, _)| *file == name).unwrap().1
}

/// Everything the museum says, and the portal's own words in English.
pub struct Museum {
    pub framework: Framework,
    pub questionnaire: Questionnaire,
    pub interviews: Interviews,
    pub policy: Policy,
    pub mentoring: Mentoring,
    pub workshops: Workshops,
    pub messages: Messages,
}

pub fn museum() -> Museum {
    let [organisation, ladder, abilities] =
        [content::ORGANISATION, content::LADDER, content::ABILITIES].map(text);
    let framework = content::framework(organisation, ladder, abilities).sound().unwrap();
    let words = |part, text| Messages::read(Language::En, part, text).unwrap();
    let first = words(Part::First, file!("static-data/locales/en.json"));
    let later = words(Part::Later, file!("static-data/locales/en-later.json"));
    let read = |name| Ok(text(name).to_owned());
    Museum {
        questionnaire: content::questionnaire(&framework, text(content::ASSESSMENT))
            .sound()
            .unwrap(),
        interviews: content::interviews(&framework, text(content::INTERVIEW)).sound().unwrap(),
        policy: Policy::read(&framework, policy::FILES.map(read)),
        mentoring: content::mentoring(&framework, text(content::MENTORING)).sound().unwrap(),
        workshops: content::workshops(&framework, text(content::WORKSHOP)).sound().unwrap(),
        messages: first.and(later),
        framework,
    }
}

impl Museum {
    pub fn rank(&self, id: &str) -> &Rank {
        self.framework.rank(&Id::new(id).unwrap()).unwrap()
    }

    /// Koke, a Star Apprentice who aims for Star Keeper: all they have rated, and a goal in their plan.
    pub fn koke(&self) -> Record {
        let profile = self.workshops.profile(&Id::new("apprentice-komorebi").unwrap()).unwrap();
        let mut record = Record { assessment: profile.assessment(), ..Record::default() };
        let about = "role/keeper-display".parse().ok();
        record.plan.apply(PlanChange::Add("Tell a story".to_owned(), about, today()));
        record
    }

    pub fn outcome<'a>(&'a self, record: &'a Record) -> Outcome<'a> {
        outcome(&self.framework, &self.questionnaire, &record.assessment).unwrap()
    }

    pub fn material<'a>(&'a self, record: &'a Record, outcome: &'a Outcome<'a>) -> Material<'a> {
        Material {
            framework: &self.framework,
            development: self.policy.development.value.as_ref(),
            interviews: &self.interviews,
            record,
            outcome: Some(outcome),
            messages: &self.messages,
            today: today(),
        }
    }

    /// What is shown of a record when questions and ratings were chosen.
    pub fn share(&self, record: &Record) -> Share {
        let choice = Choice { parts: vec![SharePart::Items, SharePart::Ratings], sheet: None };
        let outcome = self.outcome(record);
        share(&ShareHead::default(), &choice, &self.material(record, &outcome))
    }
}

/// The day the examples are of.
pub fn today() -> Day {
    Day::new(2026, 4, 1).unwrap()
}
