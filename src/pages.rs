//! The pages, one a file. A page is a function of the [`Scene`]; it is a component only where it has a state
//! of its own.

pub mod abilities;
pub mod about;
pub mod accessibility;
pub mod assess;
pub mod broken;
pub mod compare;
pub mod data;
pub mod history;
pub mod home;
pub mod interview;
pub mod left;
pub mod mentor;
mod names;
pub mod not_found;
pub mod outcome;
pub mod path;
pub mod plan;
pub mod policy;
pub mod rank;
pub mod search;
pub mod support;
pub mod targets;
pub mod tracks;
pub mod workshop;

use yew::prelude::*;

use crate::{
    chapter::{Loadable, Needs},
    later,
    route::{Route, Section, WorkshopPage},
    scene::Scene,
};

pub use names::{heading, named, title};

/// The page for the address.
pub fn page(scene: &Scene) -> Html {
    match &*scene.route {
        Route::Home if scene.record.is_empty() => home::page(scene),
        Route::Tracks => tracks::page(scene),
        Route::Rank(track, rank) => rank::page(scene, track, rank),
        Route::NotFound(address) => not_found::page(scene, address),
        _ => later::page(scene),
    }
}

/// Whether a page does with the program's first file: where one arrives, and goes first from there. Whoever has entered
/// something has the second one, which reads it.
fn at_first(route: &Route, new: bool) -> bool {
    new && matches!(route, Route::Home | Route::Tracks | Route::Rank(..) | Route::NotFound(_))
}

/// The page for the address, of those in the program's second file (see [`crate::later`]).
pub fn later_page(scene: &Scene) -> Html {
    match &*scene.route {
        Route::Home => home::desk::page(scene),
        Route::Compare(from, to) => compare::page(scene, from.as_ref(), to.as_ref()),
        Route::Abilities => abilities::page(scene),
        Route::Assess => assess::page(scene),
        Route::AssessList => assess::list_page(scene),
        Route::Targets(ranks) => targets::page(scene, ranks),
        Route::History(from, to) => history::page(scene, *from, *to),
        Route::Plan => plan::page(scene),
        Route::Path => path::page(scene),
        Route::Outcome => outcome::page(scene),
        Route::Interviews => interview::overview::page(scene),
        Route::Interview(kind) => interview::kind::page(scene, kind),
        Route::Guide(kind) => interview::guide::page(scene, kind),
        Route::Sheet(kind) => interview::sheet::page(scene, kind),
        Route::Rehearse(kind) => interview::rehearse::page(scene, kind),
        Route::Talk(kind) => interview::talk::page(scene, kind),
        Route::Notes(talk) => interview::notes::page(scene, *talk),
        Route::Mentor(page) => mentor::page(scene, page),
        Route::Workshop(page) => workshop::page(scene, page),
        Route::Policy => policy::page(scene, None),
        Route::Occupation(occupation) => policy::page(scene, Some(occupation)),
        Route::Theme(theme) => policy::theme(scene, theme),
        Route::Measures(filter) => policy::measures::page(scene, filter),
        Route::Measure(measure) => policy::measure::page(scene, measure),
        Route::Indicators => policy::indicators::page(scene),
        Route::Roadmap => policy::roadmap::page(scene),
        Route::Glossary(term) => policy::glossary::page(scene, term.as_ref()),
        Route::Support => support::page(scene, None),
        Route::Help(topic) => support::page(scene, Some(topic)),
        Route::Search(words) => {
            html! { <search::Search scene={scene.clone()} words={words.clone()} /> }
        }
        Route::Data => html! { <data::Data scene={scene.clone()} /> },
        Route::About => about::page(scene),
        Route::Accessibility => accessibility::page(scene),
        Route::Left => left::page(scene),
        Route::Tracks | Route::Rank(..) | Route::NotFound(_) => Html::default(),
    }
}

/// Which chapters a page needs; `new` says whether it is shown to somebody who has entered nothing yet.
pub fn needs(route: &Route, new: bool) -> Needs {
    // What searches or counts everything.
    let all = matches!(route, Route::Search(_) | Route::About);
    let section = Section::of(route);
    let prepared = section == Some(Section::Interview);
    let planned = section == Some(Section::Growing) || *route == Route::Data;
    let mentor = matches!(route, Route::Mentor(_));
    let workshop = matches!(route, Route::Workshop(_));
    // The sheets that what matters goes into.
    let values = matches!(route, Route::Workshop(WorkshopPage::Values));
    let asked = all || prepared || planned || mentor || workshop;
    Needs {
        questionnaire: asked || section == Some(Section::Standing),
        // Of a measure, what one can prepare about it.
        interviews: all || prepared || mentor || values || matches!(route, Route::Measure(_)),
        mentoring: all || mentor,
        workshops: all || workshop,
        policy: asked || section == Some(Section::Policy) || *route == Route::Accessibility,
        later: !at_first(route, new),
    }
}

/// Whether everything the page needs is here, or known not to come.
pub fn ready(scene: &Scene) -> bool {
    let needs = needs(&scene.route, scene.record.is_empty());
    let chapters = &scene.chapters;
    !(needs.questionnaire && chapters.questionnaire == Loadable::Pending
        || needs.interviews && chapters.interviews == Loadable::Pending
        || needs.mentoring && chapters.mentoring == Loadable::Pending
        || needs.workshops && chapters.workshops == Loadable::Pending
        || needs.policy && chapters.policy == Loadable::Pending
        || needs.later && (chapters.later == Loadable::Pending || !scene.text.is_whole()))
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
        (Route::Guide(kind), _) => {
            let sheet = scene.record.sheets.get(kind);
            match sheet.and_then(|sheet| sheet.at.as_ref()) {
                Some(part) => Place { key: format!("{}/{part}", scene.route), focus: "#part" },
                None => heading(&scene.route),
            }
        }
        // Whoever comes from a question is shown it among the others.
        (Route::AssessList, Some(_)) => Place { key: scene.route.href(), focus: "#here" },
        // Choosing another pair of ranks stays on the page.
        (Route::Compare(..), _) => heading(&Route::Compare(None, None)),
        // So does another filter, and another search.
        (Route::Measures(_), _) => heading(&Route::measures()),
        (Route::Targets(_), _) => heading(&Route::Targets(Vec::new())),
        (Route::History(..), _) => heading(&Route::History(None, None)),
        (Route::Search(_), _) => {
            Place { key: Route::Search(String::new()).href(), focus: "#search" }
        }
        // It is opened anew, and what it says is why one is here.
        (Route::Left, _) => Place { key: scene.route.href(), focus: "main h1" },
        (Route::Glossary(Some(_)) | Route::Occupation(_) | Route::Help(_), _) => {
            Place { key: scene.route.href(), focus: "#chosen" }
        }
        (route, _) => heading(route),
    }
}
