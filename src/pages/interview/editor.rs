//! Writing the sheet, part by part.

use career::{
    interview::{InterviewType, Prefill},
    record::Change,
    sheet::Line,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    chapter::use_questionnaire,
    components::TextField,
    context::{Text, use_change, use_text},
    route::Route,
    views::sheet::use_lines,
};

/// Properties of [`Editor`].
#[derive(PartialEq, Properties)]
pub struct EditorProps {
    /// The kind of interview.
    pub kind: InterviewType,
}

/// All parts of the sheet, filled from the self-assessment where that has something to say.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let text = use_text();
    let questionnaire = use_questionnaire();
    let lines = use_lines(&props.kind, &questionnaire);
    let Some(lines) = lines else { return questionnaire.show(|_| Html::default()) };
    let printed = lines.iter().filter(|line| line.on_paper).count();
    let counts = [("count", &*printed.to_string()), ("total", &*lines.len().to_string())];
    html! {
        <>
            <ol class="sheet-parts">
                for line in &lines {
                    <PartEditor key={line.part.id.as_str()} kind={props.kind.clone()} line={line.clone()} />
                }
            </ol>
            <p class="note" role="status">{ text.fill("editor.printed", &counts) }</p>
            <p class="actions">
                <a class="button button--primary" href={Route::Sheet(props.kind.id.clone()).href()}>{ text.get("editor.to-sheet") }</a>
            </p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct PartEditorProps {
    kind: InterviewType,
    line: Line,
}

#[component]
fn PartEditor(props: &PartEditorProps) -> Html {
    let (text, change) = (use_text(), use_change());
    let (kind, line) = (props.kind.id.clone(), &props.line);
    let part = line.part.id.clone();
    let on_input = {
        let (change, kind, part) = (change.clone(), kind.clone(), part.clone());
        Callback::from(move |words| {
            change.dispatch(Change::Write(kind.clone(), part.clone(), Some(words)))
        })
    };
    let back = {
        let (change, kind, part) = (change.clone(), kind.clone(), part.clone());
        Callback::from(move |_| change.dispatch(Change::Write(kind.clone(), part.clone(), None)))
    };
    let on_paper = {
        let part = part.clone();
        Callback::from(move |event: Event| {
            let box_ = event
                .target_unchecked_into::<web_sys::Element>()
                .unchecked_into::<HtmlInputElement>();
            change.dispatch(Change::OnPaper(kind.clone(), part.clone(), box_.checked()));
        })
    };
    let checkbox = format!("paper-{part}");
    html! {
        <li class={classes!("sheet-part", (!line.on_paper).then_some("sheet-part--left-out"))}>
            <h2>{ text.of(&line.part.title) }</h2>
            <TextField id={format!("part-{part}")} label={text.of(&line.part.title).to_owned()} hint={text.of(&line.part.prompt).to_owned()}
                value={line.text.clone()} rows={5} {on_input} />
            { origin(&text, line, back) }
            <div class="choice">
                <input type="checkbox" id={checkbox.clone()} checked={line.on_paper} onchange={on_paper} />
                <label for={checkbox}>
                    { text.get("editor.on-paper") }
                    <span class="visually-hidden">{ text.of(&line.part.title) }</span>
                </label>
            </div>
        </li>
    }
}

/// Whether the words are the suggestion or one's own, and the way between.
fn origin(text: &Text, line: &Line, back: Callback<MouseEvent>) -> Html {
    let Some(prefill) = line.part.prefill else { return Html::default() };
    if !line.suggested {
        return html! {
            <p class="note">
                { text.get("editor.own") }{ " " }
                <button type="button" class="button button--plain" onclick={back}>
                    { text.get("editor.back") }
                    <span class="visually-hidden">{ text.of(&line.part.title) }</span>
                </button>
            </p>
        };
    }
    if line.text.is_empty() {
        return html! {
            <p class="note">{ text.get("editor.nothing") }{ " " }<a href={Route::Assess.href()}>{ text.get("nav.assess") }</a></p>
        };
    }
    let (words, link) = match prefill {
        Prefill::Strengths | Prefill::Growth => ("editor.from-outcome", Route::Outcome),
        Prefill::Expectations => ("editor.from-rank", Route::Tracks),
    };
    html! { <p class="note"><a href={link.href()}>{ text.get(words) }</a>{ " " }{ text.get("editor.suggested") }</p> }
}
