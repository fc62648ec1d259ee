//! Content that only some pages need, loaded when one of them is first shown.

use std::rc::Rc;

use career::{
    Framework, Policy, Problem, Questionnaire, content, interview::Interviews, policy,
    problem::Kind, reading::Checked, together::Mentoring, workshop::Workshops,
};
use futures_util::future::{LocalBoxFuture, join, join5};
use yew::prelude::*;

use crate::{
    components::waiting,
    later::{self, Later, Reader},
    pages,
    platform::fetch,
    route::Route,
    shared::Shared,
    views::part::part,
};

/// Content on its way.
#[derive(Debug)]
pub enum Loadable<T> {
    /// Not here yet.
    Pending,
    /// Here, as far as it can be used.
    Here(Shared<Checked<T>>),
}

impl<T> Clone for Loadable<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Pending => Self::Pending,
            Self::Here(found) => Self::Here(found.clone()),
        }
    }
}

impl<T> PartialEq for Loadable<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Pending, Self::Pending) => true,
            (Self::Here(one), Self::Here(other)) => one == other,
            _ => false,
        }
    }
}

impl<T> Loadable<T> {
    /// Content that is here, and nothing wrong with it.
    pub fn here(value: T) -> Self {
        Self::Here(Shared::new(Checked { value: Some(value), problems: Vec::new() }))
    }

    /// The page for content that is here, with what is wrong with it; while it is not, a quiet sign of waiting.
    pub fn show<'a>(&'a self, page: impl FnOnce(&'a T) -> Html) -> Html {
        match self {
            Self::Pending => waiting(),
            Self::Here(found) => part(found, page),
        }
    }

    /// Whether it is here, or another try would bring nothing else.
    fn is_had(&self) -> bool
    where
        T: Had,
    {
        self.ready().is_some_and(Had::is_had)
    }

    /// The content, if it is here and can be used.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Pending => None,
            Self::Here(found) => found.value.as_ref(),
        }
    }
}

/// What may be here in part.
trait Had {
    /// Whether nothing of it was lost on the way.
    fn is_had(&self) -> bool {
        true
    }
}

impl Had for Questionnaire {}
impl Had for Interviews {}
impl Had for Mentoring {}
impl Had for Workshops {}
impl Had for Later {}
impl Had for Policy {
    fn is_had(&self) -> bool {
        self.problems().iter().all(|problem| problem.kind != Kind::Unreadable)
    }
}

/// The chapters.
#[derive(Clone, PartialEq)]
pub struct Chapters {
    /// The questions of the self-assessment.
    pub questionnaire: Loadable<Questionnaire>,
    /// The kinds of interview.
    pub interviews: Loadable<Interviews>,
    /// Rules and a conversation for two.
    pub mentoring: Loadable<Mentoring>,
    /// Programmes, cards and profiles.
    pub workshops: Loadable<Workshops>,
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
            mentoring: Loadable::Pending,
            workshops: Loadable::Pending,
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
    /// Rules and a conversation for two.
    pub mentoring: bool,
    /// Programmes, cards and profiles.
    pub workshops: bool,
    /// The rest of the policy.
    pub policy: bool,
    /// The program's second file.
    pub later: bool,
}

/// The chapters, loaded as soon as a page needs them; `new` says whether nothing has been entered yet.
#[hook]
pub fn use_chapters(
    first: &Chapters,
    route: &Rc<Route>,
    new: bool,
    framework: &Shared<Framework>,
) -> Chapters {
    let needs = pages::needs(route, new);
    let (questions, interviews) = (&first.questionnaire, &first.interviews);
    Chapters {
        questionnaire: use_chapter(questions, needs.questionnaire, route, framework, |framework| {
            Box::pin(one(content::ASSESSMENT, framework, |later| later.questionnaire))
        }),
        interviews: use_chapter(interviews, needs.interviews, route, framework, |framework| {
            Box::pin(one(content::INTERVIEW, framework, |later| later.interviews))
        }),
        mentoring: use_chapter(&first.mentoring, needs.mentoring, route, framework, |framework| {
            Box::pin(one(content::MENTORING, framework, |later| later.mentoring))
        }),
        workshops: use_chapter(&first.workshops, needs.workshops, route, framework, |framework| {
            Box::pin(one(content::WORKSHOP, framework, |later| later.workshops))
        }),
        policy: use_chapter(&first.policy, needs.policy, route, framework, |framework| {
            Box::pin(async move {
                let [overview, measures, indicators, support, glossary, development] =
                    policy::FILES.map(fetch::content);
                let texts = join5(overview, measures, indicators, support, glossary);
                let ((texts, development), later) =
                    join(join(texts, development), later::load()).await;
                let (overview, measures, indicators, support, glossary) = texts;
                let texts = [overview, measures, indicators, support, glossary, development];
                // What is wrong with a part is said where the part would be.
                later.and_then(|later| Ok((later.policy)(&framework, texts)))
            })
        }),
        later: use_chapter(
            &first.later,
            needs.later,
            route,
            framework,
            |_| Box::pin(later::load()),
        ),
    }
}

/// A chapter of one file, read by what the program's second file has for it.
async fn one<T>(
    file: &str,
    framework: Shared<Framework>,
    read: fn(&Later) -> Reader<T>,
) -> Checked<T> {
    let (text, later) = join(fetch::content(file), later::load()).await;
    match (text, later.value) {
        (Ok(text), Some(later)) => read(&later)(&framework, &text),
        (Err(problems), _) => Checked::broken(problems),
        // Read it could not be, for want of what reads it.
        (Ok(_), None) => Checked::broken(vec![Problem {
            file: file.to_owned(),
            place: String::new(),
            kind: Kind::Unreadable,
        }]),
    }
}

type Load<T> = fn(Shared<Framework>) -> LocalBoxFuture<'static, Checked<T>>;

/// One chapter. What could not be had is tried again at the next page that needs it, one try at a time.
#[hook]
fn use_chapter<T: Had + 'static>(
    first: &Loadable<T>,
    needed: bool,
    route: &Rc<Route>,
    framework: &Shared<Framework>,
    load: Load<T>,
) -> Loadable<T> {
    let chapter = use_state(|| first.clone());
    let on_its_way = use_mut_ref(|| false);
    {
        let (chapter, framework) = (chapter.clone(), framework.clone());
        use_effect_with((needed, Rc::clone(route)), move |(needed, _)| {
            if *needed && !chapter.is_had() && !on_its_way.replace(true) {
                wasm_bindgen_futures::spawn_local(async move {
                    chapter.set(Loadable::Here(Shared::new(load(framework).await)));
                    on_its_way.replace(false);
                });
            }
        });
    }
    (*chapter).clone()
}
