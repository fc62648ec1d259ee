//! How far the plan is, what is due, and ways to take it along.

use career::plan::{Due, Goal, GoalState};
use yew::prelude::*;

use super::desk::{At, Desk};
use crate::{
    components::{Weight, button, button_unless, heading, note, progress},
    platform::{
        calendar::{Entry, EntryId, Of, calendar},
        file::{self, FileKind},
        page,
    },
    text::Text,
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

/// The dates as a file for a calendar, and the plan on paper.
pub fn take_out(desk: &Desk) -> Html {
    let text = &desk.scene.text;
    let save = {
        let (record, today, at) = (desk.scene.record.clone(), desk.scene.today, desk.at.setter());
        let next = At { saved: true, ..desk.at.saying("") };
        let name = format!("ayumi-plan-{today}.ics");
        Callback::from(move |_| {
            let due = record.plan.due();
            let entries: Vec<_> = due.iter().map(entry).collect();
            file::save(&name, FileKind::Calendar, &calendar(&entries, today));
            at.set(next.clone());
        })
    };
    let none = desk.plan().due().is_empty();
    html! {
        <section>
            { heading(text.get("plan.take-out")) }
            { note(text.get("plan.calendar-text")) }
            <p class="actions">
                { button_unless(none, Weight::Secondary, text.get("plan.calendar"), save) }
                { button(Weight::Secondary, text.get("plan.print"), Callback::from(|_| page::print())) }
            </p>
            if none { { note(text.get("plan.calendar-none")) } }
            <p class="done" role="status">if desk.at.saved { { text.get("plan.calendar-saved") } }</p>
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
