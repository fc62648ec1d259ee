//! A date as a person writes it.

use career::{
    day::{Day, NotADate},
    year::FiscalYear,
};
use yew::prelude::*;

use super::{
    days::{day, how_far},
    writing::line,
};
use crate::{components::TextField, platform::page, scene::Scene, text::Text};

/// How long after the field is left something wrong is said, in milliseconds: what a mouse is being pressed on must
/// not move away under it.
const SETTLING: u32 = 300;

/// Properties of [`DateField`].
#[derive(PartialEq, Properties)]
pub struct DateFieldProps {
    /// The portal.
    pub scene: Scene,
    /// The field's id; unique on the page.
    pub id: String,
    /// What belongs in it.
    pub label: String,
    /// What is in it.
    pub value: String,
    /// Help for writing it, while it cannot be understood; how dates are written, if empty.
    #[prop_or_default]
    pub hint: String,
    /// Whether it is a day to come, of which one wants to know how far away it is.
    #[prop_or_default]
    pub ahead: bool,
    /// Called with the whole text at every keystroke.
    pub on_input: Callback<String>,
}

/// A field for a date: as the person writes it, and below its name as it is understood. It remembers whether it is
/// being written in: while one is typing, half a date is no mistake.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { scene, id, label, value, hint, ahead, on_input } = props;
    let text = &scene.text;
    let typing = use_state_eq(|| false);
    let read = Day::written(value);
    let understood = match read {
        Ok(Some(date)) if *ahead => {
            let far = how_far(text, scene.today, date);
            text.fill("plan.when", &[("day", &day(text, date)), ("far", &far)])
        }
        Ok(Some(date)) => day(text, date),
        _ if hint.is_empty() => text.get("plan.by-hint").to_owned(),
        _ => hint.clone(),
    };
    let error = match read {
        Err(why) if !*typing => not_a_date(text, why),
        _ => String::new(),
    };
    let field =
        TextField { id, label, hint: &understood, value, error: &error, ..TextField::default() };
    let write = {
        let (on_input, typing) = (on_input.clone(), typing.setter());
        Callback::from(move |words| {
            on_input.emit(words);
            typing.set(true);
        })
    };
    let onfocusout = {
        let typing = typing.setter();
        Callback::from(move |_: FocusEvent| {
            let typing = typing.clone();
            page::later(SETTLING, move || typing.set(false)).forget();
        })
    };
    html! { <div {onfocusout}>{ line(&field, &write) }</div> }
}

fn not_a_date(text: &Text, why: NotADate) -> String {
    let (first, last) = FiscalYear::BOUNDS;
    match why {
        NotADate::Unreadable => text.get("plan.date-unreadable").to_owned(),
        NotADate::NoSuchDay => text.get("plan.date-no-such").to_owned(),
        NotADate::OutOfRange => {
            let bounds = [("first", &*first.to_string()), ("last", &*last.to_string())];
            text.fill("plan.date-far", &bounds)
        }
    }
}
