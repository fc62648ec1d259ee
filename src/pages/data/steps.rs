//! The three things one can do with one's data, and what one is in the middle of.

use std::rc::Rc;

use career::{
    Framework, Problem, Record,
    exchange::{self, Format},
    record::Change,
};
use yew::prelude::*;

use super::{parts::Parts, summary};
use crate::{
    components::{Tone, Weight, asking_notice, button, heading, live_notice, paragraph, yes_or_no},
    platform::{
        clock,
        file::{FileKind, NewFile},
        files::{self, Chosen, Opened},
    },
    saving::Saved,
    scene::Scene,
    text::Text,
    views::{
        file_field::FileField, file_opening::Unlocking, file_saving::FileSaving, leaving,
        work::Work,
    },
};

/// Where the person is.
pub enum Step {
    /// Nothing begun.
    Idle,
    /// A file was saved.
    Exported,
    /// A file asks for its passphrase.
    Locked(Rc<Opened>),
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
    /// That could not be made sure.
    NotErased,
}

impl Step {
    /// What has the focus when the step begins: the control that was pressed is gone, or what came of it stands
    /// elsewhere on the page.
    pub fn focus(&self, before: &Self) -> Option<&'static str> {
        match (self, before) {
            (Self::Refused(_) | Self::Read(_) | Self::AskingToErase, _) => Some("#step"),
            (Self::Imported, _) | (Self::Idle, Self::Read(_) | Self::Locked(_)) => Some("#import"),
            (Self::Erased | Self::NotErased, _) | (Self::Idle, Self::AskingToErase) => {
                Some("#erase")
            }
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
    let make = {
        let (framework, record) = (scene.framework.clone(), scene.record.clone());
        Callback::from(move |()| {
            let name = format!("ayumi-{}-{}.json", framework.organisation().id, clock::today());
            let text = exchange::write(&record, &framework);
            Some(NewFile { name, kind: FileKind::Json, text })
        })
    };
    let saved = {
        let (filed, step) = (scene.keeping.set_filed.clone(), step.setter());
        Callback::from(move |()| {
            filed.emit(());
            step.set(Rc::new(Step::Exported));
        })
    };
    let nothing = scene.record.is_empty();
    html! {
        <section id="take-out">
            { heading(text.get("data.export")) }
            { paragraph(text.get("data.export-text")) }
            <FileSaving
                text={text.clone()} id="record" words={text.get("data.export-button").to_owned()} disabled={nothing} {make} {saved}
            />
            { done(text, matches!(***step, Step::Exported), "data.exported") }
        </section>
    }
}

/// Bringing it back: read first, shown, and used only when the person says so. `reading` is the work of that.
pub fn import(scene: &Scene, step: &UseStateHandle<Rc<Step>>, reading: &Work) -> Html {
    let text = &scene.text;
    let chosen = {
        let (framework, step) = (scene.framework.clone(), step.setter());
        let reading = reading.clone();
        Callback::from(move |chosen: Vec<Chosen>| {
            if chosen.is_empty() {
                return;
            }
            let (framework, step) = (framework.clone(), step.clone());
            reading.begin(async move {
                let opened = files::open_all(chosen, Format::Record).await;
                step.set(Rc::new(if opened.sealed.is_empty() {
                    read(opened.texts, &framework)
                } else {
                    Step::Locked(Rc::new(opened))
                }));
            });
        })
    };
    let unlocked = {
        let (framework, step) = (scene.framework.clone(), step.setter());
        Callback::from(move |texts| step.set(Rc::new(read(texts, &framework))))
    };
    html! {
        <section>
            { heading(text.get("data.import")) }
            { paragraph(text.get("data.import-text")) }
            <FileField text={text.clone()} id="import" words={text.get("data.import-file").to_owned()} {chosen} />
            if let Step::Locked(opened) = &***step {
                <Unlocking text={text.clone()} opened={Rc::clone(opened)} done={unlocked} leave={to(step, || Step::Idle)} />
            }
            if let Step::Refused(problems) = &***step { { refused(text, problems) } }
            if let Step::Read(record) = &***step { { confirm(scene, step, record) } }
            { done(text, matches!(***step, Step::Imported) && !scene.keeping.back, "data.imported") }
        </section>
    }
}

/// What comes of the file that was chosen.
fn read(texts: Vec<files::Text>, framework: &Framework) -> Step {
    let Some((name, text)) = texts.into_iter().next() else { return Step::Idle };
    let read = text.and_then(|text| exchange::read(&name, &text, framework));
    read.map_or_else(Step::Refused, |record| Step::Read(Box::new(record)))
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
        let (erase, step) = (leaving::erase(scene), step.setter());
        Callback::from(move |_| {
            let step = step.clone();
            erase.emit(Callback::from(move |saved| {
                let done = saved == Saved::Yes;
                step.set(Rc::new(if done { Step::Erased } else { Step::NotErased }));
            }));
        })
    };
    let ask = yes_or_no(
        (text.get("data.erase-yes"), erase),
        (text.get("data.erase-no"), to(step, || Step::Idle)),
    );
    html! {
        <section>
            { heading(text.get("data.erase")) }
            <Parts scene={scene.clone()} />
            <h3>{ text.get("data.erase-all") }</h3>
            { paragraph(text.get("data.erase-text")) }
            if matches!(***step, Step::AskingToErase) {
                { asking_notice(Tone::Warning, "step", text.get("data.erase-ask"), ask) }
            } else {
                <button type="button" id="erase" class="button" onclick={to(step, || Step::AskingToErase)}>{ text.get("data.erase-button") }</button>
            }
            if matches!(***step, Step::NotErased) {
                { live_notice(Tone::Error, text.get("leave.failed"), paragraph(text.get("leave.failed-try"))) }
            }
            { done(text, matches!(***step, Step::Erased), "data.erased") }
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
