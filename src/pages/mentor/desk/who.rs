//! Who the reader is, and who will see that.

use career::together::{DeskChange, Relation, VOICES};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Seat;
use crate::{
    components::{TextField, note, paragraph},
    views::writing::line,
};

/// The step.
pub fn who(seat: &Seat) -> Html {
    let text = &seat.scene.text;
    let name = TextField {
        id: "reader",
        label: text.get("reading.name"),
        hint: text.get("reading.name-hint"),
        value: &seat.desk.review.from,
        ..TextField::default()
    };
    html! {
        <>
            if seat.desk.beside {
                { paragraph(text.get("reading.beside-start")) }
            } else {
                { note(text.get("mentor.ten-minutes")) }
            }
            { relations(seat) }
            { line(&name, &seat.making().reform(DeskChange::From)) }
        </>
    }
}

fn relations(seat: &Seat) -> Html {
    let text = &seat.scene.text;
    let now = seat.desk.review.relation;
    let relation = |relation: Relation| {
        let id = format!("relation-{}", relation as u8);
        let onchange = seat.making().reform(move |_: Event| DeskChange::Relation(relation));
        html! {
            <div class="choice">
                <input type="radio" name="relation" id={id.clone()} checked={now == relation} {onchange} />
                <label for={id}>{ text.get(relation.message()) }</label>
            </div>
        }
    };
    html! {
        <>
            <fieldset class="field">
                <legend class="field__label">{ text.get("reading.relation") }</legend>
                <p class="field__hint">{ text.get("reading.relation-hint") }</p>
                { for Relation::ALL.into_iter().map(relation) }
            </fieldset>
            if now == Relation::Supervisor { { named(seat) } }
            <div class="reading__seen" role="status">{ seen_by(seat) }</div>
        </>
    }
}

fn named(seat: &Seat) -> Html {
    let onchange = seat.making().reform(|event: Event| {
        DeskChange::Named(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    html! {
        <div class="choice">
            <input type="checkbox" id="named" checked={seat.desk.review.named} {onchange} />
            <label for="named">{ seat.scene.text.get("reading.named") }</label>
        </div>
    }
}

/// Who will see whose view it is; honest about what a file is.
fn seen_by(seat: &Seat) -> Html {
    let (text, review) = (&seat.scene.text, &seat.desk.review);
    if review.is_open() {
        let words = match review.relation {
            Relation::Supervisor => "reading.open-supervisor",
            _ => "reading.open-mentor",
        };
        return paragraph(text.get(words));
    }
    html! {
        <>
            { paragraph(&text.fill("reading.together", &[("n", &VOICES.to_string())])) }
            { note(text.get("reading.file-open")) }
        </>
    }
}
