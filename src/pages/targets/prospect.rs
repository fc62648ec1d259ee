//! What one rank would ask, and several in one table.

use career::{
    compare::AuthorityChange,
    framework::{Rank, Track},
    outcome::{Group, PICKED},
    prospects::Prospect,
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::{Weight, button, heading, level_bar, link_button, note, subheading},
    pages::outcome::{group, tenths},
    platform::page,
    route::Route,
    scene::Scene,
    views::source::{official, source_note},
};

/// What is counted of one of them, in words.
type Count = fn(&Prospect) -> String;

/// All of them as a table: how much is asked and answered, and the mean of each part as a bar.
pub fn overview(scene: &Scene, all: &[Prospect]) -> Html {
    let text = &scene.text;
    let mut groups: Vec<Group> = Vec::new();
    for mean in all.iter().flat_map(|one| one.outcome.means()) {
        if !groups.contains(&mean.group) {
            groups.push(mean.group);
        }
    }
    let counts: [(&str, Count); 4] = [
        ("targets.answered", |one| format!("{} / {}", one.outcome.rated(), one.outcome.rows.len())),
        ("targets.reached", |one| one.reached_and_below().0.to_string()),
        ("targets.below", |one| one.reached_and_below().1.to_string()),
        ("targets.new", |one| one.outcome.new_at_target().count().to_string()),
    ];
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={text.get("targets.overview").to_owned()}>
            <table class="targets__table">
                <caption class="visually-hidden">{ text.get("targets.overview") }</caption>
                <thead>
                    <tr>
                        <td></td>
                        for one in all {
                            <th scope="col">{ text.join(&one.rank().titles) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (label, count) in counts {
                        <tr>
                            <th scope="row">{ text.get(label) }</th>
                            for one in all { <td class="number">{ count(one) }</td> }
                        </tr>
                    }
                    for part in groups {
                        <tr>
                            <th scope="row">{ text.fill("targets.mean", &[("part", group(text, part))]) }</th>
                            for one in all { <td>{ mean(one, part) }</td> }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn mean(one: &Prospect, part: Group) -> Html {
    let mean = one.outcome.means().into_iter().find(|mean| mean.group == part);
    let value = mean.and_then(|mean| mean.tenths);
    html! {
        <>
            { level_bar(value, one.outcome.aim.tenths()) }
            <span class="number">{ value.map_or_else(|| "–".to_owned(), tenths) }</span>
        </>
    }
}

/// One rank: the way to it, what is new, what to grow in, and what its track may decide.
pub fn prospect(scene: &Scene, one: &Prospect) -> Html {
    let text = &scene.text;
    let rank = one.rank();
    let track = scene.framework.track(&rank.track);
    let aimed = scene.record.assessment.target.as_ref() == Some(&rank.id);
    html! {
        <section class="card targets__one" key={rank.id.as_str()}>
            <p class="targets__way">{ track.map(|track| way(scene, rank, track)) }</p>
            { heading(&text.join(&rank.titles)) }
            { new(scene, one) }
            { growth(scene, one) }
            { authority(scene, one, track) }
            <p class="actions no-print">
                if aimed {
                    { link_button(Weight::Secondary, text.get("targets.to-outcome"), Route::Outcome.href()) }
                } else {
                    { button(Weight::Secondary, text.get("targets.aim"), aim(scene, rank)) }
                }
                { link_button(Weight::Plain, &text.fill("compare.to-rank", &[("rank", &text.join(&rank.titles))]), Route::rank(rank).href()) }
            </p>
        </section>
    }
}

/// Whether it is on one's own track, as a heading of the way.
fn way(scene: &Scene, rank: &Rank, track: &Track) -> String {
    let text = &scene.text;
    let held = scene.record.assessment.current.as_ref().and_then(|id| scene.framework.rank(id));
    let message = match held {
        Some(held) if held.track == rank.track => "targets.stay",
        Some(_) => "targets.go",
        None => return text.of(&track.name).to_owned(),
    };
    text.fill(message, &[("track", text.of(&track.name))])
}

fn new(scene: &Scene, one: &Prospect) -> Html {
    let text = &scene.text;
    let rows: Vec<_> = one.outcome.new_at_target().collect();
    let words = |about| {
        let found = scene.framework.official(about, one.rank());
        found.map(|(words, _)| official(text, words))
    };
    html! {
        <>
            { subheading(text.get("targets.new")) }
            if rows.is_empty() { { note(text.get("targets.nothing-new")) } }
            <ul class="points">
                for row in rows {
                    <li key={row.item.about.to_string()}>
                        <span class="points__words">{ words(&row.item.about) }</span>
                        if row.rating().is_some() { <span class="points__others">{ text.get("targets.already") }</span> }
                    </li>
                }
            </ul>
        </>
    }
}

fn growth(scene: &Scene, one: &Prospect) -> Html {
    let text = &scene.text;
    let candidates = one.outcome.growth();
    let words =
        |about| scene.framework.official(about, one.rank()).map(|(words, _)| text.of(words));
    html! {
        <>
            { subheading(text.get("outcome.growth")) }
            if candidates.is_empty() { { note(text.get("targets.no-growth")) } }
            <ul class="points">
                for candidate in candidates.iter().take(PICKED) {
                    <li key={candidate.row.item.about.to_string()}>
                        <span class="points__words">{ words(&candidate.row.item.about) }</span>
                    </li>
                }
            </ul>
        </>
    }
}

/// What its track is marked otherwise for than one's own, in words: the marks as printed, and how they are read.
fn authority(scene: &Scene, one: &Prospect, track: Option<&Track>) -> Html {
    let text = &scene.text;
    let held = scene.record.assessment.current.as_ref().and_then(|id| scene.framework.rank(id));
    let (Some(held), Some(track)) =
        (held.and_then(|held| scene.framework.track(&held.track)), track)
    else {
        return Html::default();
    };
    let sentence = |change: &AuthorityChange| {
        text.fill(
            "targets.authority",
            &[
                ("kind", text.of(&change.kind.name)),
                ("from", text.of(&held.name)),
                ("from-mark", &change.from.symbol),
                ("from-reading", text.of(&change.from.reading)),
                ("to", text.of(&track.name)),
                ("to-mark", &change.to.symbol),
                ("to-reading", text.of(&change.to.reading)),
            ],
        )
    };
    html! {
        <>
            { subheading(text.get("compare.authority")) }
            if one.authority.is_empty() {
                { note(text.get("compare.same-authority")) }
            } else {
                { source_note(scene, &scene.framework.authority().source) }
                <ul class="points">
                    for change in &one.authority {
                        <li key={change.kind.id.as_str()}>
                            <span class="points__words">{ sentence(change) }</span>
                            <span class="points__others">{ official(text, &change.kind.definition) }</span>
                        </li>
                    }
                </ul>
                { note(text.get("authority.no-legend")) }
            }
        </>
    }
}

/// Aims for it from now on.
fn aim(scene: &Scene, rank: &Rank) -> Callback<MouseEvent> {
    let (change, id) = (scene.change.clone(), rank.id.clone());
    Callback::from(move |_| {
        change.emit(Change::Target(Some(id.clone())));
        change.emit(Change::GoTo(None));
        page::go(&Route::Assess.href());
    })
}
