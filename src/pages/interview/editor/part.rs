//! One part of the sheet, as it is in both ways of writing.

use career::{
    interview::{Audience, Prefill},
    sheet::{Filling, Line, SheetChange, lines, suggestion},
};
use yew::prelude::*;

use super::{bank::Bank, origin::origin};
use crate::{
    components::{Disclosure, Icon, TextField, icon},
    pages::interview::Desk,
    text::Text,
    views::writing::writing,
};

/// How many things to think about are shown at once, beside what the part itself asks.
const SHOWN: usize = 2;

/// A part, and what there is for writing it.
pub struct Piece {
    /// The part with what stands in it.
    pub line: Line,
    /// What the portal suggests; empty when it has nothing.
    pub draft: String,
    /// What to think about.
    pub prompts: Vec<String>,
    /// The conversation that what was agreed comes from.
    pub talk: Option<u32>,
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The person's own words stand there.
    Written,
    /// The draft stands there.
    Draft,
    /// Nothing stands there.
    Empty,
}

impl State {
    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Written => "editor.written",
            Self::Draft => "editor.draft",
            Self::Empty => "editor.empty",
        }
    }
}

impl Piece {
    /// How far it is.
    pub fn state(&self) -> State {
        match (self.line.is_blank(), self.line.suggested) {
            (true, _) => State::Empty,
            (false, true) => State::Draft,
            (false, false) => State::Written,
        }
    }
}

/// Every part, in the order of the page.
pub fn pieces(desk: &Desk) -> Vec<Piece> {
    desk.with_material(|material| {
        let talk = material.last_talk(desk.kind).map(|talk| talk.id);
        let filling = desk.kind.map(|kind| Filling::new(kind, material));
        let piece = |line: Line| {
            let draft = match &line.part {
                _ if line.suggested => line.text.clone(),
                Some(part) => suggestion(part, desk.kind, material),
                None => String::new(),
            };
            let filled = filling.as_ref().zip(line.part.as_ref());
            let prompts = filled.map(|(filling, part)| filling.prompts(part)).unwrap_or_default();
            Piece { line, draft, prompts, talk }
        };
        lines(desk.kind, desk.sheet, material).into_iter().map(piece).collect()
    })
}

/// The id of the field of a part.
pub fn field_id(line: &Line) -> String {
    format!("part-{}", line.id)
}

/// A part to write. `step` says which step it is; then its heading takes the focus.
pub fn part(desk: &Desk, piece: &Piece, step: Option<&str>) -> Html {
    let text = &desk.scene.text;
    let line = &piece.line;
    let id = field_id(line);
    let write = {
        let (make, part, title) = (desk.making(), line.id.clone(), line.title.clone());
        Callback::from(move |words| {
            make.emit(SheetChange::Write(part.clone(), title.clone(), Some(words)));
        })
    };
    let field = TextField {
        id: &id,
        hint: line.part.as_ref().map_or("", |part| text.of(&part.prompt)),
        value: &line.text,
        rows: 5,
        ..TextField::default()
    };
    let look = match line.audience {
        Audience::Me => Some("sheet-part--me"),
        Audience::Talk => Some("sheet-part--talk"),
        Audience::Paper => None,
    };
    html! {
        <div class={classes!("sheet-part", look)}>
            <div class="sheet-part__head">
                <h2 id={step.map(|_| "part")} tabindex={step.map(|_| "-1")}>
                    if let Some(step) = step { <span class="visually-hidden">{ step }{ " " }</span> }
                    <label for={id.clone()}>{ line.title.clone() }</label>
                </h2>
                <span class="badge">{ sign(line.audience) }{ text.get(line.audience.message()) }</span>
            </div>
            { writing(desk.scene, &field, None, &write) }
            { hints(text, &piece.prompts) }
            { origin(desk, piece) }
            { audience(desk, line) }
            { bank(desk, line) }
        </div>
    }
}

/// What else to think about: a little at once, the rest for whoever wants it.
fn hints(text: &Text, prompts: &[String]) -> Html {
    if prompts.is_empty() {
        return Html::default();
    }
    let (first, rest) = prompts.split_at(SHOWN.min(prompts.len()));
    let list = |prompts: &[String]| {
        html! {
            <ul>
                for prompt in prompts { <li>{ prompt.clone() }</li> }
            </ul>
        }
    };
    html! {
        <div class="hints">
            <p><strong>{ text.get("editor.hints") }</strong></p>
            { list(first) }
            if !rest.is_empty() {
                <details class="disclosure">
                    <summary>{ text.fill("editor.more-hints", &[("count", &rest.len().to_string())]) }</summary>
                    { list(rest) }
                </details>
            }
        </div>
    }
}

/// Whom the part is for.
fn audience(desk: &Desk, line: &Line) -> Html {
    let text = &desk.scene.text;
    let name = format!("for-{}", line.id);
    let choice = |(place, audience): (usize, Audience)| {
        let id = format!("{name}-{place}");
        let change = SheetChange::For(line.id.clone(), line.title.clone(), audience);
        let onchange = desk.making().reform(move |_: Event| change.clone());
        html! {
            <div class="aim__level">
                <input type="radio" name={name.clone()} id={id.clone()} checked={line.audience == audience} {onchange} />
                <label for={id}>{ text.get(audience.message()) }</label>
            </div>
        }
    };
    html! {
        <fieldset class="aim">
            <legend class="field__label">
                { text.get("editor.for") }<span class="visually-hidden">{ " " }{ line.title.clone() }</span>
            </legend>
            <div class="aim__levels">{ for Audience::ALL.into_iter().enumerate().map(choice) }</div>
        </fieldset>
    }
}

/// A lock, somebody speaking, a sheet of paper.
fn sign(audience: Audience) -> Html {
    icon(match audience {
        Audience::Me => Icon::PRIVATE,
        Audience::Talk => Icon::TALK,
        Audience::Paper => Icon::PAPER,
    })
}

/// The questions to pick from, where the part is for those.
fn bank(desk: &Desk, line: &Line) -> Html {
    let picks = line.part.as_ref().and_then(|part| part.prefill) == Some(Prefill::Questions);
    if !picks || desk.interviews.questions_for(desk.id).is_empty() {
        return Html::default();
    }
    let write = {
        let (make, part, title) = (desk.making(), line.id.clone(), line.title.clone());
        // What has nothing in it is as new.
        make.reform(move |words: String| {
            let words = Some(words).filter(|words| !words.is_empty());
            SheetChange::Write(part.clone(), title.clone(), words)
        })
    };
    html! {
        <Disclosure summary={html! { { desk.scene.text.get("bank.title") } }}>
            <Bank scene={desk.scene.clone()} kind={desk.id.clone()} written={line.text.clone()} {write} />
        </Disclosure>
    }
}
