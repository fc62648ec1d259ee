//! The sheet as text to paste into a mail.

use career::{
    Id,
    interview::{Audience, InterviewType},
    sheet::{Head, HeadText, Line, markdown, plain},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::head;
use crate::{
    components::{heading, note},
    platform::{
        file::{FileKind, NewFile},
        page,
    },
    scene::Scene,
    views::file_saving::FileSaving,
};

/// Properties of [`Copy`].
#[derive(PartialEq, Properties)]
pub struct CopyProps {
    /// The portal.
    pub scene: Scene,
    /// Which kind of interview.
    pub id: Id<InterviewType>,
    /// What it is called.
    pub name: String,
    /// All parts, whomever they are for.
    pub lines: Vec<Line>,
}

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Plain,
    Markdown,
}

impl Form {
    const ALL: [Self; 2] = [Self::Plain, Self::Markdown];

    fn message(self) -> &'static str {
        match self {
            Self::Plain => "copy.plain",
            Self::Markdown => "copy.markdown",
        }
    }

    fn file(self) -> (FileKind, &'static str) {
        match self {
            Self::Plain => (FileKind::Text, "txt"),
            Self::Markdown => (FileKind::Markdown, "md"),
        }
    }
}

/// What is chosen, and what was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Chosen {
    form: Form,
    /// Whether the parts for the conversation are in it.
    talk: bool,
    /// The message that says what was just done; nothing if empty.
    said: &'static str,
}

impl Chosen {
    /// Whether this part is in the text. One for the person alone never is.
    fn takes(self, line: &Line) -> bool {
        match line.audience {
            Audience::Paper => true,
            Audience::Talk => self.talk,
            Audience::Me => false,
        }
    }
}

/// The text, what is in it, and the ways to take it along.
#[component]
pub fn Copy(props: &CopyProps) -> Html {
    let CopyProps { scene, lines, .. } = props;
    let text = &scene.text;
    let chosen = use_state_eq(|| Chosen { form: Form::Plain, talk: false, said: "" });
    let mut taken = lines.clone();
    taken.retain(|line| chosen.takes(line) && !line.is_blank());
    html! {
        <section class="no-print">
            { heading(text.get("copy.title")) }
            { note(text.get("copy.hint")) }
            { choices(props, &chosen) }
            if taken.is_empty() {
                { note(text.get("copy.empty")) }
            } else {
                { words(props, &chosen, &written(props, chosen.form, &taken)) }
            }
            <p role="status">
                if !chosen.said.is_empty() { { text.get(chosen.said) } }
            </p>
        </section>
    }
}

fn choices(props: &CopyProps, chosen: &UseStateHandle<Chosen>) -> Html {
    let text = &props.scene.text;
    let form = |form: Form| {
        let setter = chosen.setter();
        let next = Chosen { form, said: "", ..**chosen };
        let onchange = Callback::from(move |_: Event| setter.set(next));
        let id = form.message().replace('.', "-");
        html! {
            <div class="choice">
                <input type="radio" name="copy-form" id={id.clone()} checked={chosen.form == form} {onchange} />
                <label for={id}>{ text.get(form.message()) }</label>
            </div>
        }
    };
    let talk = {
        let (setter, now) = (chosen.setter(), **chosen);
        Callback::from(move |event: Event| {
            let talk = event.target_unchecked_into::<HtmlInputElement>().checked();
            setter.set(Chosen { talk, said: "", ..now });
        })
    };
    html! {
        <>
            <fieldset>
                <legend class="field__label">{ text.get("copy.form") }</legend>
                { for Form::ALL.into_iter().map(form) }
            </fieldset>
            if props.lines.iter().any(|line| line.audience == Audience::Talk) {
                <div class="choice">
                    <input type="checkbox" id="copy-talk" checked={chosen.talk} onchange={talk} />
                    <label for="copy-talk">{ text.get("copy.talk") }</label>
                </div>
            }
        </>
    }
}

/// The text itself, to copy or to save.
fn words(props: &CopyProps, chosen: &UseStateHandle<Chosen>, written: &str) -> Html {
    let text = &props.scene.text;
    let copy = {
        let (setter, now) = (chosen.setter(), **chosen);
        Callback::from(move |_| {
            // Where it cannot be copied, it stays selected for the person to do it.
            let done = page::copy("#copy-text");
            if done {
                page::focus("#copy");
            }
            let said = if done { "copy.copied" } else { "copy.failed" };
            setter.set(Chosen { said, ..now });
        })
    };
    let make = {
        let (kind, ending) = chosen.form.file();
        let (name, text) = (format!("ayumi-{}.{ending}", props.id), written.to_owned());
        let file = NewFile { name, kind, text };
        Callback::from(move |()| Some(file.clone()))
    };
    let saved = {
        let (setter, now) = (chosen.setter(), **chosen);
        Callback::from(move |()| setter.set(Chosen { said: "copy.saved", ..now }))
    };
    html! {
        <>
            <div class="field">
                <label class="field__label" for="copy-text">{ text.get("copy.text") }</label>
                <textarea id="copy-text" readonly={true} rows="10" value={written.to_owned()} />
            </div>
            <FileSaving text={text.clone()} id="sheet" words={text.get("copy.save").to_owned()} {make} {saved}>
                <button type="button" id="copy" class="button" onclick={copy}>{ text.get("copy.copy") }</button>
            </FileSaving>
        </>
    }
}

/// The parts `taken` as text, under the same head as on paper.
fn written(props: &CopyProps, form: Form, taken: &[Line]) -> String {
    let text = &props.scene.text;
    let sheet = props.scene.record.sheets.get(&props.id);
    let facts =
        HeadText::ALL.map(|which| (text.get(head::label(which)), head::shown(text, sheet, which)));
    let facts = facts.each_ref().map(|(label, value)| (*label, value.as_str()));
    let title = text.fill("sheet.heading", &[("kind", &props.name)]);
    let head = Head { title: &title, facts: &facts };
    match form {
        Form::Plain => plain(head, taken),
        Form::Markdown => markdown(head, taken),
    }
}
