//! `#/mentor/views`: several views beside one's own, without any single voice. Private practice.

mod group;
mod kept;
mod table;

use career::{
    Questionnaire,
    outcome::outcome,
    questionnaire::{Level, Subject},
    together::{Raters, Received, VOICES, raters},
};
use yew::prelude::*;

use crate::{
    components::{
        Disclosure, Tone, Weight, breadcrumbs, heading, lead, link_button, notice, paragraph, title,
    },
    route::{MentorPage, Route},
    scene::Scene,
    views::days::day,
};

/// The page.
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    let above = [(Route::Mentor(MentorPage::Home).href(), text.get("mentor.title"))];
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("views.title")) }
            { title(text.get("views.title")) }
            { lead(text.get("views.lead")) }
            { notice(Tone::Info, text.get("views.practice"), html! {
                <>
                    { paragraph(text.get("views.practice-text")) }
                    <p><a href={Route::measures().href()}>{ text.get("views.to-measures") }</a></p>
                </>
            }) }
            { scene.chapters.questionnaire.show(|questionnaire| shown(scene, questionnaire)) }
            { protection(scene) }
        </>
    }
}

/// What the pieces of the page are drawn from.
struct Views<'a> {
    scene: &'a Scene,
    questionnaire: &'a Questionnaire,
}

impl Views<'_> {
    /// The words of a question: of now, else as they were when it was answered.
    fn words(&self, about: &Subject) -> String {
        let now = self.questionnaire.item(about).map(|item| self.scene.text.of(&item.question));
        let then = || self.scene.record.words.get(about).map(String::as_str);
        now.or_else(then).map_or_else(|| about.to_string(), str::to_owned)
    }

    /// One's own level of today.
    fn own(&self, about: &Subject) -> Option<Level> {
        self.scene.record.assessment.rating(about)?.level()
    }

    /// Every question there is a view of: first as one is asked, then as the content has them, then the others.
    fn order(&self) -> Vec<Subject> {
        let Scene { framework, record, .. } = self.scene;
        let asked = outcome(framework, self.questionnaire, &record.assessment);
        let asked = asked.into_iter().flat_map(|outcome| outcome.rows);
        let all = self.questionnaire.items().iter().map(|item| item.about.clone());
        let rated = record.together.received.iter().flat_map(|one| one.review.ratings.iter());
        let rated = rated.map(|(about, _)| about.clone());
        let mut order: Vec<Subject> = Vec::new();
        for about in asked.map(|row| row.item.about.clone()).chain(all).chain(rated) {
            if !order.contains(&about) {
                order.push(about);
            }
        }
        order
    }
}

fn shown(scene: &Scene, questionnaire: &Questionnaire) -> Html {
    let received = &scene.record.together.received;
    if received.is_empty() {
        return nothing_yet(scene);
    }
    let views = Views { scene, questionnaire };
    let order = views.order();
    let Raters { open, groups, waiting } = raters(received, &order.iter().collect::<Vec<_>>());
    let text = &scene.text;
    html! {
        <>
            if !open.is_empty() { { named(scene, &open) } }
            for (number, group) in groups.iter().enumerate() { { group::group(&views, number, group) } }
            if waiting > 0 {
                { notice(Tone::Info, text.get("views.waiting"), paragraph(&text.fill("views.waiting-text", &[
                    ("here", &waiting.to_string()), ("n", &VOICES.saturating_sub(waiting).to_string()),
                ]))) }
            }
            <kept::Kept scene={scene.clone()} />
            <section>
                { heading(text.get("views.more")) }
                { paragraph(text.get("views.more-text")) }
                { ways(scene, Weight::Secondary) }
            </section>
        </>
    }
}

/// How to begin.
fn nothing_yet(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <div class="empty">
            { heading(text.get("views.empty")) }
            <ol>
                for step in ["views.empty-share", "views.empty-open", "views.empty-shown"] {
                    <li>{ text.get(step) }</li>
                }
            </ol>
            { ways(scene, Weight::Primary) }
        </div>
    }
}

fn ways(scene: &Scene, weight: Weight) -> Html {
    let text = &scene.text;
    let way = |page| Route::Mentor(page).href();
    html! {
        <p class="actions">
            { link_button(weight, text.get("views.to-share"), way(MentorPage::Share)) }
            { link_button(Weight::Secondary, text.get("views.to-open"), way(MentorPage::Home)) }
        </p>
    }
}

/// Views that are shown as whose they are.
fn named(scene: &Scene, open: &[&Received]) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("views.named")) }
            { paragraph(text.get("views.named-text")) }
            <ul class="links">
                for one in open {
                    <li key={one.id}>
                        <a href={Route::Mentor(MentorPage::View(one.id)).href()}>{ whose(scene, one) }</a>
                    </li>
                }
            </ul>
        </section>
    }
}

fn whose(scene: &Scene, one: &Received) -> String {
    let text = &scene.text;
    let relation = text.get(one.review.relation.message());
    let day = day(text, one.review.day);
    match one.review.from.trim() {
        "" => text.fill("views.whose", &[("relation", relation), ("day", &day)]),
        from => {
            let parts = [("from", from), ("relation", relation), ("day", &*day)];
            text.fill("views.whose-named", &parts)
        }
    }
}

/// What protects single voices, and what does not.
fn protection(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <Disclosure summary={html! { { text.get("views.protection") } }}>
            <ul>
                for words in ["views.protection-three", "views.protection-steps", "views.protection-file", "views.protection-use"] {
                    <li>{ text.get(words) }</li>
                }
            </ul>
        </Disclosure>
    }
}
