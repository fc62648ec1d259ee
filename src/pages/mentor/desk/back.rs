//! Handing the view back: as a file, or at the same screen.

use career::{
    exchange,
    record::Change,
    together::{Desk, Review, TogetherChange},
};
use yew::prelude::*;

use super::preview::preview;
use crate::{
    components::{Tone, Weight, button_unless, note, notice, paragraph},
    platform::{
        file::{FileKind, NewFile},
        page,
    },
    route::{MentorPage, Route},
    scene::Scene,
    views::file_saving::FileSaving,
};

/// Properties of [`Back`].
#[derive(PartialEq, Properties)]
pub struct BackProps {
    /// The portal.
    pub scene: Scene,
    /// What lies before the reader.
    pub desk: Desk,
}

/// The step. It remembers that a file was saved.
#[component]
pub fn Back(props: &BackProps) -> Html {
    let BackProps { scene, desk } = props;
    let text = &scene.text;
    let review = desk.review.to_hand_over();
    // Once something else is written, what was saved is not all any more.
    let saved = use_state_eq(|| None::<Review>);
    let nothing = review.says_nothing();
    let make = {
        let (scene, review) = (scene.clone(), review.clone());
        Callback::from(move |()| {
            let name =
                format!("ayumi-{}-review-{}.json", scene.framework.organisation().id, scene.today);
            let text = exchange::write_review(&review, &scene.framework);
            Some(NewFile { name, kind: FileKind::Json, text })
        })
    };
    let done = {
        let (saved, review) = (saved.setter(), review.clone());
        Callback::from(move |()| {
            saved.set(Some(review.clone()));
            page::show_soon("#review-saved");
        })
    };
    let was_saved = saved.as_ref() == Some(&review);
    html! {
        <>
            { paragraph(text.get(if desk.beside { "reading.keep-text" } else { "reading.back-text" })) }
            if nothing { { notice(Tone::Info, text.get("reading.nothing"), paragraph(text.get("reading.nothing-text"))) } }
            <h3>{ text.get("reading.preview") }</h3>
            { preview(scene, desk, &review) }
            if desk.beside {
                <p class="actions">{ button_unless(nothing, Weight::Primary, text.get("reading.keep-button"), take_over(scene, desk)) }</p>
                { note(text.get("reading.keep-note")) }
            } else {
                <FileSaving
                    text={text.clone()} id="review" words={text.get("reading.save").to_owned()} weight={Weight::Primary} disabled={nothing}
                    {make} saved={done} below={next(scene, was_saved)}
                />
            }
        </>
    }
}

/// What to do with the file that was saved. The focus goes there, which brings it into view and has it read once.
fn next(scene: &Scene, saved: bool) -> Html {
    let text = &scene.text;
    if !saved {
        return Html::default();
    }
    html! {
        <div>
            <p class="done" id="review-saved" tabindex="-1">{ text.get("reading.saved") }</p>
            <ol>
                <li>{ text.get("reading.then-hand") }</li>
                <li>{ text.get("reading.then-open") }</li>
                <li>{ text.get("reading.then-clear") }</li>
            </ol>
        </div>
    }
}

/// Keeps both views in the person's record, and goes to them: this address leads nowhere any more.
fn take_over(scene: &Scene, desk: &Desk) -> Callback<MouseEvent> {
    let (change, id, today) = (scene.change.clone(), desk.id, scene.today);
    let view = scene.record.together.next_received();
    Callback::from(move |_| {
        page::replace(&Route::Mentor(MentorPage::View(view)).href());
        change.emit(Change::Together(TogetherChange::TakeOver(id, today)));
    })
}
