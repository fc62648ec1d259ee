//! `#/interview/{type}/rehearse`: rehearsing what one will say. Nothing of it is kept.

pub mod clock;
mod ends;
mod prompt;

use career::{Id, interview::InterviewType, sheet::Line};
use yew::prelude::*;

use super::{Desk, top, with_kind};
use crate::{
    pages::assess::keys,
    platform::page,
    scene::Scene,
    views::countdown::{MINUTE, Press, controls, use_countdown},
};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| {
        let mut notes = desk.lines();
        notes.retain(|line| !line.is_blank());
        let prompts = prompts(&desk, &notes);
        html! {
            <>
                { top(&desk, "rehearse.title") }
                <Rehearsal scene={scene.clone()} id={id.clone()} {prompts} {notes} />
            </>
        }
    })
}

/// What one may be asked; where nothing is known of that, to tell what one wrote.
fn prompts(desk: &Desk, notes: &[Line]) -> Vec<String> {
    let text = &desk.scene.text;
    let asked = desk.kind.map_or(&[][..], |kind| &kind.asked);
    if asked.is_empty() {
        let tell = |line: &Line| text.fill("rehearse.tell", &[("part", &line.title)]);
        return notes.iter().map(tell).collect();
    }
    asked.iter().map(|question| text.of(question).to_owned()).collect()
}

#[derive(PartialEq, Properties)]
struct RehearsalProps {
    scene: Scene,
    id: Id<InterviewType>,
    /// What to answer, one at a time.
    prompts: Vec<String>,
    /// What to speak from.
    notes: Vec<Line>,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Start,
    Prompt(usize),
    End,
}

/// One rehearsal: before it, one prompt after the other, after it.
#[component]
fn Rehearsal(props: &RehearsalProps) -> Html {
    let RehearsalProps { scene, id, prompts, notes } = props;
    let at = use_state_eq(|| At::Start);
    let countdown = use_countdown(MINUTE);
    let go = {
        let (at, countdown, count) = (at.setter(), countdown.dispatcher(), prompts.len());
        Callback::from(move |to: At| {
            countdown.dispatch(Press::Reset);
            at.set(match to {
                At::Prompt(index) if index >= count => At::End,
                to => to,
            });
            // Each begins with a heading, which says where one is.
            page::soon(|| {
                page::focus_and_show("#rehearse");
            });
        })
    };
    match *at {
        At::Start => ends::start(scene, id, prompts.len(), &go),
        At::Prompt(index) => {
            let [press, again] = controls(&countdown);
            let (before, after) =
                (index.checked_sub(1).map_or(At::Start, At::Prompt), At::Prompt(index + 1));
            let now = prompt::Now { index, prompts, notes, countdown: *countdown };
            html! {
                <div class="rehearsal columns columns--even" tabindex="-1" onkeydown={turn(before, after, &go, &press)}>
                    { prompt::prompt(scene, &now, &go, &press, &again) }
                </div>
            }
        }
        At::End => ends::end(scene, id, &go),
    }
}

/// → leads on, ← back, the space bar starts and stops the clock. Only where none of them has a use of its own.
pub fn turn<At: Copy + 'static>(
    before: At,
    after: At,
    go: &Callback<At>,
    press: &Callback<()>,
) -> Callback<KeyboardEvent> {
    let (go, press) = (go.clone(), press.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(element) = keys::pressed_on(&event) else { return };
        let to = match &*event.key() {
            "ArrowRight" if !event.shift_key() => Some(after),
            "ArrowLeft" if !event.shift_key() => Some(before),
            " " if !keys::is(&element, "button, a, summary, input") => None,
            _ => return,
        };
        event.prevent_default();
        // Held down, it would race through all of them.
        match to {
            _ if event.repeat() => {}
            Some(to) => go.emit(to),
            None => press.emit(()),
        }
    })
}
