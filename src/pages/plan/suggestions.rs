//! What one could do for a goal, and the measures of the policy it leans on.

use career::{
    Policy,
    plan::{ActionKind, Goal, PlanChange},
    policy::Suggestion,
};
use yew::prelude::*;

use super::desk::{At, Desk, action_id};
use crate::{
    components::{Weight, button, heading, note},
    scene::Scene,
    views::{measures::measure_links, source::source_note},
};

/// How many are shown at a time.
const SHOWN: usize = 3;

/// A few suggestions of one kind that are not in the goal yet, and the way to others.
pub fn suggestions(desk: &Desk, goal: &Goal, kind: ActionKind, index: usize) -> Html {
    let text = &desk.scene.text;
    let Some(policy) = desk.scene.chapters.policy.ready() else { return Html::default() };
    let Some(development) = &policy.development.value else { return Html::default() };
    let taken = |one: &Suggestion| {
        goal.actions.iter().any(|action| action.suggestion.as_ref() == Some(&one.id))
    };
    let all: Vec<_> =
        development.suggested(kind, goal.about.as_ref()).filter(|one| !taken(one)).collect();
    if all.is_empty() {
        return Html::default();
    }
    let turns = all.len().div_ceil(SHOWN);
    let turn = desk.at.turns[index] % turns;
    let shown = all.iter().skip(turn * SHOWN).take(SHOWN);
    html! {
        <details class="suggestions">
            <summary>{ text.fill("plan.suggestions", &[("count", &all.len().to_string())]) }</summary>
            { source_note(desk.scene, &development.source) }
            <ul>
                for one in shown { { suggestion(desk, goal, policy, one) } }
            </ul>
            if turns > 1 { { others(desk, index, turn + 1, turns) } }
        </details>
    }
}

/// Everything one could do, kind by kind: to look through before one has chosen what to grow in.
pub fn all(scene: &Scene) -> Html {
    let text = &scene.text;
    let Some(policy) = scene.chapters.policy.ready() else { return Html::default() };
    let Some(development) = &policy.development.value else { return Html::default() };
    let of_kind = |kind| development.suggestions.iter().filter(move |one| one.kind == kind);
    let count = development.suggestions.len().to_string();
    html! {
        <details class="suggestions">
            <summary>{ text.fill("plan.all-suggestions", &[("count", &count)]) }</summary>
            { source_note(scene, &development.source) }
            for kind in ActionKind::ALL {
                { heading(text.get(kind.message())) }
                <ul>
                    for one in of_kind(kind) { <li key={one.id.as_str()}>{ text.of(&one.text) }</li> }
                </ul>
            }
        </details>
    }
}

fn suggestion(desk: &Desk, goal: &Goal, policy: &Policy, one: &Suggestion) -> Html {
    let text = &desk.scene.text;
    let words = text.of(&one.text);
    let measures = policy.measures_named(&one.measures);
    let change = PlanChange::AddAction(goal.id, one.kind, words.to_owned(), Some(one.id.clone()));
    let field = format!("#{}", action_id(goal.id, goal.next_action()));
    let take: Callback<MouseEvent> =
        desk.press(change, desk.at.saying(text.get("plan.taken")), field);
    html! {
        <li key={one.id.as_str()}>
            <p>{ words }</p>
            if !measures.is_empty() {
                { note(text.get("plan.leans-on")) }
                { measure_links(text, measures) }
            }
            <button type="button" class="button" onclick={take}>
                { text.get("plan.take") }
                <span class="visually-hidden">{ words }</span>
            </button>
        </li>
    }
}

fn others(desk: &Desk, index: usize, turn: usize, turns: usize) -> Html {
    let mut next = At { ..desk.at.saying("") };
    next.turns[index] = turn % turns;
    let at = desk.at.setter();
    let onclick = Callback::from(move |_| at.set(next.clone()));
    button(Weight::Plain, desk.scene.text.get("plan.others"), onclick)
}
