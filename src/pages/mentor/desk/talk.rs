//! The conversation in short.

use yew::prelude::*;

use crate::{
    components::{Weight, link_button, note, portions},
    route::{MentorPage, Route},
    scene::Scene,
};

/// Its stages with their minutes, and the way to all of it.
pub fn talk(scene: &Scene) -> Html {
    let text = &scene.text;
    let guide = Route::Mentor(MentorPage::Guide).href();
    let Some(mentoring) = scene.chapters.mentoring.ready() else { return Html::default() };
    let minutes: Vec<_> = mentoring.stages.iter().map(|stage| stage.minutes).collect();
    html! {
        <section>
            <h3>{ text.get("reading.talk") }</h3>
            { note(&text.fill("reading.talk-text", &[("minutes", &mentoring.minutes().to_string())])) }
            { portions(&minutes) }
            <ol>
                for stage in &mentoring.stages {
                    <li key={stage.id.as_str()}>
                        { text.fill("conversation.stage", &[("name", text.of(&stage.name)), ("minutes", &stage.minutes.to_string())]) }
                    </li>
                }
            </ol>
            <p class="actions">{ link_button(Weight::Secondary, text.get("reading.to-guide"), guide) }</p>
        </section>
    }
}
