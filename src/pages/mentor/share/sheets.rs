//! Which parts of what was prepared for an interview are shown.

use career::{
    Id,
    interview::{Audience, InterviewType, Part},
    sheet::{Line, lines},
    together::parts_to_show,
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{heading, note},
    pages::interview,
    route::Route,
};

/// One kind of interview, and a box for each of its parts that says something and is not for oneself alone.
pub fn sheets(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let chosen = desk.draft.choice.sheet.as_ref().map(|(kind, _)| kind);
    let kinds = kinds(desk);
    let ids: Vec<_> = kinds.iter().map(|(id, _)| id.clone()).collect();
    let onchange = desk.making(move |draft, event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        let at = usize::try_from(select.selected_index()).unwrap_or_default();
        // The first is none.
        let kind = at.checked_sub(1).and_then(|at| ids.get(at)).cloned();
        draft.choice.sheet = kind.map(|kind| (kind, Vec::new()));
    });
    html! {
        <section>
            { heading(text.get("share.step-sheet")) }
            if kinds.is_empty() {
                <p class="note">{ text.get("share.no-sheet") }{ " " }<a href={Route::Interviews.href()}>{ text.get("share.to-interviews") }</a></p>
            } else {
                <div class="field">
                    <label class="field__label" for="share-kind">{ text.get("share.kind") }</label>
                    <select id="share-kind" {onchange}>
                        <option selected={chosen.is_none()}>{ text.get("share.no-kind") }</option>
                        for (id, name) in &kinds { <option selected={chosen == Some(id)}>{ name }</option> }
                    </select>
                </div>
                if let Some((kind, parts)) = &desk.draft.choice.sheet { { of_kind(desk, kind, parts) } }
            }
        </section>
    }
}

/// The kinds that have something to show, by their names: those of the content, then others something was written for.
fn kinds(desk: &Desk) -> Vec<(Id<InterviewType>, String)> {
    let material = desk.material;
    let known = material.interviews.types.iter().map(|kind| &kind.id);
    let written = material.record.sheets.iter().map(|(id, _)| id);
    let gone = written.filter(|id| material.interviews.kind(id).is_none());
    known
        .chain(gone)
        .filter(|id| !parts_to_show(id, material).is_empty())
        .filter_map(|id| Some((id.clone(), interview::name(desk.scene, material.interviews, id)?)))
        .collect()
}

fn of_kind(desk: &Desk, kind: &Id<InterviewType>, chosen: &[Id<Part>]) -> Html {
    let text = &desk.scene.text;
    let material = desk.material;
    let known = material.interviews.kind(kind);
    let mut alone = lines(known, material.record.sheets.get(kind), material);
    alone.retain(|line| line.audience == Audience::Me && !line.is_blank());
    html! {
        <fieldset class="share-parts">
            <legend class="field__label">{ text.get("share.sheet-parts") }</legend>
            { for parts_to_show(kind, material).iter().map(|line| one(desk, line, chosen.contains(&line.id))) }
            for line in &alone {
                <p class="note share-part--alone" key={line.id.as_str()}>
                    { &line.title }{ " " }<span class="badge badge--unknown">{ text.get("share.alone") }</span>
                </p>
            }
            { note(text.get("share.alone-text")) }
        </fieldset>
    }
}

fn one(desk: &Desk, line: &Line, checked: bool) -> Html {
    let part = line.id.clone();
    let id = format!("share-part-{part}");
    let hint_id = format!("{id}-hint");
    let onchange = desk.making(move |draft, event: Event| {
        let chosen = event.target_unchecked_into::<HtmlInputElement>().checked();
        if let Some((_, parts)) = &mut draft.choice.sheet {
            parts.retain(|other| *other != part);
            if chosen {
                parts.push(part.clone());
            }
        }
    });
    html! {
        <div class="share-part" key={line.id.as_str()}>
            <div class="choice">
                <input type="checkbox" id={id.clone()} {checked} {onchange} aria-describedby={line.suggested.then(|| hint_id.clone())} />
                <label for={id}>{ &line.title }</label>
            </div>
            if line.suggested { <p class="note" id={hint_id}>{ desk.scene.text.get("share.suggested") }</p> }
        </div>
    }
}
