//! What the portal is, where its words come from, and what it is not.

mod single;

use career::{
    catalogue::{catalogue, count, count_in, said},
    framework::Origin,
};
use yew::prelude::*;

use crate::{
    components::{Disclosure, heading, lead, note, paragraph, title},
    pages::{self, broken},
    route::Route,
    scene::Scene,
    views::source::{official, source_note, unknown},
};

/// `#/about`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let organisation = scene.framework.organisation();
    html! {
        <>
            { title(text.get("about.title")) }
            { lead(text.get("about.lead")) }
            <div class="panels">
                <div>
                    <section>
                        { heading(text.get("about.not")) }
                        { paragraph(text.get("about.not-text")) }
                    </section>
                    <section>
                        { heading(text.get("about.privacy")) }
                        { paragraph(text.get("about.privacy-text")) }
                    </section>
                    { kinds(scene) }
                    <section>
                        { heading(text.get("access.title")) }
                        { paragraph(text.get("about.access-text")) }
                        <p><a href={Route::Accessibility.href()}>{ text.get("access.title") }</a></p>
                    </section>
                </div>
                <div>
                    { source(scene) }
                    <single::Single scene={scene.clone()} />
                </div>
            </div>
            { every_unstated(scene) }
            <p class="note">
                { text.fill("about.version", &[
                    ("version", env!("CARGO_PKG_VERSION")),
                    ("framework", organisation.id.as_str()),
                    ("revision", &organisation.revision.to_string()),
                ]) }
            </p>
        </>
    }
}

/// How to tell who says what.
fn kinds(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("about.words")) }
            <ul class="kinds">
                for (badge, class, words) in [
                    ("source.policy", "badge badge--policy", "about.policy"),
                    ("source.portal", "badge badge--portal", "about.portal"),
                    ("unknown.not-stated", "badge badge--unknown", "about.unknown"),
                ] {
                    <li><span {class}>{ text.get(badge) }</span><span>{ text.get(words) }</span></li>
                }
            </ul>
        </section>
    }
}

/// The document, and how much of what is shown stands where in it.
fn source(scene: &Scene) -> Html {
    let text = &scene.text;
    let organisation = scene.framework.organisation();
    let document = &organisation.document;
    let said = said(&catalogue(scene.library()));
    let facts = [
        ("about.official-count", count(&said, Origin::Policy)),
        ("about.portal-count", count(&said, Origin::Portal)),
        ("about.unstated-count", organisation.unstated.len()),
    ];
    html! {
        <section>
            { heading(text.get("about.source")) }
            <p>{ text.of(&organisation.name) }{ " " }{ official(text, &document.title) }</p>
            <p>{ official(text, &document.edition.text) }</p>
            { source_note(scene, &document.edition.source) }
            { for scene.chapters.policy.ready().map(|policy| broken::problems(&policy.problems())) }
            if pages::ready(scene) {
                <dl class="facts">
                    for (name, count) in facts {
                        <div><dt>{ text.get(name) }</dt><dd>{ count }</dd></div>
                    }
                </dl>
                <Disclosure summary={html! { text.get("about.sections") }}>
                { note(text.get("about.sections-note")) }
                <table class="values">
                    <caption class="visually-hidden">{ text.get("about.sections") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text.get("about.section") }</th>
                            <th scope="col" class="number">{ text.get("about.statements") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for section in &organisation.sections {
                            <tr key={section.id.as_str()}>
                                <th scope="row">{ official(text, &section.title) }</th>
                                <td class="number">{ count_in(&said, &section.id) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
                </Disclosure>
            }
        </section>
    }
}

/// Everything a reader may look for and the document does not say.
fn every_unstated(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <section class="unstated">
            { heading(text.get("unknown.title")) }
            <ul>
                for entry in &scene.framework.organisation().unstated {
                    <li key={entry.id.as_str()}>{ text.of(&entry.topic) }{ " " }{ unknown(text, entry.reason) }</li>
                }
            </ul>
        </section>
    }
}
