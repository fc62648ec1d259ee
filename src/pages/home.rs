//! The first page. To somebody new it says what this is, that nothing leaves the machine, and what to press; to
//! somebody who comes back it is their desk ([`desk`]).

pub mod desk;

use yew::prelude::*;

use crate::{
    components::{Icon, Weight, icon, link_button, note, title},
    platform::single,
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
    text::Text,
    views::ladder::ladder,
};

/// `#/`, for somebody who has entered nothing yet
pub fn page(scene: &Scene) -> Html {
    beside_ladder(scene, welcome(scene), steps(&scene.text))
}

/// The ladder, which both have, with what stands beside and below it.
fn beside_ladder(scene: &Scene, intro: Html, below: Html) -> Html {
    let text = &scene.text;
    html! {
        <div class="home">
            { intro }
            <section class="home__ladder" aria-labelledby="home-ladder">
                <h2 id="home-ladder">{ text.get("home.ladder") }</h2>
                { note(text.get("home.ladder-hint")) }
                { ladder(scene) }
            </section>
            { below }
        </div>
    }
}

fn welcome(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <div class="home__intro">
            { kicker(scene) }
            { title(text.get("home.title")) }
            <p class="home__lead">{ text.get("home.lead") }</p>
            <p class="home__private">{ icon(Icon::PRIVATE) }{ text.get("home.private") }</p>
            if single::is_here() {
                <p class="note">{ text.get("home.file") }{ " " }<a href={Route::Data.href()}>{ text.get("home.file-link") }</a></p>
            }
            <p class="actions">
                { link_button(Weight::Primary, text.get("home.start"), Route::Tracks.href()) }
                { link_button(Weight::Secondary, text.get("home.assess"), Route::Assess.href()) }
            </p>
            { doors(text) }
        </div>
    }
}

/// Whose portal it is.
fn kicker(scene: &Scene) -> Html {
    let organisation = scene.text.of(&scene.framework.organisation().name);
    html! {
        <p class="home__kicker">{ scene.text.fill("home.kicker", &[("organisation", organisation)]) }</p>
    }
}

/// The way a person takes through the portal.
fn steps(text: &Text) -> Html {
    let steps = [
        (Route::Tracks, "home.step-look", "home.step-look-text"),
        (Route::Assess, "home.step-assess", "home.step-assess-text"),
        (Route::Plan, "home.step-grow", "home.step-grow-text"),
        (Route::Interviews, "home.step-prepare", "home.step-prepare-text"),
    ];
    html! {
        <ol class="steps">
            for (route, title, words) in steps {
                <li>
                    <a href={route.href()}>{ text.get(title) }</a>
                    <span>{ text.get(words) }</span>
                </li>
            }
        </ol>
    }
}

/// The other ways in: at a turning point, for two, and for a room full of people.
fn doors(text: &Text) -> Html {
    let doors = [
        (Route::Interviews, "home.turn", "home.turn-text", Icon::FLAG),
        (Route::Mentor(MentorPage::Home), "home.mentor", "home.mentor-text", Icon::TOGETHER),
        (Route::Workshop(WorkshopPage::Home), "home.workshop", "home.workshop-text", Icon::SCREEN),
    ];
    html! {
        <ul class="home__doors">
            for (route, title, words, sign) in doors {
                <li>
                    { icon(sign) }
                    <a href={route.href()}>{ text.get(title) }</a>
                    <span>{ text.get(words) }</span>
                </li>
            }
        </ul>
    }
}
