//! What the portal is, where its words come from, and what it is not.

use yew::prelude::*;

use crate::scene::Scene;

/// `#/about`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let organisation = scene.framework.organisation();
    html! {
        <>
            <h1 tabindex="-1">{ text.get("about.title") }</h1>
            <p class="lead">{ text.get("about.lead") }</p>
            <section>
                <h2>{ text.get("about.not") }</h2>
                <p>{ text.get("about.not-text") }</p>
            </section>
            <section>
                <h2>{ text.get("about.words") }</h2>
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
            <section>
                <h2>{ text.get("about.source") }</h2>
                <p>
                    { text.of(&organisation.name) }{ " " }{ text.of(&organisation.document.title) }
                    { " " }{ text.of(&organisation.document.edition) }
                </p>
                <h3>{ text.get("about.sections") }</h3>
                <ul>
                    for section in &organisation.sections {
                        <li key={section.id.as_str()}>{ text.of(&section.title) }</li>
                    }
                </ul>
            </section>
            <section>
                <h2>{ text.get("about.privacy") }</h2>
                <p>{ text.get("about.privacy-text") }</p>
            </section>
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
