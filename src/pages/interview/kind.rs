//! `#/interview/{type}`: what this kind is about, and its sheet with all parts on one page.

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use super::{Desk, about, editor, with_kind};
use crate::{
    components::{breadcrumbs, title},
    route::Route,
    scene::Scene,
    views::section_nav::preparing_nav,
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
            { about::about(desk) }
            { editor::editor(desk) }
        </>
    }
}
