//! The pages, one a file.

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

use career::Framework;
use yew::prelude::*;

use crate::{context::Text, route::Route};

/// The page for an address.
pub fn page(route: &Route) -> Html {
    match route.clone() {
        Route::Home => html! { <home::Home /> },
        Route::Tracks => html! { <tracks::Tracks /> },
        Route::Rank(track, rank) => html! { <rank::RankPage {track} {rank} /> },
        Route::Compare(from, to) => html! { <compare::Compare {from} {to} /> },
        Route::Abilities => html! { <abilities::AbilitiesPage /> },
        Route::Assess => html! { <assess::Assess /> },
        Route::Outcome => html! { <outcome::OutcomePage /> },
        Route::Interviews => html! { <interview::InterviewsPage /> },
        Route::Interview(kind) => html! { <interview::InterviewPage {kind} /> },
        Route::Sheet(kind) => html! { <sheet::SheetPage {kind} /> },
        Route::Data => html! { <data::Data /> },
        Route::About => html! { <about::About /> },
        Route::NotFound(address) => html! { <not_found::NotFound {address} /> },
    }
}

/// What makes two addresses different pages to Yew, so that nothing of one lingers in the other.
pub fn key(route: &Route) -> String {
    match route {
        // Choosing another pair of ranks stays on the page.
        Route::Compare(..) => Route::Compare(None, None).href(),
        other => other.href(),
    }
}

/// The title of the document: the page, then the portal.
pub fn title(route: &Route, framework: &Framework, text: &Text) -> String {
    let page = match route {
        Route::Home => {
            return format!(
                "{} | {}",
                text.get("frame.title"),
                text.of(&framework.organisation().name)
            );
        }
        Route::Rank(_, id) => framework.rank(id).map(|rank| text.join(&rank.titles)),
        Route::Tracks => Some(text.get("tracks.title").to_owned()),
        Route::Compare(..) => Some(text.get("compare.title").to_owned()),
        Route::Abilities => Some(text.get("abilities.title").to_owned()),
        Route::Assess => Some(text.get("assess.title").to_owned()),
        Route::Outcome => Some(text.get("outcome.title").to_owned()),
        Route::Interviews | Route::Interview(_) => Some(text.get("interview.title").to_owned()),
        Route::Sheet(_) => Some(text.get("sheet.title").to_owned()),
        Route::Data => Some(text.get("data.title").to_owned()),
        Route::About => Some(text.get("about.title").to_owned()),
        Route::NotFound(_) => None,
    };
    let page = page.unwrap_or_else(|| text.get("not-found.title").to_owned());
    format!("{page} | {}", text.get("frame.title"))
}
