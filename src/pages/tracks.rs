//! Both ladders and what differs between them.

use career::framework::Topic;
use yew::prelude::*;

use crate::{
    context::{use_framework, use_text},
    views::{
        authority::AuthorityTable,
        ladder::Ladder,
        source::{SourceNote, unstated},
    },
};

/// `#/tracks`
#[component]
pub fn Tracks() -> Html {
    let (framework, text) = (use_framework(), use_text());
    html! {
        <>
            <h1 tabindex="-1">{ text.get("tracks.title") }</h1>
            <p class="lead">{ text.get("tracks.lead") }</p>
            for track in framework.tracks().iter().take(1) {
                <SourceNote source={track.source.clone()} />
            }
            <div class="tracks__ladder"><Ladder /></div>
            <p class="note">{ text.get("tracks.aligned") }</p>
            <section>
                <h2>{ text.get("authority.title") }</h2>
                <AuthorityTable />
            </section>
            { unstated(&text, &framework, Topic::Tracks) }
        </>
    }
}
