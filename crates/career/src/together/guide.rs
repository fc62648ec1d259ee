//! What helps two people to talk: ground rules, and a conversation in stages.

use crate::{
    Framework, Id, LocalText, files,
    framework::{Passage, Source, validate},
    interview::{InterviewType, Interviews},
    policy::{Measure, Measures},
    problem::{Problem, Problems},
    reading::{Schema, object},
};

object! {
    /// `mentoring.json`.
    pub struct Mentoring {
        pub(crate) schema: Schema,
        /// Who wrote it.
        pub source: Source = Source::OURS,
        /// What the source says of mentoring, where it does.
        pub official: Option<Passage> = None,
        /// The measures of the policy it belongs to.
        pub measures: Vec<Id<Measure>> = Vec::new(),
        /// The kind of interview one prepares for it.
        pub interview: Option<Id<InterviewType>> = None,
        /// Ground rules for both.
        pub rules: Vec<Rule>,
        /// The conversation, in its order.
        pub stages: Vec<Stage>,
        /// What helps to say something that helps.
        pub hints: Vec<LocalText> = Vec::new(),
    }
}

object! {
    /// A ground rule.
    pub struct Rule {
        /// The rule in a few words.
        pub title: LocalText,
        /// What it means.
        pub text: LocalText,
    }
}

object! {
    /// A stage of the conversation.
    pub struct Stage {
        /// Names it.
        pub id: Id<Stage>,
        /// What it is called.
        pub name: LocalText,
        /// What it is for.
        pub purpose: LocalText,
        /// How long it may take, in minutes.
        pub minutes: u32,
        /// Questions to choose from.
        pub questions: Vec<LocalText>,
    }
}

impl Mentoring {
    /// Checks the guide against the framework.
    ///
    /// # Errors
    /// Ids that stand twice, lists with nothing in them, and sections the document does not have.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let museum = sample::museum();
    /// let mut mentoring = museum.mentoring;
    /// assert_eq!(mentoring.minutes(), 15);
    /// mentoring.rules.clear();
    /// assert_eq!(mentoring.checked(&museum.framework).unwrap_err()[0].place, "rules");
    /// ```
    pub fn checked(self, framework: &Framework) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        validate::section(&mut problems, framework, "", &self.source);
        if let Some(official) = &self.official {
            validate::section(&mut problems, framework, "official", &official.source);
        }
        problems.not_empty("rules", &self.rules);
        problems.not_empty("stages", &self.stages);
        problems.unique("stages", &validate::ids(&self.stages, |stage| stage.id.as_str()));
        for (index, stage) in self.stages.iter().enumerate() {
            problems.not_empty(format!("stages[{index}].questions"), &stage.questions);
        }
        problems.or(self).map_err(|problems| problems.in_file(files::MENTORING))
    }

    /// What it names of other files and they do not have.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// let mut museum = sample::museum();
    /// let measures = museum.policy.measures.value.as_ref();
    /// assert_eq!(museum.mentoring.problems_with(Some(&museum.interviews), measures), []);
    /// museum.mentoring.interview = "no-such-kind".parse().ok();
    /// assert_eq!(museum.mentoring.problems_with(Some(&museum.interviews), measures)[0].place, "interview");
    /// ```
    pub fn problems_with(
        &self,
        interviews: Option<&Interviews>,
        measures: Option<&Measures>,
    ) -> Vec<Problem> {
        let mut problems = Problems::default();
        if let (Some(interviews), Some(kind)) = (interviews, &self.interview) {
            let kinds = validate::ids(&interviews.types, |kind| kind.id.as_str());
            problems.known("interview".to_owned(), kind.as_str(), &kinds);
        }
        if let Some(measures) = measures {
            let known = validate::ids(&measures.measures, |measure| measure.id.as_str());
            problems.all_known("measures", &self.measures, &known);
        }
        problems.in_file(files::MENTORING)
    }

    /// How long the conversation takes, in minutes.
    pub fn minutes(&self) -> u32 {
        self.stages.iter().map(|stage| stage.minutes).sum()
    }
}
