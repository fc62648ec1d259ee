//! Answers to questions that are not asked any more: nobody loses what they wrote because the content changed.

use career::{Questionnaire, assessment::Answer, questionnaire::Subject, record::Change};
use yew::prelude::*;

use crate::{
    components::{Weight, button, note, paragraph},
    platform::page,
    scene::Scene,
};

/// Every such answer, to read and to take away; nothing where there is none.
pub fn retired(scene: &Scene, questionnaire: &Questionnaire) -> Html {
    let text = &scene.text;
    let retired: Vec<_> = scene.record.retired(questionnaire).collect();
    if retired.is_empty() {
        return Html::default();
    }
    // What was pressed goes with its answer, and with the last one the whole part.
    let focus = if retired.len() > 1 { "#retired" } else { "h1" };
    html! {
        <section>
            <h2 id="retired" tabindex="-1">{ text.get("assess.retired") }</h2>
            { note(text.get("assess.retired-text")) }
            <ul class="cards cards--one">
                for (about, answer) in retired {
                    <li class="card" key={about.to_string()}>{ one(scene, questionnaire, about, answer, focus) }</li>
                }
            </ul>
        </section>
    }
}

fn one(
    scene: &Scene,
    questionnaire: &Questionnaire,
    about: &Subject,
    answer: &Answer,
    focus: &'static str,
) -> Html {
    let text = &scene.text;
    let words = scene.record.words.get(about).cloned().unwrap_or_else(|| about.to_string());
    let level = answer.rating.and_then(career::assessment::Rating::level);
    let number = level.map(|level| format!("{} ", level.number())).unwrap_or_default();
    html! {
        <>
            <h3>{ words }</h3>
            if let Some(rating) = answer.rating {
                <p>{ number }{ text.of(rating.name(questionnaire)) }</p>
            }
            if answer.wish { <p><span class="badge">{ text.get("question.wish") }</span></p> }
            if !answer.evidence.is_blank() { <p class="evidence">{ answer.evidence.as_text() }</p> }
            if !answer.note.is_empty() {
                { note(text.get("question.note")) }
                <p class="evidence">{ &answer.note }</p>
            }
            { remove(scene, about, focus) }
        </>
    }
}

/// Taking it away, in two steps: it cannot be brought back.
fn remove(scene: &Scene, about: &Subject, focus: &'static str) -> Html {
    let (text, change, about) = (&scene.text, scene.change.clone(), about.clone());
    let forget = Callback::from(move |_| {
        page::focus_and_show(focus);
        change.emit(Change::Forget(about.clone()));
    });
    html! {
        <details class="disclosure no-print">
            <summary>{ text.get("assess.forget") }</summary>
            <div class="disclosure__body">
                { paragraph(text.get("assess.forget-text")) }
                { button(Weight::Danger, text.get("assess.forget-yes"), forget) }
            </div>
        </details>
    }
}
