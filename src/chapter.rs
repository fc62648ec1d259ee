//! Content that only some pages need, loaded when one of them is first shown.

use career::{Framework, Problem, Questionnaire, content, interview::Interviews};
use yew::prelude::*;

use crate::{context::use_framework, pages::broken::Problems, platform::fetch, shared::Shared};

/// Content on its way.
#[derive(Debug)]
pub enum Loadable<T> {
    /// Not here yet.
    Pending,
    /// Here.
    Ready(Shared<T>),
    /// Not usable, and why.
    Broken(Shared<Vec<Problem>>),
}

impl<T> Clone for Loadable<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Pending => Self::Pending,
            Self::Ready(value) => Self::Ready(value.clone()),
            Self::Broken(problems) => Self::Broken(problems.clone()),
        }
    }
}

impl<T> PartialEq for Loadable<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Pending, Self::Pending) => true,
            (Self::Ready(one), Self::Ready(other)) => one == other,
            (Self::Broken(one), Self::Broken(other)) => one == other,
            _ => false,
        }
    }
}

impl<T> Loadable<T> {
    /// The page for content that is here; while it is not, a quiet sign of waiting, and when it is broken, what
    /// is wrong with it.
    pub fn show(&self, page: impl FnOnce(&Shared<T>) -> Html) -> Html {
        match self {
            Self::Pending => html! { <p class="waiting" role="status">{ "…" }</p> },
            Self::Ready(value) => page(value),
            Self::Broken(problems) => html! { <Problems problems={problems.clone()} /> },
        }
    }
}

/// A content file that is loaded on demand.
pub trait Chapter: Sized + 'static {
    /// Its name below the content folder.
    const FILE: &'static str;

    /// Reads it.
    ///
    /// # Errors
    /// Every problem in it.
    fn read(framework: &Framework, text: &str) -> Result<Self, Vec<Problem>>;
}

impl Chapter for Questionnaire {
    const FILE: &'static str = content::ASSESSMENT;

    fn read(framework: &Framework, text: &str) -> Result<Self, Vec<Problem>> {
        content::questionnaire(framework, text)
    }
}

impl Chapter for Interviews {
    const FILE: &'static str = content::INTERVIEW;

    fn read(framework: &Framework, text: &str) -> Result<Self, Vec<Problem>> {
        content::interviews(framework, text)
    }
}

/// The chapters loaded so far.
#[derive(Clone, PartialEq)]
pub struct Library {
    questionnaire: UseStateHandle<Loadable<Questionnaire>>,
    interviews: UseStateHandle<Loadable<Interviews>>,
}

/// Chapters that are there from the start, as when a page is rendered natively.
#[derive(Clone, Default, PartialEq)]
pub struct Chapters {
    /// The questions.
    pub questionnaire: Option<Shared<Questionnaire>>,
    /// The kinds of interview.
    pub interviews: Option<Shared<Interviews>>,
}

/// Sets up the chapters for the whole portal.
#[hook]
pub fn use_library(chapters: &Chapters) -> Library {
    Library {
        questionnaire: use_slot(&chapters.questionnaire),
        interviews: use_slot(&chapters.interviews),
    }
}

#[hook]
fn use_slot<T: 'static>(chapter: &Option<Shared<T>>) -> UseStateHandle<Loadable<T>> {
    let chapter = chapter.clone();
    use_state(move || chapter.map_or(Loadable::Pending, Loadable::Ready))
}

#[hook]
fn use_library_context() -> Library {
    use_context().expect("Portal provides the library")
}

/// The questions of the self-assessment.
#[hook]
pub fn use_questionnaire() -> Loadable<Questionnaire> {
    let library = use_library_context();
    use_chapter(library.questionnaire)
}

/// The kinds of interview.
#[hook]
pub fn use_interviews() -> Loadable<Interviews> {
    let library = use_library_context();
    use_chapter(library.interviews)
}

#[hook]
fn use_chapter<T: Chapter>(slot: UseStateHandle<Loadable<T>>) -> Loadable<T> {
    let framework = use_framework();
    let chapter = (*slot).clone();
    use_effect_with((), move |()| {
        if matches!(*slot, Loadable::Pending) {
            wasm_bindgen_futures::spawn_local(async move {
                let read =
                    fetch::content(T::FILE).await.and_then(|text| T::read(&framework, &text));
                slot.set(match read {
                    Ok(chapter) => Loadable::Ready(Shared::new(chapter)),
                    Err(problems) => Loadable::Broken(Shared::new(problems)),
                });
            });
        }
    });
    chapter
}
