//! The picture on the page: the room as a whole, and question by question.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    bare, sheet,
    shown::{Sheet, Shown},
};
use crate::{
    components::{Disclosure, Weight, button, heading, note, paragraph, subheading},
    platform::{file::NewFile, page},
    text::Text,
    views::file_saving::FileSaving,
};

/// Properties of [`Gallery`].
#[derive(PartialEq, Properties)]
pub struct GalleryProps {
    /// The words.
    pub text: Text,
    /// What is shown.
    pub shown: Rc<Shown>,
    /// Shows a question large.
    pub project: Callback<Option<usize>>,
    /// Makes the table as a file.
    pub table: Callback<(), Option<NewFile>>,
}

/// It remembers which ability's questions are shown.
#[component]
pub fn Gallery(props: &GalleryProps) -> Html {
    let GalleryProps { text, shown, project, table } = props;
    let chosen = use_state_eq(|| None::<String>);
    let abilities = abilities_of(shown);
    // The first, until another is chosen; what is chosen may be gone with other files.
    let of = match &*chosen {
        Some(ability) if ability.is_empty() || abilities.contains(&ability.as_str()) => ability,
        _ => abilities.first().copied().unwrap_or_default(),
    };
    let n = shown.people.to_string();
    let places = (0..).zip(&shown.questions);
    let of_it: Vec<(usize, &Sheet)> =
        places.filter(|(_, sheet)| of.is_empty() || sheet.ability == of).collect();
    let first = of_it.first().map_or(0, |(place, _)| *place);
    if shown.questions.is_empty() {
        return bare::bare(text, shown);
    }
    html! {
        <>
            <section>
                { heading(&text.fill("room.picture", &[("n", &n)])) }
                { paragraph(text.get("room.rule")) }
                { note(text.get("room.groups")) }
                { sheet::key(text, shown) }
                { note(text.get("room.joined")) }
                <FileSaving
                    text={text.clone()} id="room" words={text.get("room.save").to_owned()} make={table}
                    after={button(Weight::Secondary, text.get("room.print"), Callback::from(|_| page::print()))}
                >
                    <button type="button" id="project" class="button button--primary" onclick={project.reform(move |_| Some(first))}>{ text.get("room.project") }</button>
                </FileSaving>
            </section>
            { together(text, shown) }
            { abilities_section(text, shown) }
            <section>
                { heading(text.get("room.questions")) }
                { filter(text, &abilities, of, chosen.setter()) }
                <ul class="sheets">
                    for (place, sheet) in of_it {
                        <li key={place}>{ question(text, sheet) }</li>
                    }
                </ul>
                { hidden(text, shown) }
            </section>
        </>
    }
}

/// The abilities there are questions of, in their order.
fn abilities_of(shown: &Shown) -> Vec<&str> {
    let mut abilities: Vec<&str> = Vec::new();
    for sheet in &shown.questions {
        if !abilities.contains(&sheet.ability.as_str()) {
            abilities.push(&sheet.ability);
        }
    }
    abilities
}

fn filter(
    text: &Text,
    abilities: &[&str],
    of: &str,
    choose: UseStateSetter<Option<String>>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        choose.set(Some(event.target_unchecked_into::<HtmlSelectElement>().value()));
    });
    html! {
        <div class="field no-print">
            <label class="field__label" for="room-of">{ text.get("room.filter") }</label>
            <select id="room-of" {onchange}>
                for ability in abilities {
                    <option value={(*ability).to_owned()} selected={*ability == of}>{ *ability }</option>
                }
                <option value="" selected={of.is_empty()}>{ text.get("room.all") }</option>
            </select>
        </div>
    }
}

/// What the room is strong in, and what it wishes to grow in.
fn together(text: &Text, shown: &Shown) -> Html {
    let strengths = shown.strengths.iter().filter_map(|place| shown.questions.get(*place));
    html! {
        <div class="columns columns--even">
            <section>
                { heading(text.get("room.strengths")) }
                if shown.strengths.is_empty() {
                    { paragraph(text.get("room.no-strengths")) }
                } else {
                    <ol>for sheet in strengths { <li>{ &sheet.words }</li> }</ol>
                    { note(text.get("room.strengths-how")) }
                }
            </section>
            <section>
                { heading(text.get("room.wished")) }
                if shown.wished.is_empty() {
                    { paragraph(text.get("room.no-wishes")) }
                } else {
                    { bare::wished(text, shown) }
                }
            </section>
        </div>
    }
}

fn abilities_section(text: &Text, shown: &Shown) -> Html {
    if shown.abilities.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("room.abilities")) }
            { note(text.get("room.abilities-how")) }
            <ul class="sheets">
                for sheet in &shown.abilities {
                    <li>{ subheading(&sheet.words) }{ sheet::bars(text, sheet, "room.answers") }</li>
                }
            </ul>
        </section>
    }
}

fn question(text: &Text, sheet: &Sheet) -> Html {
    html! {
        <>
            { subheading(&sheet.words) }
            { sheet::bars(text, sheet, "room.people") }
            if sheet.rows.len() == 1 { { note(text.get("room.no-groups")) } }
            if let Some(people) = sheet.wishes {
                <p>{ text.fill("room.wishes", &[("n", &people.to_string())]) }</p>
            }
        </>
    }
}

/// The questions nothing can be shown of, and why one cannot say how many people are missing.
fn hidden(text: &Text, shown: &Shown) -> Html {
    if shown.hidden.is_empty() {
        return Html::default();
    }
    let summary = text.fill("room.hidden", &[("n", &shown.hidden.len().to_string())]);
    html! {
        <Disclosure summary={html! { summary }}>
            { paragraph(text.get("room.hidden-why")) }
            { paragraph(text.get("room.hidden-how-many")) }
            <ul>for words in &shown.hidden { <li>{ words }</li> }</ul>
        </Disclosure>
    }
}
