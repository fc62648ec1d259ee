//! What becomes of it: into a sheet, on paper, and beginning anew.

use career::{
    interview::{InterviewType, Prefill},
    values::Pile,
};
use yew::prelude::*;

use super::{Desk, Press};
use crate::{
    components::{
        Tone, Weight, asking_notice, button, heading, link_button, note, paragraph, subheading,
        yes_or_no,
    },
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
    views::days::day,
};

/// The kinds of interview whose sheet has a part for it.
fn kinds(scene: &Scene) -> Vec<&InterviewType> {
    let all = scene.chapters.interviews.ready().map_or(&[][..], |interviews| &interviews.types);
    let has_part =
        |kind: &&InterviewType| kind.parts.iter().any(|part| part.prefill == Some(Prefill::Values));
    all.iter().filter(has_part).collect()
}

/// The ways on.
pub fn ending(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    if desk.values().is_empty() {
        return Html::default();
    }
    let kinds = kinds(desk.scene);
    let some = desk.values().pile(Pile::Close).next().is_some();
    html! {
        <section>
            { heading(text.get("values.use")) }
            if some && !kinds.is_empty() {
                { paragraph(text.get("values.to-sheet")) }
                <ul class="links">
                    for kind in kinds {
                        <li key={kind.id.as_str()}>
                            <a href={Route::Interview(kind.id.clone()).href()}>
                                { text.fill("values.to-kind", &[("kind", text.of(&kind.name))]) }
                            </a>
                        </li>
                    }
                </ul>
            }
            { note(text.get("values.private")) }
            <p class="actions">
                if some {
                    { button(Weight::Secondary, text.get("values.print"), Callback::from(|_| page::print())) }
                    { link_button(Weight::Secondary, text.get("values.to-share"), Route::Mentor(MentorPage::Share).href()) }
                }
                <button type="button" id="anew" class="button button--plain" onclick={press.reform(|_| Press::Ask(true))}>
                    { text.get("values.anew") }
                </button>
            </p>
            if desk.hand.asking { { ask(desk, press) } }
        </section>
    }
}

fn ask(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let body = html! {
        <>
            { paragraph(text.get("values.anew-text")) }
            { yes_or_no((text.get("values.anew-yes"), press.reform(|_| Press::Clear)), (text.get("values.anew-no"), press.reform(|_| Press::Ask(false)))) }
        </>
    };
    asking_notice(Tone::Warning, "ask-anew", text.get("values.anew-ask"), body)
}

/// What is printed: the cards that matter most, in their order.
pub fn paper(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    html! {
        <article class="paper print-only">
            <header class="paper__head">
                { heading(text.get("values.title")) }
                <p>{ day(text, desk.scene.today) }</p>
            </header>
            <div class="paper__parts">
                for (place, sorted) in desk.values().pile(Pile::Close).enumerate() {
                    <section class="paper__part">
                        { subheading(&format!("{}. {}", place + 1, desk.name_of(sorted))) }
                        if let Some(card) = desk.card_of(sorted) { <p class="paper__text">{ text.of(&card.text) }</p> }
                    </section>
                }
            </div>
        </article>
    }
}
