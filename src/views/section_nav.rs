//! The way between pages that belong together.

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use crate::{
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
};

/// The pages about ranks.
pub fn ranks_nav(scene: &Scene) -> Html {
    let pages = [
        (Route::Tracks, "tracks.title"),
        (Route::Compare(None, None), "compare.title"),
        (Route::Abilities, "abilities.title"),
    ];
    section_nav(scene, "nav.tracks", &pages)
}

/// The pages about where one stands.
pub fn standing_nav(scene: &Scene) -> Html {
    let pages = [
        (Route::Assess, "assess.title"),
        (Route::Outcome, "outcome.title"),
        (Route::Targets(Vec::new()), "targets.title"),
        (Route::History(None, None), "history.title"),
    ];
    section_nav(scene, "nav.assess", &pages)
}

/// The pages about what one does to grow.
pub fn growing_nav(scene: &Scene) -> Html {
    let pages = [(Route::Plan, "plan.title"), (Route::Path, "path.title")];
    section_nav(scene, "nav.plan", &pages)
}

/// Where two meet, and where many do.
pub fn together_nav(scene: &Scene) -> Html {
    let pages = [
        (Route::Mentor(MentorPage::Home), "mentor.title"),
        (Route::Workshop(WorkshopPage::Home), "workshop.title"),
    ];
    section_nav(scene, "nav.together", &pages)
}

/// The pages about the policy.
pub fn policy_nav(scene: &Scene) -> Html {
    let pages = [
        (Route::Policy, "policy.title"),
        (Route::measures(), "measures.title"),
        (Route::Indicators, "indicators.title"),
        (Route::Roadmap, "roadmap.title"),
        (Route::Glossary(None), "glossary.title"),
        (Route::Support, "support.title"),
    ];
    section_nav(scene, "nav.policy", &pages)
}

/// The pages about one kind of interview, in the order one goes through them.
pub fn preparing_nav(scene: &Scene, kind: &Id<InterviewType>) -> Html {
    let kind = || kind.clone();
    let pages = [
        (Route::Interview(kind()), "preparing.write"),
        (Route::Guide(kind()), "preparing.guide"),
        (Route::Sheet(kind()), "preparing.sheet"),
        (Route::Rehearse(kind()), "preparing.rehearse"),
        (Route::Talk(kind()), "preparing.talk"),
    ];
    section_nav(scene, "preparing.title", &pages)
}

fn section_nav(scene: &Scene, label: &'static str, pages: &[(Route, &'static str)]) -> Html {
    let text = &scene.text;
    // Another pair to compare, the other way to answer, or one thing on a page is the same page.
    let here = |route: &Route| {
        std::mem::discriminant(route) == std::mem::discriminant(&*scene.route)
            || matches!(
                (route, &*scene.route),
                (Route::Assess, Route::AssessList)
                    | (Route::Policy, Route::Occupation(_))
                    | (Route::Support, Route::Help(_))
            )
    };
    html! {
        <nav class="section-nav" aria-label={text.get(label).to_owned()}>
            <ul>
                for (route, name) in pages {
                    <li><a href={route.href()} aria-current={here(route).then_some("page")}>{ text.get(name) }</a></li>
                }
            </ul>
        </nav>
    }
}
