//! The path on paper: what was entered, without anything to press.

use career::path::{Stage, StageKind};
use yew::prelude::*;

use super::{field_name, kind_name, stage_name, stage_years};
use crate::{
    components::{Weight, button, heading, note, subheading},
    platform::page,
    scene::Scene,
};

/// What is printed below the picture, and the button for it.
pub fn printed(scene: &Scene) -> Html {
    let (text, path) = (&scene.text, &scene.record.path);
    if *path == career::path::Path::default() {
        return Html::default();
    }
    html! {
        <>
            <section class="no-print">
                { heading(text.get("path.print")) }
                { note(text.get("path.print-note")) }
                <p class="actions">
                    { button(Weight::Secondary, text.get("path.print-button"), Callback::from(|_| page::print())) }
                </p>
            </section>
            <div class="print-only">
                <div class="stack">
                    { for StageKind::ALL.map(|kind| stages(scene, kind)) }
                    { wish(scene) }
                    { life(scene) }
                </div>
            </div>
        </>
    }
}

fn stages(scene: &Scene, kind: StageKind) -> Html {
    let stages = scene.record.path.of_kind(kind);
    if stages.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { heading(scene.text.get(kind_name(kind))) }
            { for stages.into_iter().map(|stage| one(scene, stage)) }
        </>
    }
}

fn one(scene: &Scene, stage: &Stage) -> Html {
    let text = &scene.text;
    let field = stage.field.as_ref().map(|field| field_name(scene, field));
    let facts: Vec<_> = [stage_years(text, stage), field].into_iter().flatten().collect();
    html! {
        <div class="passage">
            { subheading(stage_name(text, stage)) }
            { note(&facts.join(text.get("path.facts-separator"))) }
            { words(&stage.learned) }
        </div>
    }
}

fn wish(scene: &Scene) -> Html {
    let (text, wish) = (&scene.text, &scene.record.path.wish);
    if *wish == career::path::PostingWish::default() {
        return Html::default();
    }
    let fields: Vec<_> = wish.fields.iter().map(|field| field_name(scene, field)).collect();
    html! {
        <>
            { heading(text.get("path.wish")) }
            { labelled(text.get("path.wish-fields"), &fields.join(text.get("list.separator"))) }
            { labelled(text.get("path.wish-place"), &wish.place) }
            { labelled(text.get("path.wish-reasons"), &wish.reasons) }
        </>
    }
}

/// Only where the person said so: a page that was printed may be handed over.
fn life(scene: &Scene) -> Html {
    let text = &scene.text;
    let Some(life) = scene.record.path.life.for_others() else { return Html::default() };
    html! {
        <>
            { heading(text.get("path.life")) }
            { labelled(text.get("path.life-events"), &life.events) }
            { labelled(text.get("path.life-conditions"), &life.conditions) }
        </>
    }
}

fn labelled(label: &str, written: &str) -> Html {
    if written.trim().is_empty() {
        return Html::default();
    }
    html! { <>{ subheading(label) }{ words(written) }</> }
}

fn words(words: &str) -> Html {
    match words.trim() {
        "" => Html::default(),
        words => html! { <p class="evidence">{ words.to_owned() }</p> },
    }
}
