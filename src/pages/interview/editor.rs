//! Writing the sheet, part by part.

use career::{
    interview::{Audience, Prefill},
    record::Change,
    sheet::{Line, SheetChange},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Desk;

use crate::{
    components::{TextField, Weight, link_button},
    platform::page,
    route::Route,
    text::Text,
    views::writing::writing,
};

/// All parts of the sheet, filled from the self-assessment where that has something to say.
pub fn editor(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let lines = desk.lines();
    let printed = lines.iter().filter(|line| line.on_paper()).count();
    let counts = [("count", &*printed.to_string()), ("total", &*lines.len().to_string())];
    html! {
        <>
            // Whoever prints here would get boxes and buttons.
            <p class="print-only">{ text.get("editor.print-elsewhere") }</p>
            <ol class="sheet-parts">
                for line in &lines {
                    { part(desk, line) }
                }
            </ol>
            <p class="note" role="status">{ text.fill("editor.printed", &counts) }</p>
            <p class="actions">
                { link_button(Weight::Primary, text.get("editor.to-sheet"), Route::Sheet(desk.id.clone()).href()) }
            </p>
        </>
    }
}

fn part(desk: &Desk, line: &Line) -> Html {
    let Desk { scene, .. } = *desk;
    let text = &scene.text;
    let part = line.id.clone();
    let id = format!("part-{part}");
    let to_sheet = {
        let (kind, name) = (desk.id.clone(), desk.name.to_owned());
        move |change| Change::Sheet(kind.clone(), name.clone(), change)
    };
    let back = {
        let (change, to_sheet, field) = (scene.change.clone(), to_sheet.clone(), format!("#{id}"));
        let (part, title) = (part.clone(), line.title.clone());
        Callback::from(move |_| {
            // The button goes with what was typed: the focus stays with the part.
            page::focus(&field);
            change.emit(to_sheet(SheetChange::Write(part.clone(), title.clone(), None)));
        })
    };
    let write = {
        let (to_sheet, part, title) = (to_sheet.clone(), part.clone(), line.title.clone());
        scene.making(move |words| {
            to_sheet(SheetChange::Write(part.clone(), title.clone(), Some(words)))
        })
    };
    let checkbox = format!("paper-{part}");
    let field = TextField {
        id: &id,
        label: &line.title,
        hint: line.part.as_ref().map_or("", |part| text.of(&part.prompt)),
        value: &line.text,
        rows: 5,
        ..TextField::default()
    };
    // Asked of the box itself: two quick presses must not both see the same old state.
    let title = line.title.clone();
    let on_paper = scene.making(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let audience = if input.checked() { Audience::Paper } else { Audience::Me };
        to_sheet(SheetChange::For(part.clone(), title.clone(), audience))
    });
    html! {
        <li class={classes!("sheet-part", (!line.on_paper()).then_some("sheet-part--left-out"))} key={id.clone()}>
            { writing(scene, &field, None, &write) }
            { origin(text, line, back) }
            <div class="choice">
                <input type="checkbox" id={checkbox.clone()} checked={line.on_paper()} onchange={on_paper} />
                <label for={checkbox}>
                    { text.get("editor.on-paper") }
                    <span class="visually-hidden">{ line.title.clone() }</span>
                </label>
            </div>
        </li>
    }
}

/// Whether the words are the suggestion or one's own, and the way between.
fn origin(text: &Text, line: &Line, back: Callback<MouseEvent>) -> Html {
    let Some(prefill) = line.part.as_ref().and_then(|part| part.prefill) else {
        return Html::default();
    };
    if !line.suggested {
        return html! {
            <p class="note">
                { text.get("editor.own") }{ " " }
                <button type="button" class="button button--plain" onclick={back}>
                    { text.get("editor.back") }
                    <span class="visually-hidden">{ line.title.clone() }</span>
                </button>
            </p>
        };
    }
    let (words, link, nothing) = match prefill {
        Prefill::Strengths | Prefill::Growth => {
            ("editor.from-outcome", Route::Outcome, "editor.nothing")
        }
        Prefill::Expectations => ("editor.from-rank", Route::Tracks, "editor.no-rank"),
        _ => return Html::default(),
    };
    if line.text.is_empty() {
        return html! {
            <p class="note">{ text.get(nothing) }{ " " }<a href={Route::Assess.href()}>{ text.get("nav.assess") }</a></p>
        };
    }
    html! { <p class="note"><a href={link.href()}>{ text.get(words) }</a>{ " " }{ text.get("editor.suggested") }</p> }
}
