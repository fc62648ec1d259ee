//! Day, name and whom one talks with, as they are written: each stays a line to fill in by hand where nothing is.

use career::{
    day::Day,
    sheet::{HeadText, Sheet, SheetChange},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::PaperProps;
use crate::{
    components::{TextField, heading, note},
    text::Text,
    views::{date_field::DateField, days::day, writing::line},
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

/// The fields.
pub fn fields(paper: &PaperProps) -> Html {
    let text = &paper.scene.text;
    html! {
        <section>
            { heading(text.get("sheet.head")) }
            { note(text.get("sheet.head-hint")) }
            <div class="side-by-side">
                for which in HeadText::ALL {
                    { field(paper, which) }
                }
            </div>
            { ranks(paper) }
        </section>
    }
}

/// Whether the ranks chosen are on the page; nothing where none is.
fn ranks(paper: &PaperProps) -> Html {
    let assessment = &paper.scene.record.assessment;
    if assessment.current.is_none() && assessment.target.is_none() {
        return Html::default();
    }
    let shown = paper.has_ranks();
    // Asked of the box itself: two quick presses must not both see the same old state.
    let onchange = paper.making().reform(|event: Event| {
        let shown = event.target_unchecked_into::<HtmlInputElement>().checked();
        SheetChange::WithoutRanks(!shown)
    });
    html! {
        <div class="choice">
            <input type="checkbox" id="sheet-ranks" checked={shown} {onchange} />
            <label for="sheet-ranks">{ paper.scene.text.get("sheet.ranks") }</label>
        </div>
    }
}

fn field(paper: &PaperProps, which: HeadText) -> Html {
    let text = &paper.scene.text;
    let value = paper.sheet().map_or("", |sheet| sheet.head(which));
    let label = text.get(label(which));
    let write = paper.making().reform(move |words| SheetChange::Head(which, words));
    let (id, hint) = match which {
        HeadText::Name => ("sheet-name", text.get("sheet.name-hint")),
        HeadText::With => ("sheet-with", ""),
        HeadText::Day => {
            return html! {
                <DateField
                    scene={paper.scene.clone()} id="sheet-day" label={label.to_owned()} value={value.to_owned()}
                    on_input={write}
                />
            };
        }
    };
    line(&TextField { id, label, hint, value, ..TextField::default() }, &write)
}
