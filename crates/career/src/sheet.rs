//! The sheet a person takes into an interview.

use serde::Serialize;

use crate::{
    Framework, Id, Language,
    framework::Rank,
    interview::{InterviewType, Part, Prefill},
    outcome::{Outcome, PICKED, Row},
    reading::{Table, object},
};

object! {
    /// What a person wrote for one kind of interview. Parts left untouched are not in it.
    #[derive(Default, Serialize)]
    pub struct Sheet {
        /// What was written and chosen, by part.
        pub parts: Table<Id<Part>, Entry>,
    }
}

object! {
    /// One part of a sheet.
    #[derive(Serialize)]
    pub struct Entry {
        /// The person's own words; `None` until they write, so that a suggestion follows the assessment and never
        /// replaces what was typed.
        pub text: Option<String>,
        /// Whether the part goes on the printed page.
        pub on_paper: bool,
    }
}

impl Default for Entry {
    fn default() -> Self {
        Self { text: None, on_paper: true }
    }
}

/// What suggestions are made from.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The content.
    pub framework: &'a Framework,
    /// The outcome of the assessment, once a rank is aimed for.
    pub outcome: Option<&'a Outcome<'a>>,
    /// The rank whose role statements are what is asked of the person.
    pub rank: Option<&'a Rank>,
    /// The language to write in.
    pub language: Language,
}

/// One part ready to be shown or printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The part.
    pub part: Part,
    /// The person's words or, where they wrote none, the suggestion; may be empty.
    pub text: String,
    /// Whether `text` is the suggestion.
    pub suggested: bool,
    /// Whether it goes on the printed page.
    pub on_paper: bool,
}

/// The sheet of `kind` with suggestions where the person has written nothing, in the order of the page.
pub fn lines(kind: &InterviewType, sheet: Option<&Sheet>, material: &Material) -> Vec<Line> {
    let line = |part: &Part| {
        let entry = sheet.and_then(|sheet| sheet.parts.get(&part.id));
        let written = entry.and_then(|entry| entry.text.clone());
        Line {
            part: part.clone(),
            suggested: written.is_none(),
            text: written.unwrap_or_else(|| suggestion(part, material)),
            on_paper: entry.is_none_or(|entry| entry.on_paper),
        }
    };
    kind.parts.iter().map(line).collect()
}

fn suggestion(part: &Part, material: &Material) -> String {
    let lines: Vec<String> = match (part.prefill, material.outcome) {
        (Some(Prefill::Strengths), Some(outcome)) => outcome
            .strengths()
            .into_iter()
            .map(|row| strength(row, outcome.target, material))
            .collect(),
        (Some(Prefill::Growth), Some(outcome)) => outcome
            .growth()
            .into_iter()
            .take(PICKED)
            .map(|candidate| words(candidate.row, outcome.target, material).to_owned())
            .collect(),
        (Some(Prefill::Expectations), _) => material
            .rank
            .into_iter()
            .flat_map(|rank| &rank.roles)
            .map(|role| role.text.get(material.language).to_owned())
            .collect(),
        _ => Vec::new(),
    };
    let bullet = match material.language {
        Language::Ja => "・",
        Language::En => "- ",
    };
    lines.iter().map(|line| format!("{bullet}{line}")).collect::<Vec<_>>().join("\n")
}

fn words<'a>(row: &Row, target: &'a Rank, material: &Material<'a>) -> &'a str {
    let official = material.framework.official(&row.item.about, target);
    // Rows come from questions that were checked against the framework, so the words are there.
    official.map_or("", |(words, _)| words.get(material.language))
}

/// What goes well, with what happened that shows it; without the rating, which is for the person alone.
fn strength(row: &Row, target: &Rank, material: &Material) -> String {
    let words = words(row, target, material);
    let colon = match material.language {
        Language::Ja => "：",
        Language::En => ": ",
    };
    match row.evidence() {
        None => words.to_owned(),
        Some(evidence) => format!("{words}{colon}{}", evidence.as_text()),
    }
}
