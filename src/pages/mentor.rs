//! Two people, or several views of one: what is shown to somebody, their view of it, and what becomes of it.

mod desk;
mod guide;
mod home;
mod rules;
mod share;
pub mod shown;
pub mod subject;
mod view;
mod views;

use yew::prelude::*;

use crate::{route::MentorPage, scene::Scene};

/// The pages below `#/mentor`.
pub fn page(scene: &Scene, page: &MentorPage) -> Html {
    match page {
        MentorPage::Home => home::page(scene),
        MentorPage::Share => share::page(scene),
        MentorPage::Desk(desk) => desk::page(scene, *desk),
        MentorPage::View(view) => view::page(scene, *view),
        MentorPage::Views => views::page(scene),
        MentorPage::Guide => guide::page(scene),
    }
}

/// What a page is called; `None` if there is no such desk or view.
pub fn name(scene: &Scene, page: &MentorPage) -> Option<String> {
    let together = &scene.record.together;
    let there = match page {
        MentorPage::Desk(id) => together.desk(*id).is_some(),
        MentorPage::View(id) => together.received(*id).is_some(),
        _ => true,
    };
    there.then(|| scene.text.get(fixed_name(page)).to_owned())
}

/// The message that names a page.
pub fn fixed_name(page: &MentorPage) -> &'static str {
    match page {
        MentorPage::Home => "mentor.title",
        MentorPage::Share => "share.title",
        MentorPage::Desk(_) => "reading.title",
        MentorPage::View(_) => "view.title",
        MentorPage::Views => "views.title",
        MentorPage::Guide => "conversation.title",
    }
}
