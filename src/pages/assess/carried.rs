//! Answers given while another rank was aimed for.

use career::questionnaire::Subject;
use yew::prelude::*;

use crate::scene::Scene;

/// What the rank is called that was aimed for when `about` was rated, where that is another than now.
pub fn carried_from(scene: &Scene, about: &Subject) -> Option<String> {
    let id = scene.record.assessment.carried_from(about)?;
    let rank = scene.framework.rank(id);
    // A rank the content no longer has is called by its id.
    Some(rank.map_or_else(|| id.to_string(), |rank| scene.text.join(&rank.titles)))
}

/// Says that an answer was carried over, and offers to leave it as it is.
pub fn carried_note(scene: &Scene, about: &Subject, keep: Callback<MouseEvent>) -> Html {
    let text = &scene.text;
    let Some(rank) = carried_from(scene, about) else { return Html::default() };
    html! {
        <div class="carried">
            <p>{ text.fill("question.carried", &[("rank", &rank)]) }</p>
            <button type="button" class="button" onclick={keep}>{ text.get("question.carried-keep") }</button>
        </div>
    }
}
