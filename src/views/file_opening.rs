//! Opening files that are protected by a passphrase.

use std::rc::Rc;

use career::{
    Problem,
    problem::{Kind, Lock},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::work::{use_work, working};
use crate::{
    components::{Tone, Weight, asking_notice, button},
    platform::{
        file::Sealed,
        files::{self, Opened},
        page,
        protect::Fault,
    },
    text::Text,
};

/// Properties of [`Unlocking`].
#[derive(PartialEq, Properties)]
pub struct UnlockingProps {
    /// The words.
    pub text: Text,
    /// What was read, of which some is protected.
    pub opened: Rc<Opened>,
    /// Called with all texts, once there is nothing more to ask for.
    pub done: Callback<Vec<files::Text>>,
    /// Called when the person would rather leave it.
    pub leave: Callback<()>,
}

/// Where the person is. What is open already waits for the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stage {
    opened: Opened,
    /// How many of how many are being opened.
    working: Option<(usize, usize)>,
    /// The message that says why not; nothing if empty.
    refused: &'static str,
}

/// Asks for the passphrase, of all files at once; those that it does not open are asked for again.
#[component]
pub fn Unlocking(props: &UnlockingProps) -> Html {
    let UnlockingProps { text, opened, done, leave } = props;
    let stage = use_state_eq(|| Stage { opened: (**opened).clone(), ..Stage::default() });
    let work = use_work();
    let field = use_node_ref();
    let shown = use_state_eq(|| false);
    let latest = use_mut_ref(|| done.clone());
    *latest.borrow_mut() = done.clone();
    {
        // Others may have been chosen in their place.
        let (stage, work) = (stage.setter(), work.clone());
        use_effect_with(Rc::clone(opened), move |opened| {
            work.stop();
            stage.set(Stage { opened: (**opened).clone(), ..Stage::default() });
            page::show_soon(FIELD);
        });
    }
    let body = if let Some((n, total)) = stage.working {
        let (setter, now) = (stage.setter(), (*stage).clone());
        let stop = Callback::from(move |_| {
            work.stop();
            setter.set(Stage { working: None, ..now.clone() });
            page::show_soon(FIELD);
        });
        let counted = [("n", &*n.to_string()), ("total", &total.to_string())];
        working(&text.fill("unlock.working", &counted), text.get("seal.stop"), "unlock-stop", stop)
    } else {
        let unlock = {
            let (setter, now, field) = (stage.setter(), (*stage).clone(), field.clone());
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                let Some(field) = field.cast::<HtmlInputElement>() else { return };
                let passphrase = field.value();
                if passphrase.is_empty() {
                    setter.set(Stage { refused: "unlock.empty", ..now.clone() });
                    page::show_soon(FIELD);
                    return;
                }
                field.set_value("");
                page::show_soon("#unlock-stop");
                let (setter, now, latest) = (setter.clone(), now.clone(), latest.clone());
                work.begin(async move {
                    let stage = unlock(now, &passphrase, &setter).await;
                    if stage.opened.sealed.is_empty() {
                        let done = latest.borrow().clone();
                        done.emit(stage.opened.texts);
                    } else {
                        setter.set(stage);
                        page::show_soon(FIELD);
                    }
                });
            })
        };
        form(text, &stage, (&field, &shown), unlock, leaving(opened, &stage, done, leave))
    };
    asking_notice(Tone::Info, "unlock", text.get("unlock.title"), body)
}

const FIELD: &str = "#unlock-passphrase";

fn form(
    text: &Text,
    stage: &Stage,
    (field, shown): (&NodeRef, &UseStateHandle<bool>),
    onsubmit: Callback<SubmitEvent>,
    (leave_words, leave): (&'static str, Callback<MouseEvent>),
) -> Html {
    let refused = match stage.refused {
        "" => "",
        words => text.get(words),
    };
    let kind = if **shown { "text" } else { "password" };
    let show = {
        let shown = shown.setter();
        Callback::from(move |event: Event| {
            shown.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    html! {
        <form class="stack" {onsubmit}>
            <ul class="names">
                for sealed in stage.opened.sealed.iter().take(LISTED) { <li>{ &sealed.name }</li> }
                if stage.opened.sealed.len() > LISTED {
                    <li>{ text.fill("unlock.more", &[("n", &(stage.opened.sealed.len() - LISTED).to_string())]) }</li>
                }
            </ul>
            <div class="field">
                <label class="field__label" for="unlock-passphrase">{ text.get("unlock.passphrase") }</label>
                <input
                    type={kind} id="unlock-passphrase" ref={field.clone()} autocomplete="off"
                    autocapitalize="off" spellcheck="false" aria-describedby="unlock-error" aria-invalid={(!refused.is_empty()).then_some("true")}
                />
                <p class="field__error" id="unlock-error" role="status">{ refused }</p>
            </div>
            <div class="choice">
                <input type="checkbox" id="unlock-show" checked={**shown} onchange={show} />
                <label for="unlock-show">{ text.get("seal.show") }</label>
            </div>
            <p class="actions">
                <button class="button button--primary">{ text.get("unlock.button") }</button>
                { button(Weight::Secondary, text.get(leave_words), leave) }
            </p>
        </form>
    }
}

/// The most files that are listed by name.
const LISTED: usize = 10;

/// The way out: as if nothing had been chosen, or on with what is open.
fn leaving(
    opened: &Opened,
    stage: &Stage,
    done: &Callback<Vec<files::Text>>,
    leave: &Callback<()>,
) -> (&'static str, Callback<MouseEvent>) {
    if opened.texts.is_empty() && stage.opened.texts.is_empty() {
        return ("unlock.leave", leave.reform(|_| ()));
    }
    let left = stage.opened.clone();
    let texts = move |_| {
        let locked =
            left.sealed.iter().map(|sealed| refusal(sealed, Kind::Protected(Lock::Locked)));
        left.texts.iter().cloned().chain(locked).collect()
    };
    ("unlock.rest", done.reform(texts))
}

/// Tries the passphrase on each file.
async fn unlock(mut stage: Stage, passphrase: &str, tell: &UseStateSetter<Stage>) -> Stage {
    stage.refused = "";
    // What is shown meanwhile, and gone back to if the person stops it.
    let before = stage.clone();
    let sealed = std::mem::take(&mut stage.opened.sealed);
    let total = sealed.len();
    for (place, file) in sealed.into_iter().enumerate() {
        // After what keeps every file from opening, no other one is tried.
        if matches!(stage.refused, "" | WRONG) {
            tell.set(Stage { working: Some((place + 1, total)), ..before.clone() });
            match file.open(passphrase).await {
                Ok(text) => {
                    stage.opened.texts.push((file.name, Ok(text)));
                    continue;
                }
                Err(fault) => match kind(fault) {
                    Some(kind) => {
                        stage.opened.texts.push(refusal(&file, kind));
                        continue;
                    }
                    None => stage.refused = fault_words(fault),
                },
            }
        }
        stage.opened.sealed.push(file);
    }
    stage
}

fn refusal(sealed: &Sealed, kind: Kind) -> files::Text {
    let problem = Problem { file: sealed.name.clone(), place: String::new(), kind };
    (sealed.name.clone(), Err(vec![problem]))
}

/// What is wrong with the file, if no other try would help.
fn kind(fault: Fault) -> Option<Kind> {
    match fault {
        Fault::ForAKey => Some(Kind::Protected(Lock::ForAKey)),
        Fault::Damaged => Some(Kind::Protected(Lock::Damaged)),
        Fault::TooMuchWork => Some(Kind::Protected(Lock::TooMuchWork)),
        Fault::NotText => Some(Kind::NotUtf8),
        Fault::WrongPassphrase | Fault::NotLoaded | Fault::NotPossible => None,
    }
}

const WRONG: &str = "unlock.wrong";

/// The message that says what to do about a fault.
pub fn fault_words(fault: Fault) -> &'static str {
    match fault {
        Fault::NotLoaded => "seal.not-loaded",
        Fault::WrongPassphrase => WRONG,
        _ => "seal.not-possible",
    }
}
