//! What every page is drawn from.

use std::rc::Rc;

use career::{Framework, Record, catalogue::Library, day::Day, record::Change, workshop::Room};
use yew::prelude::*;

use crate::{chapter::Chapters, route::Route, saving::Keeping, shared::Shared, text::Text};

/// The state of the whole portal at one moment. Pages are plain functions of it.
///
/// Not contexts and a component for every piece: a component costs about 1.3 kB of the first load, and drawing
/// a whole page anew takes a few milliseconds (see docs/decisions.md, "Bytes").
#[derive(Clone, PartialEq)]
pub struct Scene {
    /// The content every page rests on.
    pub framework: Shared<Framework>,
    /// Content that only some pages need.
    pub chapters: Chapters,
    /// The words.
    pub text: Text,
    /// What the person entered so far.
    pub record: Shared<Record>,
    /// The way to change it.
    pub change: Callback<Change>,
    /// The day it is.
    pub today: Day,
    /// Where it is kept.
    pub keeping: Keeping,
    /// What the participants of a workshop handed in: kept nowhere, and gone with the tab.
    pub room: Shared<Room>,
    /// The way to change it.
    pub set_room: Callback<Shared<Room>>,
    /// The page shown.
    pub route: Rc<Route>,
}

impl Scene {
    /// All content that is here.
    pub fn library(&self) -> Library<'_> {
        Library {
            framework: &self.framework,
            policy: self.chapters.policy.ready(),
            questionnaire: self.chapters.questionnaire.ready(),
            interviews: self.chapters.interviews.ready(),
            mentoring: self.chapters.mentoring.ready(),
            workshops: self.chapters.workshops.ready(),
        }
    }

    /// A callback that makes one change, whatever the event.
    pub fn on<E>(&self, change: Change) -> Callback<E> {
        self.making(move |_| change.clone())
    }

    /// A callback that makes the change an event asks for.
    pub fn making<E>(&self, change: impl Fn(E) -> Change + 'static) -> Callback<E> {
        self.change.reform(change)
    }
}
