//! Choosing what to show to one reader, seeing exactly that, and handing it over.

mod choosing;
mod giving;
mod sheets;

use std::rc::Rc;

use career::{
    Questionnaire,
    interview::Interviews,
    outcome::outcome,
    sheet::Material,
    together::{Choice, Share, ShareHead, SharePart, share},
};
use yew::prelude::*;

use super::rules::reminder;
use crate::{
    components::{Disclosure, TextField, breadcrumbs, heading, lead, note, paragraph, title},
    pages::mentor::shown::shown,
    route::{MentorPage, Route},
    scene::Scene,
    views::writing::{line, sentence},
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let above = [(Route::Mentor(MentorPage::Home).href(), text.get("mentor.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("share.title")) }
            { title(text.get("share.title")) }
            { lead(text.get("share.lead")) }
            { reminder(scene) }
            { scene.chapters.questionnaire.show(|_| scene.chapters.interviews.show(|_| html! {
                <Sharing scene={scene.clone()} />
            })) }
        </>
    }
}

/// Properties of [`Sharing`].
#[derive(PartialEq, Properties)]
struct SharingProps {
    scene: Scene,
}

/// What is chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Draft {
    head: ShareHead,
    choice: Choice,
}

impl Default for Draft {
    fn default() -> Self {
        // Nothing private is chosen until the person does.
        let parts = vec![SharePart::Items, SharePart::Standing];
        Self { head: ShareHead::default(), choice: Choice { parts, sheet: None } }
    }
}

/// What the parts of the page are drawn from.
struct Desk<'a> {
    scene: &'a Scene,
    material: &'a Material<'a>,
    draft: &'a UseStateHandle<Draft>,
    /// What was saved, to say so as long as it is what is chosen.
    saved: &'a UseStateHandle<Option<Rc<Share>>>,
}

impl Desk<'_> {
    /// A callback that changes what is chosen.
    fn making<E: 'static>(&self, change: impl Fn(&mut Draft, E) + 'static) -> Callback<E> {
        let (setter, now) = (self.draft.setter(), (**self.draft).clone());
        Callback::from(move |event| {
            let mut next = now.clone();
            change(&mut next, event);
            setter.set(next);
        })
    }

    /// What this choice shows.
    fn share(&self, choice: &Choice) -> Share {
        share(&self.draft.head, choice, self.material)
    }
}

/// The four steps. It remembers what is chosen; nothing is kept until the person saves or opens it.
#[component]
fn Sharing(props: &SharingProps) -> Html {
    let scene = &props.scene;
    let draft = use_state_eq(Draft::default);
    let saved = use_state_eq(|| None::<Rc<Share>>);
    let chapters = &scene.chapters;
    let (Some(questionnaire), Some(interviews)) =
        (chapters.questionnaire.ready(), chapters.interviews.ready())
    else {
        return Html::default();
    };
    with_material(scene, questionnaire, interviews, |material| {
        let desk = Desk { scene, material, draft: &draft, saved: &saved };
        let share = desk.share(&choosing::possible(&desk));
        html! {
            <>
                { head(&desk) }
                { choosing::choosing(&desk) }
                { sheets::sheets(&desk) }
                { preview(&desk, &share) }
                { giving::giving(&desk, share) }
            </>
        }
    })
}

fn with_material(
    scene: &Scene,
    questionnaire: &Questionnaire,
    interviews: &Interviews,
    page: impl FnOnce(&Material) -> Html,
) -> Html {
    let Scene { framework, record, text, today, chapters, .. } = scene;
    let outcome = outcome(framework, questionnaire, &record.assessment);
    let policy = chapters.policy.ready();
    page(&Material {
        framework,
        development: policy.and_then(|policy| policy.development.value.as_ref()),
        interviews,
        record,
        outcome: outcome.as_ref(),
        messages: text.messages(),
        today: *today,
    })
}

/// Who shows it, for whom, and what they would like to hear.
fn head(desk: &Desk) -> Html {
    let (scene, text, head) = (desk.scene, &desk.scene.text, &desk.draft.head);
    let field = |id, [label, hint]: [&'static str; 2], value| TextField {
        id,
        label: text.get(label),
        hint: text.get(hint),
        value,
        rows: 2,
        ..TextField::default()
    };
    let from = field("share-from", ["share.from", "share.from-hint"], &head.from);
    let to = field("share-to", ["share.to", "share.to-hint"], &head.to);
    let message = field("share-message", ["share.message", "share.message-hint"], &head.message);
    html! {
        <section>
            { heading(text.get("share.step-who")) }
            { note(text.get("share.optional")) }
            <div class="side-by-side">
                { line(&from, &desk.making(|draft, words| draft.head.from = words)) }
                { line(&to, &desk.making(|draft, words| draft.head.to = words)) }
            </div>
            { sentence(scene, &message, &desk.making(|draft, words| draft.head.message = words)) }
        </section>
    }
}

/// Exactly what is in the file: first to read, then as it is written.
fn preview(desk: &Desk, share: &Share) -> Html {
    let (scene, text) = (desk.scene, &desk.scene.text);
    html! {
        <section>
            { heading(text.get("share.step-preview")) }
            if share.is_empty() {
                <div class="empty">{ paragraph(text.get("share.nothing")) }</div>
            } else {
                { note(text.get("share.preview-text")) }
                { shown(scene, share, false) }
                <Disclosure summary={html! { { text.get("share.literally") } }}>
                    { note(text.get("share.literally-text")) }
                    <pre class="file-text">{ career::exchange::write_share(share, &scene.framework) }</pre>
                </Disclosure>
            }
        </section>
    }
}
