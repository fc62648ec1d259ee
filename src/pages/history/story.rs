//! What happened, day by day, as one story: for the person, and for someone who was not there.

mod event;

use career::{
    path::{Stage, StageKind},
    story::{Event, story},
    year::FiscalYear,
};
use yew::prelude::*;

use super::toggle;
use crate::{
    components::{heading, note, subheading},
    scene::Scene,
    views::years::year,
};

/// How many events tell enough for a start, of whole years.
const ENOUGH: usize = 12;

/// Properties of [`Story`].
#[derive(PartialEq, Properties)]
pub struct StoryProps {
    /// The portal.
    pub scene: Scene,
}

/// The story by fiscal years, the oldest first. It remembers whether years long ago are shown.
#[component]
pub fn Story(props: &StoryProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let all = use_state_eq(|| false);
    let events = story(&scene.record);
    if events.is_empty() {
        return Html::default();
    }
    let mut years: Vec<&[Event]> =
        events.chunk_by(|one, other| one.day.fiscal_year() == other.day.fiscal_year()).collect();
    let early = early(&years);
    let count: usize = years[..early].iter().map(|events| events.len()).sum();
    if !*all {
        years.drain(..early);
    }
    html! {
        <section class="story">
            { heading(text.get("history.story")) }
            { note(text.get("history.story-text")) }
            if early > 0 {
                { toggle(&all, &text.fill("history.earlier", &[("count", &count.to_string())]), text.get("history.recent")) }
            }
            for events in years {
                { fiscal_year(scene, events) }
            }
        </section>
    }
}

/// How many years are not shown at first: those before the newest ones that together have enough to tell.
fn early(years: &[&[Event]]) -> usize {
    let mut shown = 0;
    let place = years.iter().rposition(|events| {
        shown += events.len();
        shown >= ENOUGH
    });
    place.unwrap_or(0)
}

fn fiscal_year(scene: &Scene, events: &[Event]) -> Html {
    let Some(number) = events.first().and_then(|event| event.day.fiscal_year()) else {
        return Html::default();
    };
    html! {
        <section class="story__year" key={number.number()}>
            { subheading(&year(&scene.text, number)) }
            { stages(scene, number) }
            <ol class="story__events">
                for event in events {
                    { event::event(scene, event) }
                }
            </ol>
        </section>
    }
}

/// Where the person came to in this year: only the year is known of it.
fn stages(scene: &Scene, year: FiscalYear) -> Html {
    let text = &scene.text;
    let begun = |stage: &&Stage| {
        let years = stage.years().ok().flatten();
        !stage.name.trim().is_empty() && years.is_some_and(|(from, _)| from == year)
    };
    let stages: Vec<_> = scene.record.path.stages.iter().filter(begun).collect();
    if stages.is_empty() {
        return Html::default();
    }
    let words = |stage: &Stage| {
        let id = match stage.kind {
            StageKind::Assignment => "story.assignment",
            StageKind::Project => "story.project",
            StageKind::Qualification => "story.qualification",
        };
        text.fill(id, &[("name", stage.name.trim())])
    };
    html! {
        <ul class="story__stages">
            for stage in stages {
                <li key={stage.id}>{ words(stage) }</li>
            }
        </ul>
    }
}
