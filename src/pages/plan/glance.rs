//! How far the plan is, what is due, and ways to take it along.

use career::plan::{Due, Goal, GoalState};
use yew::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Weight, button, heading, note, progress},
    platform::{
        calendar::{Entry, EntryId, Of, calendar},
        file::{FileKind, NewFile},
        page,
    },
    scene::Scene,
    text::Text,
    views::file_saving::FileSaving,
};

/// How many dates are shown at a glance.
const DUE: usize = 5;

/// The priorities with how much of each is done, and the nearest dates.
pub fn glance(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let goals: Vec<_> = desk.plan().in_state(GoalState::Priority).collect();
    html! {
        <div class="columns columns--even glance">
            <section>
                { heading(text.get("plan.progress")) }
                if goals.is_empty() { { note(text.get("plan.no-priority")) } }
                <ul>
                    for goal in goals {
                        <li key={goal.id}><span class="glance__goal">{ desk.name(goal) }</span>{ done(text, goal) }</li>
                    }
                </ul>
            </section>
            <section>
                { heading(text.get("plan.due")) }
                { due(desk) }
            </section>
        </div>
    }
}

/// How many of a goal's actions are done, as a picture and in words.
fn done(text: &Text, goal: &Goal) -> Html {
    let (done, all) = goal.progress();
    if all == 0 {
        return note(text.get("plan.no-action"));
    }
    let counts = [("done", &*done.to_string()), ("all", &*all.to_string())];
    progress(done, all, &text.fill("plan.done-of", &counts))
}

fn due(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let all = desk.plan().due();
    if all.is_empty() {
        return note(text.get("plan.no-due"));
    }
    let item = |due: &Due| {
        let over = desk.scene.today > due.day;
        html! {
            <li class={classes!(over.then_some("overdue"))}>
                <strong class="when">{ desk.when(due.day) }</strong>
                <span>{ desk.action_name(due.action) }</span>
                <span class="note glance__goal">{ desk.name(due.goal) }</span>
            </li>
        }
    };
    let more = all.len().saturating_sub(DUE);
    html! {
        <>
            <ul>{ for all.iter().take(DUE).map(item) }</ul>
            if more > 0 { { note(&text.fill("plan.more-due", &[("count", &more.to_string())])) } }
        </>
    }
}

/// Properties of [`TakeOut`].
#[derive(PartialEq, Properties)]
pub struct TakeOutProps {
    /// The portal.
    pub scene: Scene,
}

/// The dates as a file for a calendar, and the plan on paper. It remembers that the file was just saved.
#[component]
pub fn TakeOut(props: &TakeOutProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let saved = use_state_eq(|| false);
    let make = {
        let (record, today) = (scene.record.clone(), scene.today);
        Callback::from(move |()| {
            let due = record.plan.due();
            let entries: Vec<_> = due.iter().map(entry).collect();
            let (name, text) = (format!("ayumi-plan-{today}.ics"), calendar(&entries, today));
            Some(NewFile { name, kind: FileKind::Calendar, text })
        })
    };
    let done = {
        let saved = saved.setter();
        Callback::from(move |()| saved.set(true))
    };
    let none = scene.record.plan.due().is_empty();
    let print =
        button(Weight::Secondary, text.get("plan.print"), Callback::from(|_| page::print()));
    html! {
        <section>
            { heading(text.get("plan.take-out")) }
            { note(text.get("plan.calendar-text")) }
            <FileSaving
                text={text.clone()} id="plan" words={text.get("plan.calendar").to_owned()} disabled={none} {make} saved={done} after={print}
            />
            if none { { note(text.get("plan.calendar-none")) } }
            <p class="done" role="status">if *saved { { text.get("plan.calendar-saved") } }</p>
        </section>
    }
}

fn entry<'a>(due: &Due<'a>) -> Entry<'a> {
    let (goal, action) = (due.goal, due.action);
    // A day without words would be a riddle in a calendar.
    let summary = if action.text.trim().is_empty() { &goal.title } else { &action.text };
    let id = EntryId { of: Of::Plan(goal.id, action.id), words: &goal.title };
    Entry { id, day: due.day, summary, description: &goal.title }
}
