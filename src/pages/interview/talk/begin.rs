//! Before the conversation: what is prepared for it, and the way in. And those of this kind that were before.

use career::{
    record::Change,
    sheet::Line,
    talk::{Talk, TalkChange, TalkText},
};
use yew::prelude::*;

use super::super::Desk;
use crate::{
    components::{Weight, button, heading, lead, link_button, note, paragraph},
    platform::page,
    route::Route,
    scene::Scene,
    views::days::day,
};

/// What is prepared, and the button that begins.
pub fn begin(desk: &Desk, lines: &[Line]) -> Html {
    let text = &desk.scene.text;
    let count = lines.len().to_string();
    let to_write = link_button(
        Weight::Secondary,
        text.get("talk.to-sheet"),
        Route::Interview(desk.id.clone()).href(),
    );
    html! {
        <>
            { lead(text.get("talk.lead")) }
            <section>
                { heading(text.get("talk.prepared")) }
                if lines.is_empty() {
                    { paragraph(text.get("talk.nothing-prepared")) }
                } else {
                    { paragraph(&text.fill("talk.prepared-count", &[("count", &count)])) }
                    <ul>
                        for line in lines {
                            <li key={line.id.as_str()}>{ line.title.clone() }</li>
                        }
                    </ul>
                }
                { note(text.get("talk.only-me")) }
                if let Some(kind) = desk.kind.filter(|kind| !kind.agenda.is_empty()) {
                    { note(&text.fill("talk.minutes", &[("minutes", &kind.minutes().to_string())])) }
                }
                <p class="actions">
                    { button(Weight::Primary, text.get("talk.begin"), press(desk)) }
                    { to_write }
                </p>
            </section>
            { before(desk) }
        </>
    }
}

fn press(desk: &Desk) -> Callback<MouseEvent> {
    let Scene { change, record, today, .. } = desk.scene;
    let begin = TalkChange::Begin(desk.id.clone(), desk.name.to_owned(), *today);
    let (talk, change) = (record.talks.next_id(), change.clone());
    // With whom it is may stand on the sheet already.
    let with = desk.sheet.map(|sheet| sheet.with.trim().to_owned()).unwrap_or_default();
    Callback::from(move |_| {
        change.emit(Change::Talk(begin.clone()));
        if !with.is_empty() {
            change.emit(Change::Talk(TalkChange::Write(talk, TalkText::With, with.clone())));
        }
        page::soon(|| {
            page::focus_and_show("h1");
        });
    })
}

/// Conversations of this kind that are over.
fn before(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let mut talks = desk.scene.record.talks.over();
    talks.retain(|talk| talk.kind == *desk.id);
    if talks.is_empty() {
        return Html::default();
    }
    let called = |talk: &Talk| {
        let held = day(text, talk.held());
        match talk.with.trim() {
            "" => held,
            with => text.fill("talk.called", &[("day", &held), ("with", with)]),
        }
    };
    html! {
        <section>
            { heading(text.get("talk.before")) }
            <ul class="links">
                for talk in talks {
                    <li key={talk.id}><a href={Route::Notes(talk.id).href()}>{ called(talk) }</a></li>
                }
            </ul>
        </section>
    }
}
