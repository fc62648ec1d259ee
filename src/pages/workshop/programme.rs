//! `#/workshop/programmes/{programme}`: its timetable, and how to lead it.

mod activities;
mod gathering;
mod timetable;

use career::{
    Id,
    workshop::{Programme, Workshops},
};
use yew::prelude::*;

use self::timetable::Timetable;
use super::{gone, trail};
use crate::{
    components::{Weight, button, heading, lead, link_button, note, title},
    platform::page,
    route::{Route, WorkshopPage},
    scene::Scene,
    views::source::source_note,
};

/// The page.
pub fn page(scene: &Scene, workshops: &Workshops, id: &Id<Programme>) -> Html {
    let Some(programme) = workshops.programme(id) else {
        return gone(scene, "programme.gone", "programme.to-all", WorkshopPage::Home);
    };
    let text = &scene.text;
    html! {
        <>
            { trail(scene, text.of(&programme.name)) }
            { title(text.of(&programme.name)) }
            { lead(text.of(&programme.aim)) }
            { source_note(scene, &workshops.source) }
            { facts(scene, programme) }
            { ways(scene, id) }
            if !programme.prepare.is_empty() {
                <section>
                    { heading(text.get("programme.prepare")) }
                    <ul class="boxes">
                        for one in &programme.prepare { <li>{ text.of(one) }</li> }
                    </ul>
                </section>
            }
            { gathering::gathering(scene, workshops, programme) }
            <Timetable scene={scene.clone()} id={id.clone()} />
        </>
    }
}

fn facts(scene: &Scene, programme: &Programme) -> Html {
    let text = &scene.text;
    let minutes = programme.minutes().to_string();
    let rows = [
        ("programme.length", text.fill("programme.minutes", &[("minutes", &minutes)])),
        ("programme.whom", text.of(&programme.whom).to_owned()),
    ];
    html! {
        <dl class="facts">
            for (label, words) in rows {
                <div><dt>{ text.get(label) }</dt><dd>{ words }</dd></div>
            }
        </dl>
    }
}

/// What one does with it.
fn ways(scene: &Scene, id: &Id<Programme>) -> Html {
    let text = &scene.text;
    let screen = Route::Workshop(WorkshopPage::Screen(id.clone(), None)).href();
    let handouts = Route::Workshop(WorkshopPage::Handouts(id.clone())).href();
    html! {
        <>
            <p class="actions">
                { link_button(Weight::Primary, text.get("programme.screen"), screen.clone()) }
                <a class="button" href={screen} target="_blank" rel="noopener">{ text.get("programme.screen-apart") }</a>
                { link_button(Weight::Secondary, text.get("handouts.title"), handouts) }
                { button(Weight::Plain, text.get("programme.print"), Callback::from(|_| page::print())) }
            </p>
            <div class="no-print">{ note(text.get("programme.two-windows")) }</div>
        </>
    }
}
