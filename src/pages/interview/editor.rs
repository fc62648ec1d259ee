//! Writing the sheet, part by part.

use career::{
    Questionnaire,
    interview::{InterviewType, Prefill},
    record::Change,
    sheet::Line,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{TextField, Weight, link_button},
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::{sheet::sheet_lines, writing::writing},
};

/// All parts of the sheet, filled from the self-assessment where that has something to say.
pub fn editor(scene: &Scene, questionnaire: &Questionnaire, kind: &InterviewType) -> Html {
    let text = &scene.text;
    let lines = sheet_lines(scene, questionnaire, kind);
    let printed = lines.iter().filter(|line| line.on_paper).count();
    let counts = [("count", &*printed.to_string()), ("total", &*lines.len().to_string())];
    html! {
        <>
            // Whoever prints here would get boxes and buttons.
            <p class="print-only">{ text.get("editor.print-elsewhere") }</p>
            <ol class="sheet-parts">
                for line in &lines {
                    { part(scene, kind, line) }
                }
            </ol>
            <p class="note" role="status">{ text.fill("editor.printed", &counts) }</p>
            <p class="actions">
                { link_button(Weight::Primary, text.get("editor.to-sheet"), Route::Sheet(kind.id.clone()).href()) }
            </p>
        </>
    }
}

fn part(scene: &Scene, kind: &InterviewType, line: &Line) -> Html {
    let text = &scene.text;
    let (kind, part) = (kind.id.clone(), line.part.id.clone());
    let id = format!("part-{part}");
    let back = {
        let (change, kind, part, field) =
            (scene.change.clone(), kind.clone(), part.clone(), format!("#{id}"));
        Callback::from(move |_| {
            // The button goes with what was typed: the focus stays with the part.
            page::focus(&field);
            change.emit(Change::Write(kind.clone(), part.clone(), None));
        })
    };
    let write = {
        let (kind, part) = (kind.clone(), part.clone());
        scene.making(move |words| Change::Write(kind.clone(), part.clone(), Some(words)))
    };
    let checkbox = format!("paper-{part}");
    let field = TextField {
        id: &id,
        label: text.of(&line.part.title),
        hint: text.of(&line.part.prompt),
        value: &line.text,
        rows: 5,
        ..TextField::default()
    };
    // Asked of the box itself: two quick presses must not both see the same old state.
    let on_paper = scene.making(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        Change::OnPaper(kind.clone(), part.clone(), input.checked())
    });
    html! {
        <li class={classes!("sheet-part", (!line.on_paper).then_some("sheet-part--left-out"))} key={id.clone()}>
            { writing(scene, &field, None, &write) }
            { origin(text, line, back) }
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
    let (words, link, nothing) = match prefill {
        Prefill::Strengths | Prefill::Growth => {
            ("editor.from-outcome", Route::Outcome, "editor.nothing")
        }
        Prefill::Expectations => ("editor.from-rank", Route::Tracks, "editor.no-rank"),
    };
    if line.text.is_empty() {
        return html! {
            <p class="note">{ text.get(nothing) }{ " " }<a href={Route::Assess.href()}>{ text.get("nav.assess") }</a></p>
        };
    }
    html! { <p class="note"><a href={link.href()}>{ text.get(words) }</a>{ " " }{ text.get("editor.suggested") }</p> }
}
