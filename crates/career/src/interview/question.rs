//! The question bank: what one may ask.

use super::{InterviewType, Interviews, part};
use crate::{
    Framework, Id, LocalText,
    framework::{Rank, Track, validate},
    problem::Problems,
    reading::object,
};

object! {
    /// What a question is for.
    pub struct Purpose {
        /// Names it.
        pub id: Id<Purpose>,
        /// What it is called.
        pub name: LocalText,
    }
}

object! {
    /// A question one may ask.
    pub struct Question {
        /// Names it.
        pub id: Id<Question>,
        /// The question.
        pub text: LocalText,
        /// What it is for.
        pub purpose: Id<Purpose>,
        /// The kinds of interview it belongs in; any where it names none.
        pub types: Vec<Id<InterviewType>> = Vec::new(),
        /// For people who hold or aim for these ranks; for everybody where it names neither ranks nor tracks.
        pub ranks: Vec<Id<Rank>> = Vec::new(),
        /// For people of these tracks.
        pub tracks: Vec<Id<Track>> = Vec::new(),
    }
}

impl Question {
    /// Whether it is for whoever holds or aims for one of `standing`.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let special = museum.interviews.questions.iter().find(|question| question.is_special()).unwrap();
    /// assert!(!special.suits(&[])); // who has said nothing of themselves sees what is for everybody
    /// let everybody = museum.interviews.questions.iter().find(|question| !question.is_special());
    /// assert!(everybody.unwrap().suits(&[]));
    /// ```
    pub fn suits(&self, standing: &[&Rank]) -> bool {
        part::suits(&self.ranks, &self.tracks, standing)
    }

    /// Whether it is for some ranks or tracks only.
    pub fn is_special(&self) -> bool {
        !self.ranks.is_empty() || !self.tracks.is_empty()
    }
}

impl Interviews {
    /// What one may ask in an interview of this kind: what is meant for it first, then what fits any.
    pub fn questions_for<'a>(&'a self, kind: &'a Id<InterviewType>) -> Vec<&'a Question> {
        let meant = self.questions.iter().filter(|question| question.types.contains(kind));
        meant.chain(self.questions.iter().filter(|question| question.types.is_empty())).collect()
    }
}

pub(super) fn check(
    interviews: &Interviews,
    problems: &mut Problems,
    framework: &Framework,
    kinds: &[&str],
) {
    let purposes = validate::ids(&interviews.purposes, |purpose| purpose.id.as_str());
    problems.unique("purposes", &purposes);
    problems.unique("questions", &validate::ids(&interviews.questions, |one| one.id.as_str()));
    for (index, question) in interviews.questions.iter().enumerate() {
        let at = format!("questions[{index}]");
        problems.known(format!("{at}.purpose"), question.purpose.as_str(), &purposes);
        problems.all_known(&format!("{at}.types"), &question.types, kinds);
        part::check_suited(problems, framework, &at, &question.ranks, &question.tracks);
    }
}
