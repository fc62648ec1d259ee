//! Goals that were reached or let go.

use career::plan::{Goal, GoalState, GoalText};
use yew::prelude::*;

use super::{
    desk::Desk,
    goal::{moves, words},
    goals::head,
};
use crate::{components::heading, views::days::day};

/// What came before, quietly; nothing where nothing did.
pub fn ended(desk: &Desk) -> Html {
    let goals: Vec<_> = [GoalState::Reached, GoalState::Dropped]
        .into_iter()
        .flat_map(|state| desk.plan().in_state(state))
        .collect();
    if goals.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(desk.scene.text.get("plan.ended")) }
            <ul class="cards cards--one">
                for goal in goals {
                    <li class="card goal goal--ended" key={goal.id}>
                        { head(desk, goal, Html::default()) }
                        <p class="note"><span class="badge">{ desk.scene.text.get(goal.state.message()) }</span>{ " " }{ span(desk, goal) }</p>
                        if desk.at.open == Some(goal.id) {
                            <div class="stack">
                                { words(desk, goal, GoalText::Reflection) }
                                { words(desk, goal, GoalText::Title) }
                                { moves(desk, goal) }
                            </div>
                        } else if !goal.reflection.trim().is_empty() {
                            <p class="evidence">{ goal.reflection.clone() }</p>
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// From when until when.
pub fn span(desk: &Desk, goal: &Goal) -> String {
    let text = &desk.scene.text;
    let begun = day(text, goal.begun);
    let ended = goal.ended.map_or_else(String::new, |ended| day(text, ended));
    text.fill("plan.span", &[("begun", &begun), ("ended", &ended)])
}
