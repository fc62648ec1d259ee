//! The time of a stage.

use yew::prelude::*;

use crate::{
    components::{Weight, button, button_unless},
    pages::interview::rehearse::countdown::{Countdown, Stage},
    text::Text,
};

/// In figures and as a bar, and in words at the start, half way and at the end only. Nothing goes on by itself.
pub fn clock(
    text: &Text,
    countdown: Countdown,
    minutes: u32,
    press: &Callback<()>,
    again: &Callback<()>,
) -> Html {
    let said = match countdown.stage() {
        Stage::Still => String::new(),
        Stage::First => text.fill("conversation.started", &[("minutes", &minutes.to_string())]),
        Stage::Second => text.get("rehearse.half").to_owned(),
        Stage::Over => text.get("conversation.time-up").to_owned(),
    };
    let words = match (countdown.runs(), countdown.left) {
        (true, _) => "rehearse.pause",
        (false, left) if left == 0 || left == countdown.whole => "rehearse.start",
        (false, _) => "rehearse.go-on",
    };
    html! {
        <div class="minute">
            <span class="minute__left" role="timer" aria-label={text.get("rehearse.left").to_owned()}>{ countdown.shown() }</span>
            // Some screen readers would beep at every second of it; the figures say the same.
            <progress aria-hidden="true" max={countdown.whole.to_string()} value={countdown.left.to_string()} />
            <p class="actions">
                { button(Weight::Secondary, text.get(words), press.reform(|_| ())) }
                { button_unless(!countdown.begun(), Weight::Plain, text.get("rehearse.again"), again.reform(|_| ())) }
            </p>
            <p class="minute__said" role="status">{ said }</p>
        </div>
    }
}
