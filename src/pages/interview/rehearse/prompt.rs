//! One prompt, the minute for it, and what to speak from.

use career::{interview::Audience, sheet::Line};
use yew::prelude::*;

use super::{At, clock::clock};
use crate::{
    components::{Weight, button, note},
    scene::Scene,
    text::Text,
    views::countdown::Countdown,
};

/// What is shown now.
#[derive(Clone, Copy)]
pub struct Now<'a> {
    /// Which prompt it is.
    pub index: usize,
    /// All of them.
    pub prompts: &'a [String],
    /// What to speak from.
    pub notes: &'a [Line],
    /// What is left of its minute.
    pub countdown: Countdown,
}

/// The prompt, and the ways to the others.
pub fn prompt(
    scene: &Scene,
    now: &Now,
    go: &Callback<At>,
    press: &Callback<()>,
    again: &Callback<()>,
) -> Html {
    let text = &scene.text;
    let (index, total) = (now.index, now.prompts.len());
    let number = [("n", &*(index + 1).to_string()), ("total", &*total.to_string())];
    let next = if index + 1 == total { "rehearse.finish" } else { "rehearse.next" };
    html! {
        <>
            <section>
                <p class="question__number">{ text.fill("rehearse.number", &number) }</p>
                <h2 id="rehearse" tabindex="-1">{ now.prompts[index].clone() }</h2>
                { clock(text, now.countdown, (text.get("rehearse.started"), text.get("rehearse.time-up")), press, again) }
                <p class="actions">
                    { button(Weight::Secondary, text.get("rehearse.back"), go.reform(move |_| index.checked_sub(1).map_or(At::Start, At::Prompt))) }
                    { button(Weight::Primary, text.get(next), go.reform(move |_| At::Prompt(index + 1))) }
                </p>
                { note(text.get("rehearse.keys")) }
            </section>
            { notes(text, now.notes) }
        </>
    }
}

/// What the person wrote. They are alone: what is only for themselves is there, too, and marked.
fn notes(text: &Text, notes: &[Line]) -> Html {
    html! {
        <section class="large">
            <h2>{ text.get("rehearse.notes") }</h2>
            if notes.is_empty() { { note(text.get("rehearse.no-notes")) } }
            for line in notes {
                <div class="passage" key={line.id.as_str()}>
                    <h3>
                        { line.title.clone() }
                        if line.audience == Audience::Me { { " " }<span class="badge">{ text.get(Audience::Me.message()) }</span> }
                    </h3>
                    <p class="evidence">{ line.text.trim().to_owned() }</p>
                </div>
            }
        </section>
    }
}
