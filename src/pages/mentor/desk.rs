//! Looking at what somebody shows, and writing a view of one's own: step by step, one's own view before theirs.

mod back;
mod beside;
mod clear;
mod hints;
mod look;
mod overlay;
mod points;
mod preview;
mod row;
mod stages;
mod talk;
mod view;
mod who;

use career::{
    record::Change,
    together::{Desk, DeskChange, TogetherChange},
};
use yew::prelude::*;

use self::stages::Stage;
use crate::{
    components::{Weight, breadcrumbs, lead, link_button, note, title},
    pages::mentor::shown::written,
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
    text::Text,
    views::days,
};

/// The page.
pub fn page(scene: &Scene, id: u32) -> Html {
    match scene.record.together.desk(id) {
        Some(desk) => {
            html! { <Reading key={id} scene={scene.clone()} desk={desk.clone()} /> }
        }
        None => gone(&scene.text),
    }
}

/// There is no such desk, or it was cleared.
fn gone(text: &Text) -> Html {
    html! {
        <>
            { title(text.get("reading.gone")) }
            { lead(text.get("reading.gone-text")) }
            <p class="actions">{ link_button(Weight::Primary, text.get("reading.to-mentor"), Route::Mentor(MentorPage::Home).href()) }</p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct ReadingProps {
    scene: Scene,
    desk: Desk,
}

/// The steps. It remembers which one the reader is at; a reload leads to where there is something to do.
#[component]
fn Reading(props: &ReadingProps) -> Html {
    let ReadingProps { scene, desk } = props;
    let text = &scene.text;
    let at = use_state_eq(|| Stage::begin(desk));
    let go = {
        let at = at.setter();
        Callback::from(move |stage: Stage| {
            at.set(stage);
            // Each begins with a heading, which says where one is.
            page::show_soon("#stage");
        })
    };
    let seat = Seat { scene, desk, go: &go };
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &[(Route::Mentor(MentorPage::Home).href(), text.get("mentor.title"))], text.get("reading.title")) }
            { title(text.get("reading.title")) }
            // Said once: from then on what counts is what there is to do.
            if *at == Stage::Who { { lead(&whose(text, desk)) } }
            <div class="columns">
                <div>
                    { stages::progressed(&seat, *at) }
                    <section class="reading" aria-labelledby="stage">
                        <h2 id="stage" tabindex="-1">{ text.get(at.message(desk)) }</h2>
                        { stage(&seat, *at) }
                    </section>
                    { stages::ways(&seat, *at) }
                    { note(text.get(kept(scene))) }
                </div>
                <div>
                    { stages::all(&seat, *at) }
                    <clear::Clearing scene={scene.clone()} desk={desk.id} />
                </div>
            </div>
        </>
    }
}

/// The portal, what lies before the reader, and the way to another step.
#[derive(Clone, Copy)]
struct Seat<'a> {
    scene: &'a Scene,
    desk: &'a Desk,
    go: &'a Callback<Stage>,
}

impl Seat<'_> {
    /// A callback for changes of this desk.
    fn making(&self) -> Callback<DeskChange> {
        changing(self.scene, self.desk.id)
    }
}

/// A callback for changes of a desk.
fn changing(scene: &Scene, desk: u32) -> Callback<DeskChange> {
    scene.making(move |change| Change::Together(TogetherChange::Desk(desk, change)))
}

fn stage(seat: &Seat, stage: Stage) -> Html {
    match stage {
        Stage::Who => who::who(seat),
        Stage::Shown => look::look(seat),
        Stage::View => html! { <view::View scene={seat.scene.clone()} desk={seat.desk.clone()} /> },
        Stage::Beside => beside::beside(seat),
        Stage::Points => html! {
            <points::Points scene={seat.scene.clone()} desk={seat.desk.clone()} />
        },
        Stage::Back => html! { <back::Back scene={seat.scene.clone()} desk={seat.desk.clone()} /> },
    }
}

/// What the person would like to hear, where the reader writes.
fn asked(scene: &Scene, desk: &Desk) -> Html {
    if desk.share.message.trim().is_empty() {
        return Html::default();
    }
    html! {
        <div class="reading__asked">
            { note(scene.text.get("reading.message-shown")) }
            { written(&desk.share.message) }
        </div>
    }
}

/// Who shows it, and since when.
fn whose(text: &Text, desk: &Desk) -> String {
    if desk.beside {
        return text.get("reading.lead-beside").to_owned();
    }
    let day = days::day(text, desk.share.day);
    match desk.share.from.trim() {
        "" => text.fill("reading.lead", &[("day", &day)]),
        from => text.fill("reading.lead-from", &[("from", from), ("day", &day)]),
    }
}

/// Whether what one writes is kept, and where.
fn kept(scene: &Scene) -> &'static str {
    scene.keeping.saved.words("reading.kept", "guide.not-kept")
}
