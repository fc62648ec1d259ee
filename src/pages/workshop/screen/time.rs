//! The time of a slide, to be seen from the back of the room.

use yew::prelude::*;

use super::show::Move;
use crate::{
    components::{Weight, button, button_unless},
    platform::timer,
    scene::Scene,
    views::countdown::{Countdown, Press},
};

/// The clock. That time is up is said once, and stays to be seen: nothing flashes and nothing sounds.
pub fn time(scene: &Scene, left: Countdown, go: &Callback<Move>) -> Html {
    let text = &scene.text;
    let press = |press: fn(u64) -> Press| go.reform(move |_| Move::Time(press(timer::now())));
    let toggle = match (left.runs(), left.begun() && !left.is_over()) {
        (true, _) => "screen.stop",
        (false, true) => "screen.go-on",
        (false, false) => "screen.start",
    };
    let class = classes!("clock", left.is_over().then_some("clock--over"));
    html! {
        <div {class}>
            <span class="clock__left" role="timer" aria-label={text.get("screen.left").to_owned()}>{ left.shown() }</span>
            <p class="clock__said" role="status">if left.is_over() { { text.get("screen.over") } }</p>
            <div class="clock__controls">
                { button(Weight::Secondary, text.get(toggle), press(Press::Toggle)) }
                { button(Weight::Plain, text.get("screen.more"), press(Press::More)) }
                { button_unless(!left.begun(), Weight::Plain, text.get("screen.reset"), press(|_| Press::Reset)) }
            </div>
        </div>
    }
}
