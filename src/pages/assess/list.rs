//! Every question of the rank on one page.

pub mod row;

use std::rc::Rc;

use career::{
    Questionnaire, Record,
    outcome::{Group, group},
    questionnaire::Subject,
    record::Change,
};
use yew::prelude::*;

use self::row::Row;
use super::{carried::carried_from, leaving::leave_note, target};
use crate::{
    components::{Weight, button, heading, link_button, paragraph, progress},
    pages::outcome,
    platform::page,
    route::Route,
    scene::Scene,
    shared::Shared,
};

/// Properties of [`List`].
#[derive(PartialEq, Properties)]
pub struct ListProps {
    /// The portal, with the questions and a rank aimed for.
    pub scene: Scene,
}

/// Questions that belong together.
struct Part {
    heading: String,
    /// Which of the questionnaire's questions, by their place in it.
    items: Vec<usize>,
}

/// The list. It remembers at which question the person was last, and what does not change from one rating to the next:
/// a rating costs as much as its own [`Row`], however long the list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let scene = &props.scene;
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let parts = {
        let (chosen, scene) = ((assessment.target.clone(), assessment.form), scene.clone());
        let content = (scene.framework.clone(), scene.chapters.clone(), text.clone());
        use_memo((content, chosen), move |_| parts(&scene))
    };
    let still = use_still(scene);
    let visited = use_mut_ref(|| None::<Subject>);
    let visit = {
        let visited = Rc::clone(&visited);
        use_callback((), move |about: Subject, ()| *visited.borrow_mut() = Some(about))
    };
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let about = |index: &usize| &questionnaire.items()[*index].about;
    let all = || parts.iter().flat_map(|part| &part.items);
    let rated = |index: &&usize| assessment.rating(about(index)).is_some();
    let (total, done) = (all().count(), all().filter(rated).count());
    if total == 0 {
        return html! { { paragraph(text.get("assess.nothing")) } };
    }
    let first = all().find(|index| !rated(index)).or_else(|| all().next()).map(about).cloned();
    let counts = [("n", &*done.to_string()), ("total", &*total.to_string())];
    let mut number = 0;
    let mut row = |index: &usize| {
        number += 1;
        let about = about(index);
        html! {
            <Row
                key={*index} scene={still.clone()} index={*index} {number} visit={visit.clone()}
                answer={assessment.answer(about).cloned().unwrap_or_default()}
                carried={carried_from(scene, about)} here={assessment.at.as_ref() == Some(about)}
            />
        }
    };
    html! {
        <div class="list">
            <div class="question__head">
                <p class="question__for">{ title(scene) }</p>
                { button(Weight::Plain, text.get("list.leave"), to_question(scene, visited, first)) }
            </div>
            <p class="note levels__hint">{ text.get("list.keys") }</p>
            <div class="list__progress">{ progress(done, total, &text.fill("question.progress", &counts)) }</div>
            for part in &*parts {
                <section>
                    { heading(&part.heading) }
                    <div class="list__rows">{ for part.items.iter().map(&mut row) }</div>
                </section>
            }
            <p class="actions">{ link_button(Weight::Primary, text.get("question.finish"), Route::Outcome.href()) }</p>
            { leave_note(scene) }
        </div>
    }
}

fn title(scene: &Scene) -> String {
    let rank = target(scene).map(|rank| scene.text.join(&rank.titles)).unwrap_or_default();
    scene.text.fill("question.for", &[("rank", &rank)])
}

/// The portal without what the person entered, as long as nothing else of it changes: what a row shows of the record is
/// its own answer, so it need not be drawn anew for the others.
#[hook]
pub fn use_still(scene: &Scene) -> Shared<Scene> {
    let Scene { framework, chapters, text, change, .. } = scene.clone();
    let still = use_memo((framework, chapters, text, change), |_| {
        Shared::new(Scene { record: Shared::new(Record::default()), ..scene.clone() })
    });
    (*still).clone()
}

/// The questions the rank aimed for is asked, by the parts of the outcome they count for.
fn parts(scene: &Scene) -> Vec<Part> {
    let Some((questionnaire, target)) = scene.chapters.questionnaire.ready().zip(target(scene))
    else {
        return Vec::new();
    };
    let form = scene.record.assessment.form;
    let mut parts: Vec<(Group, Part)> = Vec::new();
    for item in questionnaire.items_for(&scene.framework, target, form) {
        let group = group(&scene.framework, &item.about);
        let Some(index) = place(questionnaire, &item.about) else { continue };
        match parts.last_mut() {
            Some((last, part)) if *last == group => part.items.push(index),
            _ => {
                let heading = outcome::group(&scene.text, group).to_owned();
                parts.push((group, Part { heading, items: vec![index] }));
            }
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

fn place(questionnaire: &Questionnaire, about: &Subject) -> Option<usize> {
    questionnaire.items().iter().position(|item| item.about == *about)
}

/// Goes on with one question at a time: with the one the person was at last, or else `first`.
fn to_question(
    scene: &Scene,
    visited: Rc<std::cell::RefCell<Option<Subject>>>,
    first: Option<Subject>,
) -> Callback<MouseEvent> {
    let (change, at) = (scene.change.clone(), scene.record.assessment.at.clone());
    Callback::from(move |_| {
        let visited = visited.borrow().clone();
        let to = visited.or_else(|| at.clone()).or_else(|| first.clone());
        open(&change, to);
    })
}

/// Goes to one question.
fn open(change: &Callback<Change>, about: Option<Subject>) {
    change.emit(Change::GoTo(about));
    page::go(&Route::Assess.href());
}
