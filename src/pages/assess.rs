//! The self-assessment: choosing what for, then one question at a time or all of them in a list.

mod carried;
pub mod keys;
mod leaving;
mod levels;
pub mod list;
mod question;
mod retired;
mod start;
mod telling;

use career::framework::Rank;
use yew::prelude::*;

use crate::{
    components::{Weight, link_button, paragraph, title},
    route::Route,
    scene::Scene,
    views::section_nav::standing_nav,
};

/// `#/assess/list`
pub fn list_page(scene: &Scene) -> Html {
    html! {
        <>
            { title(scene.text.get("list.title")) }
            { standing_nav(scene) }
            { scene.chapters.questionnaire.show(|questionnaire| match target(scene) {
                Some(_) => html! {
                    <>
                        <list::List scene={scene.clone()} />
                        { retired::retired(scene, questionnaire) }
                    </>
                },
                None => no_target(scene),
            }) }
        </>
    }
}

/// `#/assess`
pub fn page(scene: &Scene) -> Html {
    // Asking starts once there is a rank to aim for and the person pressed "start"; then it resumes.
    let at = scene.record.assessment.at.as_ref();
    if let Some(target) = target(scene).filter(|_| at.is_some()) {
        let questionnaire = &scene.chapters.questionnaire;
        return html! {
            <>
                { questionnaire.show(|questionnaire| question::question(scene, questionnaire, target)) }
                { standing_nav(scene) }
            </>
        };
    }
    html! {
        <>
            { title(scene.text.get("assess.title")) }
            { standing_nav(scene) }
            { scene.chapters.questionnaire.show(|questionnaire| html! {
                <>
                    <start::StartForm scene={scene.clone()} />
                    { retired::retired(scene, questionnaire) }
                </>
            }) }
        </>
    }
}

/// The rank aimed for.
fn target(scene: &Scene) -> Option<&Rank> {
    scene.framework.rank(scene.record.assessment.target.as_ref()?)
}

/// Without a rank to aim for there is nothing to list.
fn no_target(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <div class="empty">
            { paragraph(text.get("list.empty")) }
            <p class="actions">{ link_button(Weight::Primary, text.get("list.empty-start"), Route::Assess.href()) }</p>
        </div>
    }
}
