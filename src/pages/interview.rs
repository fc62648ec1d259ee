//! Interviews: the kinds there are, and everything one does for one of them, before, in it and afterwards.

mod about;
mod editor;
pub mod guide;
pub mod kind;
pub mod notes;
pub mod overview;
pub mod rehearse;
pub mod sheet;
pub mod talk;

use career::{
    Id, Questionnaire,
    interview::{InterviewType, Interviews},
    outcome::outcome,
    record::Change,
    sheet::{Line, Material, Sheet, SheetChange, lines},
};
use yew::prelude::*;

use crate::{
    components::{breadcrumbs, title},
    pages::not_found,
    route::Route,
    scene::Scene,
    views::section_nav::preparing_nav,
};

/// What the pages about one kind are made of.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The portal.
    pub scene: &'a Scene,
    /// All kinds.
    pub interviews: &'a Interviews,
    /// Which kind it is.
    pub id: &'a Id<InterviewType>,
    /// The kind, or nothing where the content no longer has it and there is only what was written.
    pub kind: Option<&'a InterviewType>,
    /// What it is called.
    pub name: &'a str,
    /// What the person wrote, if anything.
    pub sheet: Option<&'a Sheet>,
    questionnaire: &'a Questionnaire,
}

impl Desk<'_> {
    /// The parts of the sheet, with suggestions.
    pub fn lines(&self) -> Vec<Line> {
        self.with_material(|material| lines(self.kind, self.sheet, material))
    }

    /// A callback for changes of this sheet.
    fn making(&self) -> Callback<SheetChange> {
        changing(self.scene, self.id, self.name)
    }

    /// What is made from everything the person entered.
    pub fn with_material<T>(&self, make: impl FnOnce(&Material) -> T) -> T {
        let Scene { framework, record, text, today, chapters, .. } = self.scene;
        let outcome = outcome(framework, self.questionnaire, &record.assessment);
        let policy = chapters.policy.ready();
        make(&Material {
            framework,
            development: policy.and_then(|policy| policy.development.value.as_ref()),
            interviews: self.interviews,
            record,
            outcome: outcome.as_ref(),
            messages: text.messages(),
            today: *today,
        })
    }
}

/// A callback for changes of the sheet of a kind, which is called this.
fn changing(scene: &Scene, kind: &Id<InterviewType>, name: &str) -> Callback<SheetChange> {
    let (kind, name) = (kind.clone(), name.to_owned());
    scene.making(move |change| Change::Sheet(kind.clone(), name.clone(), change))
}

/// A page about the kind with this id, once all it needs is here. A kind the content no longer has is still there for
/// whoever wrote something for it.
fn with_kind(scene: &Scene, id: &Id<InterviewType>, page: impl FnOnce(Desk) -> Html) -> Html {
    scene.chapters.interviews.show(|interviews| {
        let Some(name) = name(scene, interviews, id) else {
            return not_found::page(scene, &scene.route.href());
        };
        let (kind, sheet) = (interviews.kind(id), scene.record.sheets.get(id));
        scene.chapters.questionnaire.show(|questionnaire| {
            page(Desk { scene, interviews, id, kind, name: &name, sheet, questionnaire })
        })
    })
}

/// What a kind is called; `None` where there is neither such a kind nor anything written for it or noted in it.
pub fn name(scene: &Scene, interviews: &Interviews, id: &Id<InterviewType>) -> Option<String> {
    match (interviews.kind(id), scene.record.sheets.get(id)) {
        (Some(kind), _) => Some(scene.text.of(&kind.name).to_owned()),
        (None, Some(sheet)) if sheet.kind.is_empty() => Some(id.to_string()),
        (None, Some(sheet)) => Some(sheet.kind.clone()),
        (None, None) => {
            let mut talks = scene.record.talks.all().iter().rev();
            talks.find(|talk| talk.kind == *id).map(|talk| talk.name.clone())
        }
    }
}

/// What a page about one kind begins with: the way back, its heading, and the ways to the others.
fn top(desk: &Desk, name: &'static str) -> Html {
    html! {
        <>
            { crumbs(desk, desk.scene.text.get(name)) }
            { named(desk, name) }
            { preparing_nav(desk.scene, desk.id) }
        </>
    }
}

/// The heading of a page about one kind: it says which one.
fn named(desk: &Desk, page: &'static str) -> Html {
    let text = &desk.scene.text;
    title(&text.fill("preparing.heading", &[("kind", desk.name), ("page", text.get(page))]))
}

/// The way back to all kinds and to this one.
fn crumbs(desk: &Desk, here: &str) -> Html {
    let text = &desk.scene.text;
    let above = [
        (Route::Interviews.href(), text.get("interview.title")),
        (Route::Interview(desk.id.clone()).href(), desk.name),
    ];
    breadcrumbs(text.get("frame.breadcrumbs"), &above, here)
}
