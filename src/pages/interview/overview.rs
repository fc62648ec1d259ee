//! `#/interview`: the kinds of interview there are.

use yew::prelude::*;

use crate::{
    components::{lead, paragraph, title},
    route::Route,
    scene::Scene,
    views::source::source_note,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("interview.title")) }
            { lead(text.get("interview.lead")) }
            { scene.chapters.interviews.show(|interviews| html! {
                <ul class="cards">
                    for kind in &interviews.types {
                        <li class="card" key={kind.id.as_str()}>
                            <h2><a href={Route::Interview(kind.id.clone()).href()}>{ text.of(&kind.name) }</a></h2>
                            { paragraph(text.of(&kind.guidance.text)) }
                            { source_note(scene, &kind.guidance.source) }
                            <p class="actions">
                                <a class="button button--primary" href={Route::Interview(kind.id.clone()).href()}>
                                    { text.get("interview.prepare") }
                                    <span class="visually-hidden">{ text.of(&kind.name) }</span>
                                </a>
                            </p>
                        </li>
                    }
                </ul>
            }) }
        </>
    }
}
