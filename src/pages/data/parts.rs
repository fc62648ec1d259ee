//! Erasing one part of what was entered.

use career::record::{Change, Part};
use yew::prelude::*;

use crate::{
    components::{Weight, button_of, note},
    platform::page,
    scene::Scene,
};

/// Properties of [`Parts`].
#[derive(PartialEq, Properties)]
pub struct PartsProps {
    /// The portal.
    pub scene: Scene,
}

/// The parts that have anything in them, each with a way to erase it. It remembers which was erased last.
#[component]
pub fn Parts(props: &PartsProps) -> Html {
    let PartsProps { scene } = props;
    let text = &scene.text;
    let erased = use_state_eq(|| None::<Part>);
    let there: Vec<_> = Part::ALL.into_iter().filter(|part| scene.record.has(*part)).collect();
    let row = |part: Part| {
        let name = text.get(name(part));
        let erase = {
            let (change, erased) = (scene.change.clone(), erased.setter());
            Callback::from(move |_| {
                change.emit(Change::Erase(part));
                erased.set(Some(part));
                // What was pressed is gone.
                page::show_soon("#parts");
            })
        };
        html! {
            <li key={name}>
                <span class="parts__name">{ name }<span class="note">{ inside(scene, part) }</span></span>
                { button_of(Weight::Secondary, text.get("part.erase"), name, erase) }
            </li>
        }
    };
    // One that was erased and written again says nothing more of that.
    let done = erased.filter(|part| !scene.record.has(*part));
    html! {
        <div class="parts">
            <h3 id="parts" tabindex="-1">{ text.get("part.title") }</h3>
            if there.is_empty() { { note(text.get("part.none")) } } else {
                <ul>{ for there.into_iter().map(row) }</ul>
            }
            <div role="status">
                if let Some(part) = done { <p class="done">{ text.fill("part.erased", &[("part", text.get(name(part)))]) }</p> }
            </div>
        </div>
    }
}

/// The message that names a part.
fn name(part: Part) -> &'static str {
    match part {
        Part::Assessment => "part.assessment",
        Part::History => "part.history",
        Part::Plan => "part.plan",
        Part::Path => "part.path",
        Part::Values => "part.values",
        Part::Sheets => "part.sheets",
        Part::Talks => "part.talks",
        Part::Shown => "part.shown",
        Part::Desks => "part.desks",
    }
}

/// What is in a part, counted.
fn inside(scene: &Scene, part: Part) -> String {
    let (record, text) = (&scene.record, &scene.text);
    let counts: &[(&str, usize)] = match part {
        Part::Assessment => &[("data.answers", record.assessment.ratings())],
        Part::History => &[("data.snapshots", record.history.snapshots().len())],
        Part::Plan => &[("data.goals", record.plan.goals.len())],
        Part::Path => &[
            ("data.stages", record.path.stages.len()),
            ("measures.situations", record.situations.len()),
        ],
        Part::Values => &[("part.cards", record.values.count())],
        Part::Sheets => &[("data.sheets", record.sheets.len())],
        Part::Talks => &[("data.talks", record.talks.all().len())],
        Part::Shown => &[
            ("data.given", record.together.given.len()),
            ("data.received", record.together.received.len()),
        ],
        Part::Desks => &[("data.desks", record.together.desks.len())],
    };
    let count = |(label, number): &(&str, usize)| {
        text.fill("part.count", &[("what", text.get(label)), ("n", &number.to_string())])
    };
    counts.iter().map(count).collect::<Vec<_>>().join(text.get("list.titles"))
}
