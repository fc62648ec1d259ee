//! One stage: in a few words, and open for writing.

use career::{
    Id,
    day::NotADate,
    path::{BadYears, PathChange, Stage, StageKind, StageText},
    record::Change,
};
use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use super::{
    field_name, fields, stage_name, stage_years,
    stages::{Doing, Step, add_id},
};
use crate::{
    components::{TextField, Tone, asking_notice, yes_or_no},
    platform::page,
    scene::Scene,
    text::Text,
    views::{
        writing::{line, writing},
        years::year,
    },
};

/// How long what was learned reads well, in characters.
const GUIDE: usize = 200;

/// A stage as an entry of the list.
pub fn entry(scene: &Scene, doing: Doing, step: &Callback<Step>, stage: &Stage) -> Html {
    let (text, id) = (&scene.text, stage.id);
    let open = doing.open == Some(id);
    let ontoggle = step.reform(move |event: Event| {
        let open = event.target_unchecked_into::<Element>().has_attribute("open");
        if open { Step::Open(id) } else { Step::Close(id) }
    });
    let field = stage.field.as_ref().map(|field| field_name(scene, field));
    let bad = stage.years().is_err();
    let facts: Vec<_> = [stage_years(text, stage), field].into_iter().flatten().collect();
    let learned = stage.learned.trim().lines().next().unwrap_or_default();
    html! {
        <li key={id}>
            <details class="path-stage" {open} {ontoggle}>
                <summary>
                    <h4 class="path-clip">{ stage_name(text, stage) }</h4>
                    <span class="path-stage__facts">
                        { facts.join(text.get("path.facts-separator")) }
                        if bad && !open { { " " }<span class="path-stage__bad">{ text.get("path.bad-years") }</span> }
                    </span>
                    if !learned.is_empty() && !open { <span class="path-clip path-stage__learned">{ learned.to_owned() }</span> }
                </summary>
                if open { { form(scene, doing, step, stage) } }
            </details>
        </li>
    }
}

fn form(scene: &Scene, doing: Doing, step: &Callback<Step>, stage: &Stage) -> Html {
    let (text, id) = (&scene.text, stage.id);
    let write = |part: StageText| {
        scene.making(move |words| Change::Path(PathChange::Write(id, part, words)))
    };
    let name = match stage.kind {
        StageKind::Assignment => "path.assignment-name",
        StageKind::Project => "path.project-name",
        StageKind::Qualification => "path.qualification-name",
    };
    let [name_id, learned_id] = ["name", "learned"].map(|part| format!("stage-{id}-{part}"));
    let name = TextField {
        id: &name_id,
        label: text.get(name),
        value: &stage.name,
        ..TextField::default()
    };
    let learned = TextField {
        id: &learned_id,
        label: text.get("path.learned"),
        hint: text.get("path.learned-hint"),
        value: &stage.learned,
        rows: 4,
        ..TextField::default()
    };
    html! {
        <div class="path-stage__form">
            { line(&name, &write(StageText::Name)) }
            if stage.kind != StageKind::Qualification { { field_select(scene, stage) } }
            { years(scene, doing, step, stage, &write) }
            { writing(scene, &learned, Some(GUIDE), &write(StageText::Learned)) }
            { removal(scene, doing, step, stage) }
        </div>
    }
}

fn field_select(scene: &Scene, stage: &Stage) -> Html {
    let (text, id) = (&scene.text, stage.id);
    let select_id = format!("stage-{id}-field");
    let onchange = scene.making(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        Change::Path(PathChange::Field(id, Id::new(&select.value())))
    });
    let chosen = stage.field.as_ref();
    let gone = chosen.filter(|chosen| fields(scene).iter().all(|field| field.id != **chosen));
    html! {
        <div class="field">
            <label class="field__label" for={select_id.clone()}>{ text.get("path.field") }</label>
            <select id={select_id} {onchange}>
                <option value="" selected={chosen.is_none()}>{ text.get("path.field-none") }</option>
                for field in fields(scene) {
                    <option value={field.id.to_string()} selected={chosen == Some(&field.id)}>{ text.of(&field.name) }</option>
                }
                if let Some(gone) = gone {
                    <option value={gone.to_string()} selected=true>{ text.fill("path.field-gone", &[("id", gone.as_str())]) }</option>
                }
            </select>
        </div>
    }
}

/// The years as written, what is wrong with them, and how they are understood.
fn years(
    scene: &Scene,
    doing: Doing,
    step: &Callback<Step>,
    stage: &Stage,
    write: &impl Fn(StageText) -> Callback<String>,
) -> Html {
    let text = &scene.text;
    let qualified = stage.kind == StageKind::Qualification;
    let [from, to] = errors(text, doing, stage);
    let year_field = |part: StageText, value: &str, error: &str| {
        let (end, label, hint) = match part {
            StageText::To => ("to", "path.to", "path.to-hint"),
            _ if qualified => ("from", "path.gained", "path.year-hint"),
            _ => ("from", "path.from", "path.year-hint"),
        };
        let (id, hint) = (format!("stage-{}-{end}", stage.id), text.get(hint));
        let field = TextField {
            id: &id,
            label: text.get(label),
            hint,
            value,
            error,
            ..TextField::default()
        };
        let onfocusin = step.reform(move |_: FocusEvent| Step::Write(Some(part)));
        let onfocusout = step.reform(move |_: FocusEvent| Step::Write(None));
        html! { <div {onfocusin} {onfocusout}>{ line(&field, &write(part)) }</div> }
    };
    let understood = stage_years(text, stage)
        .map(|years| text.fill("path.understood", &[("years", &years)]))
        .unwrap_or_default();
    html! {
        <>
            <div class="path-stage__years">
                { year_field(StageText::From, &stage.from, &from) }
                // A qualification has no end; what a file brought along can still be mended.
                if !qualified || !stage.to.is_empty() { { year_field(StageText::To, &stage.to, &to) } }
            </div>
            <p class="note" role="status">{ understood }</p>
        </>
    }
}

/// What is wrong with the first and with the last year.
fn errors(text: &Text, doing: Doing, stage: &Stage) -> [String; 2] {
    let none = String::new;
    // Not before it could be whole: the first digit of a year is none yet.
    let begun = |part: StageText, written: &str| {
        let written = written.trim();
        doing.writing == Some(part)
            && (written.chars().count() < 4 || written.ends_with(['/', '-', '.', '／', '－', '．']))
    };
    let message = |bad: NotADate| match bad {
        NotADate::Unreadable => text.get("path.bad-year").to_owned(),
        NotADate::NoSuchDay => text.get("path.bad-month").to_owned(),
        NotADate::OutOfRange => text.get("path.bad-range").to_owned(),
    };
    match stage.years() {
        Err(BadYears::From(bad)) if !begun(StageText::From, &stage.from) => [message(bad), none()],
        Err(BadYears::To(bad)) if !begun(StageText::To, &stage.to) => [none(), message(bad)],
        Err(BadYears::Reversed) => {
            let read = |written: &str| {
                let found = career::year::FiscalYear::written(written).ok().flatten();
                found.map(|found| year(text, found)).unwrap_or_default()
            };
            let ends = [("from", &*read(&stage.from)), ("to", &*read(&stage.to))];
            [none(), text.fill("path.bad-order", &ends)]
        }
        _ => [none(), none()],
    }
}

/// Taking the stage out; asks once where something would be lost.
fn removal(scene: &Scene, doing: Doing, step: &Callback<Step>, stage: &Stage) -> Html {
    let (text, id, kind) = (&scene.text, stage.id, stage.kind);
    let remove: Callback<MouseEvent> = {
        let (change, step) = (scene.change.clone(), step.clone());
        Callback::from(move |_| {
            change.emit(Change::Path(PathChange::Remove(id)));
            step.emit(Step::Close(id));
            // The control that was pressed is gone.
            page::show_soon(format!("#{}", add_id(kind)));
        })
    };
    let ask = |asking: bool, target: &'static str| {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| {
            step.emit(Step::Ask(asking));
            page::show_soon(target);
        })
    };
    if doing.asking {
        let body = yes_or_no(
            (text.get("path.remove-yes"), remove),
            (text.get("path.remove-no"), ask(false, "#remove")),
        );
        let question = text.fill("path.remove-ask", &[("name", stage_name(text, stage))]);
        return asking_notice(Tone::Warning, "step", &question, body);
    }
    let onclick = if stage.is_blank() { remove } else { ask(true, "#step") };
    html! {
        <p class="actions">
            <button type="button" id="remove" class="button button--plain" {onclick}>{ text.get("path.remove") }</button>
        </p>
    }
}
