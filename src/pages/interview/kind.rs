//! `#/interview/{type}`: what this kind is about, and its sheet with all parts on one page.

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use super::{Desk, editor, with_kind};
use crate::{
    components::{breadcrumbs, title},
    route::Route,
    scene::Scene,
    views::{
        section_nav::preparing_nav,
        source::{official, source_note},
    },
};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| preparation(&desk))
}

fn preparation(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let above = [(Route::Interviews.href(), text.get("interview.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, desk.name) }
            { title(desk.name) }
            { preparing_nav(desk.scene, desk.id) }
            if let Some(kind) = desk.kind {
                <div class="passage">
                    { source_note(desk.scene, &kind.purpose.source) }
                    <p class="definition">{ official(text, &kind.purpose.text) }</p>
                </div>
                <div class="passage">
                    { source_note(desk.scene, &kind.guidance.source) }
                    <p class="definition">{ text.of(&kind.guidance.text) }</p>
                </div>
            }
            { editor::editor(desk) }
        </>
    }
}
