//! `#/workshop/profiles`: people who do not exist, to practise on. That they do not is said on every one.

mod picture;

use career::{
    Id,
    framework::Rank,
    workshop::{Profile, Workshops},
};
use yew::prelude::*;

use super::{gone, trail};
use crate::{
    components::{
        Weight, breadcrumbs, button, heading, lead, link_button, note, subheading, title,
    },
    platform::page as browser,
    route::{Route, WorkshopPage},
    scene::Scene,
    views::source::source_note,
};

pub use picture::means;

/// All of them.
pub fn page(scene: &Scene, workshops: &Workshops) -> Html {
    let text = &scene.text;
    html! {
        <>
            { trail(scene, text.get("profiles.title")) }
            { title(text.get("profiles.title")) }
            { lead(text.get("profiles.lead")) }
            { source_note(scene, &workshops.source) }
            if workshops.profiles.is_empty() {
                { note(text.get("profiles.none")) }
                <p>{ link_button(Weight::Primary, text.get("workshop.title"), Route::Workshop(WorkshopPage::Home).href()) }</p>
            }
            <ul class="cards">
                for profile in &workshops.profiles {
                    <li class="card" key={profile.id.as_str()}>
                        <h2><a href={Route::Workshop(WorkshopPage::Profile(profile.id.clone())).href()}>{ text.of(&profile.name) }</a></h2>
                        { fictional(scene) }
                        <p>{ ranks(scene, profile, false) }</p>
                        <p class="profile__wish">{ text.of(&profile.wish) }</p>
                    </li>
                }
            </ul>
        </>
    }
}

/// One of them.
pub fn one(scene: &Scene, workshops: &Workshops, id: &Id<Profile>) -> Html {
    let text = &scene.text;
    let Some(profile) = workshops.profile(id) else {
        return gone(scene, "profiles.gone", "profiles.to-all", WorkshopPage::Profiles);
    };
    let above = [
        (Route::Workshop(WorkshopPage::Home).href(), text.get("workshop.title")),
        (Route::Workshop(WorkshopPage::Profiles).href(), text.get("profiles.title")),
    ];
    let here = text.of(&profile.name);
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, here) }
            { title(here) }
            { fictional(scene) }
            { source_note(scene, &workshops.source) }
            <div class="columns columns--even">
                <div>
                    <section>
                        { heading(text.get("profiles.story")) }
                        <p>{ text.of(&profile.story) }</p>
                        <p>{ ranks(scene, profile, true) }</p>
                    </section>
                    <section>
                        { heading(text.get("profiles.wish")) }
                        <p class="profile__wish">{ text.of(&profile.wish) }</p>
                    </section>
                    <section>
                        { heading(text.get("profiles.questions")) }
                        <ol>
                            for question in &profile.questions { <li>{ text.of(question) }</li> }
                        </ol>
                    </section>
                </div>
                <div>
                    <section>
                        { heading(text.get("profiles.picture")) }
                        { note(text.get("profiles.picture-text")) }
                        { picture::picture(scene, profile) }
                    </section>
                </div>
            </div>
            { picture::answers(scene, profile) }
            <p class="actions">
                { button(Weight::Secondary, text.get("profiles.print"), Callback::from(|_| browser::print())) }
                { link_button(Weight::Plain, text.get("profiles.to-all"), Route::Workshop(WorkshopPage::Profiles).href()) }
            </p>
        </>
    }
}

/// That somebody does not exist.
pub fn fictional(scene: &Scene) -> Html {
    html! { <p><span class="badge badge--unknown">{ scene.text.get("profiles.fictional") }</span></p> }
}

/// The rank they hold and the one they think of, where it is another; with the ways there or without.
pub fn ranks(scene: &Scene, profile: &Profile, links: bool) -> Html {
    let text = &scene.text;
    let name = |rank: &Rank| {
        let titles = text.join(&rank.titles);
        if links {
            html! { <a href={Route::rank(rank).href()}>{ titles }</a> }
        } else {
            html! { { titles } }
        }
    };
    let rank = |id: &Id<Rank>| scene.framework.rank(id).map(name);
    let target = profile.target.as_ref().filter(|target| **target != profile.current);
    html! {
        <>
            { text.get("profiles.current") }{ rank(&profile.current) }
            if let Some(target) = target { <br />{ text.get("profiles.target") }{ rank(target) } }
        </>
    }
}

/// The same as on their page, for paper.
pub fn sheet(scene: &Scene, profile: &Profile) -> Html {
    let text = &scene.text;
    html! {
        <>
            <p>{ ranks(scene, profile, false) }</p>
            <p>{ text.of(&profile.story) }</p>
            { subheading(text.get("profiles.wish")) }
            <p>{ text.of(&profile.wish) }</p>
            { subheading(text.get("profiles.picture")) }
            { means(scene, profile) }
            { subheading(text.get("profiles.questions")) }
            <ol class="leaf__questions">
                for question in &profile.questions { <li>{ text.of(question) }</li> }
            </ol>
        </>
    }
}
