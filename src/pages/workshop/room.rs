//! `#/workshop/room`: the picture of the room. Nothing of it is stored: it is gone with the tab.

mod bare;
mod collect;
pub mod gallery;
mod projected;
mod reading;
mod sheet;
pub mod shown;
mod trouble;

use std::rc::Rc;

use career::{
    exchange::Format,
    workshop::{FIRST, LEAST, Month, Room, picture, write_table},
};
use yew::prelude::*;

use crate::{
    components::{
        Tone, Weight, asking_notice, breadcrumbs, button, lead, note, paragraph, title, yes_or_no,
    },
    platform::{
        file::{FileKind, NewFile},
        files::{self, Opened},
        page,
    },
    route::{Route, WorkshopPage},
    scene::Scene,
    shared::Shared,
    views::file_opening::Unlocking,
};
use gallery::Gallery;
use reading::{Gate, Setters, Taken};
use shown::{Shown, Wording};

/// The page.
pub fn page(scene: &Scene) -> Html {
    html! { <RoomPage scene={scene.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct RoomProps {
    scene: Scene,
}

/// What the trainer is in the middle of.
#[derive(Clone, PartialEq)]
enum Step {
    /// Nothing begun.
    Idle,
    /// So many files of so many are read.
    Reading(usize, usize),
    /// Files were read.
    Read(Rc<Taken>),
    /// They would add fewer than five to a picture that was on show already: it asks once.
    Few(Rc<Taken>),
    /// Emptying the room asks once.
    Clearing,
    /// It is empty.
    Cleared,
}

/// It remembers what the trainer is in the middle of, and which question is on the projector.
#[component]
fn RoomPage(props: &RoomProps) -> Html {
    let scene = &props.scene;
    let step = use_state_eq(|| Step::Idle);
    let projected = use_state_eq(|| None::<usize>);
    let locked = use_state_eq(|| None::<Rc<Opened>>);
    let gate = use_memo((), |()| Gate::default());
    let shown = use_shown(scene);
    let read = {
        let (scene, gate) = (scene.clone(), Rc::clone(&gate));
        let setters = Setters { step: step.setter(), locked: locked.setter() };
        Callback::from(move |chosen| reading::read(&scene, chosen, &setters, &gate))
    };
    use_drop(&read, &gate);
    let table = use_callback(scene.clone(), |(), scene| table(scene));
    let project = {
        let projected = projected.setter();
        use_callback((), move |at: Option<usize>, ()| {
            projected.set(at);
            page::show_soon(if at.is_some() { "h1" } else { "#project" });
        })
    };
    if let (Some(at), Some(shown)) = (*projected, &*shown) {
        return projected::projected(&scene.text, shown, at, &project);
    }
    let text = &scene.text;
    let above = [(Route::Workshop(WorkshopPage::Home).href(), text.get("workshop.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("room.title")) }
            { title(text.get("room.title")) }
            { lead(text.get("room.lead")) }
            { collect::section(scene, &step, &gate, &read) }
            // One question at a time.
            if let (Some(opened), false) = (&*locked, matches!(*step, Step::Few(_))) { { unlocking(scene, &step, &locked, opened) } }
            if let Step::Few(taken) = &*step { { few(scene, &step, taken) } }
            { trouble::section(scene, &step) }
            if let Some(shown) = &*shown {
                <Gallery text={text.clone()} shown={Rc::clone(shown)} {project} {table} />
            } else {
                { missing(scene) }
            }
            if !scene.room.is_empty() { { clear(scene, &step) } }
        </>
    }
}

/// Asks for the passphrase of protected files, and takes in what is in them.
fn unlocking(
    scene: &Scene,
    step: &UseStateHandle<Step>,
    locked: &UseStateHandle<Option<Rc<Opened>>>,
    opened: &Rc<Opened>,
) -> Html {
    let done = {
        let (scene, step, locked) = (scene.clone(), step.setter(), locked.setter());
        Callback::from(move |texts| {
            locked.set(None);
            reading::take(&scene, texts, &step);
        })
    };
    let leave = {
        let locked = locked.setter();
        Callback::from(move |()| {
            locked.set(None);
            page::show_soon("#room-read");
        })
    };
    html! { <Unlocking text={scene.text.clone()} opened={Rc::clone(opened)} {done} {leave} /> }
}

/// The picture in words, worked out anew only when the room or the words are others.
#[hook]
fn use_shown(scene: &Scene) -> Rc<Option<Rc<Shown>>> {
    let known = (scene.room.clone(), scene.text.clone(), scene.chapters.clone());
    let framework = scene.framework.clone();
    use_memo(known, move |(room, text, chapters)| {
        let (workshops, questionnaire) =
            (chapters.workshops.ready()?, chapters.questionnaire.ready()?);
        let picture = picture(room, workshops, &framework, questionnaire)?;
        let wording = Wording { text, workshops, framework: &framework, questionnaire };
        Some(Rc::new(wording.of(&picture)))
    })
}

/// Files dropped anywhere on the page are read. Leaving the page stops that.
#[hook]
fn use_drop(read: &Callback<Vec<files::Chosen>>, gate: &Rc<Gate>) {
    let latest = use_mut_ref(|| read.clone());
    *latest.borrow_mut() = read.clone();
    let gate = Rc::clone(gate);
    use_effect_with((), move |()| {
        let listeners = files::on_drop(move |chosen| {
            let read = latest.borrow().clone();
            read.emit(chosen);
        });
        move || {
            gate.leave();
            drop(listeners);
        }
    });
}

/// Fewer than five more change a picture people have seen already: what they said could be told from the difference.
fn few(scene: &Scene, step: &UseStateHandle<Step>, taken: &Rc<Taken>) -> Html {
    let text = &scene.text;
    let n = taken.room.contributions().len() - scene.room.contributions().len();
    let add = {
        let (set_room, step, taken) = (scene.set_room.clone(), step.setter(), Rc::clone(taken));
        Callback::from(move |_| {
            set_room.emit(taken.room.clone());
            step.set(Step::Read(Rc::clone(&taken)));
            page::show_soon("#room-read");
        })
    };
    let leave = {
        let step = step.setter();
        Callback::from(move |_| {
            step.set(Step::Idle);
            page::show_soon("h1");
        })
    };
    let body = html! {
        <>
            { paragraph(text.get("room.few-text")) }
            <p class="actions">
                { button(Weight::Secondary, text.get("room.few-no"), leave) }
                { button(Weight::Secondary, text.get("room.few-yes"), add) }
            </p>
        </>
    };
    let heading = text.fill("room.few", &[("n", &n.to_string())]);
    asking_notice(Tone::Warning, "few", &heading, body)
}

/// What will be here, and what is missing for it.
fn missing(scene: &Scene) -> Html {
    let text = &scene.text;
    let still = LEAST.saturating_sub(scene.room.contributions().len()).to_string();
    let words = if scene.room.contributions().is_empty() { "room.empty" } else { "room.missing" };
    let known = [("n", &*still), ("least", &LEAST.to_string()), ("first", &FIRST.to_string())];
    html! {
        <div class="empty">
            { paragraph(&text.fill(words, &known)) }
            <p><a href={Route::Workshop(WorkshopPage::Contribute).href()}>{ text.get("room.to-contribute") }</a></p>
        </div>
    }
}

/// Emptying the room: asked once.
fn clear(scene: &Scene, step: &UseStateHandle<Step>) -> Html {
    let text = &scene.text;
    let to = |next: Step, focus: &'static str| {
        let step = step.setter();
        Callback::from(move |_| {
            step.set(next.clone());
            page::show_soon(focus);
        })
    };
    let empty = {
        let set_room = scene.set_room.clone();
        let done = to(Step::Cleared, "#room-read");
        Callback::from(move |event: MouseEvent| {
            set_room.emit(Shared::new(Room::default()));
            done.emit(event);
        })
    };
    let ask = yes_or_no(
        (text.get("room.clear-yes"), empty),
        (text.get("room.clear-no"), to(Step::Idle, "#clear")),
    );
    html! {
        <section class="no-print">
            if **step == Step::Clearing {
                { asking_notice(Tone::Warning, "clearing", text.get("room.clear-ask"), ask) }
            } else {
                <button type="button" id="clear" class="button" onclick={to(Step::Clearing, "#clearing")}>{ text.get("room.clear") }</button>
            }
            { note(text.get("room.not-stored")) }
        </section>
    }
}

/// The table behind the picture, as a file.
fn table(scene: &Scene) -> Option<NewFile> {
    let Scene { chapters, framework, .. } = scene;
    let (workshops, questionnaire) = (chapters.workshops.ready()?, chapters.questionnaire.ready()?);
    let picture = picture(&scene.room, workshops, framework, questionnaire)?;
    let messages = scene.text.messages();
    let text = write_table(&picture, workshops, framework, questionnaire, messages);
    let (organisation, month) = (&framework.organisation().id, Month::of(scene.today));
    let name = format!("ayumi-{organisation}-room-{month}.csv");
    Some(NewFile { name, kind: FileKind::Csv, text })
}

/// The kind of file that is read here.
const FORMAT: Format = Format::Contribution;
