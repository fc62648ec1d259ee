//! What goes with an answer: the wish to grow in it, what happened that shows it, and a note for oneself.

use career::{
    Questionnaire,
    assessment::{Answer, AnswerChange, EvidencePart},
    questionnaire::Item,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{Disclosure, TextField, note},
    scene::Scene,
    text::Text,
    views::{answering::answering, source::source_note, writing::writing},
};

/// How many characters of what happened read well in an interview.
pub const GUIDE: usize = 300;

/// The mark that one wishes to grow in something. `id` is unique on the page.
pub fn wish(text: &Text, id: String, wished: bool, change: &Callback<AnswerChange>) -> Html {
    let onchange = change.reform(|event: Event| {
        AnswerChange::Wish(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} checked={wished} {onchange} />
            <label for={id}>{ text.get("question.wish") }</label>
        </div>
    }
}

/// What happened, and the note. Only where and when is always in view: whoever writes freely writes it all there.
pub fn telling(scene: &Scene, questionnaire: &Questionnaire, item: &Item, answer: &Answer) -> Html {
    let (text, change) = (&scene.text, answering(scene, item));
    let part = |part| tell(scene, part, answer, &change);
    let parted = EvidencePart::ALL[1..].iter().any(|part| !answer.evidence.part(*part).is_empty());
    html! {
        <div class="telling">
            { part(EvidencePart::Situation) }
            <div class="disclosures">
                { prompts(scene, questionnaire) }
                <Disclosure summary={html! { { text.get("question.parts") } }} filled={parted}>
                    <div class="stack">{ for EvidencePart::ALL[1..].iter().map(|one| part(*one)) }</div>
                </Disclosure>
                { private_note(scene, &answer.note, &change) }
            </div>
        </div>
    }
}

/// The field for one part of what happened.
fn tell(
    scene: &Scene,
    part: EvidencePart,
    answer: &Answer,
    change: &Callback<AnswerChange>,
) -> Html {
    let text = &scene.text;
    let (id, label, hint) = match part {
        EvidencePart::Situation => ("evidence", "question.evidence", "question.evidence-hint"),
        EvidencePart::Task => ("evidence-task", "question.task", "question.task-hint"),
        EvidencePart::Action => ("evidence-action", "question.action", "question.action-hint"),
        EvidencePart::Result => ("evidence-result", "question.result", "question.result-hint"),
    };
    let field = TextField {
        id,
        label: text.get(label),
        hint: text.get(hint),
        value: answer.evidence.part(part),
        rows: 3,
        ..TextField::default()
    };
    writing(
        scene,
        &field,
        Some(GUIDE),
        &change.reform(move |words| AnswerChange::Tell(part, words)),
    )
}

/// What helps to remember.
fn prompts(scene: &Scene, questionnaire: &Questionnaire) -> Html {
    if questionnaire.prompts.is_empty() {
        return Html::default();
    }
    html! {
        <Disclosure summary={html! { { scene.text.get("question.prompts") } }}>
            <ul>
                for prompt in &questionnaire.prompts {
                    <li>{ scene.text.of(prompt) }</li>
                }
            </ul>
            { source_note(scene, &questionnaire.source) }
        </Disclosure>
    }
}

/// The note for oneself. Closed also when something is in it: somebody may be looking on.
fn private_note(scene: &Scene, value: &str, change: &Callback<AnswerChange>) -> Html {
    let text = &scene.text;
    let summary = html! {
        <>
            { text.get("question.note") }
            if !value.is_empty() { <span class="badge">{ text.get("question.note-filled") }</span> }
        </>
    };
    let field = TextField {
        id: "note",
        label: text.get("question.note-label"),
        value,
        rows: 3,
        ..TextField::default()
    };
    html! {
        <Disclosure {summary}>
            { note(text.get("question.note-private")) }
            { writing(scene, &field, None, &change.reform(AnswerChange::Note)) }
        </Disclosure>
    }
}
