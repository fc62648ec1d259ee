//! The workshop: programmes a trainer leads, what participants do in them, and the picture of the room.

mod contribute;
mod handouts;
mod home;
mod profiles;
mod programme;
pub mod room;
pub mod screen;
mod tools;
mod values;

use career::workshop::Workshops;
use yew::prelude::*;

use crate::{
    components::{Weight, breadcrumbs, lead, link_button, title},
    route::{Route, WorkshopPage},
    scene::Scene,
};

/// The pages below `#/workshop`.
pub fn page(scene: &Scene, page: &WorkshopPage) -> Html {
    scene.chapters.workshops.show(|workshops| match page {
        WorkshopPage::Home => home::page(scene, workshops),
        WorkshopPage::Programme(id) => programme::page(scene, workshops, id),
        WorkshopPage::Screen(id, at) => screen::page(scene, workshops, id, *at),
        WorkshopPage::Handouts(id) => handouts::page(scene, workshops, id),
        WorkshopPage::Values => values::page(scene, workshops),
        WorkshopPage::Profiles => profiles::page(scene, workshops),
        WorkshopPage::Profile(id) => profiles::one(scene, workshops, id),
        WorkshopPage::Contribute => contribute::page(scene),
        WorkshopPage::Room => room::page(scene),
    })
}

/// What a page is called; `None` if there is no such programme or profile.
pub fn name(scene: &Scene, page: &WorkshopPage) -> Option<String> {
    let text = &scene.text;
    let own = |workshops: &Workshops| match page {
        WorkshopPage::Programme(id) | WorkshopPage::Screen(id, _) | WorkshopPage::Handouts(id) => {
            workshops.programme(id).map(|programme| text.of(&programme.name).to_owned())
        }
        WorkshopPage::Profile(id) => {
            workshops.profile(id).map(|profile| text.of(&profile.name).to_owned())
        }
        _ => Some(String::new()),
    };
    let fixed = text.get(fixed_name(page)).to_owned();
    let Some(workshops) = scene.chapters.workshops.ready() else { return Some(fixed) };
    own(workshops).map(|name| if name.is_empty() { fixed } else { name })
}

/// The message that names a page, or what it is a page of.
pub fn fixed_name(page: &WorkshopPage) -> &'static str {
    match page {
        WorkshopPage::Home | WorkshopPage::Programme(_) | WorkshopPage::Screen(..) => {
            "workshop.title"
        }
        WorkshopPage::Handouts(_) => "handouts.title",
        WorkshopPage::Values => "values.title",
        WorkshopPage::Profiles | WorkshopPage::Profile(_) => "profiles.title",
        WorkshopPage::Contribute => "contribute.title",
        WorkshopPage::Room => "room.title",
    }
}

/// Where a page stands: below the workshop.
fn trail(scene: &Scene, here: &str) -> Html {
    let text = &scene.text;
    let above = [(Route::Workshop(WorkshopPage::Home).href(), text.get("workshop.title"))];
    breadcrumbs(text.get("frame.breadcrumbs"), &above, here)
}

/// Says that there is no such programme or profile, and the way on.
fn gone(scene: &Scene, message: &str, words: &str, to: WorkshopPage) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("not-found.title")) }
            { lead(text.get(message)) }
            <p class="actions">{ link_button(Weight::Primary, text.get(words), Route::Workshop(to).href()) }</p>
        </>
    }
}
