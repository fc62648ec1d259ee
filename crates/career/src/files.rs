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
