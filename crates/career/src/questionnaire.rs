//! The questions of a self-assessment, and which of them a rank is asked.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{Language, questionnaire::{Form, Level, asked_of}};
//! let museum = sample::museum();
//! let keeper = museum.rank("star-keeper");
//! let short = museum.questionnaire.items_for(&museum.framework, keeper, Form::Short);
//! let full = museum.questionnaire.items_for(&museum.framework, keeper, Form::Full);
//! assert!(short.iter().all(|item| item.short) && short.len() < full.len());
//! assert!(full.len() < museum.questionnaire.items().len()); // which has those of all ranks
//! assert_eq!(asked_of(keeper).next().as_ref(), Some(&full[0].about)); // its roles come first
//!
//! let item = museum.questionnaire.item(&"role/hand-start-up".parse().unwrap()).unwrap();
//! let level = Level::new(3).unwrap();
//! let behaviour = item.behaviour(level).unwrap().get(Language::En);
//! assert_eq!(behaviour, "Following the steps alone, down to turning the last tag");
//! assert_eq!(museum.questionnaire.anchor(level).name.get(Language::En), "Constellation");
//! ```

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Framework, LocalText, files,
    framework::{Rank, Source, validate},
    problem::{Kind, Problem, Problems},
    reading::{Definitions, Node, Read, Schema, names, object},
};

pub use crate::framework::Subject;

/// The most questions the short form asks: about five minutes' worth.
pub const SHORT_LIMIT: usize = 15;

/// The fewest and the most examples a question has.
const EXAMPLES: (usize, usize) = (2, 3);

/// How many behaviours a question has that has any: one a level.
const BEHAVIOURS: usize = Level::ALL.len();

/// How far one has come with something, from 1 to 5. What each level means is content ([`Anchor`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Level(u8);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];
    /// The level one aims for until one says otherwise. The source gives no expected level.
    pub const DEFAULT_AIM: Self = Self(3);

    /// The level with this number; `None` outside 1 to 5.
    ///
    /// ```
    /// use career::questionnaire::Level;
    /// let level = Level::new(4).unwrap();
    /// assert_eq!((level.number(), level.tenths()), (4, 40));
    /// assert_eq!(Level::new(0), None);
    /// assert!(level > Level::DEFAULT_AIM);
    /// ```
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.0 == number)
    }

    /// The level in tenths, 10 to 50, as means are given.
    pub fn tenths(self) -> u32 {
        u32::from(self.0) * 10
    }

    /// The number, 1 to 5.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Read for Level {
    fn read(node: &Node) -> Option<Self> {
        let number = node.whole_number()?;
        u8::try_from(number)
            .ok()
            .and_then(Self::new)
            .or_else(|| node.not_allowed(&number.to_string(), "1, 2, 3, 4, 5"))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "enum": Self::ALL })
    }
}

object! {
    /// What a level means.
    pub struct Anchor {
        /// The level.
        pub level: Level,
        /// Its name.
        pub name: LocalText,
        /// What it looks like, in a sentence.
        pub anchor: LocalText,
    }
}

object! {
    /// The answer beside the levels: the question does not apply to one's work.
    pub struct NotApplicable {
        /// Its name.
        pub name: LocalText,
        /// When to choose it.
        pub anchor: LocalText,
    }
}

object! {
    /// One question.
    pub struct Item {
        /// What it is about.
        pub about: Subject,
        /// Whether the short form may ask it.
        pub short: bool,
        /// The question, in plain words.
        pub question: LocalText,
        /// What it can look like in daily work; two or three.
        pub examples: Vec<LocalText>,
        /// What somebody does at each level, the lowest first; one a level, or none at all.
        pub behaviours: Vec<LocalText> = Vec::new(),
    }
}

names! {
    /// Short or full.
    #[derive(Default)]
    pub enum Form {
        /// At most [`SHORT_LIMIT`] questions.
        #[default]
        Short = "short",
        /// Every question the rank is asked.
        Full = "full",
    }
}

object! {
    /// `assessment.json`: the questions with the meaning of the levels. Every question is about something the
    /// framework has.
    pub struct Questionnaire {
        pub(crate) schema: Schema,
        /// Who wrote the questions.
        pub source: Source,
        /// The five levels, lowest first.
        pub levels: Vec<Anchor>,
        /// The answer beside them.
        pub not_applicable: NotApplicable,
        /// What helps to remember what happened.
        pub prompts: Vec<LocalText> = Vec::new(),
        /// The questions.
        items: Vec<Item>,
    }
}

impl Item {
    /// What somebody does at `level`, where the content says it.
    pub fn behaviour(&self, level: Level) -> Option<&LocalText> {
        self.behaviours.get(usize::from(level.number()) - 1)
    }
}

impl Questionnaire {
    /// Checks the questions against the framework.
    ///
    /// # Errors
    /// Levels that are not 1 to 5 in order, questions asked twice or about nothing the framework has, questions
    /// missing for something that is asked of a rank, and questions with too few or too many examples.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let mut questionnaire = museum.questionnaire;
    /// questionnaire.levels.swap(0, 1);
    /// let problems = questionnaire.checked(&museum.framework).unwrap_err();
    /// assert_eq!(problems[0].place, "levels[0].level");
    /// ```
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        self.check_levels(&mut problems);
        validate::section(&mut problems, framework, "", &self.source);
        let subjects = subject_names(framework);
        let subjects = validate::ids(&subjects, String::as_str);
        let asked: Vec<_> = self.items.iter().map(|item| item.about.to_string()).collect();
        let asked = validate::ids(&asked, String::as_str);
        problems.unique_by("items", "about", &asked);
        problems.complete("items", &asked, &subjects);
        for (index, (item, about)) in self.items.iter().zip(asked).enumerate() {
            problems.known(format!("items[{index}].about"), about, &subjects);
            let found = item.examples.len();
            let (least, most) = EXAMPLES;
            if !(least..=most).contains(&found) {
                let kind = Kind::CountOutside { found, least, most };
                problems.add(format!("items[{index}].examples"), kind);
            }
            let found = item.behaviours.len();
            if found != 0 && found != BEHAVIOURS {
                let kind = Kind::WrongCount { found, wanted: BEHAVIOURS };
                problems.add(format!("items[{index}].behaviours"), kind);
            }
        }
        problems.or(self).map_err(|problems| problems.in_file(files::ASSESSMENT))
    }

    fn check_levels(&self, problems: &mut Problems) {
        let (found, wanted) = (self.levels.len(), Level::ALL.len());
        if found != wanted {
            return problems.add("levels", Kind::WrongCount { found, wanted });
        }
        for (index, (anchor, level)) in self.levels.iter().zip(Level::ALL).enumerate() {
            if anchor.level != level {
                let (found, allowed) = (anchor.level.0.to_string(), level.0.to_string());
                let kind = Kind::NotAllowed { found, allowed };
                problems.add(format!("levels[{index}].level"), kind);
            }
        }
    }

    /// The question about `subject`; `None` if the content no longer asks it.
    pub fn item(&self, subject: &Subject) -> Option<&Item> {
        self.items.iter().find(|item| item.about == *subject)
    }

    /// Every question, in content order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What `level` means.
    pub fn anchor(&self, level: Level) -> &Anchor {
        &self.levels[usize::from(level.number()) - 1]
    }

    /// What somebody aiming for `rank` is asked: its roles, its awareness points, then the abilities. The
    /// short form keeps that order, takes only questions marked for it and stops at [`SHORT_LIMIT`].
    pub fn items_for(&self, framework: &Framework, rank: &Rank, form: Form) -> Vec<&Item> {
        let all =
            asked_of(rank).chain(abilities(framework)).filter_map(|subject| self.item(&subject));
        match form {
            Form::Full => all.collect(),
            Form::Short => all.filter(|item| item.short).take(SHORT_LIMIT).collect(),
        }
    }
}

/// The subjects that belong to one rank rather than to everybody: its roles and awareness points.
pub fn asked_of(rank: &Rank) -> impl Iterator<Item = Subject> {
    let roles = rank.roles.iter().map(|role| Subject::Role(role.id.clone()));
    roles.chain(rank.awareness.iter().map(|entry| Subject::Point(entry.point.clone())))
}

fn abilities(framework: &Framework) -> impl Iterator<Item = Subject> {
    let elements = framework.abilities().held.iter().flat_map(|held| &held.elements);
    let exercised = framework.abilities().exercised.iter();
    elements
        .map(|element| Subject::Element(element.id.clone()))
        .chain(exercised.map(|ability| Subject::Ability(ability.id.clone())))
}

/// Everything a question can be about, as written in content.
pub(crate) fn subject_names(framework: &Framework) -> Vec<String> {
    subjects(framework).map(|subject| subject.to_string()).collect()
}

/// Everything a question can be about, each once.
fn subjects(framework: &Framework) -> impl Iterator<Item = Subject> {
    let roles = framework.ranks().iter().flat_map(|rank| &rank.roles);
    let points = framework.points().iter().map(|point| Subject::Point(point.id.clone()));
    roles.map(|role| Subject::Role(role.id.clone())).chain(points).chain(abilities(framework))
}
