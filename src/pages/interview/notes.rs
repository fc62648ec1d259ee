//! `#/talk/{conversation}`: what was noted and agreed in a conversation, and what becomes of it.

pub mod dates;
mod ending;
mod paper;
pub mod putting;
mod thanks;

use career::talk::{Talk, TalkText};
use yew::prelude::*;

use super::talk::{agreed::Agreement, fields};
use crate::{
    components::{
        Disclosure, Tone, Weight, breadcrumbs, heading, link_button, notice, subheading, title,
    },
    pages::not_found,
    route::Route,
    scene::Scene,
    views::days::day,
};

/// The page.
pub fn page(scene: &Scene, id: u32) -> Html {
    let Some(talk) = scene.record.talks.talk(id) else {
        return not_found::page(scene, &scene.route.href());
    };
    let text = &scene.text;
    let above = [
        (Route::Interviews.href(), text.get("interview.title")),
        (Route::Interview(talk.kind.clone()).href(), &*talk.name),
    ];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("notes.title")) }
            <div class="stack no-print">
                { title(&talk.name) }
                <p class="lead">{ when(scene, talk) }</p>
                if !talk.over { { still_going_on(scene, talk) } }
                <section>
                    { heading(text.get("notes.what-was")) }
                    { fields::words(scene, talk, TalkText::Notes, 6) }
                    { fields::facts(scene, talk) }
                </section>
                <Agreement scene={scene.clone()} talk={talk.clone()} afterwards=true />
                <dates::Dates scene={scene.clone()} talk={talk.clone()} />
                <thanks::Thanks scene={scene.clone()} talk={talk.clone()} />
                { afterwards(scene, talk) }
                if !talk.prepared.is_empty() { { prepared(scene, talk) } }
                <ending::Ending scene={scene.clone()} talk={talk.clone()} />
            </div>
            { paper::paper(scene, talk) }
        </>
    }
}

/// When it was, and with whom.
fn when(scene: &Scene, talk: &Talk) -> String {
    let text = &scene.text;
    let held = day(text, talk.held());
    match talk.with.trim() {
        "" => held,
        with => text.fill("talk.called", &[("day", &held), ("with", with)]),
    }
}

fn still_going_on(scene: &Scene, talk: &Talk) -> Html {
    let text = &scene.text;
    let back = link_button(
        Weight::Secondary,
        text.get("notes.to-talk"),
        Route::Talk(talk.kind.clone()).href(),
    );
    notice(Tone::Info, text.get("notes.going-on"), html! { <p class="actions">{ back }</p> })
}

/// What one is advised to do, where the content still has this kind.
fn afterwards(scene: &Scene, talk: &Talk) -> Html {
    let text = &scene.text;
    let kind = scene.chapters.interviews.ready().and_then(|all| all.kind(&talk.kind));
    let steps = kind.map_or(&[][..], |kind| &kind.afterwards);
    if steps.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("notes.afterwards")) }
            <ul>
                for step in steps { <li>{ text.of(step) }</li> }
            </ul>
        </section>
    }
}

/// What had been prepared, as it was.
fn prepared(scene: &Scene, talk: &Talk) -> Html {
    html! {
        <Disclosure summary={html! { { scene.text.get("notes.prepared") } }}>
            <div class="stack">
                for part in &talk.prepared {
                    <div class="passage">
                        { subheading(&part.title) }
                        <p class="evidence">{ part.text.clone() }</p>
                    </div>
                }
            </div>
        </Disclosure>
    }
}
