//! The plan as it is printed: from what is in it, without anything to press.

use career::plan::{Action, Goal, GoalState};
use yew::prelude::*;

use crate::{
    components::{heading, subheading},
    scene::Scene,
    text::Text,
    views::days::day,
};

/// The whole plan on paper.
pub fn paper(scene: &Scene) -> Html {
    let (text, plan) = (&scene.text, &scene.record.plan);
    html! {
        <article class="paper print-only">
            <header class="paper__head">
                { heading(text.get("plan.title")) }
                <p>{ text.fill("plan.printed", &[("day", &day(text, scene.today))]) }</p>
            </header>
            if plan.goals.is_empty() { <p>{ text.get("plan.paper-empty") }</p> }
            for state in [GoalState::Priority, GoalState::Waiting, GoalState::Reached, GoalState::Dropped] {
                for goal in plan.in_state(state) { { part(text, goal) } }
            }
            <footer class="paper__foot">{ text.get("plan.paper-foot") }</footer>
        </article>
    }
}

fn part(text: &Text, goal: &Goal) -> Html {
    let ended = goal.ended.map(|ended| {
        text.fill("plan.span", &[("begun", &day(text, goal.begun)), ("ended", &day(text, ended))])
    });
    let written = [
        ("plan.first-step", &goal.first_step),
        ("plan.sign", &goal.sign),
        ("plan.reflection", &goal.reflection),
    ];
    let title = if goal.title.trim().is_empty() { text.get("plan.untitled") } else { &goal.title };
    html! {
        <section class="paper__part" key={goal.id}>
            { subheading(title) }
            <p><span class="badge">{ text.get(goal.state.message()) }</span>{ " " }{ for ended }</p>
            for (label, words) in written.into_iter().filter(|(_, words)| !words.trim().is_empty()) {
                <p class="paper__text"><strong>{ text.get(label) }</strong>{ "\n" }{ words.trim() }</p>
            }
            if !goal.actions.is_empty() { { actions(text, title, &goal.actions) } }
        </section>
    }
}

fn actions(text: &Text, goal: &str, actions: &[Action]) -> Html {
    // What is no date stands as it was written.
    let by = |action: &Action| match action.due_day() {
        Ok(Some(due)) => day(text, due),
        _ => action.due.trim().to_owned(),
    };
    html! {
        <table class="paper__actions">
            <caption class="visually-hidden">{ goal }</caption>
            <thead>
                <tr>
                    for head in ["plan.action", "plan.kind", "plan.by", "plan.state"] { <th scope="col">{ text.get(head) }</th> }
                </tr>
            </thead>
            <tbody>
                for action in actions {
                    <tr key={action.id}>
                        <th scope="row">{ action.text.clone() }</th>
                        <td>{ text.get(action.kind.message()) }</td>
                        <td>{ by(action) }</td>
                        <td>{ text.get(action.state.message()) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}
