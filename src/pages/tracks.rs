//! Both ladders and what differs between them.

use career::framework::Topic;
use yew::prelude::*;

use crate::{
    components::{Weight, heading, lead, link_button, note, title},
    route::Route,
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
            { title(text.get("tracks.title")) }
            { lead(text.get("tracks.lead")) }
            { for scene.framework.tracks().first().map(|track| source_note(scene, &track.source)) }
            <div class="tracks__ladder">{ ladder(scene) }</div>
            { note(text.get("tracks.aligned")) }
            <p class="actions">
                { link_button(Weight::Secondary, text.get("compare.title"), Route::Compare(None, None).href()) }
                { link_button(Weight::Secondary, text.get("abilities.title"), Route::Abilities.href()) }
                { link_button(Weight::Secondary, text.get("policy.title"), Route::Policy.href()) }
            </p>
            <section>
                { heading(text.get("authority.title")) }
                { authority_table(scene, None) }
            </section>
            { unstated(scene, Topic::Tracks) }
        </>
    }
}
