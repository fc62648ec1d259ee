//! Day, name and whom one talks with, as they are written: each stays a line to fill in by hand where nothing is.

use career::{
    day::Day,
    record::Change,
    sheet::{HeadText, Sheet, SheetChange},
};
use yew::prelude::*;

use super::PaperProps;
use crate::{
    components::{TextField, heading, note},
    platform::page,
    text::Text,
    views::{
        days::{SETTLING, day, not_a_date},
        writing::line,
    },
};

/// The message that names a text of the head.
pub fn label(which: HeadText) -> &'static str {
    match which {
        HeadText::Day => "sheet.date",
        HeadText::Name => "sheet.name",
        HeadText::With => "sheet.with",
    }
}

/// A text of the head as it is printed: a day in words; what is no day stands as it was written.
pub fn shown(text: &Text, sheet: Option<&Sheet>, which: HeadText) -> String {
    let written = sheet.map_or("", |sheet| sheet.head(which)).trim();
    match (which, Day::written(written)) {
        (HeadText::Day, Ok(Some(read))) => day(text, read),
        _ => written.to_owned(),
    }
}

/// The fields. `typing` says whether the day is being written: until that is done, nothing is wrong with it.
pub fn fields(paper: &PaperProps, typing: &UseStateHandle<bool>) -> Html {
    let text = &paper.scene.text;
    html! {
        <section>
            { heading(text.get("sheet.head")) }
            { note(text.get("sheet.head-hint")) }
            for which in HeadText::ALL {
                { field(paper, typing, which) }
            }
        </section>
    }
}

fn field(paper: &PaperProps, typing: &UseStateHandle<bool>, which: HeadText) -> Html {
    let text = &paper.scene.text;
    let value = paper.sheet().map_or("", |sheet| sheet.head(which));
    let (id, hint, error) = match which {
        HeadText::Name => ("sheet-name", text.get("sheet.name-hint").to_owned(), String::new()),
        HeadText::With => ("sheet-with", String::new(), String::new()),
        HeadText::Day => {
            let (hint, error) = understood(text, value, **typing);
            ("sheet-day", hint, error)
        }
    };
    let field = TextField {
        id,
        label: text.get(label(which)),
        hint: &hint,
        value,
        error: &error,
        ..TextField::default()
    };
    let (kind, name) = (paper.id.clone(), paper.name.clone());
    let change = paper.scene.making(move |words| {
        Change::Sheet(kind.clone(), name.clone(), SheetChange::Head(which, words))
    });
    let write = {
        let typing = typing.setter();
        Callback::from(move |words| {
            change.emit(words);
            typing.set(which == HeadText::Day);
        })
    };
    let onfocusout = {
        let typing = typing.setter();
        Callback::from(move |_: FocusEvent| {
            let typing = typing.clone();
            page::later(SETTLING, move || typing.set(false)).forget();
        })
    };
    html! { <div key={id} {onfocusout}>{ line(&field, &write) }</div> }
}

/// How the day is understood, and what is wrong with it.
fn understood(text: &Text, written: &str, typing: bool) -> (String, String) {
    let hint = || text.get("plan.by-hint").to_owned();
    match Day::written(written) {
        Ok(Some(read)) => (day(text, read), String::new()),
        Err(why) if !typing => (hint(), not_a_date(text, why)),
        Ok(None) | Err(_) => (hint(), String::new()),
    }
}
