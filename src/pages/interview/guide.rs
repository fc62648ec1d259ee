//! `#/interview/{type}/guide`: the sheet step by step.

mod end;
mod start;
mod step;
mod steps;

use career::{
    Id,
    interview::{InterviewType, Part},
    sheet::SheetChange,
};
use yew::prelude::*;

use super::{
    Desk,
    editor::{Piece, pieces},
    top, with_kind,
};
use crate::{
    components::{Tone, Weight, link_button, notice},
    platform::page,
    route::Route,
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, id: &Id<InterviewType>) -> Html {
    with_kind(scene, id, |desk| {
        html! {
            <>
                { top(&desk, "guide.title") }
                if desk.kind.is_some() {
                    <Guiding scene={scene.clone()} id={id.clone()} />
                } else {
                    { gone(&desk) }
                }
            </>
        }
    })
}

/// The content no longer has the kind: there are no steps, but what was written is there.
fn gone(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let way = html! {
        <p class="actions">
            { link_button(Weight::Secondary, text.get("guide.gone-written"), Route::Interview(desk.id.clone()).href()) }
            { link_button(Weight::Plain, text.get("sheet.title"), Route::Sheet(desk.id.clone()).href()) }
        </p>
    };
    notice(Tone::Info, text.get("guide.gone"), way)
}

#[derive(PartialEq, Properties)]
struct GuidingProps {
    scene: Scene,
    id: Id<InterviewType>,
}

/// The steps. It remembers that the last one is behind; which one the person is at, the sheet knows.
#[component]
fn Guiding(props: &GuidingProps) -> Html {
    let ended = use_state_eq(|| false);
    with_kind(&props.scene, &props.id, |desk| {
        let mut pieces = pieces(&desk);
        // What the content no longer asks for is no step.
        pieces.retain(|piece| piece.line.part.is_some());
        let way = Way { desk: &desk, pieces: &pieces, ended: &ended };
        match way.at() {
            None => start::start(&way),
            Some(_) if *ended => end::end(&way),
            Some(index) => step::step(&way, index),
        }
    })
}

/// The steps, and the ways between them.
struct Way<'a> {
    desk: &'a Desk<'a>,
    pieces: &'a [Piece],
    ended: &'a UseStateHandle<bool>,
}

impl Way<'_> {
    /// The step the person is at; none before the first, and where the content no longer has it.
    fn at(&self) -> Option<usize> {
        let at = self.desk.sheet?.at.as_ref()?;
        self.pieces.iter().position(|piece| piece.line.id == *at)
    }

    /// Goes to the step with this index; past the last one, to the end.
    fn to<E>(&self, index: usize) -> Callback<E> {
        let Some(piece) = self.pieces.get(index) else {
            let ended = self.ended.setter();
            return Callback::from(move |_| {
                ended.set(true);
                page::show_soon("#end");
            });
        };
        self.go(Some(piece.line.id.clone()))
    }

    /// Leaves the steps for what stands before the first.
    fn leave(&self) -> Callback<MouseEvent> {
        self.go(None)
    }

    /// Goes to another place, which has the focus on arrival. From the end the last step is none: the sheet is there.
    fn go<E>(&self, part: Option<Id<Part>>) -> Callback<E> {
        let (make, ended, was_ended) = (self.desk.making(), self.ended.setter(), **self.ended);
        Callback::from(move |_| {
            ended.set(false);
            make.emit(SheetChange::GoTo(part.clone()));
            if was_ended {
                page::show_soon("#part");
            }
        })
    }

    /// How many minutes the steps from this one on may take.
    fn minutes(&self, from: usize) -> u32 {
        let parts = self.pieces.iter().skip(from).filter_map(|piece| piece.line.part.as_ref());
        parts.map(|part| part.minutes).sum()
    }
}
