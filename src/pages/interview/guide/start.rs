//! What stands before the first step.

use yew::prelude::*;

use super::{Way, steps};
use crate::{
    components::{Weight, button, lead, paragraph},
    pages::interview::editor::{State, counts},
};

/// How many steps there are, how long they may take, and where to begin.
pub fn start(way: &Way) -> Html {
    let text = &way.desk.scene.text;
    let (total, minutes) = (way.pieces.len().to_string(), way.minutes(0).to_string());
    let written = |state| way.pieces.iter().any(|piece| piece.state() == state);
    let begun = written(State::Written);
    // The first that is not in the person's own words; drafts want to be read, too.
    let next = way.pieces.iter().position(|piece| piece.state() != State::Written);
    let label = if begun { "guide.go-on" } else { "guide.begin" };
    html! {
        <>
            { lead(&text.fill("guide.lead", &[("total", &total), ("minutes", &minutes)])) }
            { paragraph(text.get("guide.stop")) }
            if begun { { counts(text, way.pieces) } }
            <p class="actions">
                { button(Weight::Primary, text.get(label), way.to(next.unwrap_or_default())) }
            </p>
            { steps::all(way) }
        </>
    }
}
