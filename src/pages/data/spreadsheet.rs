//! The summary for a spreadsheet: what goes in is chosen, and counted before it is saved.

use career::{
    Questionnaire,
    spreadsheet::{self, Material, Parts},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{heading, note, paragraph},
    platform::file::{FileKind, NewFile},
    route::Route,
    scene::Scene,
    views::file_saving::FileSaving,
};

/// Properties of [`Spreadsheet`].
#[derive(PartialEq, Properties)]
pub struct SpreadsheetProps {
    /// The portal.
    pub scene: Scene,
}

/// A part one can choose: its message and its place in [`Parts`].
struct Part {
    words: &'static str,
    of: fn(&mut Parts) -> &mut bool,
}

const PARTS: [Part; 7] = [
    Part { words: "spreadsheet.ratings", of: |parts| &mut parts.ratings },
    Part { words: "spreadsheet.evidence", of: |parts| &mut parts.evidence },
    Part { words: "spreadsheet.plan", of: |parts| &mut parts.plan },
    Part { words: "spreadsheet.path", of: |parts| &mut parts.path },
    Part { words: "spreadsheet.wish", of: |parts| &mut parts.wish },
    Part { words: "spreadsheet.history", of: |parts| &mut parts.history },
    Part { words: LIFE, of: |parts| &mut parts.life },
];

const LIFE: &str = "spreadsheet.life";

/// What is chosen at first: what one would not mind to hand over.
const AT_FIRST: Parts = Parts {
    ratings: true,
    evidence: false,
    plan: true,
    path: true,
    wish: true,
    life: false,
    history: true,
};

/// It remembers what is chosen, and whether the file was just saved.
#[component]
pub fn Spreadsheet(props: &SpreadsheetProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let chosen = use_state_eq(|| AT_FIRST);
    let saved = use_state_eq(|| false);
    scene.chapters.questionnaire.show(|questionnaire| {
        // A table of nothing but what it was made with has nothing to hand over.
        let count = |parts: Parts| {
            let material = material(scene, questionnaire);
            if scene.record.is_empty() { 0 } else { spreadsheet::count(&scene.record, parts, material) }
        };
        let choice = |part: &'static Part| {
            let mut only = Parts::default();
            *(part.of)(&mut only) = true;
            let onchange = {
                let (setter, saved, chosen) = (chosen.setter(), saved.setter(), *chosen);
                Callback::from(move |event: Event| {
                    let mut parts = chosen;
                    *(part.of)(&mut parts) =
                        event.target_unchecked_into::<HtmlInputElement>().checked();
                    setter.set(parts);
                    saved.set(false);
                })
            };
            let mut parts = *chosen;
            let closed = part.words == LIFE && !scene.record.path.life.shown;
            let checked = *(part.of)(&mut parts) && !closed;
            choice(scene, part.words, (checked, closed), count(only), onchange)
        };
        let make = {
            let (scene, parts) = (scene.clone(), *chosen);
            Callback::from(move |()| {
                let questionnaire = scene.chapters.questionnaire.ready()?;
                let material = material(&scene, questionnaire);
                let text = spreadsheet::write(&scene.record, parts, material);
                Some(NewFile { name: file_name(&scene), kind: FileKind::Csv, text })
            })
        };
        let done = {
            let saved = saved.setter();
            Callback::from(move |()| saved.set(true))
        };
        let rows = count(*chosen);
        let nothing = rows == 0;
        html! {
            <section>
                { heading(text.get("spreadsheet.title")) }
                { paragraph(text.get("spreadsheet.lead")) }
                <fieldset class="field">
                    <legend class="field__label">{ text.get("spreadsheet.choose") }</legend>
                    { for PARTS.iter().map(choice) }
                </fieldset>
                <p role="status">{ text.fill("spreadsheet.total", &[("n", &rows.to_string())]) }</p>
                { note(text.get("spreadsheet.never")) }
                <FileSaving
                    text={text.clone()} id="summary" words={text.get("spreadsheet.button").to_owned()} disabled={nothing} {make} saved={done}
                />
                <div role="status">
                    if *saved { <p class="done">{ text.get("data.exported") }</p> }
                </div>
                { note(text.get("spreadsheet.not-all")) }
            </section>
        }
    })
}

fn material<'a>(scene: &'a Scene, questionnaire: &'a Questionnaire) -> Material<'a> {
    let policy = scene.chapters.policy.ready();
    Material {
        framework: &scene.framework,
        questionnaire,
        development: policy.and_then(|policy| policy.development.value.as_ref()),
        messages: scene.text.messages(),
    }
}

fn file_name(scene: &Scene) -> String {
    format!("ayumi-{}-summary-{}.csv", scene.framework.organisation().id, scene.today)
}

/// One part: whether it is chosen, or closed to choosing, and how many rows it would have.
fn choice(
    scene: &Scene,
    words: &'static str,
    (checked, disabled): (bool, bool),
    rows: usize,
    onchange: Callback<Event>,
) -> Html {
    let text = &scene.text;
    let id = words.replace('.', "-");
    let why = format!("{id}-why");
    html! {
        <div key={words}>
            <div class="choice">
                <input type="checkbox" id={id.clone()} {checked} {disabled} {onchange} aria-describedby={why.clone()} />
                <label for={id}>{ text.get(words) }</label>
                if !disabled { <span class="note number" id={why.clone()}>{ text.fill("spreadsheet.rows", &[("n", &rows.to_string())]) }</span> }
            </div>
            if disabled {
                <p class="field__hint" id={why}>
                    { text.get("spreadsheet.life-closed") }{ " " }
                    <a href={Route::Path.href()}>{ text.get("path.title") }</a>
                </p>
            }
        </div>
    }
}
