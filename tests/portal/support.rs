//! Content folders and pages rendered natively.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ayumi::{
    Portal,
    chapter::{Chapters, Loadable},
    portal::PortalProps,
    route::Route,
    shared::Shared,
};
use career::{
    Framework, Language, Policy, Questionnaire, Record, content,
    day::Day,
    messages,
    messages::{Messages, Part},
    policy,
    record::Change,
};

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A content folder, with the portal's own words where it has none.
#[derive(Clone, Copy)]
pub enum Organisation {
    City,
    Museum,
}

impl Organisation {
    pub const BOTH: [Self; 2] = [Self::City, Self::Museum];

    fn read(self, name: &str) -> String {
        let own = match self {
            Self::City => root().join("static-data"),
            Self::Museum => root().join("tests/fixtures/second-organisation"),
        };
        let file = [own, root().join("static-data")]
            .map(|folder| folder.join(name))
            .into_iter()
            .find(|file| file.is_file());
        fs::read_to_string(file.expect("the file is in one of the folders")).expect("it is text")
    }

    pub fn framework(self) -> Framework {
        content::framework(
            &self.read(content::ORGANISATION),
            &self.read(content::LADDER),
            &self.read(content::ABILITIES),
        )
        .sound()
        .expect("the content is valid")
    }

    pub fn questionnaire(self) -> Questionnaire {
        content::questionnaire(&self.framework(), &self.read(content::ASSESSMENT))
            .sound()
            .expect("the questions are valid")
    }

    pub fn policy(self) -> Policy {
        let policy = Policy::read(&self.framework(), policy::FILES.map(|name| Ok(self.read(name))));
        assert_eq!(policy.problems(), []);
        policy
    }

    pub fn interviews(self) -> career::interview::Interviews {
        content::interviews(&self.framework(), &self.read(content::INTERVIEW))
            .sound()
            .expect("the interviews are valid")
    }

    pub fn mentoring(self) -> career::together::Mentoring {
        content::mentoring(&self.framework(), &self.read(content::MENTORING))
            .sound()
            .expect("the guide is valid")
    }

    pub fn workshops(self) -> career::workshop::Workshops {
        content::workshops(&self.framework(), &self.read(content::WORKSHOP))
            .sound()
            .expect("the workshops are valid")
    }
}

/// All words of a language.
pub fn words(language: Language) -> Messages {
    words_of(language, Part::First).and(words_of(language, Part::Later))
}

/// The words of one locale file.
pub fn words_of(language: Language, part: Part) -> Messages {
    let text = fs::read_to_string(root().join("static-data").join(messages::file(language, part)))
        .expect("it is text");
    Messages::read(language, part, &text).expect("the words are valid")
}

/// A page as HTML, with every chapter there.
pub fn render(
    organisation: Organisation,
    language: Language,
    route: &Route,
    record: &Record,
) -> String {
    render_in(organisation, words(language), route, record)
}

/// The same with these words.
pub fn render_in(
    organisation: Organisation,
    messages: Messages,
    route: &Route,
    record: &Record,
) -> String {
    drawn(&PortalProps { messages: Shared::new(messages), ..portal(organisation, route, record) })
}

/// The portal of an organisation in Japanese, with every chapter there.
pub fn portal(organisation: Organisation, route: &Route, record: &Record) -> PortalProps {
    PortalProps {
        framework: Shared::new(organisation.framework()),
        problems: Shared::new(Vec::new()),
        messages: Shared::new(words(Language::Ja)),
        record: Shared::new(record.clone()),
        start: None,
        route: route.clone(),
        chapters: Chapters {
            questionnaire: Loadable::here(organisation.questionnaire()),
            interviews: Loadable::here(organisation.interviews()),
            mentoring: Loadable::here(organisation.mentoring()),
            workshops: Loadable::here(organisation.workshops()),
            policy: Loadable::here(organisation.policy()),
            ..Chapters::default()
        },
        clock: today,
    }
}

/// What it looks like, as HTML.
pub fn drawn(props: &PortalProps) -> String {
    let props = props.clone();
    let renderer = yew::LocalServerRenderer::<Portal>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The day it is in these tests.
pub fn today() -> Day {
    Day::new(2026, 11, 24).expect("a day")
}

/// A record made by doing `changes`.
pub fn record(changes: impl IntoIterator<Item = Change>) -> Record {
    let mut record = Record::default();
    changes.into_iter().for_each(|change| record.apply(change));
    record
}

/// Every file below `folder` with this ending, by its path from the project's folder.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} has files ending in {ending}");
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            let name = path
                .strip_prefix(root())
                .expect("it is in the project")
                .to_string_lossy()
                .replace('\\', "/");
            found.push((name, fs::read_to_string(&path).expect("it is text")));
        }
    }
}
