//! Where the two begin: three doors, the one place where files are opened, and what is going on.

mod found;
mod going_on;
mod offer;
mod opening;

use yew::prelude::*;

use super::rules::{reminder, rules};
use crate::{
    components::{Icon, large_icon, lead, title},
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
    views::section_nav::together_nav,
};
use going_on::GoingOn;
use opening::Opening;

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("mentor.title")) }
            { together_nav(scene) }
            { lead(text.get("mentor.lead")) }
            { reminder(scene) }
            { doors(scene) }
            <Opening scene={scene.clone()} />
            <GoingOn scene={scene.clone()} />
            { scene.chapters.mentoring.show(|mentoring| rules(scene, mentoring)) }
        </>
    }
}

/// The way a file takes between the two, as a picture with three doors.
fn doors(scene: &Scene) -> Html {
    let text = &scene.text;
    let open = Callback::from(|_: MouseEvent| {
        page::focus_and_show("#mentor-file");
    });
    let share = Route::Mentor(MentorPage::Share).href();
    let views = Route::Mentor(MentorPage::Views).href();
    html! {
        <ul class="doors">
            <li class="door">
                { large_icon(Icon::SHOW) }
                <h2>{ text.get("mentor.show") }</h2>
                <p>{ text.get("mentor.show-text") }</p>
                <a class="button button--primary" href={share}>{ text.get("mentor.show-go") }</a>
            </li>
            <li class="door">
                { large_icon(Icon::LOOK) }
                <h2>{ text.get("mentor.look") }</h2>
                <p>{ text.get("mentor.look-text") }</p>
                <button type="button" class="button" onclick={open}>{ text.get("mentor.look-go") }</button>
            </li>
            <li class="door">
                { large_icon(Icon::AROUND) }
                <h2>{ text.get("mentor.around") }</h2>
                <p>{ text.get("mentor.around-text") }</p>
                <a class="button" href={views}>{ text.get("mentor.around-go") }</a>
            </li>
        </ul>
    }
}
