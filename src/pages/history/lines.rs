//! How each part of the outcome went: a small line for each, and the table of their numbers.

use career::{
    history::{Point, Series, series},
    questionnaire::Level,
};
use yew::prelude::*;

use super::{called, hidden, more};
use crate::{
    components::{heading, note, small_line},
    pages::outcome::{group, tenths},
    scene::Scene,
    text::Text,
    views::days::day,
};

/// Properties of [`Lines`].
#[derive(PartialEq, Properties)]
pub struct LinesProps {
    /// The portal, with snapshots.
    pub scene: Scene,
}

/// The lines and the table. It remembers whether the table shows all.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let scene = &props.scene;
    let (text, snapshots) = (&scene.text, scene.record.history.snapshots());
    let all = use_state_eq(|| false);
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let series = series(&scene.framework, questionnaire, snapshots);
    let aim = snapshots.last().map_or(Level::DEFAULT_AIM, |last| last.assessment.aim);
    html! {
        <section class="lines further">
            { heading(text.get("history.lines")) }
            { note(&text.fill("history.lines-key", &[("aim", &aim.number().to_string())])) }
            if snapshots.len() == 1 { { note(text.get("history.lines-one")) } }
            <ul class="cards">
                for one in series.iter().filter(|one| one.points.iter().any(|point| point.tenths.is_some())) {
                    <li class="card">
                        <h3>{ group(text, one.group) }</h3>
                        { small_line(&dated(&one.points), aim.tenths(), &said(text, one)) }
                    </li>
                }
            </ul>
            { table(scene, &series, hidden(scene, *all)) }
            { more(scene, &all, "history.table-all", "history.table-less") }
        </section>
    }
}

/// The points by the number of days since the first.
fn dated(points: &[Point]) -> Vec<(i64, Option<u32>)> {
    let first = points.first().map(|point| point.day);
    let days = |point: &Point| first.map_or(0, |first| first.days_until(point.day));
    points.iter().map(|point| (days(point), point.tenths)).collect()
}

/// The first and the last value of a line, in words.
fn said(text: &Text, series: &Series) -> String {
    let part = group(text, series.group);
    let known = || series.points.iter().filter_map(|point| Some((point.day, point.tenths?)));
    let (Some((from, first)), Some((to, last))) = (known().next(), known().next_back()) else {
        return String::new();
    };
    text.fill(
        "history.line",
        &[
            ("part", part),
            ("from", &day(text, from)),
            ("first", &tenths(first)),
            ("to", &day(text, to)),
            ("last", &tenths(last)),
        ],
    )
}

/// The means from the snapshot at `first` on.
fn table(scene: &Scene, series: &[Series], first: usize) -> Html {
    let text = &scene.text;
    let caption = text.get("history.table");
    let value = |one: &Series, index: usize| one.points[index].tenths;
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class="values history-table">
                <caption class="visually-hidden">{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("history.when") }</th>
                        for one in series {
                            <th scope="col" class="number">{ group(text, one.group) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (index, snapshot) in scene.record.history.snapshots().iter().enumerate().skip(first) {
                        <tr key={snapshot.id}>
                            <th scope="row">{ called(text, snapshot) }</th>
                            for one in series {
                                <td class="number">{ value(one, index).map_or_else(|| "–".to_owned(), tenths) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
