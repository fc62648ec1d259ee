//! Leaving: everything entered is erased, here and on this machine, and a last page says so.

use std::cell::Cell;

use career::{content, workshop::Room};
use yew::prelude::*;

use super::modal::Modal;
use crate::{
    components::{Tone, Weight, button, button_unless, live_notice, paragraph},
    platform::{fetch, language, page, update},
    route::Route,
    saving::Saved,
    scene::Scene,
    shared::Shared,
};

/// Erases everything a person entered and the portal holds, then calls back with how that went.
pub fn erase(scene: &Scene) -> Callback<Callback<Saved>> {
    let (erase, set_room) = (scene.keeping.erase.clone(), scene.set_room.clone());
    Callback::from(move |done| {
        set_room.emit(Shared::new(Room::default()));
        erase.emit(done);
    })
}

thread_local! {
    /// Whether what is asked on leaving is not settled yet.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Whether leaving was asked for and is not settled: then its dialog stays, though nothing may be left to erase.
pub fn is_asked() -> bool {
    ASKED.get()
}

/// How long it takes to another page, in milliseconds.
const ARRIVING: u32 = 300;

/// How far one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Not leaving.
    Here,
    /// It is asked once.
    Asking,
    /// It is being done.
    Erasing,
    /// It could not be done, or not be seen to be.
    Failed,
}

/// Properties of [`Leaving`].
#[derive(PartialEq, Properties)]
pub struct LeavingProps {
    /// The portal.
    pub scene: Scene,
}

/// The button to leave with, and what is asked then.
#[component]
pub fn Leaving(props: &LeavingProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let phase = use_state_eq(|| Phase::Here);
    let to = |next: Phase| {
        let phase = phase.setter();
        move || {
            ASKED.set(next != Phase::Here);
            phase.set(next);
        }
    };
    let ask = Callback::from({
        let ask = to(Phase::Asking);
        move |_| ask()
    });
    let close = Callback::from({
        let close = to(Phase::Here);
        move |()| close()
    });
    let leave = {
        let (erase, phase, language) = (erase(scene), phase.setter(), text.language());
        Callback::from(move |_| {
            phase.set(Phase::Erasing);
            // The button that was pressed cannot be pressed again meanwhile.
            page::focus("#leave-title");
            let phase = phase.clone();
            erase.emit(Callback::from(move |saved| {
                if saved == Saved::Yes {
                    wasm_bindgen_futures::spawn_local(go(language));
                } else {
                    phase.set(Phase::Failed);
                }
            }));
        })
    };
    let (failed, erasing) = (*phase == Phase::Failed, *phase == Phase::Erasing);
    let yes = if failed { "leave.again" } else { "leave.yes" };
    html! {
        <>
            { button(Weight::Plain, text.get("leave.button"), ask) }
            <Modal open={*phase != Phase::Here} class="dialog" named_by="leave-title" stays={erasing} on_close={close.clone()}>
                // The focus is not on what erases: a key pressed twice is no answer.
                <h2 id="leave-title" tabindex="-1" autofocus=true>{ text.get("leave.ask") }</h2>
                { paragraph(text.get("leave.text")) }
                if !erasing { { unfiled(scene, &close) } }
                if failed { { live_notice(Tone::Error, text.get("leave.failed"), paragraph(text.get("leave.failed-try"))) } }
                <p class="actions">
                    { button_unless(erasing, Weight::Danger, text.get(yes), leave) }
                    { button_unless(erasing, Weight::Secondary, text.get("leave.no"), close.reform(|_| ())) }
                </p>
            </Modal>
        </>
    }
}

/// What is in no file yet, and the way to make one first.
fn unfiled(scene: &Scene, close: &Callback<()>) -> Html {
    let (text, changes) = (&scene.text, scene.keeping.changes);
    if scene.record.is_empty() || changes == 0 {
        return Html::default();
    }
    let to_file = close.reform(|event: MouseEvent| {
        event.prevent_default();
        page::go(&Route::Data.href());
        // Once that page is there, and has its heading in focus.
        page::later(ARRIVING, || {
            page::focus_and_show("#take-out button");
        })
        .forget();
    });
    html! {
        <p>
            { text.fill("leave.unfiled", &[("n", &changes.to_string())]) }{ " " }
            <a href={Route::Data.href()} onclick={to_file}>{ text.get("leave.file") }</a>
        </p>
    }
}

/// Goes to the last page, and has the browser open it anew, so that nothing of what was in memory is left. Where it could
/// not open it, since the host does not answer any more, the page stands as it is.
async fn go(language: career::Language) {
    ASKED.set(false);
    page::replace(&Route::Left.href());
    if fetch::content(content::ORGANISATION).await.is_ok() {
        // It was remembered, and is no more.
        if language != career::Language::default() {
            language::keep_in_address(language);
        }
        update::reload();
    }
}
