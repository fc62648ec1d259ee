//! The pages, one a file. A page is a function of the [`Scene`]; it is a component only where it has a state
//! of its own.

pub mod abilities;
pub mod about;
pub mod assess;
pub mod broken;
pub mod compare;
pub mod data;
pub mod home;
pub mod interview;
pub mod not_found;
pub mod outcome;
pub mod rank;
pub mod sheet;
pub mod tracks;

use career::{Id, interview::InterviewType};
use yew::prelude::*;

use crate::{
    chapter::{Loadable, Needs},
    route::Route,
    scene::Scene,
};

/// The page for the address.
pub fn page(scene: &Scene) -> Html {
    match &*scene.route {
        Route::Home => home::page(scene),
        Route::Tracks => tracks::page(scene),
        Route::Rank(track, rank) => rank::page(scene, track, rank),
        Route::Compare(from, to) => compare::page(scene, from.as_ref(), to.as_ref()),
        Route::Abilities => abilities::page(scene),
        Route::Assess => assess::page(scene),
        Route::Outcome => outcome::page(scene),
        Route::Interviews => interview::overview(scene),
        Route::Interview(kind) => interview::page(scene, kind),
        Route::Sheet(kind) => sheet::page(scene, kind),
        Route::Data => html! { <data::Data scene={scene.clone()} /> },
        Route::About => about::page(scene),
        Route::NotFound(address) => not_found::page(scene, address),
    }
}

/// Which chapters a page needs.
pub fn needs(route: &Route) -> Needs {
    Needs {
        questionnaire: matches!(
            route,
            Route::Assess | Route::Outcome | Route::Interview(_) | Route::Sheet(_)
        ),
        interviews: matches!(route, Route::Interviews | Route::Interview(_) | Route::Sheet(_)),
    }
}

/// Whether everything the page needs is here, or known not to come.
pub fn ready(scene: &Scene) -> bool {
    let (needs, chapters) = (needs(&scene.route), &scene.chapters);
    !(needs.questionnaire && chapters.questionnaire == Loadable::Pending
        || needs.interviews && chapters.interviews == Loadable::Pending)
}

/// Where the person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Tells one place from another, so that nothing of one lingers in the next.
    pub key: String,
    /// What has the focus on arrival.
    pub focus: &'static str,
}

/// The place the scene shows: a page, or one question of the self-assessment.
pub fn place(scene: &Scene) -> Place {
    let heading = |route: &Route| Place { key: route.href(), focus: "h1" };
    match (&*scene.route, &scene.record.assessment.at) {
        (Route::Assess, Some(subject)) => {
            Place { key: format!("{}/{subject}", scene.route), focus: "#question" }
        }
        // Choosing another pair of ranks stays on the page.
        (Route::Compare(..), _) => heading(&Route::Compare(None, None)),
        (route, _) => heading(route),
    }
}

/// The title of the document: the page, then the portal.
pub fn title(scene: &Scene) -> String {
    let text = &scene.text;
    let portal = text.get("frame.title");
    let page = match &*scene.route {
        Route::Home => {
            return format!("{portal} | {}", text.of(&scene.framework.organisation().name));
        }
        Route::Rank(track, id) => {
            rank::found(scene, track, id).map(|(rank, _)| text.join(&rank.titles))
        }
        Route::Interview(id) => interview_name(scene, id, "interview.title"),
        Route::Sheet(id) => interview_name(scene, id, "sheet.title"),
        Route::Tracks => Some(text.get("tracks.title").to_owned()),
        Route::Compare(..) => Some(text.get("compare.title").to_owned()),
        Route::Abilities => Some(text.get("abilities.title").to_owned()),
        Route::Assess => Some(text.get("assess.title").to_owned()),
        Route::Outcome => Some(text.get("outcome.title").to_owned()),
        Route::Interviews => Some(text.get("interview.title").to_owned()),
        Route::Data => Some(text.get("data.title").to_owned()),
        Route::About => Some(text.get("about.title").to_owned()),
        Route::NotFound(_) => None,
    };
    format!("{} | {portal}", page.as_deref().unwrap_or_else(|| text.get("not-found.title")))
}

/// The name of a page about one kind of interview; `None` if there is no such kind.
fn interview_name(scene: &Scene, id: &Id<InterviewType>, page: &str) -> Option<String> {
    let page = scene.text.get(page);
    match &scene.chapters.interviews {
        Loadable::Ready(interviews) => {
            interviews.kind(id).map(|kind| format!("{} | {page}", scene.text.of(&kind.name)))
        }
        _ => Some(page.to_owned()),
    }
}
