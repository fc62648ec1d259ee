//! Says that a newer version of the portal is ready, or that the page is from the copy on this machine.

use career::day::Day;
use yew::prelude::*;

use super::days::day;
use crate::{
    components::{Tone, Weight, button, live_notice, note, paragraph},
    platform::update::Told,
    route::{MentorPage, Route, WorkshopPage},
    saving::Saved,
    scene::Scene,
};

/// What there is to say of the page's version. Nothing of it happens by itself.
pub fn version(scene: &Scene, told: &Told) -> Html {
    html! {
        <>
            if told.newer { { newer(scene) } }
            if let Some(taken) = &told.copy { { copy(scene, taken) } }
        </>
    }
}

fn newer(scene: &Scene) -> Html {
    let text = &scene.text;
    let body = match obstacle(scene) {
        Some(words) => paragraph(text.get(words)),
        None => html! {
            <>
                { paragraph(text.get("version.newer-text")) }
                <p>{ button(Weight::Secondary, text.get("version.use"), scene.keeping.renew.reform(|_| ())) }</p>
            </>
        },
    };
    html! {
        <div class="storage-notice">{ live_notice(Tone::Info, text.get("version.newer"), body) }</div>
    }
}

fn copy(scene: &Scene, taken: &str) -> Html {
    let text = &scene.text;
    let taken = match Day::written(taken) {
        Ok(Some(taken)) => day(text, taken),
        _ => taken.to_owned(),
    };
    let words = text.fill("version.copy", &[("day", &taken)]);
    html! {
        <div class="storage-notice">
            <div role="status">{ note(&words) }</div>
            if obstacle(scene).is_none() {
                { button(Weight::Plain, text.get("version.again"), scene.keeping.renew.reform(|_| ())) }
            }
        </div>
    }
}

/// Why opening the page again would lose something, if it would.
fn obstacle(scene: &Scene) -> Option<&'static str> {
    match scene.keeping.saved {
        _ if !scene.room.is_empty() => Some("version.room"),
        Saved::NotKept if !scene.record.is_empty() => Some("version.visit"),
        Saved::Failed | Saved::Full | Saved::NotErased | Saved::Elsewhere
            if !scene.record.is_empty() =>
        {
            Some("version.unsaved")
        }
        _ if holds(&scene.route) => Some("version.page"),
        _ => None,
    }
}

/// Whether a page remembers what is in no record: a name being written, what is chosen to be shown, a file being
/// brought in, how far a conversation has come.
fn holds(route: &Route) -> bool {
    matches!(
        route,
        Route::Data
            | Route::History(..)
            | Route::Rehearse(_)
            | Route::Talk(_)
            | Route::Mentor(MentorPage::Home | MentorPage::Share | MentorPage::Guide)
            | Route::Workshop(WorkshopPage::Contribute | WorkshopPage::Room)
    )
}
