//! One stage: large, with its time, and little else.

use yew::prelude::*;

use super::At;
use crate::{
    components::{Weight, button, note},
    pages::interview::rehearse::{clock::clock, turn},
    scene::Scene,
    views::countdown::{MINUTE, controls, use_countdown},
};

/// Properties of [`OneStage`].
#[derive(PartialEq, Properties)]
pub struct OneStageProps {
    /// The portal, with the guide.
    pub scene: Scene,
    /// Which stage.
    pub index: usize,
    /// Goes elsewhere.
    pub go: Callback<At>,
}

/// A stage. It remembers its time.
#[component]
pub fn OneStage(props: &OneStageProps) -> Html {
    let OneStageProps { scene, index, go } = props;
    let (text, index) = (&scene.text, *index);
    let stages = scene.chapters.mentoring.ready().map_or(&[][..], |guide| &guide.stages);
    let minutes = stages.get(index).map_or(0, |stage| stage.minutes);
    let countdown = use_countdown(minutes * MINUTE);
    let [press, again] = controls(&countdown);
    let Some(stage) = stages.get(index) else { return Html::default() };
    let (before, after) = (At::before(index), At::after(index, stages.len()));
    let number = [("n", &*(index + 1).to_string()), ("total", &*stages.len().to_string())];
    let started = text.fill("conversation.started", &[("minutes", &minutes.to_string())]);
    let next = if after == At::End { "rehearse.finish" } else { "conversation.next" };
    html! {
        <div class="rehearsal columns columns--even large" tabindex="-1" onkeydown={turn(before, after, go, &press)}>
            <section>
                <p class="question__number">{ text.fill("conversation.number", &number) }</p>
                <h2 id="conversation" tabindex="-1">{ text.of(&stage.name) }</h2>
                <p>{ text.of(&stage.purpose) }</p>
                { clock(text, *countdown, (&started, text.get("conversation.time-up")), &press, &again) }
                <p class="actions">
                    { button(Weight::Secondary, text.get("conversation.before"), go.reform(move |_| before)) }
                    { button(Weight::Primary, text.get(next), go.reform(move |_| after)) }
                    { button(Weight::Plain, text.get("conversation.to-overview"), go.reform(|_| At::Overview)) }
                </p>
                { note(text.get("rehearse.keys")) }
            </section>
            <section>
                <h3>{ text.get("conversation.choose") }</h3>
                <ul class="conversation__questions">
                    for question in &stage.questions { <li>{ text.of(question) }</li> }
                </ul>
            </section>
        </div>
    }
}
