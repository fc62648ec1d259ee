//! `#/plan`: the development plan.

mod action;
mod adding;
mod desk;
mod ended;
mod glance;
mod goal;
mod goals;
mod paper;
mod suggestions;

use yew::prelude::*;

use crate::{
    components::{Weight, lead, link_button, paragraph, title},
    route::Route,
    scene::Scene,
    views::section_nav::growing_nav,
};
use desk::{At, Desk};

/// The page.
pub fn page(scene: &Scene) -> Html {
    html! { <Planning scene={scene.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct PlanningProps {
    scene: Scene,
}

/// The plan, and what to do with it. It remembers which goal is open, and what else the person is in the middle of.
#[component]
fn Planning(props: &PlanningProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let at = use_state_eq(At::default);
    let desk = Desk { scene, at: &at };
    let empty = desk.plan().goals.is_empty();
    html! {
        <>
            <div class="plan no-print">
                { title(text.get("plan.title")) }
                { growing_nav(scene) }
                { lead(text.get("plan.lead")) }
                <p class="done" role="status">{ at.said.clone() }</p>
                if empty {
                    { nothing_yet(scene) }
                } else {
                    { glance::glance(&desk) }
                    { goals::priorities(&desk) }
                    { goals::waiting(&desk) }
                }
                { adding::adding(&desk) }
                { ended::ended(&desk) }
                { suggestions::all(scene) }
                if !empty { <glance::TakeOut scene={desk.scene.clone()} /> }
            </div>
            { paper::paper(scene) }
        </>
    }
}

/// What will be here, and where to begin.
fn nothing_yet(scene: &Scene) -> Html {
    let text = &scene.text;
    let answered = !scene.record.assessment.answers.is_empty();
    let (words, route) = if answered {
        ("plan.to-outcome", Route::Outcome)
    } else {
        ("plan.to-assess", Route::Assess)
    };
    html! {
        <div class="empty">
            { paragraph(text.get("plan.empty")) }
            { paragraph(text.get(if answered { "plan.empty-answered" } else { "plan.empty-unanswered" })) }
            <p class="actions">{ link_button(Weight::Secondary, text.get(words), route.href()) }</p>
        </div>
    }
}
