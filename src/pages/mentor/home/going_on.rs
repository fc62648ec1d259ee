//! What is on the desk, what was handed out, and what came back.

use career::{
    record::Change,
    together::{Desk, Given, Received, TogetherChange},
};
use yew::prelude::*;

use super::offer::named;
use crate::{
    components::{Tone, Weight, asking_notice, button_of, subheading, yes_or_no},
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
    views::days::day,
};

/// Properties of [`GoingOn`].
#[derive(PartialEq, Properties)]
pub struct GoingOnProps {
    /// The portal.
    pub scene: Scene,
}

/// The three lists; it remembers what is about to be forgotten.
#[component]
pub fn GoingOn(props: &GoingOnProps) -> Html {
    let scene = &props.scene;
    let (text, together) = (&scene.text, &scene.record.together);
    let asking = use_state_eq(|| None);
    let nothing =
        together.desks.is_empty() && together.given.is_empty() && together.received.is_empty();
    html! {
        <section>
            <h2 id="going-on" tabindex="-1">{ text.get("mentor.going-on") }</h2>
            if nothing {
                <p class="empty">{ text.get("mentor.nothing-yet") }</p>
            }
            if !together.desks.is_empty() {
                { subheading(text.get("mentor.desks")) }
                <ul class="going-on">{ for together.desks.iter().map(|one| desk(scene, one)) }</ul>
            }
            if !together.received.is_empty() {
                { subheading(text.get("mentor.views")) }
                <ul class="going-on">{ for views(scene) }</ul>
            }
            if !together.given.is_empty() {
                { subheading(text.get("mentor.given")) }
                <ul class="going-on">{ for together.given.iter().rev().map(|one| given(scene, &asking, one)) }</ul>
            }
        </section>
    }
}

fn desk(scene: &Scene, desk: &Desk) -> Html {
    let text = &scene.text;
    let name = if desk.beside {
        text.get("mentor.beside").to_owned()
    } else {
        text.fill("mentor.desk-of", &[("name", &named(text, &desk.share.from))])
    };
    let far = [("n", &*desk.rated().to_string()), ("all", &*desk.share.items.len().to_string())];
    html! {
        <li key={desk.id}>
            <a href={Route::Mentor(MentorPage::Desk(desk.id)).href()}>{ name }</a>
            <span class="note">
                { day(text, desk.share.day) }
                if !desk.share.items.is_empty() { { " · " }{ text.fill("mentor.how-far", &far) } }
            </span>
        </li>
    }
}

/// Those that may be shown one by one, then how many may only be seen together.
fn views(scene: &Scene) -> Vec<Html> {
    let (text, received) = (&scene.text, &scene.record.together.received);
    let one = |view: &Received| {
        let name = [
            ("relation", text.get(view.review.relation.message())),
            ("name", &*named(text, &view.review.from)),
        ];
        let open = view.open();
        html! {
            <li key={view.id}>
                <a href={Route::Mentor(MentorPage::View(view.id)).href()}>{ text.fill("mentor.view-of", &name) }</a>
                <span class="note">
                    { day(text, view.review.day) }
                    if open > 0 { { " · " }{ text.fill("mentor.open-points", &[("n", &open.to_string())]) } }
                </span>
            </li>
        }
    };
    let mut list: Vec<_> = received.iter().filter(|view| view.review.is_open()).map(one).collect();
    let others = received.iter().filter(|view| !view.review.is_open()).count();
    if others > 0 {
        let words = text.fill("mentor.other-views", &[("n", &others.to_string())]);
        list.push(html! {
            <li key="others"><a href={Route::Mentor(MentorPage::Views).href()}>{ words }</a></li>
        });
    }
    list
}

fn given(scene: &Scene, asking: &UseStateHandle<Option<u32>>, given: &Given) -> Html {
    let (text, id) = (&scene.text, given.id);
    let when = day(text, given.day);
    let to = match given.to.trim() {
        "" => text.get("mentor.given-to-nobody").to_owned(),
        to => text.fill("mentor.given-to", &[("name", to)]),
    };
    let to_ask = |next: Option<u32>, focus: &'static str| {
        let setter = asking.setter();
        Callback::from(move |_: MouseEvent| {
            setter.set(next);
            page::show_soon(focus);
        })
    };
    let forget = {
        let (setter, change) = (asking.setter(), scene.change.clone());
        Callback::from(move |_: MouseEvent| {
            setter.set(None);
            change.emit(Change::Together(TogetherChange::Forget(id)));
            page::show_soon("#going-on");
        })
    };
    let ask = html! {
        <>
            <p>{ text.get("mentor.forget-text") }</p>
            { yes_or_no((text.get("mentor.forget-yes"), forget), (text.get("mentor.forget-no"), to_ask(None, "#going-on"))) }
        </>
    };
    html! {
        <li key={id}>
            <span>{ to.clone() }</span>
            <span class="note">{ when.clone() }</span>
            if **asking == Some(id) {
                { asking_notice(Tone::Warning, "forget", text.get("mentor.forget-ask"), ask) }
            } else {
                { button_of(Weight::Plain, text.get("mentor.forget"), &format!("{to} {when}"), to_ask(Some(id), "#forget")) }
            }
        </li>
    }
}
