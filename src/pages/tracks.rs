//! Both ladders and what differs between them.

use career::framework::Topic;
use yew::prelude::*;

use crate::{
    components::{heading, lead, note, title},
    scene::Scene,
    views::{
        authority::authority_table,
        ladder::ladder,
        section_nav::ranks_nav,
        source::{source_note, unstated},
    },
};

/// `#/tracks`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("tracks.title")) }
            { ranks_nav(scene) }
            { lead(text.get("tracks.lead")) }
            { for scene.framework.tracks().first().map(|track| source_note(scene, &track.source)) }
            <div class="tracks__ladder">{ ladder(scene) }</div>
            { note(text.get("tracks.aligned")) }
            <section>
                { heading(text.get("authority.title")) }
                { authority_table(scene, None) }
            </section>
            { unstated(scene, Topic::Tracks) }
        </>
    }
}
