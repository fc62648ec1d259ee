//! The path as a picture: years across, a row for every field of work, so that one sees how far it spans.

use career::{
    Id,
    path::{Stage, StageKind},
    policy::Field,
    year::{FiscalYear, Years},
};
use yew::prelude::*;

use super::{field_name, fields, stage_name, stage_years};
use crate::{
    components::{Line, heading, note, share_bar, subheading, timeline},
    scene::Scene,
    views::{
        source::{official, source_note},
        years::year_head,
    },
};

/// The picture and the years in each field; nothing without a stage.
pub fn picture(scene: &Scene) -> Html {
    let (text, stages) = (&scene.text, &scene.record.path.stages);
    // A clock that is wrong by a lifetime draws nothing.
    let Some(now) = scene.today.fiscal_year().filter(|_| !stages.is_empty()) else {
        return Html::default();
    };
    let all = Years::around(stages.iter().filter_map(|stage| stage.span(now)));
    html! {
        <section class="path-picture">
            { heading(text.get("path.picture")) }
            if let Some(all) = all {
                { timeline(text.get("path.picture"), text.get("path.field"), &all.each().map(year_head).collect::<Vec<_>>(), lines(scene, now, all.from)) }
                { note(text.get("path.picture-note")) }
            }
            { undrawn(scene, now) }
            { years(scene, now) }
        </section>
    }
}

/// The fields with a row: those of the content, then those that only stand in the record.
fn rows(scene: &Scene) -> Vec<(&Id<Field>, Option<&Field>)> {
    let mut rows: Vec<_> = fields(scene).iter().map(|field| (&field.id, Some(field))).collect();
    for stage in &scene.record.path.stages {
        if let Some(id) = &stage.field
            && rows.iter().all(|(other, _)| *other != id)
        {
            rows.push((id, None));
        }
    }
    rows
}

fn row_label(scene: &Scene, (id, field): (&Id<Field>, Option<&Field>)) -> Html {
    match field {
        Some(field) => official(&scene.text, &field.name),
        None => html! { { id.to_string() } },
    }
}

fn lines(scene: &Scene, now: FiscalYear, first: FiscalYear) -> Vec<Line> {
    let text = &scene.text;
    let stages = || scene.record.path.stages.iter();
    let qualified = |stage: &&Stage| stage.kind == StageKind::Qualification;
    let mut lines = Vec::new();
    for row in rows(scene) {
        let here =
            stages().filter(|stage| !qualified(stage) && stage.field.as_ref() == Some(row.0));
        // A field without any keeps its row: that it is empty says something, too.
        lines.extend(lanes(scene, (now, first), &row_label(scene, row), here, row.1.is_some()));
    }
    let elsewhere = stages().filter(|stage| !qualified(stage) && stage.field.is_none());
    let label = html! { { text.get("path.no-field") } };
    lines.extend(lanes(scene, (now, first), &label, elsewhere, false));
    let label = html! { { text.get("path.qualifications") } };
    lines.extend(lanes(scene, (now, first), &label, stages().filter(qualified), false));
    lines
}

/// Stages of one row, on as many lines as overlaps need: postings first.
fn lanes<'a>(
    scene: &Scene,
    (now, first): (FiscalYear, FiscalYear),
    label: &Html,
    stages: impl Iterator<Item = &'a Stage>,
    always: bool,
) -> Vec<Line> {
    let mut drawn: Vec<(Years, &Stage)> =
        stages.filter_map(|stage| Some((stage.span(now)?, stage))).collect();
    drawn.sort_by_key(|(span, stage)| (stage.kind != StageKind::Assignment, span.from, span.to));
    let mut lanes: Vec<(FiscalYear, Line)> = Vec::new();
    let column = |year: FiscalYear| usize::from(year.number().saturating_sub(first.number()));
    for (span, stage) in drawn {
        let bar = (column(span.from), column(span.to), bar(scene, stage));
        if let Some((last, line)) = lanes.iter_mut().find(|(last, _)| *last < span.from) {
            *last = span.to;
            line.bars.push(bar);
            continue;
        }
        let label = if lanes.is_empty() {
            label.clone()
        } else {
            html! { <span class="visually-hidden">{ label.clone() }</span> }
        };
        lanes.push((span.to, Line { label, bars: vec![bar] }));
    }
    if lanes.is_empty() && always {
        return vec![Line { label: label.clone(), bars: Vec::new() }];
    }
    lanes.into_iter().map(|(_, line)| line).collect()
}

fn bar(scene: &Scene, stage: &Stage) -> Html {
    let text = &scene.text;
    let class = match stage.kind {
        StageKind::Assignment => "path-bar",
        StageKind::Project => "path-bar path-bar--project",
        StageKind::Qualification => "path-bar path-bar--qualification",
    };
    let goes_on = stage.kind != StageKind::Qualification && stage.to.trim().is_empty();
    html! {
        <span {class}>
            { stage_name(text, stage) }
            if goes_on { <span aria-hidden="true">{ " →" }</span> }
            <span class="visually-hidden">{ " " }{ stage_years(text, stage) }</span>
        </span>
    }
}

/// What cannot be drawn, with the years as they were written.
fn undrawn(scene: &Scene, now: FiscalYear) -> Html {
    let text = &scene.text;
    let mut stages =
        scene.record.path.stages.iter().filter(|stage| stage.span(now).is_none()).peekable();
    if stages.peek().is_none() {
        return Html::default();
    }
    let written = |stage: &Stage| {
        let years = [stage.from.trim(), stage.to.trim()].map(str::to_owned);
        let years: Vec<_> = years.into_iter().filter(|year| !year.is_empty()).collect();
        if years.is_empty() {
            text.get("path.no-years").to_owned()
        } else {
            text.fill("path.as-written", &[("words", &years.join(" – "))])
        }
    };
    html! {
        <>
            { subheading(text.get("path.undrawn")) }
            <ul>
                for stage in stages {
                    <li key={stage.id}><span class="path-clip">{ stage_name(text, stage) }</span><span class="note">{ written(stage) }</span></li>
                }
            </ul>
        </>
    }
}

/// How long one was in each field, and where one has not been yet.
fn years(scene: &Scene, now: FiscalYear) -> Html {
    let (text, path) = (&scene.text, &scene.record.path);
    let rows: Vec<_> = rows(scene)
        .into_iter()
        .map(|row| (row, path.years_in(row.0, now)))
        .filter(|((_, field), years)| field.is_some() || *years > 0)
        .collect();
    let most = rows.iter().map(|(_, years)| *years).max().unwrap_or(0);
    if most == 0 {
        return Html::default();
    }
    let new: Vec<_> = rows
        .iter()
        .filter(|(_, years)| *years == 0)
        .map(|((id, _), _)| field_name(scene, id))
        .collect();
    html! {
        <>
            { subheading(text.get("path.years")) }
            <table class="values path-years">
                <caption class="visually-hidden">{ text.get("path.years") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("path.field") }</th>
                        <th scope="col" class="number">{ text.get("path.years-head") }</th>
                        <td class="path-years__bar"></td>
                    </tr>
                </thead>
                <tbody>
                    for (row, years) in &rows {
                        <tr key={row.0.to_string()}>
                            <th scope="row">{ row_label(scene, *row) }</th>
                            <td class="number">{ text.fill("path.years-count", &[("n", &years.to_string())]) }</td>
                            <td class="path-years__bar">{ share_bar(*years, most) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if !new.is_empty() {
                <p>{ text.fill("path.fields-new", &[("names", &new.join(text.get("list.separator")))]) }</p>
            }
            { note(text.get("path.years-note")) }
            { for fields(scene).first().map(|field| source_note(scene, &field.source)) }
        </>
    }
}
