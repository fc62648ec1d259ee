//! A view that came back, beside one's own.

mod comparing;
mod points;
mod removing;

use career::{
    questionnaire::Subject,
    together::{Given, Overlay, Received, Relation, overlay},
};
use yew::prelude::*;

use super::rules::reminder;
use crate::{
    components::{Weight, breadcrumbs, heading, lead, link_button, note, paragraph, title},
    route::{MentorPage, Route},
    scene::Scene,
    views::days::day,
};
use points::Points;
use removing::Removing;

/// The page.
pub fn page(scene: &Scene, view: u32) -> Html {
    let text = &scene.text;
    let above = [(Route::Mentor(MentorPage::Home).href(), text.get("mentor.title"))];
    let found = scene.record.together.received(view);
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("view.title")) }
            { title(text.get("view.title")) }
            { match found {
                None => elsewhere(scene, "view.not-here", MentorPage::Home, "view.to-mentor"),
                // Its voice is protected: only together with others.
                Some(one) if !one.review.is_open() => {
                    elsewhere(scene, "view.protected", MentorPage::Views, "view.to-views")
                }
                Some(one) => scene.chapters.questionnaire.show(|_| shown(scene, one)),
            } }
        </>
    }
}

/// Why there is nothing to see, and the way on.
fn elsewhere(scene: &Scene, why: &str, page: MentorPage, way: &str) -> Html {
    let text = &scene.text;
    html! {
        <div class="empty">
            { paragraph(text.get(why)) }
            <p class="actions">{ link_button(Weight::Secondary, text.get(way), Route::Mentor(page).href()) }</p>
        </div>
    }
}

fn shown(scene: &Scene, view: &Received) -> Html {
    let (text, review) = (&scene.text, &view.review);
    let from = match review.from.trim() {
        "" => text.get(by(review.relation)).to_owned(),
        name => text.fill(
            "view.from",
            &[("relation", text.get(review.relation.message())), ("name", name)],
        ),
    };
    let given = scene.record.together.given(review.of);
    html! {
        <>
            { lead(&text.fill("view.lead", &[("from", &from), ("day", &day(text, review.day))])) }
            { reminder(scene) }
            if given.is_none() { { note(text.get("view.not-given")) } }
            if !review.message.trim().is_empty() {
                <section>
                    { heading(text.get("view.message")) }
                    <p class="evidence">{ review.message.clone() }</p>
                </section>
            }
            { comparing::comparing(scene, given, &laid(scene, view)) }
            <Points scene={scene.clone()} view={view.id} />
            <Removing scene={scene.clone()} view={view.id} />
        </>
    }
}

/// Who wrote it, where they gave no name: what they are to the person who reads it.
fn by(relation: Relation) -> &'static str {
    match relation {
        Relation::Mentor => "view.by-mentor",
        Relation::Supervisor => "view.by-supervisor",
        // Never shown as one person's.
        Relation::Colleague | Relation::Elsewhere => relation.message(),
    }
}

/// Both views: one's own is of the day it was shown, or of today where what was handed out is not known.
fn laid<'a>(scene: &'a Scene, view: &'a Received) -> Overlay<'a> {
    let questionnaire = scene.chapters.questionnaire.ready();
    let order: Vec<&Subject> = questionnaire
        .into_iter()
        .flat_map(|found| found.items().iter().map(|item| &item.about))
        .collect();
    let together = &scene.record.together;
    if let Some(given) = together.given(view.review.of) {
        return Overlay::of_given(order, given, &view.review);
    }
    let known = order.iter().copied();
    let gone = view.review.ratings.iter().map(|(about, _)| about);
    let gone = gone.filter(|about| !order.contains(about));
    let asked: Vec<_> = known.chain(gone).filter(|about| rated(view, about)).collect();
    let own = asked
        .iter()
        .filter_map(|about| Some(((*about).clone(), scene.record.assessment.rating(about)?)));
    overlay(asked.clone(), &own.collect(), &view.review.ratings)
}

fn rated(view: &Received, about: &Subject) -> bool {
    view.review.ratings.get(about).is_some()
}

/// What the person answers today where that is not what they answered then.
fn answer_now(scene: &Scene, given: Option<&Given>, about: &Subject) -> Option<String> {
    let then = given?.ratings.get(about).copied();
    let now = scene.record.assessment.rating(about);
    let words = |rating| super::subject::rating(scene, rating);
    (now != then).then(|| now.map_or_else(|| scene.text.get("view.no-answer").to_owned(), words))
}
