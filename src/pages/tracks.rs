//! Both ladders and what differs between them.

use career::framework::Topic;
use yew::prelude::*;

use crate::{
    scene::Scene,
    views::{
        authority::authority_table,
        ladder::ladder,
        source::{source_note, unstated},
    },
};

/// `#/tracks`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            <h1 tabindex="-1">{ text.get("tracks.title") }</h1>
            <p class="lead">{ text.get("tracks.lead") }</p>
            { for scene.framework.tracks().first().map(|track| source_note(scene, &track.source)) }
            <div class="tracks__ladder">{ ladder(scene) }</div>
            <p class="note">{ text.get("tracks.aligned") }</p>
            <section>
                <h2>{ text.get("authority.title") }</h2>
                { authority_table(scene, None) }
            </section>
            { unstated(scene, Topic::Tracks) }
        </>
    }
}
