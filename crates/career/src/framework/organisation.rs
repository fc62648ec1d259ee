//! The organisation, its policy document, and what that document leaves open.

use deserr::Deserr;

use super::Reason;
use crate::{Id, LocalText, problem::Problems};

/// `organisation.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Organisation {
    pub(crate) schema: u64,
    /// Names this content in the files people keep.
    pub id: Id<Organisation>,
    /// Counts up with every published change of the content, from 1.
    pub revision: u32,
    /// The organisation's name.
    pub name: LocalText,
    /// The official document all official wording comes from.
    pub document: Document,
    /// The sections of the document that the content refers to, in its order.
    pub sections: Vec<Section>,
    /// What the document leaves open, so that the portal can say so.
    pub unstated: Vec<Unstated>,
}

/// The official document.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Document {
    /// Its title.
    pub title: LocalText,
    /// Which edition, and for which years.
    pub edition: LocalText,
}

/// A section of the official document.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Section {
    /// Names the section in the content.
    pub id: Id<Section>,
    /// Its heading.
    pub title: LocalText,
}

/// One thing a reader may look for and the document does not say.
#[derive(Clone, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, deny_unknown_fields)]
pub struct Unstated {
    /// Names it.
    pub id: Id<Unstated>,
    /// What is not said, as a noun phrase.
    pub topic: LocalText,
    /// Why not.
    pub reason: Reason,
    /// Where the reader would look for it.
    pub about: Topic,
}

/// The parts of the portal an [`Unstated`] can belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Problems, rename_all = lowercase)]
pub enum Topic {
    /// Tracks and ranks.
    Tracks,
    /// Abilities.
    Abilities,
    /// Self-assessment.
    Assessment,
}
