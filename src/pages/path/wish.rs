//! The wish for the next posting, ready for the survey that asks for it.

use career::{
    Id,
    path::PathChange,
    policy::{Field, Measure},
    record::Change,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{field_name, fields};
use crate::{
    components::{TextField, heading, paragraph, subheading},
    scene::Scene,
    views::{measures::measure_links, writing::writing},
};

/// How long the reasons read well, in characters.
const GUIDE: usize = 300;

/// The wish, with its reasons, and what the policy plans about it.
pub fn wish(scene: &Scene) -> Html {
    let (text, wish) = (&scene.text, &scene.record.path.wish);
    let place = TextField {
        id: "wish-place",
        label: text.get("path.wish-place"),
        hint: text.get("path.wish-place-hint"),
        value: &wish.place,
        rows: 2,
        ..TextField::default()
    };
    let reasons = TextField {
        id: "wish-reasons",
        label: text.get("path.wish-reasons"),
        hint: text.get("path.wish-reasons-hint"),
        value: &wish.reasons,
        rows: 5,
        ..TextField::default()
    };
    let related = measures(scene);
    html! {
        <section>
            { heading(text.get("path.wish")) }
            { paragraph(text.get("path.wish-note")) }
            { choices(scene) }
            { writing(scene, &place, None, &scene.making(|words| Change::Path(PathChange::WishPlace(words)))) }
            { writing(scene, &reasons, Some(GUIDE), &scene.making(|words| Change::Path(PathChange::WishReasons(words)))) }
            if !related.is_empty() {
                { subheading(text.get("path.measures")) }
                { measure_links(text, related) }
            }
        </section>
    }
}

fn choices(scene: &Scene) -> Html {
    let (text, wish) = (&scene.text, &scene.record.path.wish);
    let known = || fields(scene).iter().map(|field| &field.id);
    // Wished for, and no longer in the content: still shown, so that it can be taken back.
    let gone = wish.fields.iter().filter(|id| known().all(|known| known != *id));
    let all: Vec<_> = known().chain(gone).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="field">
            <legend class="field__label">{ text.get("path.wish-fields") }</legend>
            { for all.into_iter().map(|id| choice(scene, id)) }
        </fieldset>
    }
}

fn choice(scene: &Scene, id: &Id<Field>) -> Html {
    let (checkbox, field) = (format!("wish-{id}"), id.clone());
    let onchange = scene.making(move |event: Event| {
        let wished = event.target_unchecked_into::<HtmlInputElement>().checked();
        Change::Path(PathChange::WishField(field.clone(), wished))
    });
    let checked = scene.record.path.wish.fields.contains(id);
    html! {
        <div class="choice" key={id.as_str()}>
            <input type="checkbox" id={checkbox.clone()} {checked} {onchange} />
            <label for={checkbox}>{ field_name(scene, id) }</label>
        </div>
    }
}

/// The measures that stand in the same section of the policy as the fields of work.
fn measures(scene: &Scene) -> Vec<&Measure> {
    let Some(policy) = scene.chapters.policy.ready() else { return Vec::new() };
    let Some(measures) = &policy.measures.value else { return Vec::new() };
    let names = |measure: &&Measure| {
        measure.source.section.is_some()
            && fields(scene).iter().any(|field| field.source.section == measure.source.section)
    };
    measures.measures.iter().filter(names).collect()
}
