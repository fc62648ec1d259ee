//! The last page of a visit: what is still here, looked at anew, and what is not the portal's to erase.

use yew::prelude::*;

use crate::{
    components::{Tone, heading, live_notice, paragraph, title},
    route::Route,
    saving::Found,
    scene::Scene,
};

/// `#/left`. It says what is so, whether one comes from erasing or not.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let (tone, words, more) = said(scene);
    let body = html! {
        <>
            { paragraph(text.get(more)) }
            if words != "left.nothing" { <p><a href={Route::Data.href()}>{ text.get("data.title") }</a></p> }
        </>
    };
    html! {
        <>
            { title(text.get("left.title")) }
            { live_notice(tone, text.get(words), body) }
            <section>
                { heading(text.get("left.beyond")) }
                { paragraph(text.get("left.beyond-text")) }
                <ul>
                    for one in ["left.files", "left.paper", "left.addresses", "left.program"] {
                        <li>{ text.get(one) }</li>
                    }
                </ul>
            </section>
            <p><a href={Route::Home.href()}>{ text.get("left.again") }</a></p>
        </>
    }
}

/// Whether anything is left, and what to do.
fn said(scene: &Scene) -> (Tone, &'static str, &'static str) {
    let keeping = &scene.keeping;
    let something = !scene.record.is_empty() || !scene.room.is_empty();
    if something || keeping.set_aside.is_some() {
        return (Tone::Warning, "left.something", "left.something-text");
    }
    let unseen = keeping.found == Found::NoStorage || keeping.saved.trouble().is_some();
    if unseen {
        (Tone::Warning, "left.unseen", "left.unseen-text")
    } else {
        (Tone::Info, "left.nothing", "left.nothing-text")
    }
}
