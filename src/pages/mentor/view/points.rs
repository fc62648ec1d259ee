//! What the reader said, asked and proposed, and what the person makes of each.

mod point;

use career::together::{PointKind, ReplyState};
use yew::prelude::*;

use crate::{
    components::{Disclosure, heading, note},
    scene::Scene,
};

/// Properties of [`Points`].
#[derive(PartialEq, Properties)]
pub struct PointsProps {
    /// The portal.
    pub scene: Scene,
    /// Which view.
    pub view: u32,
}

/// Kind by kind; what was put aside folds away. It remembers what was just done, to say so.
#[component]
pub fn Points(props: &PointsProps) -> Html {
    let PointsProps { scene, view } = props;
    let text = &scene.text;
    let said = use_state_eq(String::new);
    let Some(received) = scene.record.together.received(*view) else { return Html::default() };
    let nothing = received.review.said().next().is_none();
    let kind = |kind: PointKind| {
        let (aside, here): (Vec<_>, Vec<_>) = received
            .review
            .points_of(kind)
            .partition(|point| received.reply(point.id).state == ReplyState::Discarded);
        if aside.is_empty() && here.is_empty() {
            return Html::default();
        }
        let one = |one| point::point(scene, received, one, &said.setter());
        let count = aside.len().to_string();
        html! {
            <section key={kind.message()}>
                <h2 id={heading_id(kind)} tabindex="-1">{ text.get(kind.message()) }</h2>
                <ul class="cards cards--one">{ for here.into_iter().map(one) }</ul>
                if !aside.is_empty() {
                    <Disclosure summary={html! { { text.fill("view.aside", &[("n", &count)]) } }}>
                        <ul class="cards cards--one">{ for aside.into_iter().map(one) }</ul>
                    </Disclosure>
                }
            </section>
        }
    };
    html! {
        <>
            <p class="visually-hidden" role="status">{ &*said }</p>
            if nothing {
                <section>
                    { heading(text.get("view.points")) }
                    { note(text.get("view.no-points")) }
                </section>
            }
            { for PointKind::ALL.into_iter().map(kind) }
        </>
    }
}

/// The id of the heading of what is of one kind.
fn heading_id(kind: PointKind) -> String {
    kind.message().replace('.', "-")
}
