//! Measures as several pages show them.

use career::{
    LocalText,
    policy::{Because, Concern, Indicator, Measure, Measures, Standing, Value},
};
use yew::prelude::*;

use crate::{
    components::value_line,
    route::Route,
    scene::Scene,
    text::Text,
    views::{
        source::{official, source_note, unknown},
        years::year_head,
    },
};
use career::{framework::Stated, policy::ValueKind};

/// The marks beside a measure, as printed and in words.
pub fn marks(text: &Text, measures: &Measures, measure: &Measure) -> Html {
    if measure.marks.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="marks">
            for mark in measures.marks_of(measure) {
                <li key={mark.id.as_str()}><span aria-hidden="true">{ mark.symbol.clone() }</span>{ text.of(&mark.name) }</li>
            }
        </ul>
    }
}

/// Links to measures by their names.
pub fn measure_links<'a>(text: &Text, list: impl IntoIterator<Item = &'a Measure>) -> Html {
    html! {
        <ul class="links">
            for measure in list {
                <li key={measure.id.as_str()}>
                    <a href={Route::Measure(measure.id.clone()).href()}>{ text.of(&measure.name) }</a>
                </li>
            }
        </ul>
    }
}

/// Why something that concerns these people concerns the person, and what of their standing makes it so; nothing where
/// it does not concern them more than everybody.
pub fn why_mine(scene: &Scene, standing: &Standing, concerns: &[Concern]) -> Html {
    let concerns = concerns.iter().map(|concern| (&concern.reason, standing.because(concern)));
    let concerns: Vec<(&LocalText, Vec<Because>)> =
        concerns.filter(|(_, because)| !because.is_empty()).collect();
    if concerns.is_empty() {
        return Html::default();
    }
    let text = &scene.text;
    html! {
        <ul class="why">
            for (reason, because) in concerns {
                <li>
                    { text.of(reason) }
                    <span class="why__because">{ text.fill("measures.because", &[("names", &names(scene, &because))]) }</span>
                </li>
            }
        </ul>
    }
}

fn names(scene: &Scene, because: &[Because]) -> String {
    let names: Vec<_> = because.iter().map(|one| name(scene, *one)).collect();
    names.join(scene.text.get("list.separator"))
}

fn name(scene: &Scene, because: Because) -> String {
    let text = &scene.text;
    match because {
        Because::Rank(rank) => text.join(&rank.titles),
        Because::Track(id) => scene
            .framework
            .track(id)
            .map_or_else(String::new, |track| text.of(&track.name).to_owned()),
        Because::Situation(situation) => text.of(&situation.name).to_owned(),
    }
}

/// An indicator: its name, its way from the baseline to the targets, and the table of its values.
pub fn indicator(scene: &Scene, indicator: &Indicator) -> Html {
    let text = &scene.text;
    let label = text.of(&indicator.guide.label);
    let drawn = indicator
        .values
        .iter()
        .filter_map(|value| Some((value.hundredths()?, value.kind == ValueKind::Target)));
    html! {
        <>
            <p>{ official(text, &indicator.name) }</p>
            { source_note(scene, &indicator.source) }
            { value_line(&drawn.collect::<Vec<_>>(), indicator.scale.saturating_mul(100)) }
            <table class="values">
                <caption class="visually-hidden">{ label }</caption>
                <thead><tr>for value in &indicator.values { { value_head(text, value) } }</tr></thead>
                <tbody><tr>for value in &indicator.values { <td>{ printed(text, value) }</td> }</tr></tbody>
            </table>
            if let Some(note) = &indicator.note { <p class="note">{ official(text, note) }</p> }
        </>
    }
}

fn value_head(text: &Text, value: &Value) -> Html {
    let kind = match value.kind {
        ValueKind::Baseline => "indicator.baseline",
        ValueKind::Target => "indicator.target",
    };
    html! { <th scope="col">{ text.get(kind) }<br />{ year_head(value.year) }</th> }
}

fn printed(text: &Text, value: &Value) -> Html {
    match &value.text {
        Stated::Value(words) => html! { { text.of(words) } },
        Stated::Unstated(why) => unknown(text, *why),
    }
}
