//! Preparing an interview: the kinds there are, and the sheet of one.

mod editor;

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use crate::{
    components::{breadcrumbs, lead, paragraph, title},
    pages::not_found,
    route::Route,
    scene::Scene,
    views::source::{official, source_note},
};

/// `#/interview`
pub fn overview(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("interview.title")) }
            { lead(text.get("interview.lead")) }
            { scene.chapters.interviews.show(|interviews| html! {
                <ul class="cards">
                    for kind in &interviews.types {
                        <li class="card" key={kind.id.as_str()}>
                            <h2><a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a></h2>
                            { paragraph(text.of(&kind.guidance.text)) }
                            <p class="actions">
                                <a class="button button--primary" href={Route::Interview(kind.id.clone()).href()}>
                                    { text.get("interview.prepare") }
                                    <span class="visually-hidden">{ text.of(&kind.name) }</span>
                                </a>
                            </p>
                        </li>
                    }
                </ul>
            }) }
        </>
    }
}

/// `#/interview/{type}`
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    scene.chapters.interviews.show(|interviews| match interviews.kind(id) {
        Some(kind) => preparation(scene, kind),
        None => not_found::page(scene, &scene.route.href()),
    })
}

fn preparation(scene: &Scene, kind: &InterviewType) -> Html {
    let text = &scene.text;
    let above = [(Route::Interviews.href(), text.get("interview.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.of(&kind.name)) }
            { title(text.of(&kind.name)) }
            <div class="passage">
                { source_note(scene, &kind.purpose.source) }
                <p class="definition">{ official(text, &kind.purpose.text) }</p>
            </div>
            <div class="passage">
                { source_note(scene, &kind.guidance.source) }
                <p class="definition">{ text.of(&kind.guidance.text) }</p>
            </div>
            { scene.chapters.questionnaire.show(|questionnaire| editor::editor(scene, questionnaire, kind)) }
        </>
    }
}
