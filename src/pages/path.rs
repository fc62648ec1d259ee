//! `#/path`: the way behind and before the person.

mod life;
mod picture;
mod print;
mod stage;
mod stages;
mod wish;

use career::{
    Id,
    path::{Stage, StageKind},
    policy::{Development, Field},
};
use yew::prelude::*;

use crate::{
    components::{lead, title},
    pages::broken,
    scene::Scene,
    text::Text,
    views::{section_nav::growing_nav, years::year},
};
use stages::Stages;

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    // What is the person's own shows without the content's fields of work, too.
    let problems = scene.chapters.policy.ready().map(|policy| &policy.development.problems);
    html! {
        <>
            { title(text.get("path.title")) }
            { growing_nav(scene) }
            { lead(text.get("path.lead")) }
            { for problems.map(|problems| broken::problems(problems)) }
            { picture::picture(scene) }
            <Stages scene={scene.clone()} />
            <div class="panels no-print">
                { wish::wish(scene) }
                { life::life(scene) }
            </div>
            { print::printed(scene) }
        </>
    }
}

fn development(scene: &Scene) -> Option<&Development> {
    scene.chapters.policy.ready()?.development.value.as_ref()
}

/// The fields of work the content has; none while it cannot be read.
fn fields(scene: &Scene) -> &[Field] {
    development(scene).map_or(&[], |development| &development.fields)
}

/// What a field is called; one the content no longer has is shown by its id.
fn field_name(scene: &Scene, id: &Id<Field>) -> String {
    let field = development(scene).and_then(|development| development.field(id));
    field.map_or_else(|| id.to_string(), |field| scene.text.of(&field.name).to_owned())
}

/// What a stage is called, or that it has no name yet.
fn stage_name<'a>(text: &'a Text, stage: &'a Stage) -> &'a str {
    match stage.name.trim() {
        "" => text.get("path.unnamed"),
        name => name,
    }
}

/// The years of a stage in words; `None` where none are written, or not rightly.
fn stage_years(text: &Text, stage: &Stage) -> Option<String> {
    let (from, to) = stage.years().ok().flatten()?;
    Some(match to {
        _ if stage.kind == StageKind::Qualification => year(text, from),
        Some(to) if to == from => year(text, from),
        Some(to) => text.fill("year.span", &[("from", &year(text, from)), ("to", &year(text, to))]),
        None => text.fill("path.since", &[("year", &year(text, from))]),
    })
}

/// The heading over the stages of one kind.
pub fn kind_name(kind: StageKind) -> &'static str {
    match kind {
        StageKind::Assignment => "path.assignments",
        StageKind::Project => "path.projects",
        StageKind::Qualification => "path.qualifications",
    }
}
