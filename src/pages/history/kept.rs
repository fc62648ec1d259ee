//! Naming what was kept, and taking it out.

use std::rc::Rc;

use career::{
    history::{HistoryChange, Snapshot},
    record::Change,
};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::{called, hidden, more};
use crate::{
    components::{Tone, asking_notice, paragraph, yes_or_no},
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::days::day,
};

/// How long after a key a name is kept, in milliseconds.
const SETTLING: u32 = 400;

fn named(id: u32, name: &str) -> Change {
    Change::History(HistoryChange::Name(id, name.trim().to_owned()))
}

/// Where the person is.
enum Step {
    /// Nothing begun.
    Idle,
    /// Asked whether to take out this one, or all.
    Asking(Option<u32>),
    /// Said no to that.
    Left(Option<u32>),
    /// Took one out, which was called so.
    Removed(String),
    /// Took all out.
    Cleared,
}

impl Step {
    /// What has the focus when the step begins: the control that was pressed is gone.
    fn focus(&self) -> Option<String> {
        Some(match self {
            Self::Idle => return None,
            Self::Asking(_) => "#step".to_owned(),
            Self::Left(Some(id)) => format!("#remove-{id}"),
            Self::Left(None) => "#clear".to_owned(),
            Self::Removed(_) => "#kept".to_owned(),
            Self::Cleared => "#take".to_owned(),
        })
    }
}

/// Properties of [`Kept`].
#[derive(PartialEq, Properties)]
pub struct KeptProps {
    /// The portal.
    pub scene: Scene,
}

/// The list. It remembers what the person is in the middle of, and the name being written.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let scene = &props.scene;
    let (text, snapshots) = (&scene.text, scene.record.history.snapshots());
    let step = use_state(|| Rc::new(Step::Idle));
    let written = use_state(|| None::<(u32, String)>);
    let all = use_state_eq(|| false);
    let open = use_state_eq(|| false);
    // Fields nobody sees yet are not made: they cost more than all they stand below.
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            open.set(event.target_unchecked_into::<Element>().has_attribute("open"));
        })
    };
    // Not at every keystroke: years of snapshots are written to disk each time. Nor only when the field is left, which may
    // never come.
    use_effect_with((*written).clone(), {
        let change = scene.change.clone();
        move |written: &Option<(u32, String)>| {
            let timer = written
                .clone()
                .map(|(id, name)| page::later(SETTLING, move || change.emit(named(id, &name))));
            move || drop(timer)
        }
    });
    use_effect_with(Rc::as_ptr(&step), {
        let step = Rc::clone(&step);
        move |_| {
            if let Some(target) = step.focus() {
                // Nothing is left of the list when the last one is taken out.
                let _ = page::focus_and_show(&target) || page::focus_and_show("#take");
            }
        }
    });
    html! {
        <section class="no-print">
            if !snapshots.is_empty() {
                <details class="history-kept" {ontoggle}>
                    <summary id="kept"><h2>{ text.get("history.kept") }</h2></summary>
                    if *open {
                        { list(scene, &step, &written, &all) }
                        { clear(scene, &step) }
                    }
                </details>
            }
            <div role="status">{ said(text, &step) }</div>
        </section>
    }
}

/// The newest ones, or all.
fn list(
    scene: &Scene,
    step: &UseStateHandle<Rc<Step>>,
    written: &UseStateHandle<Option<(u32, String)>>,
    all: &UseStateHandle<bool>,
) -> Html {
    let snapshots = scene.record.history.snapshots();
    let first = hidden(scene, **all);
    html! {
        <>
            { more(scene, all, "history.table-all", "history.table-less") }
            <ul class="history-list">
                for snapshot in &snapshots[first..] {
                    <li key={snapshot.id}>{ one(scene, step, written, snapshot) }</li>
                }
            </ul>
        </>
    }
}

/// A callback that goes to a step.
fn to<E>(step: &UseStateHandle<Rc<Step>>, next: impl Fn() -> Step + 'static) -> Callback<E> {
    let step = step.setter();
    Callback::from(move |_| step.set(Rc::new(next())))
}

fn said(text: &Text, step: &Step) -> Html {
    let words = match step {
        Step::Removed(name) => text.fill("history.removed", &[("name", name)]),
        Step::Cleared => text.get("history.cleared").to_owned(),
        Step::Idle | Step::Asking(_) | Step::Left(_) => return Html::default(),
    };
    html! { <p class="done">{ words }</p> }
}

/// A snapshot: its name to write, and the way to take it out.
fn one(
    scene: &Scene,
    step: &UseStateHandle<Rc<Step>>,
    written: &UseStateHandle<Option<(u32, String)>>,
    snapshot: &Snapshot,
) -> Html {
    let (text, id) = (&scene.text, snapshot.id);
    let name = match &**written {
        Some((other, name)) if *other == id => name,
        _ => &snapshot.name,
    };
    let oninput = {
        let written = written.setter();
        Callback::from(move |event: InputEvent| {
            let name = event.target_unchecked_into::<HtmlInputElement>().value();
            written.set(Some((id, name)));
        })
    };
    let onchange = {
        let (change, written) = (scene.change.clone(), written.setter());
        Callback::from(move |event: Event| {
            let name = event.target_unchecked_into::<HtmlInputElement>().value();
            change.emit(named(id, &name));
            written.set(None);
        })
    };
    let field = format!("kept-{id}");
    html! {
        <>
            <label class="field__label" for={field.clone()}>{ text.fill("history.kept-name", &[("day", &day(text, snapshot.day))]) }</label>
            <div class="history-list__row">
                <input type="text" id={field} value={name.clone()} autocomplete="off" {oninput} {onchange} />
                <button type="button" id={format!("remove-{id}")} class="button button--plain" onclick={to(step, move || Step::Asking(Some(id)))}>
                    { text.get("history.remove") }
                    <span class="visually-hidden">{ called(text, snapshot) }</span>
                </button>
            </div>
            if matches!(***step, Step::Asking(Some(asked)) if asked == id) { { ask_one(scene, step, snapshot) } }
        </>
    }
}

fn ask_one(scene: &Scene, step: &UseStateHandle<Rc<Step>>, snapshot: &Snapshot) -> Html {
    let (text, id) = (&scene.text, snapshot.id);
    let name = called(text, snapshot);
    let heading = text.fill("history.remove-ask", &[("name", &name)]);
    let remove =
        removal(scene, step, HistoryChange::Remove(id), move || Step::Removed(name.clone()));
    let body = yes_or_no(
        (text.get("history.remove-yes"), remove),
        (text.get("history.remove-no"), to(step, move || Step::Left(Some(id)))),
    );
    asking_notice(Tone::Warning, "step", &heading, body)
}

/// Taking all of them out.
fn clear(scene: &Scene, step: &UseStateHandle<Rc<Step>>) -> Html {
    let text = &scene.text;
    let count = scene.record.history.snapshots().len().to_string();
    let heading = text.fill("history.clear-ask", &[("count", &count)]);
    let body = html! {
        <>
            { paragraph(text.get("history.clear-text")) }
            { yes_or_no((text.get("history.clear-yes"), removal(scene, step, HistoryChange::Clear, || Step::Cleared)), (text.get("history.clear-no"), to(step, || Step::Left(None)))) }
        </>
    };
    html! {
        if matches!(***step, Step::Asking(None)) {
            { asking_notice(Tone::Warning, "step", &heading, body) }
        } else {
            <button type="button" id="clear" class="button" onclick={to(step, || Step::Asking(None))}>{ text.get("history.clear") }</button>
        }
    }
}

/// Takes out what `change` says; the address names nothing that is no longer there.
fn removal(
    scene: &Scene,
    step: &UseStateHandle<Rc<Step>>,
    change: HistoryChange,
    next: impl Fn() -> Step + 'static,
) -> Callback<MouseEvent> {
    let (emit, step) = (scene.change.clone(), step.setter());
    let named = match (&*scene.route, &change) {
        (Route::History(from, to), HistoryChange::Remove(id)) => [*from, *to].contains(&Some(*id)),
        (Route::History(from, to), _) => from.or(*to).is_some(),
        _ => false,
    };
    Callback::from(move |_| {
        if named {
            page::replace(&Route::History(None, None).href());
        }
        emit.emit(Change::History(change.clone()));
        step.set(Rc::new(next()));
    })
}
