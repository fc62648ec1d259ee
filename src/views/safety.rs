//! Says when what one enters is not safe, what to do then, and what happened to it.

use yew::prelude::*;

use crate::{
    components::{Tone, Weight, button, live_notice},
    platform::page,
    route::Route,
    saving::{Found, News, Saved},
    scene::Scene,
};

/// What there is to say above every page; nearly always nothing.
pub fn safety_notice(scene: &Scene) -> Html {
    let notice = trouble(scene).or_else(|| found(scene)).or_else(|| news(scene));
    notice
        .map_or_else(Html::default, |notice| html! { <div class="storage-notice">{ notice }</div> })
}

/// What is entered is not stored.
fn trouble(scene: &Scene) -> Option<Html> {
    let (text, keeping) = (&scene.text, &scene.keeping);
    let words = match keeping.saved {
        Saved::Elsewhere if keeping.found == Found::Newer => "storage.newer",
        saved => saved.trouble()?,
    };
    let action = button(
        Weight::Plain,
        text.get("storage.again"),
        keeping.again.reform(|_| page::keep_focus()),
    );
    Some(live_notice(
        Tone::Error,
        text.get(words),
        html! { <p>{ to_data(scene) }{ " " }{ action }</p> },
    ))
}

/// What was stored did not read.
fn found(scene: &Scene) -> Option<Html> {
    let words = match scene.keeping.found {
        Found::Restored => "storage.restored",
        Found::Unreadable => "storage.unreadable",
        Found::Fine | Found::Newer | Found::NoStorage => return None,
    };
    Some(live_notice(Tone::Warning, scene.text.get(words), html! { <p>{ to_data(scene) }</p> }))
}

/// What happened without the person doing it in this tab.
fn news(scene: &Scene) -> Option<Html> {
    let (text, keeping) = (&scene.text, &scene.keeping);
    let (words, more) = match keeping.news? {
        News::Merged => ("storage.merged", "storage.merged-text"),
        News::Erased => ("storage.erased", "storage.erased-text"),
        News::Cleared => ("storage.cleared", "storage.cleared-text"),
    };
    let known = keeping.set_told.reform(|_: MouseEvent| page::keep_focus());
    Some(live_notice(
        Tone::Info,
        text.get(words),
        html! {
            <p>{ text.get(more) }{ " " }{ button(Weight::Plain, text.get("storage.known"), known) }</p>
        },
    ))
}

fn to_data(scene: &Scene) -> Html {
    html! { <a href={Route::Data.href()}>{ scene.text.get("storage.to-data") }</a> }
}
