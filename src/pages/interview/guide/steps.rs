//! The steps as a list, each with how far it is.

use yew::prelude::*;

use super::Way;
use crate::{
    components::{Icon, heading, icon},
    pages::interview::editor::State,
};

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
        State::Written => Icon::DONE,
        State::Draft => Icon::DRAFT,
        State::Empty => Icon::EMPTY,
    };
    html! {
        <button type="button" class="step-list__step" aria-current={here.then_some("step")} onclick={way.to(index)}>
            <span class="step-list__number">{ index + 1 }</span>
            <span>{ piece.line.title.clone() }</span>
            <span class="step-list__state">
                { icon(sign) }
                { way.desk.scene.text.get(state.message()) }
            </span>
        </button>
    }
}
