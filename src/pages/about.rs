//! What the portal is, where its words come from, and what it is not.

use yew::prelude::*;

use crate::{
    components::{heading, lead, paragraph, subheading, title},
    scene::Scene,
};

/// `#/about`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let organisation = scene.framework.organisation();
    html! {
        <>
            { title(text.get("about.title")) }
            { lead(text.get("about.lead")) }
            <section>
                { heading(text.get("about.not")) }
                { paragraph(text.get("about.not-text")) }
            </section>
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
            <section>
                { heading(text.get("about.source")) }
                <p>
                    { text.of(&organisation.name) }{ " " }{ text.of(&organisation.document.title) }
                    { " " }{ text.of(&organisation.document.edition) }
                </p>
                { subheading(text.get("about.sections")) }
                <ul>
                    for section in &organisation.sections {
                        <li key={section.id.as_str()}>{ text.of(&section.title) }</li>
                    }
                </ul>
            </section>
            <section>
                { heading(text.get("about.privacy")) }
                { paragraph(text.get("about.privacy-text")) }
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
