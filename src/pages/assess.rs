//! The self-assessment: choosing what for, then one question at a time.

mod question;
pub mod start;

use yew::prelude::*;

use crate::{
    chapter::use_questionnaire,
    context::{use_framework, use_record, use_text},
};

/// `#/assess`
#[component]
pub fn Assess() -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let questionnaire = use_questionnaire();
    let assessment = &record.assessment;
    // Asking starts once there is a rank to aim for and the person pressed "start"; from then on it resumes.
    let target = assessment
        .target
        .as_ref()
        .and_then(|id| framework.rank(id))
        .filter(|_| assessment.at.is_some());
    html! {
        <>
            <h1 tabindex="-1">{ text.get("assess.title") }</h1>
            { questionnaire.show(|questionnaire| match target {
                Some(target) => html! { <question::Questions questionnaire={questionnaire.clone()} target={target.clone()} /> },
                None => html! { <start::StartForm questionnaire={questionnaire.clone()} /> },
            }) }
        </>
    }
}
