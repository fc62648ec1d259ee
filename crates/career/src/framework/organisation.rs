//! The organisation, its policy document, and what that document leaves open.

use super::{Passage, Reason};
use crate::{
    Id, LocalText,
    reading::{Schema, names, object},
};

object! {
    /// `organisation.json`.
    pub struct Organisation {
        pub(crate) schema: Schema,
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
}

object! {
    /// The official document.
    pub struct Document {
        /// Its title.
        pub title: LocalText,
        /// Which edition, and for which years.
        pub edition: Passage,
    }
}

object! {
    /// A section of the official document.
    pub struct Section {
        /// Names the section in the content.
        pub id: Id<Section>,
        /// Its heading.
        pub title: LocalText,
    }
}

object! {
    /// One thing a reader may look for and the document does not say.
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
}

names! {
    /// The parts of the portal an [`Unstated`] can belong to.
    pub enum Topic {
        /// Tracks and ranks.
        Tracks = "tracks",
        /// Abilities.
        Abilities = "abilities",
        /// Self-assessment.
        Assessment = "assessment",
        /// The policy and its measures.
        Policy = "policy",
        /// The roadmap, the schedule and other plans.
        Roadmap = "roadmap",
    }
}
