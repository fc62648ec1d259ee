//! The parts of an interview sheet, with suggestions where nothing was written.

use career::{
    Questionnaire,
    interview::InterviewType,
    outcome::outcome,
    sheet::{Line, Material, lines},
};

use crate::scene::Scene;

/// The parts of the sheet of `kind` for the person and language of the scene.
pub fn sheet_lines(
    scene: &Scene,
    questionnaire: &Questionnaire,
    kind: &InterviewType,
) -> Vec<Line> {
    let (framework, assessment) = (&scene.framework, &scene.record.assessment);
    let outcome = outcome(framework, questionnaire, assessment);
    let rank = assessment
        .target
        .as_ref()
        .or(assessment.current.as_ref())
        .and_then(|id| framework.rank(id));
    let language = scene.text.language();
    let material = Material { framework, questionnaire, outcome: outcome.as_ref(), rank, language };
    lines(kind, scene.record.sheets.get(&kind.id), &material)
}
