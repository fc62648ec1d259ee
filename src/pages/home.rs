//! The first page: what this is, that nothing leaves the machine, and what to press.

use yew::prelude::*;

use crate::{
    components::{Weight, link_button, note, title},
    route::Route,
    scene::Scene,
    text::Text,
    views::ladder::ladder,
};

/// `#/`
pub fn page(scene: &Scene) -> Html {
    let Scene { framework, text, record, .. } = scene;
    let begun = !record.assessment.answers.is_empty();
    let (primary, words) =
        if begun { (Route::Assess, "home.resume") } else { (Route::Tracks, "home.start") };
    html! {
        <div class="home">
            <div class="home__intro">
                <p class="home__kicker">{ text.fill("home.kicker", &[("organisation", text.of(&framework.organisation().name))]) }</p>
                { title(text.get("home.title")) }
                <p class="home__lead">{ text.get("home.lead") }</p>
                <p class="home__private">{ lock() }{ text.get("home.private") }</p>
                <p class="actions">
                    { link_button(Weight::Primary, text.get(words), primary.href()) }
                    if begun {
                        { link_button(Weight::Secondary, text.get("home.outcome"), Route::Outcome.href()) }
                    } else {
                        { link_button(Weight::Secondary, text.get("home.assess"), Route::Assess.href()) }
                    }
                </p>
                { steps(text) }
            </div>
            <section class="home__ladder" aria-labelledby="home-ladder">
                <h2 id="home-ladder">{ text.get("home.ladder") }</h2>
                { note(text.get("home.ladder-hint")) }
                { ladder(scene) }
            </section>
        </div>
    }
}

fn steps(text: &Text) -> Html {
    let steps = [
        (Route::Tracks, "home.step-look", "home.step-look-text"),
        (Route::Assess, "home.step-assess", "home.step-assess-text"),
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

fn lock() -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <rect x="5" y="11" width="14" height="9" rx="2" />
            <path d="M8 11V8a4 4 0 0 1 8 0v3" />
        </svg>
    }
}
