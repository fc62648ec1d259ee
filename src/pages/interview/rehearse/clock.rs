//! The time of an answer, or of a stage of a conversation.

use yew::prelude::*;

use crate::{
    components::{Weight, button, button_unless},
    text::Text,
    views::countdown::{Countdown, Stage},
};

/// In figures and as a bar, and in words at the start, half way and at the end only: what is said at the start and at the
/// end. Nothing goes on by itself.
pub fn clock(
    text: &Text,
    countdown: Countdown,
    (started, over): (&str, &str),
    press: &Callback<()>,
    again: &Callback<()>,
) -> Html {
    let said = match countdown.stage() {
        Stage::Still => "",
        Stage::First => started,
        Stage::Second => text.get("rehearse.half"),
        Stage::Over => over,
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
