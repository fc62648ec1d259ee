//! What the portal aims for so that everybody can use it, what was confirmed of that, and what was not: in the form
//! Japanese public bodies use. It claims no conformance, which only a full trial by the standard could show.

mod checked;

use career::policy::{OwnAccessibility, OwnCheck};
use yew::prelude::*;

use super::{named, support::contact};
use crate::{
    components::{heading, lead, note, paragraph, subheading, title},
    route::Route,
    scene::Scene,
    views::{days, part::with_policy},
};

/// How it was checked, each with the message that says what was found.
const WAYS: [(&str, &str); 9] = [
    ("access.axe", "access.axe-text"),
    ("access.lighthouse", "access.lighthouse-text"),
    ("access.keyboard", "access.keyboard-text"),
    ("access.zoom", "access.zoom-text"),
    ("access.colours", "access.colours-text"),
    ("access.motion", "access.motion-text"),
    ("access.print", "access.print-text"),
    ("access.tree", "access.tree-text"),
    ("access.targets", "access.targets-text"),
];

/// What nobody has tried.
const UNTESTED: [&str; 5] = [
    "access.no-reader",
    "access.no-people",
    "access.no-windows",
    "access.no-devices",
    "access.no-trial",
];

/// What is known to be hard to use, each with what one can do instead.
const OPEN: [(&str, &str); 4] = [
    ("access.figures", "access.figures-instead"),
    ("access.paper", "access.paper-instead"),
    ("access.tables", "access.tables-instead"),
    ("access.language", "access.language-instead"),
];

/// `#/accessibility`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("access.title")) }
            { lead(text.get("access.lead")) }
            { with_policy(scene, |policy| {
                let support = policy.support.value.as_ref();
                let own = support.and_then(|support| support.accessibility.as_ref());
                html! {
                    <>
                        { goal(scene, own) }
                        { results(scene) }
                        { untested(scene) }
                        { pairs(scene, "access.open", ["access.open-what", "access.open-instead"], &OPEN) }
                        { own_checks(scene, own) }
                        { contacts(scene, own) }
                        { updated(scene, own) }
                    </>
                }
            }) }
        </>
    }
}

fn goal(scene: &Scene, own: Option<&OwnAccessibility>) -> Html {
    let text = &scene.text;
    let deadline = own.and_then(|own| own.deadline.as_ref());
    html! {
        <section>
            { heading(text.get("access.policy")) }
            { subheading(text.get("access.goal")) }
            { paragraph(text.get("access.goal-text")) }
            { paragraph(text.get("access.no-claim")) }
            { subheading(text.get("access.scope")) }
            { paragraph(text.get("access.scope-text")) }
            { subheading(text.get("access.deadline")) }
            { paragraph(deadline.map_or_else(|| text.get("support.none"), |deadline| text.of(deadline))) }
        </section>
    }
}

/// What was checked, when, with what, on which pages.
fn results(scene: &Scene) -> Html {
    let text = &scene.text;
    let facts = checked::facts();
    let day = checked::day().map(|day| days::day(text, day)).unwrap_or_default();
    html! {
        <>
            <section>
                { heading(text.get("access.results")) }
                <dl class="facts">
                    <div><dt>{ text.get("access.day") }</dt><dd>{ day }</dd></div>
                    <div><dt>{ text.get("access.pages") }</dt><dd>{ text.fill("access.pages-text", &facts) }</dd></div>
                    <div><dt>{ text.get("access.tools") }</dt><dd>{ text.fill("access.tools-text", &facts) }</dd></div>
                </dl>
                { table(scene, "access.results", ["access.way", "access.found"], &WAYS) }
                <details>
                    <summary>{ text.get("access.list") }</summary>
                    { note(text.get("access.list-note")) }
                    <ul class="links">
                        for (route, name) in every_page() {
                            <li><a href={route.href()}>{ text.get(name) }</a></li>
                        }
                    </ul>
                </details>
            </section>
        </>
    }
}

/// The pages that are always called the same; each leads on to those of its kind.
fn every_page() -> impl Iterator<Item = (Route, &'static str)> {
    let home = [(Route::Home, "frame.title")];
    home.into_iter().chain(named()).filter(|(route, _)| *route != Route::Accessibility)
}

fn untested(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("access.untested")) }
            { paragraph(text.get("access.untested-text")) }
            <ul>{ for UNTESTED.map(|id| html! { <li>{ text.get(id) }</li> }) }</ul>
        </section>
    }
}

/// A part of the page that is a table of two columns.
fn pairs(scene: &Scene, title: &str, heads: [&str; 2], rows: &[(&str, &str)]) -> Html {
    html! {
        <section>
            { heading(scene.text.get(title)) }
            { table(scene, title, heads, rows) }
        </section>
    }
}

fn table(scene: &Scene, name: &str, heads: [&str; 2], rows: &[(&str, &str)]) -> Html {
    let text = &scene.text;
    let facts = checked::facts();
    html! {
        <table class="checks">
            <caption class="visually-hidden">{ text.get(name) }</caption>
            <thead><tr>{ for heads.map(|head| html! { <th scope="col">{ text.get(head) }</th> }) }</tr></thead>
            <tbody>
                for (what, found) in rows {
                    <tr><th scope="row">{ text.get(what) }</th><td>{ text.fill(found, &facts) }</td></tr>
                }
            </tbody>
        </table>
    }
}

/// What the organisation has checked itself, the newest first.
fn own_checks(scene: &Scene, own: Option<&OwnAccessibility>) -> Html {
    let text = &scene.text;
    let mut checks: Vec<&OwnCheck> = own.map(|own| own.checks.iter().collect()).unwrap_or_default();
    checks.sort_by_key(|check| std::cmp::Reverse(check.day));
    html! {
        <section>
            { heading(text.get("access.own")) }
            if checks.is_empty() { { note(text.get("support.none")) } }
            for check in checks {
                <section>
                    { subheading(&days::day(text, check.day)) }
                    { for check.lines.iter().map(|line| paragraph(text.of(line))) }
                </section>
            }
        </section>
    }
}

fn contacts(scene: &Scene, own: Option<&OwnAccessibility>) -> Html {
    let text = &scene.text;
    let contacts = own.map(|own| own.contacts.as_slice()).unwrap_or_default();
    html! {
        <section>
            { heading(text.get("access.contact")) }
            { paragraph(text.get("access.contact-text")) }
            if contacts.is_empty() {
                { note(text.get("access.contact-none")) }
            } else {
                <ul class="links">{ for contacts.iter().map(|one| html! { <li>{ contact(text, one) }</li> }) }</ul>
            }
        </section>
    }
}

/// When what stands here was last true: the newest of all checks.
fn updated(scene: &Scene, own: Option<&OwnAccessibility>) -> Html {
    let own = own.and_then(|own| own.checks.iter().map(|check| check.day).max());
    let Some(day) = checked::day().max(own) else { return Html::default() };
    note(&scene.text.fill("access.updated", &[("day", &days::day(&scene.text, day))]))
}
