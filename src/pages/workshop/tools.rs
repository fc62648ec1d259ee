//! The pages of the portal that activities are done with.

use career::workshop::Tool;
use yew::prelude::*;

use crate::{
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
};

/// The page, and the message that names it.
fn page(tool: Tool) -> (Route, &'static str) {
    match tool {
        Tool::Tracks => (Route::Tracks, "tracks.title"),
        Tool::Assess => (Route::Assess, "assess.title"),
        Tool::Outcome => (Route::Outcome, "outcome.title"),
        Tool::Values => (Route::Workshop(WorkshopPage::Values), "values.title"),
        Tool::Plan => (Route::Plan, "plan.title"),
        Tool::Path => (Route::Path, "path.title"),
        Tool::Interview => (Route::Interviews, "interview.title"),
        Tool::Contribute => (Route::Workshop(WorkshopPage::Contribute), "contribute.title"),
        Tool::Results => (Route::Workshop(WorkshopPage::Room), "room.title"),
        Tool::Profiles => (Route::Workshop(WorkshopPage::Profiles), "profiles.title"),
        Tool::Mentor => (Route::Mentor(MentorPage::Home), "mentor.title"),
    }
}

/// The way there.
pub fn link(scene: &Scene, tool: Tool) -> Html {
    let (route, name) = page(tool);
    html! { <a href={route.href()}>{ scene.text.get(name) }</a> }
}

/// The way there in another tab: the slide stays where it is, and its clock goes on.
pub fn link_apart(scene: &Scene, tool: Tool) -> Html {
    let (route, name) = page(tool);
    let text = &scene.text;
    html! {
        <a href={route.href()} target="_blank" rel="noopener">{ text.get(name) }{ text.get("screen.apart") }</a>
    }
}
