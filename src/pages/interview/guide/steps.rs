//! The steps as a list, each with how far it is.

use yew::prelude::*;

use super::Way;
use crate::{components::heading, pages::interview::editor::State};

/// Every step, to go to any of them.
pub fn all(way: &Way) -> Html {
    let text = &way.desk.scene.text;
    html! {
        <nav aria-label={text.get("guide.steps").to_owned()}>
            { heading(text.get("guide.steps")) }
            <ol class="step-list">
                for index in 0..way.pieces.len() { <li key={index}>{ step(way, index) }</li> }
            </ol>
        </nav>
    }
}

fn step(way: &Way, index: usize) -> Html {
    let piece = &way.pieces[index];
    let state = piece.state();
    let here = way.at() == Some(index) && !**way.ended;
    let sign = match state {
        State::Written => "M4 12l5 5L20 6",
        State::Draft => "M4 20l1-5L16 4l4 4L9 19z",
        State::Empty => "M5 12h14",
    };
    html! {
        <button type="button" class="step-list__step" aria-current={here.then_some("step")} onclick={way.to(index)}>
            <span class="step-list__number">{ index + 1 }</span>
            <span>{ piece.line.title.clone() }</span>
            <span class="step-list__state">
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={sign} /></svg>
                { way.desk.scene.text.get(state.message()) }
            </span>
        </button>
    }
}
