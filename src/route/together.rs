//! Addresses below `#/mentor` and `#/workshop`.

use std::fmt;

use career::{
    Id,
    workshop::{Profile, Programme},
};

use super::query::{number_in, write_query};

/// A page for two people, or for several views of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MentorPage {
    /// `#/mentor`
    Home,
    /// `#/mentor/share`: choosing what to show
    Share,
    /// `#/mentor/desk/{desk}`: looking at what somebody shows
    Desk(u32),
    /// `#/mentor/view/{view}`: a view that came back
    View(u32),
    /// `#/mentor/views`: all of them together
    Views,
    /// `#/mentor/guide`: the conversation
    Guide,
}

impl MentorPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Home,
            ["share"] => Self::Share,
            ["desk", id] => Self::Desk(id.parse().ok()?),
            ["view", id] => Self::View(id.parse().ok()?),
            ["views"] => Self::Views,
            ["guide"] => Self::Guide,
            _ => return None,
        })
    }
}

impl fmt::Display for MentorPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::Share => f.write_str("/share"),
            Self::Desk(id) => write!(f, "/desk/{id}"),
            Self::View(id) => write!(f, "/view/{id}"),
            Self::Views => f.write_str("/views"),
            Self::Guide => f.write_str("/guide"),
        }
    }
}

/// A page of the workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkshopPage {
    /// `#/workshop`
    Home,
    /// `#/workshop/programmes/{programme}`
    Programme(Id<Programme>),
    /// `#/workshop/programmes/{programme}/screen?at={slide}`: what the projector shows, from a slide on, counted from 1
    Screen(Id<Programme>, Option<u32>),
    /// `#/workshop/programmes/{programme}/handouts`: what to print
    Handouts(Id<Programme>),
    /// `#/workshop/values`: the cards to sort
    Values,
    /// `#/workshop/profiles`: people to practise on
    Profiles,
    /// `#/workshop/profiles/{profile}`
    Profile(Id<Profile>),
    /// `#/workshop/contribute`: handing in
    Contribute,
    /// `#/workshop/room`: the picture of the room
    Room,
}

impl WorkshopPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            [] => Self::Home,
            ["programmes", id] => Self::Programme(Id::new(id)?),
            ["programmes", id, "screen"] => Self::Screen(Id::new(id)?, number_in(query, "at")?),
            ["programmes", id, "handouts"] => Self::Handouts(Id::new(id)?),
            ["values"] => Self::Values,
            ["profiles"] => Self::Profiles,
            ["profiles", id] => Self::Profile(Id::new(id)?),
            ["contribute"] => Self::Contribute,
            ["room"] => Self::Room,
            _ => return None,
        })
    }
}

impl fmt::Display for WorkshopPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::Programme(id) => write!(f, "/programmes/{id}"),
            Self::Screen(id, at) => {
                let at = at.map(|at| at.to_string());
                write_query(f, &format!("/programmes/{id}/screen"), &[("at", at.as_deref())])
            }
            Self::Handouts(id) => write!(f, "/programmes/{id}/handouts"),
            Self::Values => f.write_str("/values"),
            Self::Profiles => f.write_str("/profiles"),
            Self::Profile(id) => write!(f, "/profiles/{id}"),
            Self::Contribute => f.write_str("/contribute"),
            Self::Room => f.write_str("/room"),
        }
    }
}
