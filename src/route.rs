//! Addresses. All knowledge of how they are written is here.
//!
//! Hash routes parsed by hand: plain `<a href="#/…">` links need no router, look the same in the page rendered
//! at build time, and `yew-router` would add 35 kB to the first load.

// Where they are is said for `crates/fuzzing`, which has this file as a part of its own: it needs no Yew.
#[path = "route/query.rs"]
mod query;
#[path = "route/section.rs"]
mod section;
#[path = "route/together.rs"]
mod together;

use std::fmt;

use career::{
    Id,
    framework::{Rank, Track},
    interview::InterviewType,
    policy::{CyclePart, HelpTopic, Mark, Measure, Occupation, Pillar, Term, Theme},
};

pub use section::Section;
pub use together::{MentorPage, WorkshopPage};

use query::{id_in, ids_in, number_in, text, value_in, write_encoded, write_query};

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
    /// `#/assess/list`
    AssessList,
    /// `#/assess/result`
    Outcome,
    /// `#/assess/targets?ranks={rank},{rank}`
    Targets(Vec<Id<Rank>>),
    /// `#/history?from={snapshot}&to={snapshot}`
    History(Option<u32>, Option<u32>),
    /// `#/plan`
    Plan,
    /// `#/path`
    Path,
    /// `#/interview`
    Interviews,
    /// `#/interview/{type}`
    Interview(Id<InterviewType>),
    /// `#/interview/{type}/guide`
    Guide(Id<InterviewType>),
    /// `#/interview/{type}/sheet`
    Sheet(Id<InterviewType>),
    /// `#/interview/{type}/rehearse`
    Rehearse(Id<InterviewType>),
    /// `#/interview/{type}/talk`
    Talk(Id<InterviewType>),
    /// `#/talk/{conversation}`
    Notes(u32),
    /// `#/mentor` and what is below it
    Mentor(MentorPage),
    /// `#/workshop` and what is below it
    Workshop(WorkshopPage),
    /// `#/policy`
    Policy,
    /// `#/policy?occupation={occupation}`
    Occupation(Id<Occupation>),
    /// `#/policy/themes/{theme}`
    Theme(Id<Theme>),
    /// `#/policy/measures?pillar={pillar}&mark={mark}&cycle={part}&mine=yes`
    Measures(Filter),
    /// `#/policy/measures/{measure}`
    Measure(Id<Measure>),
    /// `#/policy/indicators`
    Indicators,
    /// `#/policy/roadmap`
    Roadmap,
    /// `#/policy/glossary?term={term}`
    Glossary(Option<Id<Term>>),
    /// `#/support`
    Support,
    /// `#/support?topic={topic}`
    Help(Id<HelpTopic>),
    /// `#/search?q={what is looked for}`
    Search(String),
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// `#/accessibility`
    Accessibility,
    /// `#/left`
    Left,
    /// Anything else, as it was written.
    NotFound(String),
}

/// Which measures are shown: those that pass all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this pillar.
    pub pillar: Option<Id<Pillar>>,
    /// With this mark.
    pub mark: Option<Id<Mark>>,
    /// Of this part of the development cycle.
    pub cycle: Option<Id<CyclePart>>,
    /// That concern the person.
    pub mine: bool,
}

impl Route {
    /// Reads what stands after the `#` of an address.
    pub fn parse(hash: &str) -> Self {
        Self::known(hash).unwrap_or_else(|| Self::NotFound(hash.to_owned()))
    }

    fn known(hash: &str) -> Option<Self> {
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [] => Self::Home,
            ["tracks"] => Self::Tracks,
            ["tracks", track, rank] => Self::Rank(Id::new(track)?, Id::new(rank)?),
            ["compare"] => Self::Compare(id_in(query, "from")?, id_in(query, "to")?),
            ["abilities"] => Self::Abilities,
            ["assess"] => Self::Assess,
            ["assess", "list"] => Self::AssessList,
            ["assess", "result"] => Self::Outcome,
            ["assess", "targets"] => Self::Targets(ids_in(query, "ranks")?),
            ["history"] => Self::History(number_in(query, "from")?, number_in(query, "to")?),
            ["plan"] => Self::Plan,
            ["path"] => Self::Path,
            ["interview"] => Self::Interviews,
            ["interview", kind] => Self::Interview(Id::new(kind)?),
            ["interview", kind, "guide"] => Self::Guide(Id::new(kind)?),
            ["interview", kind, "sheet"] => Self::Sheet(Id::new(kind)?),
            ["interview", kind, "rehearse"] => Self::Rehearse(Id::new(kind)?),
            ["interview", kind, "talk"] => Self::Talk(Id::new(kind)?),
            ["talk", id] => Self::Notes(id.parse().ok()?),
            ["mentor", rest @ ..] => Self::Mentor(MentorPage::parse(rest)?),
            ["workshop", rest @ ..] => Self::Workshop(WorkshopPage::parse(rest, query)?),
            ["policy"] => id_in(query, "occupation")?.map_or(Self::Policy, Self::Occupation),
            ["policy", "themes", theme] => Self::Theme(Id::new(theme)?),
            ["policy", "measures"] => Self::Measures(Filter {
                pillar: id_in(query, "pillar")?,
                mark: id_in(query, "mark")?,
                cycle: id_in(query, "cycle")?,
                mine: value_in(query, "mine") == Some("yes"),
            }),
            ["policy", "measures", measure] => Self::Measure(Id::new(measure)?),
            ["policy", "indicators"] => Self::Indicators,
            ["policy", "roadmap"] => Self::Roadmap,
            ["policy", "glossary"] => Self::Glossary(id_in(query, "term")?),
            ["support"] => id_in(query, "topic")?.map_or(Self::Support, Self::Help),
            // What is looked for may hold any sign, so nothing can stand behind it.
            ["search"] => Self::Search(query.strip_prefix("q=").unwrap_or_default().to_owned()),
            ["data"] => Self::Data,
            ["about"] => Self::About,
            ["accessibility"] => Self::Accessibility,
            ["left"] => Self::Left,
            _ => return None,
        })
    }

    /// All measures.
    pub fn measures() -> Self {
        Self::Measures(Filter::default())
    }

    /// The measures that concern the person.
    pub fn mine() -> Self {
        Self::Measures(Filter { mine: true, ..Filter::default() })
    }

    /// The measures of a pillar.
    pub fn pillar(id: &Id<Pillar>) -> Self {
        Self::Measures(Filter { pillar: Some(id.clone()), ..Filter::default() })
    }

    /// The measures with a mark.
    pub fn mark(id: &Id<Mark>) -> Self {
        Self::Measures(Filter { mark: Some(id.clone()), ..Filter::default() })
    }

    /// The measures of a part of the development cycle.
    pub fn cycle_part(id: &Id<CyclePart>) -> Self {
        Self::Measures(Filter { cycle: Some(id.clone()), ..Filter::default() })
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
            Self::Compare(from, to) => write_query(
                f,
                "#/compare",
                &[("from", text(from.as_ref())), ("to", text(to.as_ref()))],
            ),
            Self::Abilities => f.write_str("#/abilities"),
            Self::Assess => f.write_str("#/assess"),
            Self::AssessList => f.write_str("#/assess/list"),
            Self::Outcome => f.write_str("#/assess/result"),
            Self::Targets(ranks) => {
                let ranks: Vec<_> = ranks.iter().map(Id::as_str).collect();
                let ranks = ranks.join(",");
                let chosen = Some(&*ranks).filter(|ranks| !ranks.is_empty());
                write_query(f, "#/assess/targets", &[("ranks", chosen)])
            }
            Self::History(from, to) => {
                let [from, to] = [from, to].map(|id| id.map(|id| id.to_string()));
                write_query(f, "#/history", &[("from", from.as_deref()), ("to", to.as_deref())])
            }
            Self::Plan => f.write_str("#/plan"),
            Self::Path => f.write_str("#/path"),
            Self::Interviews => f.write_str("#/interview"),
            Self::Interview(kind) => write!(f, "#/interview/{kind}"),
            Self::Guide(kind) => write!(f, "#/interview/{kind}/guide"),
            Self::Sheet(kind) => write!(f, "#/interview/{kind}/sheet"),
            Self::Rehearse(kind) => write!(f, "#/interview/{kind}/rehearse"),
            Self::Talk(kind) => write!(f, "#/interview/{kind}/talk"),
            Self::Notes(talk) => write!(f, "#/talk/{talk}"),
            Self::Mentor(page) => write!(f, "#/mentor{page}"),
            Self::Workshop(page) => write!(f, "#/workshop{page}"),
            Self::Policy => f.write_str("#/policy"),
            Self::Occupation(id) => {
                write_query(f, "#/policy", &[("occupation", Some(id.as_str()))])
            }
            Self::Theme(theme) => write!(f, "#/policy/themes/{theme}"),
            Self::Measures(Filter { pillar, mark, cycle, mine }) => {
                let mine = mine.then_some("yes");
                let chosen = [
                    ("pillar", text(pillar.as_ref())),
                    ("mark", text(mark.as_ref())),
                    ("cycle", text(cycle.as_ref())),
                ];
                write_query(f, "#/policy/measures", &[&chosen[..], &[("mine", mine)]].concat())
            }
            Self::Measure(measure) => write!(f, "#/policy/measures/{measure}"),
            Self::Indicators => f.write_str("#/policy/indicators"),
            Self::Roadmap => f.write_str("#/policy/roadmap"),
            Self::Glossary(term) => {
                write_query(f, "#/policy/glossary", &[("term", text(term.as_ref()))])
            }
            Self::Support => f.write_str("#/support"),
            Self::Help(id) => write_query(f, "#/support", &[("topic", Some(id.as_str()))]),
            Self::Search(words) if words.is_empty() => f.write_str("#/search"),
            Self::Search(words) => {
                f.write_str("#/search?q=")?;
                write_encoded(f, words)
            }
            Self::Data => f.write_str("#/data"),
            Self::About => f.write_str("#/about"),
            Self::Accessibility => f.write_str("#/accessibility"),
            Self::Left => f.write_str("#/left"),
            Self::NotFound(hash) => write!(f, "#{hash}"),
        }
    }
}
