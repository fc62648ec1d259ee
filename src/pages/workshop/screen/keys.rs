//! What keys and clickers do.

use yew::prelude::*;

use super::show::Move;
use crate::{
    components::{Weight, button},
    pages::assess::keys,
    platform::timer,
    scene::Scene,
    views::countdown::Press,
};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Something with the slides.
    Move(Move),
    /// The whole screen.
    Whole,
}

/// What was pressed asks for, if it is for us.
pub fn meaning(event: &KeyboardEvent) -> Option<Meaning> {
    let element = keys::pressed_on(event)?;
    let pressable = || keys::is(&element, "button, a, summary");
    let one = match &*event.key() {
        // A button or a link that has the focus is pressed.
        " " | "Enter" if pressable() => return None,
        "ArrowRight" | "PageDown" | " " | "Enter" => Move::Next,
        "ArrowLeft" | "PageUp" | "Backspace" => Move::Back,
        "Home" => Move::First,
        "End" => Move::Last,
        "b" | "B" | "." => Move::Blank,
        "t" | "T" => Move::Time(Press::Toggle(timer::now())),
        "?" | "h" | "H" => Move::Keys,
        "Escape" => Move::NoKeys,
        "f" | "F" => return take(event, Meaning::Whole),
        _ => return None,
    };
    take(event, Meaning::Move(one))
}

/// The browser does nothing of its own with it. Held down, it would race through all slides.
fn take(event: &KeyboardEvent, meaning: Meaning) -> Option<Meaning> {
    event.prevent_default();
    (!event.repeat()).then_some(meaning)
}

/// Keys by what they do.
const KEYS: [(&[&str], &str); 8] = [
    (&["→", "PageDown", "Space", "Enter"], "screen.next"),
    (&["←", "PageUp", "Backspace"], "screen.back"),
    (&["Home"], "screen.first"),
    (&["End"], "screen.last"),
    (&["B", "."], "screen.blank-and-back"),
    (&["T"], "screen.time"),
    (&["F"], "screen.full-and-back"),
    (&["?", "H"], "screen.keys-and-back"),
];

/// All of them, for whoever asks.
pub fn keys(scene: &Scene, go: &Callback<Move>) -> Html {
    let text = &scene.text;
    html! {
        <section class="projector__keys" aria-labelledby="keys">
            <h2 id="keys">{ text.get("screen.keys") }</h2>
            <dl>
                for (keys, what) in KEYS {
                    <div>
                        <dt>for key in keys { <kbd>{ *key }</kbd> }</dt>
                        <dd>{ text.get(what) }</dd>
                    </div>
                }
            </dl>
            <p>{ text.get("screen.clicker") }</p>
            { button(Weight::Secondary, text.get("screen.keys-close"), go.reform(|_| Move::NoKeys)) }
        </section>
    }
}
