//! Writing the sheet: all parts on one page, and what both ways of writing share.

mod anew;
mod bank;
mod origin;
mod part;

use career::interview::Audience;
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{Weight, link_button, note},
    route::Route,
    text::Text,
};
use anew::{Anew, talk_over};
pub use part::{Piece, State, part, pieces};

/// All parts of the sheet, filled from what the person entered elsewhere where that has something to say.
pub fn editor(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let pieces = pieces(desk);
    html! {
        <>
            // Whoever prints here would get boxes and buttons.
            <p class="print-only">{ text.get("editor.print-elsewhere") }</p>
            <Anew scene={desk.scene.clone()} kind={desk.id.clone()} name={desk.name.to_owned()} talk={talk_over(desk)} />
            { counts(text, &pieces) }
            <ol class="sheet-parts">
                for piece in &pieces {
                    <li key={piece.line.id.as_str()}>{ part(desk, piece, None) }</li>
                }
            </ol>
            { note(text.get("editor.room")) }
            <p class="actions">
                { link_button(Weight::Secondary, text.get("editor.to-sheet"), Route::Sheet(desk.id.clone()).href()) }
            </p>
        </>
    }
}

/// How far it is, and whom it is for, in a line.
pub fn counts(text: &Text, pieces: &[Piece]) -> Html {
    let of = |state| pieces.iter().filter(|piece| piece.state() == state).count().to_string();
    let for_whom = |audience: Audience| {
        pieces.iter().filter(|piece| piece.line.audience == audience).count().to_string()
    };
    let counts = [
        ("total", &*pieces.len().to_string()),
        ("written", &of(State::Written)),
        ("draft", &of(State::Draft)),
        ("paper", &for_whom(Audience::Paper)),
        ("me", &for_whom(Audience::Me)),
    ];
    html! { <p class="note" role="status">{ text.fill("editor.counts", &counts) }</p> }
}
