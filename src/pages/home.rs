//! The first page. To somebody new it says what this is, that nothing leaves the machine, and what to press; to
//! somebody who comes back it is their desk ([`desk`]).

pub mod desk;

use yew::prelude::*;

use crate::{
    components::{Weight, icon, link_button, note, title},
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
            <p class="home__private">{ icon("M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3") }{ text.get("home.private") }</p>
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
        (Route::Interviews, "home.turn", "home.turn-text", "M4 21V3M4 4h13l-3 4 3 4H4"),
        (
            Route::Mentor(MentorPage::Home),
            "home.mentor",
            "home.mentor-text",
            "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-4 3-5 6-5s6 1 6 5M16 5a3 3 0 0 1 0 6M18 14c2 1 3 2 3 5",
        ),
        (
            Route::Workshop(WorkshopPage::Home),
            "home.workshop",
            "home.workshop-text",
            "M3 4h18v11H3zM12 15v3M8 21l4-3 4 3",
        ),
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
