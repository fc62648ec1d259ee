//! Where things of the content are shown.

use career::catalogue::Place;

use crate::route::{MentorPage, Route, WorkshopPage};

/// The page of a place.
pub fn route(place: Place) -> Route {
    match place {
        Place::Rank(rank) => Route::rank(rank),
        Place::Tracks => Route::Tracks,
        Place::Abilities => Route::Abilities,
        Place::Assessment => Route::Assess,
        Place::Interview(kind) => Route::Interview(kind.clone()),
        Place::Policy => Route::Policy,
        Place::Occupation(occupation) => Route::Occupation(occupation.clone()),
        Place::Theme(theme) => Route::Theme(theme.clone()),
        Place::Pillar(pillar) => Route::pillar(pillar),
        Place::Mark(mark) => Route::mark(mark),
        Place::CyclePart(part) => Route::cycle_part(part),
        Place::Measure(measure) => Route::Measure(measure.clone()),
        Place::Indicators => Route::Indicators,
        Place::Roadmap => Route::Roadmap,
        Place::Support(topic) => Route::Help(topic.clone()),
        Place::Plan => Route::Plan,
        Place::Path => Route::Path,
        Place::Term(term) => Route::Glossary(Some(term.clone())),
        Place::Mentor => Route::Mentor(MentorPage::Home),
        Place::Conversation => Route::Mentor(MentorPage::Guide),
        Place::Programme(id) => Route::Workshop(WorkshopPage::Programme(id.clone())),
        Place::Profile(id) => Route::Workshop(WorkshopPage::Profile(id.clone())),
        Place::Values => Route::Workshop(WorkshopPage::Values),
        Place::About => Route::About,
    }
}
