//! The one place where files for two people are opened. They are read and shown first; only what the person confirms
//! is taken in.

use std::rc::Rc;

use career::{
    Framework,
    exchange::Format,
    record::Change,
    together::{Review, TogetherChange},
};
use yew::prelude::*;

use super::{
    found::{Found, Verdict, read, verdicts},
    offer::offer,
};
use crate::{
    components::{Weight, button, note, paragraph},
    platform::{
        files::{self, Chosen, Opened},
        page,
    },
    route::{MentorPage, Route},
    scene::Scene,
    views::{file_field::FileField, file_opening::Unlocking, work::use_work},
};

/// Properties of [`Opening`].
#[derive(PartialEq, Properties)]
pub struct OpeningProps {
    /// The portal.
    pub scene: Scene,
}

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Step {
    /// The files chosen, as far as they are not dealt with.
    found: Rc<Vec<Found>>,
    /// Files that ask for a passphrase first, and what was chosen with them.
    locked: Option<Rc<Opened>>,
    /// How many are still being read.
    reading: usize,
    /// How many were taken in last.
    taken: usize,
}

/// The field, what was found in the files, and the button that takes it in.
#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let step = use_state_eq(Step::default);
    // Files chosen later take the place of those still being read.
    let reading = use_work();
    let chosen = {
        let (framework, step) = (scene.framework.clone(), step.setter());
        Callback::from(move |files: Vec<Chosen>| {
            let (framework, step) = (framework.clone(), step.clone());
            if files.is_empty() {
                return;
            }
            step.set(Step { reading: files.len(), ..Step::default() });
            reading.begin(async move {
                let opened = files::open_all(files, Format::Share).await;
                if opened.sealed.is_empty() {
                    show(opened.texts, &framework, &step);
                } else {
                    step.set(Step { locked: Some(Rc::new(opened)), ..Step::default() });
                }
            });
        })
    };
    let done = {
        let (framework, step) = (scene.framework.clone(), step.setter());
        Callback::from(move |texts| show(texts, &framework, &step))
    };
    html! {
        <section id="open">
            <h2 id="open-heading" tabindex="-1">{ text.get("mentor.open") }</h2>
            { paragraph(text.get("mentor.open-text")) }
            { note(text.get("mentor.ten-minutes")) }
            <FileField
                text={text.clone()} id="mentor-file" words={text.get("mentor.file").to_owned()}
                hint={text.get("mentor.file-hint").to_owned()} multiple=true {chosen}
            />
            <p role="status">
                if step.reading > 0 { { text.fill("mentor.reading", &[("n", &step.reading.to_string())]) } }
                if step.taken > 0 { <span class="done">{ text.fill("mentor.taken", &[("n", &step.taken.to_string())]) }</span> }
            </p>
            if let Some(opened) = &step.locked {
                <Unlocking text={text.clone()} opened={Rc::clone(opened)} {done} leave={leave(&step)} />
            }
            if !step.found.is_empty() { { list(scene, &step) } }
        </section>
    }
}

/// Shows what is in the files.
fn show(texts: Vec<files::Text>, framework: &Framework, step: &UseStateSetter<Step>) {
    let found = texts.into_iter().map(|(name, text)| {
        let content = text.and_then(|text| read(&name, &text, framework));
        Found { name, content, all_the_same: false }
    });
    step.set(Step { found: Rc::new(found.collect()), ..Step::default() });
    page::show_soon("#found");
}

/// Back to where nothing was chosen.
fn leave<E>(step: &UseStateHandle<Step>) -> Callback<E> {
    let step = step.setter();
    Callback::from(move |_| {
        step.set(Step::default());
        page::show_soon("#mentor-file");
    })
}

/// Each file with what may become of it, and one button for all that are good.
fn list(scene: &Scene, step: &UseStateHandle<Step>) -> Html {
    let text = &scene.text;
    let all = verdicts(&step.found, &scene.record, scene.today);
    let changes: Vec<_> = all.iter().filter_map(|(_, change)| change.clone()).collect();
    let words = match (changes.as_slice(), all.as_slice()) {
        ([TogetherChange::Open(..)], [_]) => text.get("mentor.open-one").to_owned(),
        ([_], [_]) => text.get("mentor.take-one").to_owned(),
        (several, _) => text.fill("mentor.take-all", &[("n", &several.len().to_string())]),
    };
    let toggle = |place: usize| {
        let (setter, now) = (step.setter(), (**step).clone());
        Callback::from(move |checked: bool| {
            let mut found = (*now.found).clone();
            if let Some(one) = found.get_mut(place) {
                one.all_the_same = checked;
            }
            setter.set(Step { found: Rc::new(found), ..now.clone() });
        })
    };
    // One file that needs a second word has nothing to press yet; it says what to do.
    let waits =
        all.iter().any(|(verdict, change)| *verdict == Verdict::Unknown && change.is_none());
    html! {
        <div class="stack">
            <h3 id="found" tabindex="-1">{ text.fill("mentor.found", &[("n", &all.len().to_string())]) }</h3>
            <ul class="cards cards--one">
                for (place, (one, (verdict, change))) in step.found.iter().zip(&all).enumerate() {
                    <li class="card offer" key={place}>{ offer(scene, place, one, verdict, change.is_some(), &toggle(place)) }</li>
                }
            </ul>
            if changes.is_empty() && !waits { { note(text.get("mentor.nothing-good")) } }
            <p class="actions">
                if !changes.is_empty() { { button(Weight::Primary, &words, take(scene, step, changes)) } }
                { button(Weight::Secondary, text.get("mentor.leave"), leave(step)) }
            </p>
        </div>
    }
}

/// Does all `changes`; what is one only is shown at once.
fn take(
    scene: &Scene,
    step: &UseStateHandle<Step>,
    changes: Vec<TogetherChange>,
) -> Callback<MouseEvent> {
    let (change, setter) = (scene.change.clone(), step.setter());
    let (mut after, record) = (scene.record.together.clone(), scene.record.clone());
    for one in &changes {
        after.apply(one.clone(), &record.assessment);
    }
    let target = match changes.as_slice() {
        [TogetherChange::Open(..)] => after.desks.last().map(|desk| MentorPage::Desk(desk.id)),
        [TogetherChange::TakeIn(review, ..)] if Review::is_open(review) => {
            after.received.last().map(|view| MentorPage::View(view.id))
        }
        all => {
            let hidden = |one: &TogetherChange| matches!(one, TogetherChange::TakeIn(review, ..) if !review.is_open());
            all.iter().all(hidden).then_some(MentorPage::Views)
        }
    };
    Callback::from(move |_| {
        for one in &changes {
            change.emit(Change::Together(one.clone()));
        }
        if let Some(target) = target.clone() {
            page::go(&Route::Mentor(target).href());
        } else {
            setter.set(Step { taken: changes.len(), ..Step::default() });
            page::show_soon("#going-on");
        }
    })
}
