//! Two views side by side: where they differ, where they agree, and each question in turn. Neither is the right one.

use career::{
    assessment::Rating,
    outcome::outcome,
    questionnaire::Subject,
    together::{Given, Overlay, Pair},
};
use yew::prelude::*;

use super::answer_now;
use crate::{
    components::{heading, note, pair_line, paragraph, subheading},
    pages::{
        mentor::subject::{level, question, rating},
        outcome::group,
    },
    route::Route,
    scene::Scene,
    text::Text,
};

/// The whole comparison.
pub fn comparing(scene: &Scene, given: Option<&Given>, overlay: &Overlay) -> Html {
    let text = &scene.text;
    if overlay.pairs.iter().all(|pair| pair.other.is_none()) {
        return html! {
            <section>
                { heading(text.get("view.both")) }
                { paragraph(text.get("view.no-ratings")) }
            </section>
        };
    }
    html! {
        <section>
            { heading(text.get("view.both")) }
            if overlay.compared() == 0 {
                <p>{ text.get("view.none-compared") }{ " " }<a href={Route::Assess.href()}>{ text.get("view.to-assess") }</a></p>
            } else {
                { differences(scene, given, overlay) }
                { agreements(scene, overlay) }
            }
            { whole(scene, given, overlay) }
        </section>
    }
}

fn differences(scene: &Scene, given: Option<&Given>, overlay: &Overlay) -> Html {
    let text = &scene.text;
    let found = overlay.differences();
    html! {
        <>
            { subheading(text.get("view.differences")) }
            if found.is_empty() {
                { paragraph(text.get("view.no-difference")) }
            } else {
                { note(text.get("view.differences-text")) }
                <ul class="cards">
                    for pair in found {
                        <li class="card" key={pair.about.to_string()}>
                            <p>{ question(scene, pair.about) }</p>
                            { pair_line(level(pair.own), level(pair.other)) }
                            { mark(text, true, &own(scene, given, &pair)) }
                            { mark(text, false, &words(scene, pair.other)) }
                        </li>
                    }
                </ul>
            }
        </>
    }
}

fn agreements(scene: &Scene, overlay: &Overlay) -> Html {
    let text = &scene.text;
    let found = overlay.agreements();
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { subheading(text.get("view.agreements")) }
            <ul>
                for pair in found {
                    <li key={pair.about.to_string()}>
                        { question(scene, pair.about) }{ " " }<span class="badge">{ words(scene, pair.own) }</span>
                    </li>
                }
            </ul>
        </>
    }
}

/// Every question either has a view of, in the order of the sheet.
fn whole(scene: &Scene, given: Option<&Given>, overlay: &Overlay) -> Html {
    let text = &scene.text;
    let groups = grouped(scene, &overlay.pairs);
    html! {
        <>
            { subheading(text.get("view.every")) }
            <p class="note">{ text.get("view.key") }</p>
            <table class="both">
                <caption class="visually-hidden">{ text.get("view.every") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("view.question") }</th>
                        <th scope="col">{ text.get("view.own") }</th>
                        <th scope="col">{ text.get("view.other") }</th>
                        <th scope="col">{ text.get("view.apart") }</th>
                    </tr>
                </thead>
                for (name, pairs) in groups {
                    <tbody>
                        if !name.is_empty() { <tr><th class="both__group" scope="rowgroup" colspan="4">{ name }</th></tr> }
                        { for pairs.iter().map(|pair| row(scene, given, pair)) }
                    </tbody>
                }
            </table>
        </>
    }
}

fn row(scene: &Scene, given: Option<&Given>, pair: &Pair) -> Html {
    let text = &scene.text;
    html! {
        <tr key={pair.about.to_string()}>
            <th scope="row">{ question(scene, pair.about) }</th>
            <td>{ mark(text, true, &own(scene, given, pair)) }</td>
            <td>{ mark(text, false, &words(scene, pair.other)) }</td>
            <td>
                { pair_line(level(pair.own), level(pair.other)) }
                <span class="both__apart">{ apart(text, pair) }</span>
            </td>
        </tr>
    }
}

/// A view in words, behind the mark it has in the picture.
fn mark(text: &Text, own: bool, words: &str) -> Html {
    let (sign, who) = if own { ("●", "view.own") } else { ("◇", "view.other") };
    html! {
        <p class="both__mark">
            <span class="both__sign" aria-hidden="true">{ sign }</span>
            <span class="both__who">{ text.get(who) }</span>
            <span>{ words }</span>
        </p>
    }
}

/// One's own view of then, and that of now where it is another.
fn own(scene: &Scene, given: Option<&Given>, pair: &Pair) -> String {
    let then = words(scene, pair.own);
    match answer_now(scene, given, pair.about) {
        Some(now) => scene.text.fill("view.changed", &[("then", &then), ("now", &now)]),
        None => then,
    }
}

fn words(scene: &Scene, given: Option<Rating>) -> String {
    given.map_or_else(|| scene.text.get("view.no-answer").to_owned(), |one| rating(scene, one))
}

fn apart(text: &Text, pair: &Pair) -> String {
    match pair.apart() {
        None => text.get("view.not-compared").to_owned(),
        Some(0) => text.get("view.same").to_owned(),
        Some(levels) => text.fill("view.levels-apart", &[("n", &levels.to_string())]),
    }
}

/// The pairs in runs of the same part of the outcome; those of no part, as all where no rank is aimed for, last.
fn grouped<'a, 'b>(scene: &Scene, pairs: &'b [Pair<'a>]) -> Vec<(String, Vec<&'b Pair<'a>>)> {
    let questionnaire = scene.chapters.questionnaire.ready();
    let found =
        questionnaire.and_then(|all| outcome(&scene.framework, all, &scene.record.assessment));
    let rows = found.iter().flat_map(|outcome| &outcome.rows);
    let rows: Vec<(&Subject, String)> =
        rows.map(|row| (&row.item.about, group(&scene.text, row.group).to_owned())).collect();
    let mut groups: Vec<(String, Vec<&Pair>)> = Vec::new();
    let of = |about: &Subject| rows.iter().find(|(other, _)| *other == about);
    let (in_part, others): (Vec<_>, Vec<_>) =
        pairs.iter().partition(|pair| of(pair.about).is_some());
    for (_, name) in &rows {
        if !groups.iter().any(|(other, _)| other == name) {
            let here = in_part.iter().copied();
            let here =
                here.filter(|pair: &&Pair| of(pair.about).is_some_and(|(_, other)| other == name));
            groups.push((name.clone(), here.collect()));
        }
    }
    let rest = if groups.is_empty() { "" } else { scene.text.get("view.other-questions") };
    groups.push((rest.to_owned(), others));
    groups.retain(|(_, pairs)| !pairs.is_empty());
    groups
}
