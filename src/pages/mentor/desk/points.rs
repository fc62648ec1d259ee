//! What the reader asks, would like to talk about and proposes, and a word in all.

use career::together::{Desk, DeskChange, Point, PointKind};
use yew::prelude::*;

use super::{asked, changing, hints::hints, talk::talk};
use crate::{
    components::{TextField, Tone, Weight, asking_notice, button, button_of, note, yes_or_no},
    platform::page,
    scene::Scene,
    views::writing::{sentence, writing},
};

/// Properties of [`Points`].
#[derive(PartialEq, Properties)]
pub struct PointsProps {
    /// The portal.
    pub scene: Scene,
    /// What lies before the reader.
    pub desk: Desk,
}

/// What the lists are made of.
#[derive(Clone, Copy)]
struct Lists<'a> {
    scene: &'a Scene,
    desk: &'a Desk,
    /// What is asked about before it is taken out.
    asking: &'a UseStateHandle<Option<u32>>,
}

/// The lists. It remembers what it asks about.
#[component]
pub fn Points(props: &PointsProps) -> Html {
    let PointsProps { scene, desk } = props;
    let text = &scene.text;
    let asking = use_state_eq(|| None);
    let lists = Lists { scene, desk, asking: &asking };
    let message = TextField {
        id: "message",
        label: text.get("reading.message"),
        hint: text.get("reading.message-hint"),
        value: &desk.review.message,
        rows: 4,
        ..TextField::default()
    };
    html! {
        <>
            { asked(scene, desk) }
            { hints(scene) }
            { list(&lists, PointKind::Question, ["reading.questions", "reading.questions-text", "reading.add-question"]) }
            { list(&lists, PointKind::Topic, ["reading.topic-list", "reading.topic-list-text", "reading.add-own-topic"]) }
            { list(&lists, PointKind::Action, ["reading.actions", "reading.actions-text", "reading.add-action"]) }
            { writing(scene, &message, None, &changing(scene, desk.id).reform(DeskChange::Message)) }
            { talk(scene) }
        </>
    }
}

/// Everything of one kind, with the messages for its heading, what it is, and the button.
fn list(lists: &Lists, kind: PointKind, [name, what, add]: [&'static str; 3]) -> Html {
    let text = &lists.scene.text;
    let points = || lists.desk.review.points.iter().filter(|point| point.kind == kind);
    let next = lists.desk.review.points.iter().map(|point| point.id).max().map_or(1, |id| id + 1);
    let asking = lists.asking.setter();
    let add_one = changing(lists.scene, lists.desk.id).reform(move |_| {
        asking.set(None);
        page::show_soon(format!("#point-{next}"));
        DeskChange::Add(kind, None, String::new())
    });
    html! {
        <section>
            <h3 id={heading(kind)} tabindex="-1">{ text.get(name) }</h3>
            { note(text.get(what)) }
            if points().next().is_some() {
                <ul class="agreed">
                    for (number, point) in (1..).zip(points()) {
                        <li class="action" key={point.id}>{ one(lists, number, point) }</li>
                    }
                </ul>
            }
            { button(Weight::Secondary, text.get(add), add_one) }
        </section>
    }
}

fn heading(kind: PointKind) -> &'static str {
    match kind {
        PointKind::Question => "list-question",
        PointKind::Action => "list-action",
        PointKind::Topic | PointKind::Comment => "list-topic",
    }
}

fn one(lists: &Lists, number: usize, point: &Point) -> Html {
    let Lists { scene, desk, asking } = *lists;
    let (text, id) = (&scene.text, point.id);
    let change = changing(scene, desk.id);
    let about = point.about.as_ref().and_then(|about| desk.share.item(about));
    let label = format!("{} {number}", text.get(point.kind.message()));
    let field = TextField {
        id: &format!("point-{id}"),
        label: &label,
        hint: about.map_or("", |item| &item.words),
        value: &point.text,
        rows: 2,
        ..TextField::default()
    };
    let remove = {
        let (asking, blank) = (asking.setter(), point.text.trim().is_empty());
        let (change, focus) = (change.clone(), format!("#{}", heading(point.kind)));
        move |sure: bool| {
            let (asking, change, focus) = (asking.clone(), change.clone(), focus.clone());
            Callback::from(move |_| {
                if sure || blank {
                    asking.set(None);
                    change.emit(DeskChange::Remove(id));
                    page::show_soon(focus.clone());
                } else {
                    asking.set(Some(id));
                    page::show_soon("#ask-point");
                }
            })
        }
    };
    let keep = {
        let asking = asking.setter();
        Callback::from(move |_| {
            asking.set(None);
            page::show_soon(format!("#point-{id}"));
        })
    };
    html! {
        <>
            { sentence(scene, &field, &change.reform(move |words| DeskChange::Write(id, words))) }
            if **asking == Some(id) {
                { asking_notice(Tone::Warning, "ask-point", text.get("reading.remove-ask"), yes_or_no((text.get("reading.remove-yes"), remove(true)), (text.get("reading.remove-no"), keep))) }
            } else {
                { button_of(Weight::Plain, text.get("reading.remove"), &label, remove(false)) }
            }
        </>
    }
}
