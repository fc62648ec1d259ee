//! What the files of a content folder are called.

/// The organisation, its document, and what that leaves open.
pub const ORGANISATION: &str = "organisation.json";
/// Tracks, ranks and authority.
pub const LADDER: &str = "ladder.json";
/// Abilities.
pub const ABILITIES: &str = "abilities.json";
/// The questions of the self-assessment.
pub const ASSESSMENT: &str = "assessment.json";
/// The kinds of interview.
pub const INTERVIEW: &str = "interview.json";
/// What the policy wants, as a whole.
pub const POLICY: &str = "policy.json";
/// Its measures, and whom they concern.
pub const MEASURES: &str = "measures.json";
/// What it is measured by.
pub const INDICATORS: &str = "indicators.json";
/// Where to turn.
pub const SUPPORT: &str = "support.json";
/// Words a newcomer may not know.
pub const GLOSSARY: &str = "glossary.json";
/// What a development plan can be made of.
pub const DEVELOPMENT: &str = "development.json";
/// Ground rules and a conversation for two.
pub const MENTORING: &str = "mentoring.json";
/// Programmes for workshops, and what belongs to them.
pub const WORKSHOP: &str = "workshop.json";
