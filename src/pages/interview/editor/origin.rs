//! Where a draft comes from, and the way back to it.

use career::{interview::Prefill, sheet::SheetChange};
use yew::prelude::*;

use super::part::{Piece, field_id};
use crate::{
    components::{Weight, button_of},
    pages::interview::Desk,
    platform::page,
    route::Route,
};

/// Whether the words are the draft or one's own, and the way between; where there is nothing to draft from, what there
/// could be.
pub fn origin(desk: &Desk, piece: &Piece) -> Html {
    let (text, line) = (&desk.scene.text, &piece.line);
    let prefill = line.part.as_ref().and_then(|part| part.prefill);
    let Some(prefill) = prefill.filter(|prefill| *prefill != Prefill::Questions) else {
        return Html::default();
    };
    match (piece.draft.is_empty(), line.suggested) {
        (true, _) if line.is_blank() => {
            let (words, route, name) = missing(desk, prefill);
            html! { <p class="note">{ text.get(words) }{ " " }<a href={route.href()}>{ text.get(name) }</a></p> }
        }
        (true, _) => Html::default(),
        (false, true) => {
            let (route, name) = source(desk, piece, prefill);
            html! { <p class="note"><a href={route.href()}>{ name }</a>{ " " }{ text.get("editor.suggested") }</p> }
        }
        (false, false) => html! {
            <p class="note">
                { text.get("editor.own") }{ " " }
                { button_of(Weight::Plain, text.get("editor.back"), &line.title, back(desk, piece)) }
            </p>
        },
    }
}

/// Takes the draft in place of what was written.
fn back(desk: &Desk, piece: &Piece) -> Callback<MouseEvent> {
    let (make, line) = (desk.making(), &piece.line);
    let change = SheetChange::Write(line.id.clone(), line.title.clone(), None);
    let field = format!("#{}", field_id(line));
    Callback::from(move |_| {
        // The button goes with what was typed: the focus stays with the part.
        page::focus(&field);
        make.emit(change.clone());
    })
}

/// Where a draft comes from, and what that is called.
fn source(desk: &Desk, piece: &Piece, prefill: Prefill) -> (Route, String) {
    let text = &desk.scene.text;
    let named = |route, name: &'static str| (route, text.get(name).to_owned());
    match (prefill, piece.talk) {
        (Prefill::Change, _) => named(Route::History(None, None), "history.title"),
        (Prefill::Goals | Prefill::Done, _) => named(Route::Plan, "plan.title"),
        (Prefill::Path | Prefill::Wish | Prefill::Life, _) => named(Route::Path, "path.title"),
        (Prefill::Agreed, Some(talk)) => named(Route::Notes(talk), "editor.from-talk"),
        (Prefill::Expectations, _) => {
            let rank = desk.with_material(|material| {
                let rank = material.standing().pop()?;
                let name = text.fill("editor.from-rank", &[("rank", &text.join(&rank.titles))]);
                Some((Route::Rank(rank.track.clone(), rank.id.clone()), name))
            });
            rank.unwrap_or_else(|| named(Route::Tracks, "tracks.title"))
        }
        _ => named(Route::Outcome, "outcome.title"),
    }
}

/// Why there is no draft, and where one can change that.
fn missing(desk: &Desk, prefill: Prefill) -> (&'static str, Route, &'static str) {
    let private = desk.scene.record.path.life.for_others().is_none();
    match prefill {
        Prefill::Expectations => ("editor.no-rank", Route::Assess, "nav.assess"),
        Prefill::Change => ("editor.no-change", Route::History(None, None), "history.title"),
        Prefill::Goals => ("editor.no-goals", Route::Plan, "plan.title"),
        Prefill::Done => ("editor.no-done", Route::Plan, "plan.title"),
        Prefill::Life if private => ("editor.life-private", Route::Path, "path.title"),
        Prefill::Path | Prefill::Wish | Prefill::Life => {
            ("editor.no-path", Route::Path, "path.title")
        }
        Prefill::Agreed => ("editor.no-talk", Route::Talk(desk.id.clone()), "talk.title"),
        _ => ("editor.nothing", Route::Assess, "nav.assess"),
    }
}
