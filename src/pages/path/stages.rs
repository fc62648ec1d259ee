//! What lies behind the person, a kind at a time; one stage is open for writing.

use std::rc::Rc;

use career::{
    path::{PathChange, Stage, StageKind, StageText},
    record::Change,
};
use yew::prelude::*;

use super::{kind_name, stage::entry};
use crate::{
    components::{heading, note, paragraph, subheading},
    platform::page,
    scene::Scene,
};

/// What the person is in the middle of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doing {
    /// The stage that is open.
    pub open: Option<u32>,
    /// Whether they are asked if it is to be removed.
    pub asking: bool,
    /// The text of it that is being written.
    pub writing: Option<StageText>,
}

/// What happens to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A stage was opened, and any other closed.
    Open(u32),
    /// A stage was closed.
    Close(u32),
    /// They are asked, or not any more.
    Ask(bool),
    /// They went to a text, or away from all.
    Write(Option<StageText>),
}

impl Reducible for Doing {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        Rc::new(match step {
            Step::Open(id) if self.open != Some(id) => Self { open: Some(id), ..Self::default() },
            Step::Close(id) if self.open == Some(id) => Self::default(),
            Step::Open(_) | Step::Close(_) => *self,
            Step::Ask(asking) => Self { asking, ..*self },
            Step::Write(writing) => Self { writing, ..*self },
        })
    }
}

/// Properties of [`Stages`].
#[derive(PartialEq, Properties)]
pub struct StagesProps {
    /// The portal.
    pub scene: Scene,
}

/// The stages of every kind. It remembers which one is open.
#[component]
pub fn Stages(props: &StagesProps) -> Html {
    let scene = &props.scene;
    let (text, path) = (&scene.text, &scene.record.path);
    let doing = use_reducer_eq(Doing::default);
    // In the order of years as one arrives; after that nothing moves away under the hand that writes a year.
    let order = use_memo((), |()| {
        let kinds = StageKind::ALL.into_iter().flat_map(|kind| path.of_kind(kind));
        kinds.map(|stage| stage.id).collect::<Vec<_>>()
    });
    let place = |stage: &&Stage| order.iter().position(|id| *id == stage.id).unwrap_or(usize::MAX);
    let step = {
        let dispatcher = doing.dispatcher();
        Callback::from(move |step| dispatcher.dispatch(step))
    };
    if path.stages.is_empty() {
        return html! {
            <div class="empty no-print">
                { paragraph(text.get("path.empty")) }
                <p class="actions">{ for StageKind::ALL.map(|kind| add(scene, kind, &step)) }</p>
            </div>
        };
    }
    let group = |kind: StageKind| {
        let mut stages: Vec<_> = path.stages.iter().filter(|stage| stage.kind == kind).collect();
        stages.sort_by_key(place);
        html! {
            <div class="stack" key={kind_name(kind)}>
                { subheading(text.get(kind_name(kind))) }
                if stages.is_empty() {
                    { note(text.get("path.none-yet")) }
                } else {
                    <ul class="path-stages">{ for stages.into_iter().map(|stage| entry(scene, *doing, &step, stage)) }</ul>
                }
                <p class="actions">{ add(scene, kind, &step) }</p>
            </div>
        }
    };
    html! {
        <section class="no-print">
            { heading(text.get("path.stages")) }
            { for StageKind::ALL.map(group) }
        </section>
    }
}

/// The id of the button that adds a stage of one kind.
pub fn add_id(kind: StageKind) -> &'static str {
    match kind {
        StageKind::Assignment => "add-assignment",
        StageKind::Project => "add-project",
        StageKind::Qualification => "add-qualification",
    }
}

fn add(scene: &Scene, kind: StageKind, step: &Callback<Step>) -> Html {
    let words = match kind {
        StageKind::Assignment => "path.add-assignment",
        StageKind::Project => "path.add-project",
        StageKind::Qualification => "path.add-qualification",
    };
    let onclick = {
        let (change, step, id) = (scene.change.clone(), step.clone(), scene.record.path.next_id());
        Callback::from(move |_| {
            change.emit(Change::Path(PathChange::Add(kind)));
            step.emit(Step::Open(id));
            page::show_soon(format!("#stage-{id}-name"));
        })
    };
    html! {
        <button type="button" id={add_id(kind)} class="button" {onclick}>{ scene.text.get(words) }</button>
    }
}
