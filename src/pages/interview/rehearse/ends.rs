//! Before a rehearsal and after it.

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use super::At;
use crate::{
    components::{Weight, button, link_button, note, paragraph},
    route::Route,
    scene::Scene,
    views::countdown::MINUTE,
};

/// How it works, and the way in.
pub fn start(scene: &Scene, id: &Id<InterviewType>, prompts: usize, go: &Callback<At>) -> Html {
    let text = &scene.text;
    if prompts == 0 {
        return html! {
            <div class="empty">
                { paragraph(text.get("rehearse.nothing")) }
                <p class="actions">{ link_button(Weight::Primary, text.get("rehearse.write"), Route::Interview(id.clone()).href()) }</p>
            </div>
        };
    }
    let count = prompts.to_string();
    let minutes = (prompts * MINUTE as usize).div_ceil(60).to_string();
    let counts = [("count", &*count), ("minutes", &*minutes)];
    html! {
        <section>
            <h2 id="rehearse" tabindex="-1">{ text.get("rehearse.how") }</h2>
            <ul>
                <li>{ text.fill("rehearse.how-many", &counts) }</li>
                <li>{ text.get("rehearse.how-minute") }</li>
                <li>{ text.get("rehearse.how-notes") }</li>
                <li>{ text.get("rehearse.how-kept") }</li>
            </ul>
            { note(text.get("rehearse.keys")) }
            <p class="actions">{ button(Weight::Primary, text.get("rehearse.begin"), go.reform(|_| At::Prompt(0))) }</p>
        </section>
    }
}

/// A look back, which is kept nowhere, and the ways on.
pub fn end(scene: &Scene, id: &Id<InterviewType>, go: &Callback<At>) -> Html {
    let text = &scene.text;
    let checks = scene.chapters.interviews.ready().map_or(&[][..], |all| &all.self_check);
    html! {
        <section>
            <h2 id="rehearse" tabindex="-1">{ text.get("rehearse.over") }</h2>
            if checks.is_empty() {
                { paragraph(text.get("rehearse.well-done")) }
            } else {
                <fieldset>
                    <legend class="field__label">{ text.get("rehearse.check") }</legend>
                    for (index, check) in checks.iter().enumerate() {
                        <div class="choice">
                            <input type="checkbox" id={format!("check-{index}")} />
                            <label for={format!("check-{index}")}>{ text.of(check) }</label>
                        </div>
                    }
                </fieldset>
                { note(text.get("rehearse.check-kept")) }
            }
            <p class="actions">
                { link_button(Weight::Primary, text.get("rehearse.to-paper"), Route::Sheet(id.clone()).href()) }
                { link_button(Weight::Secondary, text.get("rehearse.to-talk"), Route::Talk(id.clone()).href()) }
                { button(Weight::Secondary, text.get("rehearse.once-more"), go.reform(|_| At::Prompt(0))) }
            </p>
        </section>
    }
}
