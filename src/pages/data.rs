//! What is kept, taking it out, bringing it back, and erasing it.

mod parts;
mod spreadsheet;
mod steps;

use std::rc::Rc;

use career::{Id, Record, framework::Rank};
use yew::prelude::*;

use crate::{
    components::{heading, lead, note, paragraph, title},
    platform::{
        file::{FileKind, NewFile},
        page, single,
    },
    scene::Scene,
    views::{cover::CoverChoice, file_saving::FileSaving, keep::keep_choice, work::use_work},
};
use spreadsheet::Spreadsheet;
use steps::Step;

/// Properties of [`Data`].
#[derive(PartialEq, Properties)]
pub struct DataProps {
    /// The portal.
    pub scene: Scene,
}

/// `#/data`. It remembers what the person is in the middle of.
#[component]
pub fn Data(props: &DataProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let step = use_state(|| Rc::new(Step::Idle));
    // A file chosen later takes the place of one still being read.
    let reading = use_work();
    use_step_focus(&step);
    html! {
        <>
            { title(text.get("data.title")) }
            { lead(text.get("data.lead")) }
            <div class="panels">
                <div>
                    { stored(scene) }
                    { steps::export(scene, &step) }
                    { steps::import(scene, &step, &reading) }
                    { steps::erase(scene, &step) }
                </div>
                <div>
                    <section>
                        { heading(text.get("data.keep")) }
                        { keep_choice(scene) }
                        { note(text.get(if single::is_here() { "data.keep-file" } else { "data.keep-text" })) }
                        <CoverChoice scene={scene.clone()} />
                    </section>
                    <Spreadsheet scene={scene.clone()} />
                </div>
            </div>
        </>
    }
}

/// What is kept, and what of it is in no file.
fn stored(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("data.stored")) }
            if scene.record.is_empty() {
                { paragraph(text.get("data.empty")) }
            } else {
                { summary(scene, &scene.record) }
            }
            { unfiled(scene) }
            { set_aside(scene) }
        </section>
    }
}

/// A quiet word when much is in no file yet.
fn unfiled(scene: &Scene) -> Html {
    let (text, keeping) = (&scene.text, &scene.keeping);
    html! {
        <p role="status">
            if keeping.wants_a_file() && !scene.record.is_empty() {
                { text.fill("data.unfiled", &[("n", &keeping.changes.to_string())]) }
            }
        </p>
    }
}

const UNREADABLE: &str = "ayumi-unreadable-record.json";

/// A record this portal could not read is still the person's: the way to take it out.
fn set_aside(scene: &Scene) -> Html {
    let Some(found) = scene.keeping.set_aside.clone() else { return Html::default() };
    let make = Callback::from(move |()| {
        let (name, text) = (UNREADABLE.to_owned(), String::from(&*found));
        Some(NewFile { name, kind: FileKind::Json, text })
    });
    let text = &scene.text;
    html! {
        <>
            { paragraph(text.get("data.set-aside")) }
            <FileSaving text={text.clone()} id="set-aside" words={text.get("data.set-aside-button").to_owned()} {make} />
        </>
    }
}

/// Puts the focus where a step goes on.
#[hook]
fn use_step_focus(step: &Rc<Step>) {
    let before = {
        let step = Rc::clone(step);
        use_mut_ref(move || step)
    };
    let step = Rc::clone(step);
    use_effect(move || {
        let before = before.replace(Rc::clone(&step));
        if !Rc::ptr_eq(&before, &step)
            && let Some(target) = step.focus(&before)
        {
            page::focus_and_show(target);
        }
    });
}

/// What a record holds, in words.
fn summary(scene: &Scene, record: &Record) -> Html {
    let (text, assessment) = (&scene.text, &record.assessment);
    let rank = |id: &Option<Id<Rank>>| match id {
        // A rank the content no longer has is shown by its id: it is still in the record.
        Some(id) => {
            scene.framework.rank(id).map_or_else(|| id.to_string(), |rank| text.join(&rank.titles))
        }
        None => text.get("data.none").to_owned(),
    };
    let answers = || assessment.answers.iter().map(|(_, answer)| answer);
    let rows = [
        ("data.current", rank(&assessment.current)),
        ("data.target", rank(&assessment.target)),
        ("data.answers", assessment.ratings().to_string()),
        (
            "data.evidence",
            answers().filter(|answer| !answer.evidence.is_blank()).count().to_string(),
        ),
        (
            "data.notes",
            answers().filter(|answer| !answer.note.trim().is_empty()).count().to_string(),
        ),
        ("data.sheets", record.sheets.len().to_string()),
        ("data.talks", record.talks.all().len().to_string()),
        ("data.snapshots", record.history.snapshots().len().to_string()),
        ("data.goals", record.plan.goals.len().to_string()),
        ("data.stages", record.path.stages.len().to_string()),
        ("data.given", record.together.given.len().to_string()),
        ("data.received", record.together.received.len().to_string()),
        ("data.desks", record.together.desks.len().to_string()),
    ];
    html! {
        <dl class="facts">
            // Of what there is none, there is nothing to say.
            for (label, value) in rows.into_iter().filter(|(_, value)| value != "0") {
                <div><dt>{ text.get(label) }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}
