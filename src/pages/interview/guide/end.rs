//! What stands after the last step.

use yew::prelude::*;

use super::{Way, steps};
use crate::{
    components::{Weight, button, link_button, note},
    pages::interview::editor::{State, counts},
    route::Route,
};

/// What is written and what is empty, and where it goes on.
pub fn end(way: &Way) -> Html {
    let text = &way.desk.scene.text;
    let to = |route: fn(_) -> Route| route(way.desk.id.clone()).href();
    html! {
        <>
            <section>
                <h2 id="end" tabindex="-1">{ text.get("guide.end") }</h2>
                { counts(text, way.pieces) }
                <p class="actions">
                    { link_button(Weight::Primary, text.get("guide.to-sheet"), to(Route::Sheet)) }
                    { link_button(Weight::Secondary, text.get("guide.to-rehearse"), to(Route::Rehearse)) }
                    { link_button(Weight::Plain, text.get("guide.to-all"), to(Route::Interview)) }
                </p>
                if way.pieces.iter().any(|piece| piece.state() == State::Empty) {
                    { note(text.get("editor.room")) }
                }
            </section>
            { steps::all(way) }
            <p>{ button(Weight::Plain, text.get("guide.leave"), way.leave()) }</p>
        </>
    }
}
