//! The way behind a person, the next posting, and life beside work.

use career::{
    path::StageKind,
    together::{SharePart, SharedLife, SharedStage, SharedWish},
};
use yew::prelude::*;

use super::{named, written};
use crate::{components::subheading, pages::path::kind_name, text::Text};

/// The stages, kind by kind.
pub fn path(text: &Text, stages: &[SharedStage]) -> Html {
    if stages.is_empty() {
        return Html::default();
    }
    let of = |kind: StageKind| stages.iter().filter(move |stage| stage.kind == kind);
    let kinds = StageKind::ALL.into_iter().filter(|kind| of(*kind).next().is_some());
    html! {
        <section>
            { subheading(text.get(SharePart::Path.message())) }
            for kind in kinds {
                <h4>{ text.get(kind_name(kind)) }</h4>
                <ul>
                    for one in of(kind) {
                        <li>
                            { one.name.clone() }
                            <span class="shown__when">{ when(text, one) }</span>
                            if !one.learned.is_empty() { { written(&one.learned) } }
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// From when to when, as it was written.
fn when(text: &Text, stage: &SharedStage) -> String {
    match (stage.from.as_str(), stage.to.as_str()) {
        ("", "") => String::new(),
        (from, "") if stage.kind == StageKind::Qualification => from.to_owned(),
        (from, to) => text.fill("reading.from-to", &[("from", from), ("to", to)]),
    }
}

/// The wish for the next posting.
pub fn wish(text: &Text, wish: &SharedWish) -> Html {
    html! {
        <section>
            { subheading(text.get(SharePart::Posting.message())) }
            { named(text.get("reading.fields"), &wish.fields.join(text.get("list.separator"))) }
            { named(text.get("path.wish-place"), &wish.place) }
            { named(text.get("path.wish-reasons"), &wish.reasons) }
        </section>
    }
}

/// Life and working conditions.
pub fn life(text: &Text, life: &SharedLife) -> Html {
    html! {
        <section>
            { subheading(text.get(SharePart::Life.message())) }
            { named(text.get("path.life-events"), &life.events) }
            { named(text.get("path.life-conditions"), &life.conditions) }
        </section>
    }
}
