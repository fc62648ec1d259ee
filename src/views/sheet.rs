//! The parts of an interview sheet, with suggestions where nothing was written.

use career::{
    Questionnaire,
    interview::InterviewType,
    outcome::outcome,
    sheet::{Line, Material, lines},
};
use yew::prelude::*;

use crate::{
    chapter::Loadable,
    context::{use_framework, use_record, use_text},
};

/// The parts of the sheet of `kind`; `None` until the questions, which suggestions need, are here.
#[hook]
pub fn use_lines(
    kind: &InterviewType,
    questionnaire: &Loadable<Questionnaire>,
) -> Option<Vec<Line>> {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let Loadable::Ready(questionnaire) = questionnaire else { return None };
    let assessment = &record.assessment;
    let outcome = outcome(&framework, questionnaire, assessment);
    let rank = assessment
        .target
        .as_ref()
        .or(assessment.current.as_ref())
        .and_then(|id| framework.rank(id));
    let material = Material {
        framework: &framework,
        questionnaire,
        outcome: outcome.as_ref(),
        rank,
        language: text.language(),
    };
    Some(lines(kind, record.sheets.0.get(&kind.id), &material))
}
