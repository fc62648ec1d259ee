//! The three things one can do with one's data, and what one is in the middle of.

use std::rc::Rc;

use career::{
    Problem, Record,
    exchange::{self, Format},
    record::Change,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::summary;
use crate::{
    components::{Tone, Weight, asking_notice, button, button_unless, heading, paragraph},
    platform::{
        clock,
        file::{self, FileKind},
    },
    scene::Scene,
    text::Text,
};

/// Where the person is.
pub enum Step {
    /// Nothing begun.
    Idle,
    /// A file was saved.
    Exported,
    /// A file was refused.
    Refused(Vec<Problem>),
    /// A file was read, and is used only if the person says so.
    Read(Box<Record>),
    /// It is in use.
    Imported,
    /// Erasing asks once.
    AskingToErase,
    /// Everything was erased.
    Erased,
}

impl Step {
    /// What has the focus when the step begins: the control that was pressed is gone, or what came of it stands
    /// elsewhere on the page.
    pub fn focus(&self, before: &Self) -> Option<&'static str> {
        match (self, before) {
            (Self::Refused(_) | Self::Read(_) | Self::AskingToErase, _) => Some("#step"),
            (Self::Imported, _) | (Self::Idle, Self::Read(_)) => Some("#import"),
            (Self::Erased, _) | (Self::Idle, Self::AskingToErase) => Some("#erase"),
            _ => None,
        }
    }
}

/// A callback that goes to a step.
fn to<E>(step: &UseStateHandle<Rc<Step>>, next: fn() -> Step) -> Callback<E> {
    let step = step.setter();
    Callback::from(move |_| step.set(Rc::new(next())))
}

/// Taking it out.
pub fn export(scene: &Scene, step: &UseStateHandle<Rc<Step>>) -> Html {
    let text = &scene.text;
    let save = {
        let (framework, record, step) =
            (scene.framework.clone(), scene.record.clone(), step.setter());
        let filed = scene.keeping.set_filed.clone();
        Callback::from(move |_| {
            let name = format!("ayumi-{}-{}.json", framework.organisation().id, clock::today());
            file::save(&name, FileKind::Json, &exchange::write(&record, &framework));
            filed.emit(());
            step.set(Rc::new(Step::Exported));
        })
    };
    let nothing = scene.record.is_empty();
    html! {
        <section>
            { heading(text.get("data.export")) }
            { paragraph(text.get("data.export-text")) }
            { button_unless(nothing, Weight::Secondary, text.get("data.export-button"), save) }
            { done(text, matches!(***step, Step::Exported), "data.exported") }
        </section>
    }
}

/// Bringing it back: read first, shown, and used only when the person says so.
pub fn import(scene: &Scene, step: &UseStateHandle<Rc<Step>>) -> Html {
    let text = &scene.text;
    let onchange = {
        let (framework, step) = (scene.framework.clone(), step.setter());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
            // So that choosing the same file again, mended, is noticed.
            input.set_value("");
            let (framework, step) = (framework.clone(), step.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let name = chosen.name();
                let read = file::open(chosen, Format::Record)
                    .await
                    .and_then(|text| exchange::read(&name, &text, &framework));
                step.set(Rc::new(
                    read.map_or_else(Step::Refused, |record| Step::Read(Box::new(record))),
                ));
            });
        })
    };
    html! {
        <section>
            { heading(text.get("data.import")) }
            { paragraph(text.get("data.import-text")) }
            <div class="field">
                <label class="field__label" for="import">{ text.get("data.import-file") }</label>
                <input type="file" id="import" accept=".json,application/json" {onchange} />
            </div>
            if let Step::Refused(problems) = &***step { { refused(text, problems) } }
            if let Step::Read(record) = &***step { { confirm(scene, step, record) } }
            { done(text, matches!(***step, Step::Imported), "data.imported") }
        </section>
    }
}

fn refused(text: &Text, problems: &[Problem]) -> Html {
    let list = html! {
        <>
            <ul>
                for problem in problems {
                    <li>{ problem.explain(text.language()) }</li>
                }
            </ul>
            { paragraph(text.get("data.refused-text")) }
        </>
    };
    asking_notice(Tone::Error, "step", text.get("data.refused"), list)
}

fn confirm(scene: &Scene, step: &UseStateHandle<Rc<Step>>, record: &Record) -> Html {
    let text = &scene.text;
    let take = {
        let (change, step, record) = (scene.change.clone(), step.setter(), record.clone());
        let filed = scene.keeping.set_filed.clone();
        Callback::from(move |_| {
            change.emit(Change::Replace(record.clone()));
            // It came from a file.
            filed.emit(());
            step.set(Rc::new(Step::Imported));
        })
    };
    let heading =
        if scene.record.is_empty() { "data.import-ask" } else { "data.import-ask-replace" };
    let body = html! {
        <>
            { summary(scene, record) }
            <p class="actions">
                { button(Weight::Primary, text.get("data.import-yes"), take) }
                { button(Weight::Secondary, text.get("data.import-no"), to(step, || Step::Idle)) }
            </p>
        </>
    };
    asking_notice(Tone::Warning, "step", text.get(heading), body)
}

/// Erasing everything.
pub fn erase(scene: &Scene, step: &UseStateHandle<Rc<Step>>) -> Html {
    let text = &scene.text;
    let erase = {
        let (change, erase, step) =
            (scene.change.clone(), scene.keeping.erase.clone(), step.setter());
        Callback::from(move |_| {
            change.emit(Change::Replace(Record::default()));
            erase.emit(());
            step.set(Rc::new(Step::Erased));
        })
    };
    let ask = html! {
        <p class="actions">
            { button(Weight::Danger, text.get("data.erase-yes"), erase) }
            { button(Weight::Secondary, text.get("data.erase-no"), to(step, || Step::Idle)) }
        </p>
    };
    html! {
        <section>
            { heading(text.get("data.erase")) }
            { paragraph(text.get("data.erase-text")) }
            if matches!(***step, Step::AskingToErase) {
                { asking_notice(Tone::Warning, "step", text.get("data.erase-ask"), ask) }
            } else {
                <button type="button" id="erase" class="button" onclick={to(step, || Step::AskingToErase)}>{ text.get("data.erase-button") }</button>
            }
            // Not before it is true: when erasing fails, the notice above the page says so.
            { done(text, matches!(***step, Step::Erased) && scene.keeping.saved.trouble().is_none(), "data.erased") }
        </section>
    }
}

/// What was just done, said once.
fn done(text: &Text, show: bool, words: &str) -> Html {
    html! {
        <div role="status">
            if show { <p class="done">{ text.get(words) }</p> }
        </div>
    }
}
