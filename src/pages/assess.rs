//! The self-assessment: choosing what for, then one question at a time.

mod question;
mod start;

use yew::prelude::*;

use crate::{components::title, scene::Scene};

/// `#/assess/list`
pub fn list_page(scene: &Scene) -> Html {
    html! { { title(scene.text.get("list.title")) } }
}

/// `#/assess`
pub fn page(scene: &Scene) -> Html {
    let assessment = &scene.record.assessment;
    let target = assessment.target.as_ref().and_then(|id| scene.framework.rank(id));
    html! {
        <>
            { title(scene.text.get("assess.title")) }
            // Asking starts once there is a rank to aim for and the person pressed "start"; then it resumes.
            { scene.chapters.questionnaire.show(|questionnaire| match target.filter(|_| assessment.at.is_some()) {
                Some(target) => question::question(scene, questionnaire, target),
                None => html! { <start::StartForm scene={scene.clone()} /> },
            }) }
        </>
    }
}
