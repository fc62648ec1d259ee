//! What to think about for a part, suited to the person and filled from what they entered.

use super::{Material, suggestion::agreed};
use crate::{
    Language,
    framework::Rank,
    interview::{InterviewType, Part, suits},
    messages,
    outcome::Outcome,
    questionnaire::Subject,
};

/// What prompts are suited and filled by, worked out once for all parts of a sheet.
#[derive(Debug)]
pub struct Filling<'a> {
    language: Language,
    standing: Vec<&'a Rank>,
    values: Vec<(&'static str, String)>,
}

impl<'a> Filling<'a> {
    /// For a sheet of this kind.
    pub fn new(kind: &InterviewType, material: &Material<'a>) -> Self {
        let standing = material.record.assessment.standing(material.framework);
        Self { language: material.language(), standing, values: values(kind, material) }
    }

    /// What to think about for `part`, as far as it is for this person and there is something to fill in.
    ///
    /// ```
    /// # mod sample { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample.rs")); }
    /// use career::sheet::Filling;
    /// let museum = sample::museum();
    /// let record = museum.koke();
    /// let outcome = museum.outcome(&record);
    /// let kind = museum.interviews.kind(&"check-in".parse().unwrap()).unwrap();
    /// let filling = Filling::new(kind, &museum.material(&record, &outcome));
    /// let part = kind.part(&"bright-spots".parse().unwrap()).unwrap();
    /// assert_eq!(filling.prompts(part)[0], "On which night did \"A curious heart\" shine?");
    /// ```
    pub fn prompts(&self, part: &Part) -> Vec<String> {
        let values: Vec<_> =
            self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let known = |text: &str| {
            let names = messages::placeholders(text);
            names.iter().all(|name| values.iter().any(|(known, _)| known == name))
        };
        let suited = part.prompts.iter();
        let suited = suited.filter(|one| suits(&one.ranks, &one.tracks, &self.standing));
        let texts = suited.map(|prompt| prompt.text.get(self.language));
        texts.filter(|text| known(text)).map(|text| messages::fill(text, &values)).collect()
    }
}

/// What there is to fill in.
fn values(kind: &InterviewType, material: &Material) -> Vec<(&'static str, String)> {
    let assessment = &material.record.assessment;
    let first = |about: Option<&Subject>| about.map(|about| material.words(about));
    let strengths = material.outcome.map(Outcome::strengths).unwrap_or_default();
    let growth = material.outcome.map(Outcome::growth).unwrap_or_default();
    let values = [
        ("strength", first(strengths.first().map(|row| &row.item.about))),
        ("growth", first(growth.first().map(|candidate| &candidate.row.item.about))),
        ("goal", material.open_goals().next().map(|goal| goal.title.clone())),
        ("done", material.done().last().map(|(.., action)| action.text.clone())),
        (
            "agreed",
            agreed(material.last_talk(Some(kind))).into_iter().find(|text| !text.is_empty()),
        ),
        ("current", material.titles(assessment.current.as_ref())),
        ("target", material.titles(assessment.target.as_ref())),
    ];
    let said = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let said = said.map(|(name, value)| (name, value.trim().to_owned()));
    said.filter(|(_, value)| !value.is_empty()).collect()
}
