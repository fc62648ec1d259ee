//! Workshops: programmes a trainer can lead, and the picture of a room that is made of what participants hand in.
//!
//! ```
//! # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
//! use career::{assessment::Rating, exchange::Opened, questionnaire::Level};
//! use career::workshop::{Offer, Room, contribution, picture};
//! let museum = sample::museum();
//! let (workshops, questionnaire) = (&museum.workshops, &museum.questionnaire);
//! let koke = workshops.profile(&"apprentice-komorebi".parse().unwrap()).unwrap();
//!
//! // Everybody in the room is like Koke but for one answer, and hands in what they agree to.
//! let mut room = Room::default();
//! for person in 0..12 {
//!     let mut assessment = koke.assessment();
//!     let level = Level::new(1 + person % 5).map(Rating::Level);
//!     assessment.answers.edit("ability/patience".parse().unwrap(), |answer| answer.rating = level);
//!     let value = contribution(&assessment, questionnaire, workshops, Offer::default(), sample::today());
//!     room.add(format!("{person}.json"), Ok(Opened { value, revision: 1 }));
//! }
//! assert_eq!((room.contributions().len(), room.twice().len()), (5, 7));
//! room.count_the_same(); // they are of several people
//! let picture = picture(&room, workshops, &museum.framework, questionnaire).unwrap();
//! let patience = picture.items.iter().find(|item| item.about.to_string() == "ability/patience").unwrap();
//! let bins = patience.bins.iter().map(|bin| (bin.from.number()..=bin.to.number(), bin.people));
//! assert_eq!(bins.collect::<Vec<_>>(), [(1..=2, 6), (3..=5, 6)]); // no count of fewer than five
//! ```

mod activity;
mod answers;
mod clock;
mod contribution;
mod picture;
mod practice;
mod programme;
mod room;
mod table;

use crate::{
    Framework, Id, LocalText, files,
    framework::{Passage, Rank, Source, validate},
    policy::{Measure, Measures},
    problem::{Kind, Problem, Problems},
    questionnaire::{Level, Subject, subject_names},
    reading::{Schema, Table, object},
};

pub use activity::{Activity, Field, Handout, Screen, Tool};
pub use clock::TimeOfDay;
pub use contribution::{Contribution, Month, Offer, contribution};
pub use picture::{
    AbilityPicture, Bin, Breakdown, FIRST, ItemPicture, LEAST, Picture, Row, Who, picture,
};
pub use programme::{Programme, Slide, Step};
pub use room::{Refused, Room};
pub use table::write_table;

object! {
    /// `workshop.json`.
    pub struct Workshops {
        pub(crate) schema: Schema,
        /// Who wrote it.
        pub source: Source = Source::OURS,
        /// What the source says of workshops, where it does.
        pub official: Option<Passage> = None,
        /// The measures of the policy it belongs to.
        pub measures: Vec<Id<Measure>> = Vec::new(),
        /// Ranks that are counted together. Each is of one track.
        pub groups: Vec<RankGroup> = Vec::new(),
        /// What a trainer can lead.
        pub programmes: Vec<Programme>,
        /// What programmes consist of.
        pub activities: Vec<Activity>,
        /// People who do not exist, to practise on.
        pub profiles: Vec<Profile> = Vec::new(),
        /// What can matter in one's work, to sort.
        pub values: Vec<ValueCard> = Vec::new(),
    }
}

object! {
    /// Ranks that are counted together.
    pub struct RankGroup {
        /// Names it; stands in contributions.
        pub id: Id<RankGroup>,
        /// What it is called.
        pub name: LocalText,
        /// The ranks.
        pub ranks: Vec<Id<Rank>>,
    }
}

object! {
    /// A person who does not exist.
    pub struct Profile {
        /// Names it.
        pub id: Id<Profile>,
        /// Their name.
        pub name: LocalText,
        /// Their work and their life.
        pub story: LocalText,
        /// The rank they hold.
        pub current: Id<Rank>,
        /// The rank they think of.
        pub target: Option<Id<Rank>> = None,
        /// What they wish for.
        pub wish: LocalText,
        /// Where they see themselves.
        pub ratings: Table<Subject, Level>,
        /// What to talk about.
        pub questions: Vec<LocalText>,
    }
}

object! {
    /// Something that can matter in one's work.
    pub struct ValueCard {
        /// Names it; stands in people's files.
        pub id: Id<ValueCard>,
        /// What it is.
        pub name: LocalText,
        /// What it means at work.
        pub text: LocalText,
    }
}

impl Workshops {
    /// Checks the workshops against the framework.
    ///
    /// # Errors
    /// Ids that stand twice or that nothing has, lists with nothing in them, sections the document does not have, ranks
    /// in two groups, and groups with ranks of several tracks.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let mut workshops = museum.workshops;
    /// workshops.groups[0].ranks.push("guide".parse().unwrap()); // of another track
    /// let problems = workshops.checked(&museum.framework).unwrap_err();
    /// assert_eq!(problems[0].place, "groups[0].ranks[3]");
    /// ```
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        validate::section(&mut problems, framework, "", &self.source);
        if let Some(official) = &self.official {
            validate::section(&mut problems, framework, "official", &official.source);
        }
        self.check_groups(&mut problems, framework);
        let activities = validate::ids(&self.activities, |activity| activity.id.as_str());
        problems.not_empty("activities", &self.activities);
        problems.unique("activities", &activities);
        for (index, activity) in self.activities.iter().enumerate() {
            problems.not_empty(format!("activities[{index}].screens"), &activity.screens);
        }
        problems.not_empty("programmes", &self.programmes);
        problems.unique("programmes", &validate::ids(&self.programmes, |one| one.id.as_str()));
        for (index, programme) in self.programmes.iter().enumerate() {
            let at = format!("programmes[{index}].steps");
            problems.not_empty(at.clone(), &programme.steps);
            for (step, one) in programme.steps.iter().enumerate() {
                problems.known(
                    format!("{at}[{step}].activity"),
                    one.activity.as_str(),
                    &activities,
                );
            }
        }
        self.check_profiles(&mut problems, framework);
        problems.unique("values", &validate::ids(&self.values, |card| card.id.as_str()));
        problems.or(self).map_err(|problems| problems.in_file(files::WORKSHOP))
    }

    fn check_groups(&self, problems: &mut Problems, framework: &Framework) {
        problems.unique("groups", &validate::ids(&self.groups, |group| group.id.as_str()));
        let known = validate::ids(framework.ranks(), |rank| rank.id.as_str());
        let mut grouped: Vec<&Id<Rank>> = Vec::new();
        for (index, group) in self.groups.iter().enumerate() {
            let at = format!("groups[{index}].ranks");
            problems.not_empty(at.clone(), &group.ranks);
            problems.all_known(&at, &group.ranks, &known);
            let track = |id: &Id<Rank>| framework.rank(id).map(|rank| &rank.track);
            for (place, id) in group.ranks.iter().enumerate() {
                if grouped.contains(&id) {
                    problems.add(format!("{at}[{place}]"), Kind::Duplicate { id: id.to_string() });
                }
                if let (Some(first), Some(here)) = (group.ranks.first().and_then(track), track(id))
                    && first != here
                {
                    let kind = Kind::OtherTrack { id: id.to_string() };
                    problems.add(format!("{at}[{place}]"), kind);
                }
            }
            grouped.extend(&group.ranks);
        }
    }

    fn check_profiles(&self, problems: &mut Problems, framework: &Framework) {
        problems.unique("profiles", &validate::ids(&self.profiles, |one| one.id.as_str()));
        let ranks = validate::ids(framework.ranks(), |rank| rank.id.as_str());
        let subjects = subject_names(framework);
        let subjects = validate::ids(&subjects, String::as_str);
        for (index, profile) in self.profiles.iter().enumerate() {
            let at = format!("profiles[{index}]");
            problems.known(format!("{at}.current"), profile.current.as_str(), &ranks);
            if let Some(target) = &profile.target {
                problems.known(format!("{at}.target"), target.as_str(), &ranks);
            }
            for (about, _) in profile.ratings.iter() {
                problems.known(format!("{at}.ratings"), &about.to_string(), &subjects);
            }
        }
    }

    /// What it names of the policy and `measures` do not have.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let mut museum = sample::museum();
    /// let measures = museum.policy.measures.value.as_ref().unwrap();
    /// assert_eq!(museum.workshops.problems_with(measures), []);
    /// museum.workshops.measures.push("no-such-measure".parse().unwrap());
    /// assert_eq!(museum.workshops.problems_with(measures)[0].place, "measures[1]");
    /// ```
    pub fn problems_with(&self, measures: &Measures) -> Vec<Problem> {
        let mut problems = Problems::default();
        let known = validate::ids(&measures.measures, |measure| measure.id.as_str());
        problems.all_known("measures", &self.measures, &known);
        problems.in_file(files::WORKSHOP)
    }

    /// The programme with this id.
    pub fn programme(&self, id: &Id<Programme>) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.id == *id)
    }

    /// The activity with this id.
    pub fn activity(&self, id: &Id<Activity>) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == *id)
    }

    /// The group a rank is counted in.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::Language;
    /// let museum = sample::museum();
    /// let group = museum.workshops.group_of(&"star-keeper".parse().unwrap()).unwrap();
    /// assert_eq!(museum.workshops.group(&group.id), Some(group));
    /// assert_eq!(group.name.get(Language::En), "Vault folk");
    /// assert!(museum.workshops.value(&"warm-tea".parse().unwrap()).is_some());
    /// ```
    pub fn group_of(&self, rank: &Id<Rank>) -> Option<&RankGroup> {
        self.groups.iter().find(|group| group.ranks.contains(rank))
    }

    /// The group with this id.
    pub fn group(&self, id: &Id<RankGroup>) -> Option<&RankGroup> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// The card with this id.
    pub fn value(&self, id: &Id<ValueCard>) -> Option<&ValueCard> {
        self.values.iter().find(|card| card.id == *id)
    }

    /// The profile with this id.
    pub fn profile(&self, id: &Id<Profile>) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == *id)
    }
}
