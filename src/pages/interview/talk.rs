//! `#/interview/{type}/talk`: the quiet view for the conversation itself.

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use super::{crumbs, with_kind};
use crate::{components::title, scene::Scene, views::section_nav::preparing_nav};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    let text = &scene.text;
    with_kind(scene, id, |desk| {
        html! {
            <>
                { crumbs(&desk, text.get("talk.title")) }
                { title(text.get("talk.title")) }
                { preparing_nav(scene, id) }
            </>
        }
    })
}
