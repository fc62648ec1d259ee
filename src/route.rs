//! Addresses. All knowledge of how they are written is here.
//!
//! Hash routes parsed by hand: plain `<a href="#/…">` links need no router, look the same in the page rendered
//! at build time, and `yew-router` would add 35 kB to the first load.

use std::fmt;

use career::{
    Id,
    framework::{Rank, Track},
    interview::InterviewType,
};

/// A page of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Home,
    /// `#/tracks`
    Tracks,
    /// `#/tracks/{track}/{rank}`
    Rank(Id<Track>, Id<Rank>),
    /// `#/compare?from={rank}&to={rank}`
    Compare(Option<Id<Rank>>, Option<Id<Rank>>),
    /// `#/abilities`
    Abilities,
    /// `#/assess`
    Assess,
    /// `#/assess/result`
    Outcome,
    /// `#/interview`
    Interviews,
    /// `#/interview/{type}`
    Interview(Id<InterviewType>),
    /// `#/interview/{type}/sheet`
    Sheet(Id<InterviewType>),
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// Anything else, as it was written.
    NotFound(String),
}

impl Route {
    /// Reads what stands after the `#` of an address.
    pub fn parse(hash: &str) -> Self {
        Self::known(hash).unwrap_or_else(|| Self::NotFound(hash.to_owned()))
    }

    fn known(hash: &str) -> Option<Self> {
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        // Absent or empty is no choice; anything else must be an id.
        let id_in_query = |name: &str| {
            let value =
                query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            value.filter(|value| !value.is_empty()).map(str::parse).transpose().ok()
        };
        Some(match parts.as_slice() {
            [] => Self::Home,
            ["tracks"] => Self::Tracks,
            ["tracks", track, rank] => Self::Rank(Id::new(track)?, Id::new(rank)?),
            ["compare"] => Self::Compare(id_in_query("from")?, id_in_query("to")?),
            ["abilities"] => Self::Abilities,
            ["assess"] => Self::Assess,
            ["assess", "result"] => Self::Outcome,
            ["interview"] => Self::Interviews,
            ["interview", kind] => Self::Interview(Id::new(kind)?),
            ["interview", kind, "sheet"] => Self::Sheet(Id::new(kind)?),
            ["data"] => Self::Data,
            ["about"] => Self::About,
            _ => return None,
        })
    }

    /// The page of a rank.
    pub fn rank(rank: &Rank) -> Self {
        Self::Rank(rank.track.clone(), rank.id.clone())
    }

    /// The comparison of two ranks.
    pub fn compare(from: &Rank, to: &Rank) -> Self {
        Self::Compare(Some(from.id.clone()), Some(to.id.clone()))
    }

    /// The address to link to, from `#` on.
    pub fn href(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Tracks => f.write_str("#/tracks"),
            Self::Rank(track, rank) => write!(f, "#/tracks/{track}/{rank}"),
            Self::Compare(from, to) => {
                f.write_str("#/compare")?;
                let chosen = [("from", from), ("to", to)];
                let pairs = chosen.iter().filter_map(|(name, id)| Some((name, id.as_ref()?)));
                for (index, (name, id)) in pairs.enumerate() {
                    write!(f, "{}{name}={id}", if index == 0 { '?' } else { '&' })?;
                }
                Ok(())
            }
            Self::Abilities => f.write_str("#/abilities"),
            Self::Assess => f.write_str("#/assess"),
            Self::Outcome => f.write_str("#/assess/result"),
            Self::Interviews => f.write_str("#/interview"),
            Self::Interview(kind) => write!(f, "#/interview/{kind}"),
            Self::Sheet(kind) => write!(f, "#/interview/{kind}/sheet"),
            Self::Data => f.write_str("#/data"),
            Self::About => f.write_str("#/about"),
            Self::NotFound(hash) => write!(f, "#{hash}"),
        }
    }
}
