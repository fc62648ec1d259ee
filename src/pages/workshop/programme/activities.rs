//! How to lead each activity.

use career::{
    LocalText,
    workshop::{Activity, Programme, Screen, TimeOfDay, Workshops},
};
use yew::prelude::*;

use crate::{
    components::{Disclosure, heading, note, subheading},
    pages::workshop::tools,
    route::{Route, WorkshopPage},
    scene::Scene,
};

/// An activity in its place.
struct Placed<'a> {
    activity: &'a Activity,
    /// Which of the programme it is, from 1.
    number: usize,
    /// When it begins and ends, by the clock of the timetable.
    times: [TimeOfDay; 2],
    /// Its first slide, from 1.
    slide: Option<u32>,
}

/// All activities of a programme that begins at `start`, each to be opened. On paper all are open.
pub fn activities(
    scene: &Scene,
    workshops: &Workshops,
    programme: &Programme,
    start: TimeOfDay,
) -> Html {
    let text = &scene.text;
    let slides = programme.slides(workshops);
    let placed = |(step, (from, one)): (usize, (u32, &career::workshop::Step))| {
        let first = slides.iter().position(|slide| slide.step == step);
        Some(Placed {
            activity: workshops.activity(&one.activity)?,
            number: step + 1,
            times: [from, from + one.minutes].map(|at| start.after(at)),
            slide: first.and_then(|first| u32::try_from(first + 1).ok()),
        })
    };
    html! {
        <section>
            { heading(text.get("programme.activities")) }
            <div class="no-print">{ note(text.get("programme.activities-text")) }</div>
            <div class="disclosures leading">
                for one in programme.timetable().into_iter().enumerate().filter_map(placed) {
                    <Disclosure key={one.number} summary={summary(scene, &one)}>
                        { activity(scene, programme, &one) }
                    </Disclosure>
                }
            </div>
        </section>
    }
}

fn summary(scene: &Scene, one: &Placed) -> Html {
    let [from, to] = one.times;
    html! {
        <>
            <span class="leading__title">{ format!("{}. {}", one.number, scene.text.of(&one.activity.title)) }</span>
            { " " }<span class="leading__time">{ format!("{from}–{to}") }</span>
        </>
    }
}

fn activity(scene: &Scene, programme: &Programme, one: &Placed) -> Html {
    let (text, activity) = (&scene.text, one.activity);
    let screen = Route::Workshop(WorkshopPage::Screen(programme.id.clone(), one.slide)).href();
    let handouts = Route::Workshop(WorkshopPage::Handouts(programme.id.clone())).href();
    let of = html! { <span class="visually-hidden">{ " " }{ text.of(&activity.title) }</span> };
    html! {
        <>
            <p class="leading__purpose">{ text.of(&activity.purpose) }</p>
            { list(scene, "programme.materials", &activity.materials) }
            { list(scene, "programme.notes", &activity.notes) }
            { subheading(text.get("programme.slides")) }
            <ol class="leading__slides">
                for slide in &activity.screens { <li>{ shown(scene, slide) }</li> }
            </ol>
            if let Some(handout) = &activity.handout {
                { subheading(text.get("handouts.title")) }
                <p><a href={handouts}>{ text.of(&handout.title) }</a></p>
            }
            if let Some(tool) = activity.tool {
                { subheading(text.get("screen.with")) }
                <p>{ tools::link(scene, tool) }</p>
            }
            <p class="actions"><a class="button" href={screen}>{ text.get("programme.screen-here") }{ of }</a></p>
        </>
    }
}

fn list(scene: &Scene, title: &str, words: &[LocalText]) -> Html {
    let text = &scene.text;
    if words.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { subheading(text.get(title)) }
            <ul>
                for one in words { <li>{ text.of(one) }</li> }
            </ul>
        </>
    }
}

/// What a slide shows, small.
fn shown(scene: &Scene, slide: &Screen) -> Html {
    let text = &scene.text;
    let lines: Vec<_> = slide.lines.iter().map(|line| text.of(line)).collect();
    html! {
        <>
            <strong>{ text.of(&slide.title) }</strong>
            if let Some(minutes) = slide.minutes {
                { " " }<span class="badge">{ text.fill("programme.minutes", &[("minutes", &minutes.to_string())]) }</span>
            }
            if !lines.is_empty() { <span class="leading__lines">{ lines.join(" / ") }</span> }
        </>
    }
}
