//! When: the roadmap, the schedule of the measures, and the plans around the policy. Only years the source gives
//! are drawn.

use career::{
    framework::{Stated, Topic},
    policy::{Entry, Measures, Overview, Period, Roadmap},
    year::{FiscalYear, Years},
};
use yew::prelude::*;

use crate::{
    components::{Line, heading, lead, note, timeline, title},
    route::Route,
    scene::Scene,
    views::{
        part::{part, with_policy},
        section_nav::policy_nav,
        source::{official, source_note, unknown, unstated},
        years::{year_head, years},
    },
};

/// `#/policy/roadmap`
pub fn page(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("roadmap.title")) }
            { policy_nav(scene) }
            { lead(text.get("roadmap.lead")) }
            { with_policy(scene, |policy| html! {
                <>
                    { part(&policy.overview, |overview| steps(scene, &overview.roadmap)) }
                    { part(&policy.measures, |measures| schedule(scene, measures)) }
                    if let Some(overview) = &policy.overview.value { { plans(scene, overview) } }
                </>
            }) }
            { unstated(scene, Topic::Roadmap) }
        </>
    }
}

fn steps(scene: &Scene, roadmap: &Roadmap) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("roadmap.steps")) }
            { source_note(scene, &roadmap.source) }
            <ol class="schedule">
                for step in &roadmap.steps {
                    <li key={step.id.as_str()}>
                        { official(text, &step.text) }
                        <span class="schedule__years">{ years(scene, &step.years) }</span>
                    </li>
                }
            </ol>
            if !roadmap.goals.is_empty() {
                <h3>{ text.get("roadmap.goals") }</h3>
                <ul class="statements">
                    for goal in &roadmap.goals { <li key={goal.id.as_str()}>{ official(text, &goal.text) }</li> }
                </ul>
            }
        </section>
    }
}

/// What is drawn: its place in the columns from `first` on.
fn bar(first: FiscalYear, span: Years, words: Html) -> (usize, usize, Html) {
    let column = |year: FiscalYear| usize::from(year.number().saturating_sub(first.number()));
    (column(span.from), column(span.to), words)
}

fn schedule(scene: &Scene, measures: &Measures) -> Html {
    let text = &scene.text;
    let known = |entry: &Entry| entry.years.value().copied();
    let all = || measures.measures.iter().flat_map(|measure| &measure.schedule);
    let dated = || {
        measures
            .measures
            .iter()
            .filter(|measure| measure.schedule.iter().any(|entry| known(entry).is_some()))
    };
    let lines = |first: FiscalYear| {
        dated().flat_map(move |measure| {
            // A line each: entries of one measure may overlap.
            measure.schedule.iter().filter_map(move |entry| {
                let label = html! { <a href={Route::Measure(measure.id.clone()).href()}>{ text.of(&measure.name) }</a> };
                let bars = vec![bar(first, known(entry)?, html! { { text.of(&entry.label) } })];
                Some(Line { label, bars })
            })
        })
    };
    html! {
        <section class="further">
            { heading(text.get("roadmap.schedule")) }
            if let Some(span) = Years::around(all().filter_map(known)) {
                <h3>{ text.get("roadmap.dated") }</h3>
                { for dated().next().map(|measure| source_note(scene, &measure.schedule_source)) }
                { timeline(text.get("roadmap.dated"), text.get("roadmap.measure"), &heads(span), lines(span.from).collect()) }
            }
            <h3>{ text.get("roadmap.undated") }</h3>
            { note(text.get("roadmap.undated-note")) }
            <ul class="cards">
                for measure in &measures.measures {
                    if measure.schedule.iter().any(|entry| known(entry).is_none()) {
                        <li class="card" key={measure.id.as_str()}>
                            <h4><a href={Route::Measure(measure.id.clone()).href()}>{ text.of(&measure.name) }</a></h4>
                            <ol>
                                for entry in measure.schedule.iter().filter(|entry| known(entry).is_none()) {
                                    <li>
                                        { official(text, &entry.label) }
                                        if let Stated::Unstated(why) = &entry.years { { " " }{ unknown(text, *why) } }
                                    </li>
                                }
                            </ol>
                            { source_note(scene, &measure.schedule_source) }
                        </li>
                    }
                }
            </ul>
        </section>
    }
}

fn plans(scene: &Scene, overview: &Overview) -> Html {
    let text = &scene.text;
    let known = |period: &Period| period.years.value().copied();
    let periods = || overview.plans.iter().flat_map(|plan| &plan.periods);
    let lines = |first: FiscalYear| {
        let mut lines: Vec<Line> = Vec::new();
        for plan in &overview.plans {
            let mut last: Option<Years> = None;
            for period in &plan.periods {
                let Some(span) = known(period) else { continue };
                let words = bar(first, span, html! { { text.of(&period.label) } });
                match lines.last_mut() {
                    // On the same line as what ends before it.
                    Some(line) if last.is_some_and(|last| last.to < span.from) => {
                        line.bars.push(words);
                    }
                    _ => lines.push(Line { label: official(text, &plan.name), bars: vec![words] }),
                }
                last = Some(span);
            }
        }
        lines
    };
    html! {
        <section class="further">
            { heading(text.get("roadmap.plans")) }
            if let Some(plan) = overview.plans.first() { { source_note(scene, &plan.source) } }
            if let Some(span) = Years::around(periods().filter_map(known)) {
                { timeline(text.get("roadmap.plans"), text.get("roadmap.plan"), &heads(span), lines(span.from)) }
            }
            <ul>
                for plan in &overview.plans {
                    for period in plan.periods.iter().filter(|period| known(period).is_none()) {
                        <li>
                            { official(text, &plan.name) }{ " " }{ official(text, &period.label) }{ " " }
                            { years(scene, &period.years) }
                        </li>
                    }
                    if plan.periods.is_empty() {
                        <li>{ official(text, &plan.name) }{ " " }<span class="year-unknown">{ text.get("year.unknown") }</span></li>
                    }
                }
            </ul>
        </section>
    }
}

fn heads(span: Years) -> Vec<Html> {
    span.each().map(year_head).collect()
}
