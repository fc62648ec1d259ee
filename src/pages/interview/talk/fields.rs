//! What one writes of a conversation, in it and afterwards.

use career::{
    record::Change,
    talk::{Talk, TalkChange, TalkText},
};
use yew::prelude::*;

use crate::{
    components::TextField,
    scene::Scene,
    views::{
        date_field::DateField,
        days::day,
        writing::{sentence, writing},
    },
};

fn label(text: TalkText) -> &'static str {
    match text {
        TalkText::Day => "talk.day",
        TalkText::With => "talk.with",
        TalkText::Notes => "talk.notes",
        TalkText::Next => "talk.next",
    }
}

fn id(text: TalkText) -> &'static str {
    match text {
        TalkText::Day => "talk-day",
        TalkText::With => "talk-with",
        TalkText::Notes => "talk-notes",
        TalkText::Next => "talk-next",
    }
}

fn write(scene: &Scene, talk: &Talk, text: TalkText) -> Callback<String> {
    let talk = talk.id;
    scene.making(move |words| Change::Talk(TalkChange::Write(talk, text, words)))
}

/// A text of so many lines.
pub fn words(scene: &Scene, talk: &Talk, which: TalkText, rows: u32) -> Html {
    let field = TextField {
        id: id(which),
        label: scene.text.get(label(which)),
        value: talk.text(which),
        rows,
        ..TextField::default()
    };
    let write = write(scene, talk, which);
    if rows > 1 { writing(scene, &field, None, &write) } else { sentence(scene, &field, &write) }
}

/// Whom it is with, when it is, and when the next one is.
pub fn facts(scene: &Scene, talk: &Talk) -> Html {
    html! {
        <div class="stack">
            { words(scene, talk, TalkText::With, 1) }
            { date(scene, talk, TalkText::Day) }
            { date(scene, talk, TalkText::Next) }
        </div>
    }
}

fn date(scene: &Scene, talk: &Talk, which: TalkText) -> Html {
    let text = &scene.text;
    let hint = match which {
        TalkText::Day => text.fill("talk.day-begun", &[("day", &day(text, talk.begun))]),
        _ => String::new(),
    };
    html! {
        <DateField
            scene={scene.clone()} id={id(which)} label={text.get(label(which)).to_owned()} value={talk.text(which).to_owned()} {hint}
            on_input={write(scene, talk, which)}
        />
    }
}
