//! Content that only some pages need, loaded when one of them is first shown.

use career::{Framework, Policy, Problem, Questionnaire, content, interview::Interviews, policy};
use futures_util::future::{LocalBoxFuture, join, join5};
use yew::prelude::*;

use crate::{
    later::{self, Later},
    pages::broken,
    platform::fetch,
    shared::Shared,
};

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
            Self::Broken(problems) => broken::problems(problems),
        }
    }

    /// The content, if it is here.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            _ => None,
        }
    }
}

/// The chapters.
#[derive(Clone, PartialEq)]
pub struct Chapters {
    /// The questions of the self-assessment.
    pub questionnaire: Loadable<Questionnaire>,
    /// The kinds of interview.
    pub interviews: Loadable<Interviews>,
    /// The rest of the policy. It is there even where some of its files are not.
    pub policy: Loadable<Policy>,
    /// The program's second file.
    pub later: Loadable<Later>,
}

impl Default for Chapters {
    fn default() -> Self {
        Self {
            questionnaire: Loadable::Pending,
            interviews: Loadable::Pending,
            policy: Loadable::Pending,
            later: later::at_first(),
        }
    }
}

/// Which chapters a page needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each says whether one thing is needed")]
pub struct Needs {
    /// The questions.
    pub questionnaire: bool,
    /// The kinds of interview.
    pub interviews: bool,
    /// The rest of the policy.
    pub policy: bool,
    /// The program's second file.
    pub later: bool,
}

/// The chapters, loaded as soon as a page needs them.
#[hook]
pub fn use_chapters(first: &Chapters, needs: Needs, framework: &Shared<Framework>) -> Chapters {
    Chapters {
        questionnaire: use_chapter(
            &first.questionnaire,
            needs.questionnaire,
            framework,
            |framework| {
                let read = move |text: String| content::questionnaire(&framework, &text);
                Box::pin(async move { fetch::content(content::ASSESSMENT).await.and_then(read) })
            },
        ),
        interviews: use_chapter(&first.interviews, needs.interviews, framework, |framework| {
            let read = move |text: String| content::interviews(&framework, &text);
            Box::pin(async move { fetch::content(content::INTERVIEW).await.and_then(read) })
        }),
        policy: use_chapter(&first.policy, needs.policy, framework, |framework| {
            Box::pin(async move {
                let [overview, measures, indicators, support, glossary] =
                    policy::FILES.map(fetch::content);
                let texts = join5(overview, measures, indicators, support, glossary);
                let (texts, later) = join(texts, later::load()).await;
                Ok((later?.policy)(&framework, texts.into()))
            })
        }),
        later: use_chapter(&first.later, needs.later, framework, |_| Box::pin(later::load())),
    }
}

type Load<T> = fn(Shared<Framework>) -> LocalBoxFuture<'static, Result<T, Vec<Problem>>>;

#[hook]
fn use_chapter<T: 'static>(
    first: &Loadable<T>,
    needed: bool,
    framework: &Shared<Framework>,
    load: Load<T>,
) -> Loadable<T> {
    let chapter = use_state(|| first.clone());
    {
        let (chapter, framework) = (chapter.clone(), framework.clone());
        use_effect_with(needed, move |needed| {
            // One that could not be had is tried again when a page next needs it.
            if *needed && !matches!(*chapter, Loadable::Ready(_)) {
                wasm_bindgen_futures::spawn_local(async move {
                    chapter.set(match load(framework).await {
                        Ok(found) => Loadable::Ready(Shared::new(found)),
                        Err(problems) => Loadable::Broken(Shared::new(problems)),
                    });
                });
            }
        });
    }
    (*chapter).clone()
}
