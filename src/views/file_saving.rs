//! Saving a file: as it is, with one press, or protected by a passphrase.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    file_opening::fault_words,
    work::{use_work, working},
};
use crate::{
    components::{Disclosure, Weight, button_unless, note, paragraph},
    platform::{file::NewFile, page},
    text::Text,
};

/// Properties of [`FileSaving`].
#[derive(PartialEq, Properties)]
pub struct FileSavingProps {
    /// The words.
    pub text: Text,
    /// Tells it from other files of the page.
    pub id: &'static str,
    /// What the button says.
    pub words: String,
    /// How much the button asks to be pressed.
    #[prop_or(Weight::Secondary)]
    pub weight: Weight,
    /// Whether there is nothing to save.
    #[prop_or_default]
    pub disabled: bool,
    /// Makes the file as it is to be now.
    pub make: Callback<(), Option<NewFile>>,
    /// Called once it is saved; as it was when the file was made, which may be seconds ago.
    #[prop_or_default]
    pub saved: Callback<()>,
    /// What else one can press, before the button.
    #[prop_or_default]
    pub children: Html,
    /// And after it.
    #[prop_or_default]
    pub after: Html,
    /// What came of it, right below the button.
    #[prop_or_default]
    pub below: Html,
}

/// The button, and behind a disclosure the same with a passphrase.
#[component]
pub fn FileSaving(props: &FileSavingProps) -> Html {
    let FileSavingProps { text, id, words, weight, disabled, make, saved, children, after, below } =
        props;
    let save = {
        let (make, saved) = (make.clone(), saved.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(file) = make.emit(()) {
                file.save();
                saved.emit(());
            }
        })
    };
    html! {
        <div class="stack">
            <p class="actions">
                { children.clone() }
                { button_unless(*disabled, *weight, words, save) }
                { after.clone() }
            </p>
            { below.clone() }
            if !*disabled {
                <div class="no-print">
                    <Disclosure summary={html! { text.get("seal.title") }}>
                        <Sealing text={text.clone()} {id} {make} {saved} />
                    </Disclosure>
                </div>
            }
        </div>
    }
}

/// The fewest characters of a passphrase. Fewer are guessed in no time; what is good is said beside the field.
const LEAST: usize = 8;

#[derive(PartialEq, Properties)]
struct SealingProps {
    text: Text,
    id: &'static str,
    make: Callback<(), Option<NewFile>>,
    saved: Callback<()>,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Asking,
    /// It was not done, and this message says why.
    Refused(&'static str),
    Working,
    Done,
}

/// The form. What is typed is in its fields and nowhere else, and they are gone once the work begins.
#[component]
fn Sealing(props: &SealingProps) -> Html {
    let SealingProps { text, id, make, saved } = props;
    let stage = use_state_eq(|| Stage::Asking);
    // Whoever goes to another page wants no file any more.
    let work = use_work();
    let fields = [use_node_ref(), use_node_ref()];
    if *stage == Stage::Working {
        let stop = {
            let (stage, id) = (stage.setter(), *id);
            Callback::from(move |_| {
                work.stop();
                stage.set(Stage::Asking);
                page::show_soon(format!("#{id}-passphrase"));
            })
        };
        return working(
            text.get("seal.working"),
            text.get("seal.stop"),
            &format!("{id}-stop"),
            stop,
        );
    }
    let seal = {
        let (stage, id, fields) = (stage.setter(), *id, fields.clone());
        let (make, saved) = (make.clone(), saved.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let [one, other] = fields
                .each_ref()
                .map(|field| field.cast::<HtmlInputElement>().map(|field| field.value()));
            let passphrase = one.clone().unwrap_or_default();
            let wrong = match () {
                () if passphrase.chars().count() < LEAST => Some("seal.short"),
                () if one != other => Some("seal.differ"),
                () => None,
            };
            if let Some(wrong) = wrong {
                stage.set(Stage::Refused(wrong));
                page::show_soon(format!("#{id}-passphrase"));
                return;
            }
            let Some(file) = make.emit(()) else { return };
            stage.set(Stage::Working);
            page::show_soon(format!("#{id}-stop"));
            let (stage, saved) = (stage.clone(), saved.clone());
            work.begin(async move {
                match file.save_protected(&passphrase).await {
                    Ok(()) => {
                        saved.emit(());
                        stage.set(Stage::Done);
                    }
                    Err(fault) => stage.set(Stage::Refused(fault_words(fault))),
                }
                // Whoever has gone on meanwhile is left where they are.
                if page::has_focus(&format!("#{id}-stop")) || page::focus_is_lost() {
                    page::show_soon(format!("#{id}-seal"));
                }
            });
        })
    };
    let refused = match *stage {
        Stage::Refused(words) => text.fill(words, &[("n", &LEAST.to_string())]),
        _ => String::new(),
    };
    let [one, other] = fields;
    html! {
        <form class="stack" onsubmit={seal}>
            { paragraph(text.get("seal.text")) }
            <SecretFields text={text.clone()} {id} {one} {other} {refused} />
            { note(text.get("seal.lost")) }
            { note(text.get("seal.programs")) }
            <p class="actions"><button id={format!("{id}-seal")} class="button">{ text.get("seal.button") }</button></p>
            <div role="status">
                if *stage == Stage::Done { <p class="done">{ text.get("seal.done") }</p> }
            </div>
        </form>
    }
}

#[derive(PartialEq, Properties)]
struct SecretFieldsProps {
    text: Text,
    id: &'static str,
    one: NodeRef,
    other: NodeRef,
    /// What is wrong with what is in them; nothing if empty.
    refused: String,
}

/// The passphrase twice, hidden unless the person wants to see it.
#[component]
fn SecretFields(props: &SecretFieldsProps) -> Html {
    let SecretFieldsProps { text, id, one, other, refused } = props;
    let shown = use_state_eq(|| false);
    let kind = if *shown { "text" } else { "password" };
    let show = {
        let shown = shown.setter();
        Callback::from(move |event: Event| {
            shown.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let invalid = (!refused.is_empty()).then_some("true");
    let named = |name: &str| format!("{id}-{name}");
    let described = format!("{} {}", named("hint"), named("error"));
    html! {
        <>
            <div class="field">
                <label class="field__label" for={named("passphrase")}>{ text.get("seal.passphrase") }</label>
                <p class="field__hint" id={named("hint")}>{ text.get("seal.hint") }</p>
                <input
                    type={kind} id={named("passphrase")} ref={one.clone()} autocomplete="new-password"
                    autocapitalize="off" spellcheck="false" aria-describedby={described} aria-invalid={invalid}
                />
            </div>
            <div class="field">
                <label class="field__label" for={named("again")}>{ text.get("seal.again") }</label>
                <input
                    type={kind} id={named("again")} ref={other.clone()} autocomplete="new-password"
                    autocapitalize="off" spellcheck="false" aria-describedby={named("error")} aria-invalid={invalid}
                />
                <p class="field__error" id={named("error")} role="status">{ refused }</p>
            </div>
            <div class="choice">
                <input type="checkbox" id={named("show")} checked={*shown} onchange={show} />
                <label for={named("show")}>{ text.get("seal.show") }</label>
            </div>
        </>
    }
}
