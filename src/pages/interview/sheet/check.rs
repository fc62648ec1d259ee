//! The check before printing: what will be on the page, what will not, and whether it fits.

use career::{
    interview::Audience,
    sheet::{Line, SheetChange},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{PaperProps, fitting::Fitting};
use crate::{
    components::{
        Tone, Weight, button_unless, heading, link_button, note, notice, paragraph, subheading,
    },
    platform::page,
    route::Route,
    text::Text,
};

/// The check, and the button that prints.
pub fn check(paper: &PaperProps, fitting: &Fitting) -> Html {
    let text = &paper.scene.text;
    let nothing = paper.printed().is_empty();
    let print = Callback::from(|_| page::print());
    html! {
        <section>
            { heading(text.get("sheet.check")) }
            <div role="status">
                if nothing {
                    { notice(Tone::Warning, text.get("sheet.nothing"), paragraph(text.get("sheet.nothing-text"))) }
                } else {
                    { fits(paper, fitting) }
                }
            </div>
            <p class="actions">
                { button_unless(nothing, Weight::Primary, text.get("sheet.print"), print) }
                { link_button(Weight::Secondary, text.get("sheet.edit"), Route::Interview(paper.id.clone()).href()) }
            </p>
            <div class="sheet-check">
                for audience in Audience::ALL.into_iter().rev() {
                    { group(paper, audience) }
                }
            </div>
            { note(text.get("sheet.never")) }
        </section>
    }
}

/// Whether it fits and how much is left, or what does not.
fn fits(paper: &PaperProps, fitting: &Fitting) -> Html {
    let text = &paper.scene.text;
    let Some(fit) = &fitting.fit else { return Html::default() };
    if fitting.over.is_empty() {
        let words = if fit.pages == 1 { "sheet.fits-one" } else { "sheet.fits-two" };
        let lines = fitting.lines_left().to_string();
        let left = match (fitting.lines_left(), fit.pages < paper.pages) {
            (_, true) => text.fill("sheet.left-two", &[("lines", &lines)]),
            (0 | 1, _) => text.get("sheet.left-none").to_owned(),
            _ => text.fill("sheet.left", &[("lines", &lines)]),
        };
        return html! { <p><strong>{ text.get(words) }</strong>{ " " }{ left }</p> };
    }
    let words = if paper.pages == 1 { "sheet.over-one" } else { "sheet.over-two" };
    let words = text.fill(words, &[("pages", &fit.pages.to_string())]);
    let printed = paper.printed();
    let names: Vec<&str> = fitting.over.iter().map(|place| name(text, &printed, *place)).collect();
    let over = html! {
        <>
            { paragraph(text.get("sheet.over-parts")) }
            <ul>{ for names.into_iter().map(|name| html! { <li>{ name }</li> }) }</ul>
            { paragraph(text.get("sheet.over-text")) }
        </>
    };
    notice(Tone::Warning, &words, over)
}

/// What stands at a place of the paper.
fn name<'a>(text: &'a Text, printed: &[&'a Line], place: usize) -> &'a str {
    match place.checked_sub(1).map(|place| printed.get(place)) {
        None => text.get("sheet.head"),
        Some(None) => text.get("sheet.foot-name"),
        Some(Some(line)) => &line.title,
    }
}

/// The parts for one audience, each with a way to another.
fn group(paper: &PaperProps, audience: Audience) -> Html {
    let text = &paper.scene.text;
    let words = match audience {
        Audience::Paper => "sheet.on-paper",
        Audience::Talk => "sheet.for-talk",
        Audience::Me => "sheet.for-me",
    };
    let lines: Vec<_> = paper.lines.iter().filter(|line| line.audience == audience).collect();
    html! {
        <section>
            { subheading(text.get(words)) }
            if audience == Audience::Paper { { note(&top(paper)) } }
            if lines.is_empty() {
                { note(text.get("sheet.none")) }
            } else {
                <ul>{ for lines.into_iter().map(|line| row(paper, line)) }</ul>
            }
        </section>
    }
}

/// What stands above the parts.
fn top(paper: &PaperProps) -> String {
    let assessment = &paper.scene.record.assessment;
    let ranks = paper.has_ranks() && (assessment.current.is_some() || assessment.target.is_some());
    let words = if ranks { "sheet.above-ranks" } else { "sheet.above" };
    paper.scene.text.get(words).to_owned()
}

fn row(paper: &PaperProps, line: &Line) -> Html {
    let text = &paper.scene.text;
    let words = match (line.is_blank(), line.suggested) {
        (true, _) if line.on_paper() => "sheet.room",
        (true, _) => "sheet.blank",
        (false, true) => "sheet.draft",
        (false, false) => "sheet.own",
    };
    let id = format!("for-{}", line.id);
    let onchange = {
        let (make, id) = (paper.making(), id.clone());
        let (part, title) = (line.id.clone(), line.title.clone());
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let chosen = usize::try_from(chosen).ok().and_then(|at| Audience::ALL.get(at));
            let to =
                SheetChange::For(part.clone(), title.clone(), *chosen.unwrap_or(&Audience::Me));
            make.emit(to);
            // The part moves to another list, and the focus goes with it.
            page::show_soon(format!("#{id}"));
        })
    };
    html! {
        <li key={line.id.as_str()}>
            <span><strong>{ line.title.as_str() }</strong>{ " " }<span class="note">{ text.get(words) }</span></span>
            <label class="visually-hidden" for={id.clone()}>{ text.fill("sheet.whom", &[("part", &line.title)]) }</label>
            <select {id} {onchange}>
                for audience in Audience::ALL {
                    <option selected={line.audience == audience}>{ text.get(audience.message()) }</option>
                }
            </select>
        </li>
    }
}
