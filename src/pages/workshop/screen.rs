//! `#/workshop/programmes/{programme}/screen`: what the projector shows, one thing at a time.

mod keys;
pub mod show;
mod slide;
mod time;

use career::{
    Id,
    workshop::{Programme, Slide, Workshops},
};
use yew::prelude::*;

use self::show::{Move, Show};
use super::gone;
use crate::{
    components::{Weight, button, button_unless, link_button},
    platform::{page, screen, timer},
    route::{Route, WorkshopPage},
    scene::Scene,
    views::countdown::{Countdown, Press},
};

/// How often the clock is looked at, in milliseconds.
const TICK: u32 = 200;

/// The page, from the slide with this number on, counted from 1.
pub fn page(scene: &Scene, workshops: &Workshops, id: &Id<Programme>, from: Option<u32>) -> Html {
    let from = from.and_then(|from| usize::try_from(from).ok()).unwrap_or(1).saturating_sub(1);
    match workshops.programme(id) {
        Some(_) => html! { <Projector scene={scene.clone()} id={id.clone()} {from} /> },
        None => gone(scene, "programme.gone", "programme.to-all", WorkshopPage::Home),
    }
}

#[derive(PartialEq, Properties)]
struct ProjectorProps {
    scene: Scene,
    id: Id<Programme>,
    /// The slide to begin with, from 0.
    from: usize,
}

/// One programme on the projector. It remembers which slide is shown, and the times of those that have one.
#[component]
fn Projector(props: &ProjectorProps) -> Html {
    let ProjectorProps { scene, id, from } = props;
    let workshops = scene.chapters.workshops.ready();
    let programme = workshops.and_then(|workshops| workshops.programme(id));
    let slides = workshops.zip(programme).map(|(workshops, one)| one.slides(workshops));
    let slides = slides.unwrap_or_default();
    let show = {
        let minutes = slides.iter().map(|slide| slide.screen.minutes).collect();
        use_reducer_eq(move || Show::new(minutes, *from))
    };
    use_address(id, show.at);
    use_keys(&show);
    use_clock(&show);
    use_focus(show.blank, show.keys, show.at == 0 || show.is_last());
    let go = {
        let dispatch = show.dispatcher();
        Callback::from(move |one: Move| dispatch.dispatch(one))
    };
    let Some(slide) = slides.get(show.at) else { return Html::default() };
    if show.blank {
        return blank(scene, &go);
    }
    html! {
        <div class="projector">
            { slide::slide(scene, slide, (show.at, slides.len()), show.time().map(|left| time::time(scene, left, &go))) }
            { foot(scene, id, slides.get(show.at + 1), &show, &go) }
            if show.keys { { keys::keys(scene, &go) } }
        </div>
    }
}

/// The address names the slide, so that whoever goes to another page comes back to it.
#[hook]
fn use_address(id: &Id<Programme>, at: usize) {
    let id = id.clone();
    use_effect_with(at, move |at| {
        let number = u32::try_from(at + 1).ok();
        page::show_address(&Route::Workshop(WorkshopPage::Screen(id, number)).href());
    });
}

/// Keys go where they are meant to wherever the focus is: a clicker knows nothing of it.
#[hook]
fn use_keys(show: &UseReducerHandle<Show>) {
    let dispatch = show.dispatcher();
    use_effect_with((), move |()| {
        let listener = screen::on_key(move |event| match keys::meaning(event) {
            Some(keys::Meaning::Whole) => screen::toggle_whole(),
            Some(keys::Meaning::Move(one)) => dispatch.dispatch(one),
            None => {}
        });
        move || drop(listener)
    });
}

/// The time of the slide shown passes.
#[hook]
fn use_clock(show: &UseReducerHandle<Show>) {
    let dispatch = show.dispatcher();
    let runs = show.time().is_some_and(Countdown::runs);
    use_effect_with((show.at, runs), move |(_, runs)| {
        let tick = move || dispatch.dispatch(Move::Time(Press::Tick(timer::now())));
        // It may have gone on while another slide was shown.
        if *runs {
            tick();
        }
        let ticking = runs.then(|| timer::every(TICK, tick));
        move || drop(ticking)
    });
}

/// What was pressed is no longer there when the screen goes blank or comes back, or the keys go; nor can it be pressed again
/// at either end.
#[hook]
fn use_focus(blank: bool, keys: bool, at_end: bool) {
    use_effect_with(at_end, |at_end| {
        if *at_end {
            page::keep_focus();
        }
    });
    let before = use_mut_ref(|| (false, false));
    use_effect_with((blank, keys), move |(blank, keys)| {
        let (was_blank, had_keys) = before.replace((*blank, *keys));
        if was_blank != *blank {
            page::focus(if *blank { "#bring-back" } else { "h1" });
        } else if had_keys && !keys && page::focus_is_lost() {
            page::focus("#show-keys");
        }
    });
}

/// Nothing to see.
fn blank(scene: &Scene, go: &Callback<Move>) -> Html {
    let text = &scene.text;
    html! {
        <div class="projector projector--blank">
            <h1 class="visually-hidden">{ text.get("screen.blanked") }</h1>
            <button type="button" id="bring-back" class="projector__back" onclick={go.reform(|_| Move::Blank)}>{ text.get("screen.bring-back") }</button>
        </div>
    }
}

/// What comes next, and everything the keys do, to press.
fn foot(
    scene: &Scene,
    id: &Id<Programme>,
    next: Option<&Slide>,
    show: &Show,
    go: &Callback<Move>,
) -> Html {
    let text = &scene.text;
    let next = match next {
        Some(slide) => {
            let part = if slide.first { &slide.activity.title } else { &slide.screen.title };
            text.fill("screen.next-is", &[("title", text.of(part))])
        }
        None => text.get("screen.end").to_owned(),
    };
    let press = |one: Move| go.reform(move |_| one);
    let notes = Route::Workshop(WorkshopPage::Programme(id.clone())).href();
    html! {
        <div class="projector__foot">
            <p class="projector__next">{ next }</p>
            <div class="projector__controls" role="group" aria-label={text.get("screen.controls").to_owned()}>
                { button_unless(show.at == 0, Weight::Secondary, text.get("screen.back"), press(Move::Back)) }
                { button_unless(show.is_last(), Weight::Secondary, text.get("screen.next"), press(Move::Next)) }
                { button(Weight::Plain, text.get("screen.blank"), press(Move::Blank)) }
                { button(Weight::Plain, text.get("screen.full"), Callback::from(|_| screen::toggle_whole())) }
                <button type="button" id="show-keys" class="button button--plain" aria-expanded={show.keys.to_string()} onclick={press(Move::Keys)}>{ text.get("screen.keys") }</button>
                { link_button(Weight::Plain, text.get("screen.leave"), notes) }
            </div>
        </div>
    }
}
