//! One event of the story.

use std::cmp::Reverse;

use career::{
    Id,
    assessment::{Assessment, Rating},
    framework::Rank,
    history::{Shift, Snapshot, Way, shifts},
    plan::Goal,
    story::{Event, What},
    talk::Talk,
};
use yew::prelude::*;

use super::super::words;
use crate::{
    components::{note, paragraph},
    route::Route,
    scene::Scene,
    views::days::day,
};

/// How many of the items that rose are told of.
const TOLD: usize = 3;

/// What happened on a day.
pub fn event(scene: &Scene, event: &Event) -> Html {
    let text = &scene.text;
    let (sort, class, body) = match event.what {
        What::Taken(snapshot) => ("story.taken", "story__event", taken(scene, snapshot)),
        What::Begun(goal) => ("story.begun", PLANNED, titled(scene, goal, None)),
        What::Done(goal, action) => {
            let goal = text.fill("story.for", &[("goal", name(scene, &goal.title))]);
            let kind = text.get(action.kind.message());
            let body = html! {
                <>
                    <p class="story__name">{ name(scene, &action.text) }</p>
                    <p class="note">{ format!("{goal} · {kind}") }</p>
                </>
            };
            ("story.done", PLANNED, body)
        }
        What::Reached(goal) => {
            ("story.reached", PLANNED, titled(scene, goal, Some(&goal.reflection)))
        }
        What::Talked(talk) => ("story.talked", "story__event", talked(scene, talk)),
        What::Dropped(goal) => {
            ("story.dropped", PLANNED, titled(scene, goal, Some(&goal.reflection)))
        }
    };
    html! {
        <li {class}>
            <p class="story__when"><time datetime={event.day.to_string()}>{ day(text, event.day) }</time>{ " " }<span class="badge">{ text.get(sort) }</span></p>
            { body }
        </li>
    }
}

/// What is of the plan has a mark of another shape.
const PLANNED: &str = "story__event story__event--plan";

fn name<'a>(scene: &'a Scene, written: &'a str) -> &'a str {
    match written.trim() {
        "" => scene.text.get("story.untitled"),
        name => name,
    }
}

fn titled(scene: &Scene, goal: &Goal, reflection: Option<&str>) -> Html {
    let reflection = reflection.map(str::trim).filter(|text| !text.is_empty());
    html! {
        <>
            <p class="story__name">{ name(scene, &goal.title) }</p>
            if let Some(reflection) = reflection { <p class="evidence">{ reflection }</p> }
        </>
    }
}

/// A conversation, with whom it was and how much was agreed.
fn talked(scene: &Scene, talk: &Talk) -> Html {
    let text = &scene.text;
    let with = talk.with.trim();
    let agreed = talk.decided().count();
    html! {
        <>
            <p class="story__name"><a href={Route::Notes(talk.id).href()}>{ name(scene, &talk.name) }</a></p>
            if !with.is_empty() { { note(&text.fill("story.talked-with", &[("with", with)])) } }
            if agreed > 0 { { note(&text.fill("story.talked-agreed", &[("count", &agreed.to_string())])) } }
        </>
    }
}

/// A snapshot, with what had changed since the one before.
fn taken(scene: &Scene, snapshot: &Snapshot) -> Html {
    let text = &scene.text;
    let all = scene.record.history.snapshots();
    let place = all.iter().position(|other| other.id == snapshot.id).unwrap_or(0);
    let before = place.checked_sub(1).map(|before| &all[before].assessment);
    let now = &snapshot.assessment;
    let rated = now.ratings();
    html! {
        <>
            if !snapshot.name.trim().is_empty() { <p class="story__name">{ snapshot.name.trim() }</p> }
            { arrived(scene, "story.current", |one| one.current.as_ref(), before, now) }
            { arrived(scene, "story.target", |one| one.target.as_ref(), before, now) }
            { paragraph(&text.fill("story.rated", &[("count", &rated.to_string())])) }
            { before.map(|before| moved(scene, before, now)) }
        </>
    }
}

/// A rank that was another one before.
fn arrived(
    scene: &Scene,
    message: &'static str,
    rank: fn(&Assessment) -> Option<&Id<Rank>>,
    before: Option<&Assessment>,
    now: &Assessment,
) -> Html {
    let text = &scene.text;
    if before.is_some_and(|before| rank(before) == rank(now)) {
        return Html::default();
    }
    let rank = rank(now).and_then(|id| scene.framework.rank(id));
    rank.map(|rank| paragraph(&text.fill(message, &[("rank", &text.join(&rank.titles))])))
        .unwrap_or_default()
}

fn moved(scene: &Scene, before: &Assessment, now: &Assessment) -> Html {
    let text = &scene.text;
    let shifts = shifts(before, now);
    let up = |shift: &Shift| match shift.way {
        Way::Rose(by) => by,
        _ => 0,
    };
    let mut rose: Vec<_> = shifts.iter().filter(|shift| up(shift) > 0).collect();
    let fell = shifts.iter().filter(|shift| matches!(shift.way, Way::Fell(_))).count();
    let count = rose.len();
    if count + fell == 0 {
        return Html::default();
    }
    rose.sort_by_key(|shift| Reverse(up(shift)));
    rose.truncate(TOLD);
    let rank = now.target.as_ref().and_then(|id| scene.framework.rank(id));
    html! {
        <>
            { paragraph(&text.fill("story.moved", &[("rose", &count.to_string()), ("fell", &fell.to_string())])) }
            if !rose.is_empty() {
                <ul class="story__rose">
                    for shift in rose {
                        <li>{ risen(scene, shift, rank) }</li>
                    }
                </ul>
            }
        </>
    }
}

/// An item that rose, with what was written about it since.
fn risen(scene: &Scene, shift: &Shift, rank: Option<&Rank>) -> Html {
    let level = |answer: Option<&career::assessment::Answer>| {
        answer.and_then(|answer| answer.rating).and_then(Rating::level)
    };
    let levels = level(shift.before).zip(level(shift.after));
    let evidence = shift.after.map(|answer| &answer.evidence).filter(|evidence| {
        !evidence.is_blank() && shift.before.map(|answer| &answer.evidence) != Some(evidence)
    });
    html! {
        <>
            { words(scene, shift.about, rank) }
            if let Some((before, after)) = levels {
                <span class="number">{ format!(" {} → {}", before.number(), after.number()) }</span>
            }
            if let Some(evidence) = evidence {
                <p class="evidence story__evidence">{ evidence.as_text() }</p>
            }
        </>
    }
}
