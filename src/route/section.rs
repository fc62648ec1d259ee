//! The parts of the portal, which the navigation offers.

use super::{MentorPage, Route};

/// A part of the portal. What is in none is looked for elsewhere: one's data beside where it is kept, the search, and
/// what is about the portal itself at the foot of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What each rank asks for.
    Ranks,
    /// Where the person stands.
    Standing,
    /// What they do to grow.
    Growing,
    /// What they prepare for interviews.
    Interview,
    /// With a mentor, and in a workshop.
    Together,
    /// The rest of what the organisation says.
    Policy,
}

impl Section {
    /// All of them, in the order of the navigation: the way a person takes, then whom they take it with, and what it
    /// rests on.
    pub const ALL: [Self; 6] =
        [Self::Ranks, Self::Standing, Self::Growing, Self::Interview, Self::Together, Self::Policy];

    /// How the addresses of its pages begin, behind `#/`; separated by spaces, as `boot/boot.js` reads them.
    pub fn beginnings(self) -> &'static str {
        match self {
            Self::Ranks => "tracks compare abilities",
            Self::Standing => "assess history",
            Self::Growing => "plan path",
            Self::Interview => "interview talk",
            Self::Together => "mentor workshop",
            Self::Policy => "policy support",
        }
    }

    /// The page it begins with.
    pub fn door(self) -> Route {
        match self {
            Self::Ranks => Route::Tracks,
            Self::Standing => Route::Assess,
            Self::Growing => Route::Plan,
            Self::Interview => Route::Interviews,
            Self::Together => Route::Mentor(MentorPage::Home),
            Self::Policy => Route::Policy,
        }
    }

    /// The part a page is in.
    pub fn of(route: &Route) -> Option<Self> {
        if matches!(route, Route::NotFound(_)) {
            return None;
        }
        let address = route.to_string();
        let beginning = address.trim_start_matches("#/").split(['/', '?']).next()?;
        Self::ALL
            .into_iter()
            .find(|section| section.beginnings().split(' ').any(|one| one == beginning))
    }
}
