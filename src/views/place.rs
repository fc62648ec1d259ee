//! Where things of the content are shown.

use career::catalogue::Place;

use crate::route::{Filter, Route};

/// The page of a place.
pub fn route(place: Place) -> Route {
    let measures = |filter| Route::Measures(filter);
    match place {
        Place::Rank(rank) => Route::rank(rank),
        Place::Tracks => Route::Tracks,
        Place::Abilities => Route::Abilities,
        Place::Assessment => Route::Assess,
        Place::Interview(kind) => Route::Interview(kind.clone()),
        Place::Policy => Route::Policy,
        Place::Theme(theme) => Route::Theme(theme.clone()),
        Place::Pillar(id) => measures(Filter { pillar: Some(id.clone()), ..Filter::default() }),
        Place::Mark(id) => measures(Filter { mark: Some(id.clone()), ..Filter::default() }),
        Place::CyclePart(id) => measures(Filter { cycle: Some(id.clone()), ..Filter::default() }),
        Place::Measure(measure) => Route::Measure(measure.clone()),
        Place::Indicators => Route::Indicators,
        Place::Roadmap => Route::Roadmap,
        Place::Support => Route::Support,
        Place::Term(term) => Route::Glossary(Some(term.clone())),
        Place::About => Route::About,
    }
}
