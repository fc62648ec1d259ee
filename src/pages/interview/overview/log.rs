//! The conversations so far, and sheets of kinds that are no more.

use career::{interview::Interviews, sheet::Sheet, talk::Talk};
use yew::prelude::*;

use super::{talk_name, written};
use crate::{
    components::{Disclosure, heading, note, paragraph},
    pages::interview::name,
    route::Route,
    scene::Scene,
    views::days::day,
};

/// How many conversations are in view.
const RECENT: usize = 12;

/// The conversations that are over, the newest first.
pub fn log(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let talks = scene.record.talks.over();
    let (recent, earlier) = talks.split_at(talks.len().min(RECENT));
    let count = earlier.len().to_string();
    html! {
        <section>
            { heading(text.get("interview.log")) }
            if talks.is_empty() {
                <div class="empty">{ paragraph(text.get("interview.log-empty")) }</div>
            } else {
                { list(scene, interviews, recent) }
            }
            if !earlier.is_empty() {
                <Disclosure summary={text.fill("interview.log-earlier", &[("count", &count)])}>
                    { list(scene, interviews, earlier) }
                </Disclosure>
            }
        </section>
    }
}

fn list(scene: &Scene, interviews: &Interviews, talks: &[&Talk]) -> Html {
    html! { <ul class="desk__list">{ for talks.iter().map(|talk| row(scene, interviews, talk)) }</ul> }
}

fn row(scene: &Scene, interviews: &Interviews, talk: &Talk) -> Html {
    let text = &scene.text;
    let agreed = talk.decided().count();
    let with = match talk.with.trim() {
        "" => String::new(),
        with => text.fill("interview.log-with", &[("with", with)]),
    };
    let called = format!("{} {}", day(text, talk.held()), talk_name(scene, interviews, talk));
    html! {
        <li key={talk.id}>
            <a class="log__link" href={Route::Notes(talk.id).href()}>{ called }</a>
            <span class="note">
                { with }{ " " }{ text.fill("interview.log-agreed", &[("count", &agreed.to_string())]) }
            </span>
        </li>
    }
}

/// Sheets of kinds the content no longer has: still there to read and print.
pub fn gone(scene: &Scene, interviews: &Interviews) -> Html {
    let text = &scene.text;
    let sheets = scene
        .record
        .sheets
        .iter()
        .filter(|(id, sheet)| interviews.kind(id).is_none() && **sheet != Sheet::default());
    let row = |(id, sheet)| {
        let name = name(scene, interviews, id).unwrap_or_default();
        html! {
            <li key={id.as_str()}>
                <span>
                    <a class="log__link" href={Route::Interview(id.clone()).href()}>{ name.clone() }</a>
                    <br /><span class="note">{ written(text, None, sheet) }</span>
                </span>
                <a class="button no-print" href={Route::Sheet(id.clone()).href()}>
                    { text.get("preparing.sheet") }<span class="visually-hidden">{ " " }{ name }</span>
                </a>
            </li>
        }
    };
    let rows: Vec<_> = sheets.map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("interview.gone")) }
            { note(text.get("interview.gone-text")) }
            <ul class="desk__list">{ rows }</ul>
        </section>
    }
}
