//! The goals worked on and those that wait: each as it reads, and the one that is open as it is written.

use career::plan::{Action, ActionChange, ActionState, Goal, GoalState, PRIORITIES, PlanChange};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    desk::{At, Desk, action_id, heading_id},
    goal,
};
use crate::{
    components::{Weight, button_of, heading, note},
    views::days::day,
};

/// The few worked on now.
pub fn priorities(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let goals: Vec<_> = desk.plan().in_state(GoalState::Priority).collect();
    let counts = [("count", &*goals.len().to_string()), ("most", &*PRIORITIES.to_string())];
    html! {
        <section>
            { heading(&text.fill("plan.priorities", &counts)) }
            if goals.is_empty() { { note(text.get("plan.no-priority")) } }
            <ul class="cards cards--one">
                for goal in goals { { card(desk, goal) } }
            </ul>
        </section>
    }
}

/// Those that wait for their turn; nothing where none does.
pub fn waiting(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let goals: Vec<_> = desk.plan().in_state(GoalState::Waiting).collect();
    if goals.is_empty() {
        return Html::default();
    }
    let room = if desk.plan().has_room() { "plan.room" } else { "plan.full" };
    html! {
        <section>
            { heading(text.get("goal.waiting")) }
            { note(&text.fill(room, &[("most", &PRIORITIES.to_string())])) }
            <ol class="cards cards--one">
                for (index, goal) in goals.into_iter().enumerate() {
                    <li class="card goal" key={goal.id}>
                        { head(desk, goal, next_turn(desk, goal, index > 0)) }
                        if desk.at.open == Some(goal.id) { { goal::form(desk, goal) } }
                    </li>
                }
            </ol>
        </section>
    }
}

/// What can be done at once with one that waits, while it is closed.
fn next_turn(desk: &Desk, goal: &Goal, behind: bool) -> Html {
    if desk.at.open == Some(goal.id) {
        return Html::default();
    }
    html! {
        <>
            if behind { { up(desk, goal) } }
            if desk.plan().has_room() { { work(desk, goal) } }
        </>
    }
}

/// One of the priorities.
fn card(desk: &Desk, goal: &Goal) -> Html {
    html! {
        <li class="card goal" key={goal.id}>
            { head(desk, goal, Html::default()) }
            if desk.at.open == Some(goal.id) { { goal::form(desk, goal) } } else { { reading(desk, goal) } }
        </li>
    }
}

/// What a goal is called, what else one can do with it here, and the way to work on its words.
pub fn head(desk: &Desk, goal: &Goal, others: Html) -> Html {
    let text = &desk.scene.text;
    let open = desk.at.open == Some(goal.id);
    let next = if open { At::default() } else { At::goal(goal.id) };
    let id = heading_id(goal.id);
    let toggle = format!("{id}-edit");
    let onclick: Callback<MouseEvent> = desk.press(None, next, format!("#{toggle}"));
    html! {
        <div class="goal__head">
            <h3 {id} tabindex="-1">{ desk.name(goal) }</h3>
            { others }
            <button type="button" id={toggle} class="button button--plain" aria-expanded={open.to_string()} {onclick}>
                { text.get(if open { "plan.close" } else { "plan.edit" }) }
                <span class="visually-hidden">{ desk.name(goal) }</span>
            </button>
        </div>
    }
}

/// A goal as it reads: what to do, to be ticked off.
fn reading(desk: &Desk, goal: &Goal) -> Html {
    let text = &desk.scene.text;
    let written = [("plan.first-step", &goal.first_step), ("plan.sign", &goal.sign)];
    let mut written: Vec<_> = written.into();
    written.retain(|(_, words)| !words.trim().is_empty());
    let mut actions: Vec<_> = goal.actions.iter().collect();
    actions.retain(|action| action.state != ActionState::Dropped);
    html! {
        <>
            if goal.actions.is_empty() { { note(text.get("plan.no-action")) } }
            if !written.is_empty() {
                <dl class="goal__words">
                    for (label, words) in written {
                        <div><dt>{ text.get(label) }</dt><dd>{ words.clone() }</dd></div>
                    }
                </dl>
            }
            if !actions.is_empty() {
                <ul class="to-do">
                    for action in actions { <li key={action.id}>{ to_do(desk, goal, action) }</li> }
                </ul>
            }
        </>
    }
}

fn to_do(desk: &Desk, goal: &Goal, action: &Action) -> Html {
    let (goal, today) = (goal.id, desk.scene.today);
    let id = format!("{}-done", action_id(goal, action.id));
    let action_id = action.id;
    // Asked of the box itself: two quick presses must not both see the same old state.
    let onchange = desk.making(move |event: Event| {
        let done = event.target_unchecked_into::<HtmlInputElement>().checked();
        let state = if done { ActionState::Done } else { ActionState::Planned };
        PlanChange::Action(goal, action_id, ActionChange::Move(state, today))
    });
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} checked={action.state == ActionState::Done} {onchange} />
            <label for={id}>{ desk.action_name(action) }{ when(desk, action) }</label>
        </div>
    }
}

/// By when an action is to be done, or when it was.
fn when(desk: &Desk, action: &Action) -> Html {
    let (text, today) = (&desk.scene.text, desk.scene.today);
    let words = match (action.done, action.due_day()) {
        (Some(done), _) => text.fill("plan.done-on", &[("day", &day(text, done))]),
        (None, Ok(None)) => return Html::default(),
        (None, Ok(Some(due))) => desk.when(due),
        (None, Err(_)) => text.fill("plan.not-a-date", &[("text", action.due.trim())]),
    };
    let over = matches!(action.due_day(), Ok(Some(due)) if due < today && action.done.is_none());
    html! { <span class={classes!("when", over.then_some("overdue"))}>{ words }</span> }
}

/// Begins to work on a goal.
pub fn work(desk: &Desk, goal: &Goal) -> Html {
    let text = &desk.scene.text;
    let change = PlanChange::Move(goal.id, GoalState::Priority, desk.scene.today);
    let next = desk.at.saying(&text.fill("plan.now-worked-on", &[("goal", desk.name(goal))]));
    let press = desk.press(change, next, format!("#{}", heading_id(goal.id)));
    button_of(Weight::Secondary, text.get("plan.work"), desk.name(goal), press)
}

/// Moves a goal before the one above it.
pub fn up(desk: &Desk, goal: &Goal) -> Html {
    let text = &desk.scene.text;
    let next = desk.at.saying(&text.fill("plan.moved-up", &[("goal", desk.name(goal))]));
    let press = desk.press(PlanChange::Up(goal.id), next, format!("#{}", heading_id(goal.id)));
    button_of(Weight::Plain, text.get("plan.up"), desk.name(goal), press)
}
