//! The dates of a conversation, for a calendar.

use career::{
    day::Day,
    plan::Plan,
    talk::{Agreed, Talk},
};
use yew::prelude::*;

use crate::{
    components::{heading, note},
    platform::{
        calendar::{Entry, EntryId, Of, calendar},
        file::{FileKind, NewFile},
    },
    scene::Scene,
    views::file_saving::FileSaving,
};

/// Properties of [`Dates`].
#[derive(PartialEq, Properties)]
pub struct DatesProps {
    /// The portal.
    pub scene: Scene,
    /// The conversation.
    pub talk: Talk,
}

/// The dates as a file. It remembers that it was just saved.
#[component]
pub fn Dates(props: &DatesProps) -> Html {
    let DatesProps { scene, talk } = props;
    let text = &scene.text;
    let saved = use_state_eq(|| false);
    let next = text.fill("notes.next", &[("name", &talk.name)]);
    let dates = dates(talk, &scene.record.plan, &next);
    let none = dates.is_empty();
    let make = {
        let (today, of, held) = (scene.today, talk.name.clone(), talk.held());
        Callback::from(move |()| {
            let text = file_of(&dates, &of, today);
            Some(NewFile { name: format!("ayumi-talk-{held}.ics"), kind: FileKind::Calendar, text })
        })
    };
    let done = {
        let saved = saved.setter();
        Callback::from(move |()| saved.set(true))
    };
    html! {
        <section>
            { heading(text.get("notes.dates")) }
            { note(text.get("notes.calendar-text")) }
            <FileSaving text={text.clone()} id="dates" words={text.get("notes.calendar").to_owned()} disabled={none} {make} saved={done} />
            if none { { note(text.get("notes.calendar-none")) } }
            <p class="done" role="status">if *saved { { text.get("notes.calendar-saved") } }</p>
        </section>
    }
}

/// Something with a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    of: Of,
    words: String,
    day: Day,
    summary: String,
}

/// What was agreed, as far as it has a day that can be read, and the next conversation, which is called `next`.
pub fn dates(talk: &Talk, plan: &Plan, next: &str) -> Vec<Dated> {
    let mut dates: Vec<_> = talk.agreed.iter().filter_map(|one| agreed(talk, one, plan)).collect();
    if let Ok(Some(day)) = talk.next_day() {
        let words = format!("{} {}", talk.name, talk.begun);
        dates.push(Dated { of: Of::Next(talk.id), words, day, summary: next.to_owned() });
    }
    dates
}

/// Something agreed. What has become an action of the plan is the same entry as in the plan's own calendar file, with
/// the plan's date: that may have been moved since.
fn agreed(talk: &Talk, one: &Agreed, plan: &Plan) -> Option<Dated> {
    let goal = one.action.as_ref();
    let goal = goal.and_then(|action| plan.goals.iter().find(|goal| goal.id == action.goal));
    if let Some((goal, action)) = goal.zip(one.in_plan(plan)) {
        let day = action.due_day().ok().flatten()?;
        let of = Of::Plan(goal.id, action.id);
        return Some(Dated { of, words: goal.title.clone(), day, summary: action.text.clone() });
    }
    let (day, summary) = (one.due_day().ok().flatten()?, one.text.trim().to_owned());
    let words = format!("{} {} {summary}", talk.name, talk.begun);
    (!summary.is_empty()).then_some(Dated { of: Of::Agreed(talk.id, one.id), words, day, summary })
}

/// The file with these dates, of a conversation called `name`.
pub fn file_of(dates: &[Dated], name: &str, today: Day) -> String {
    let entries: Vec<_> = dates
        .iter()
        .map(|dated| Entry {
            id: EntryId { of: dated.of, words: &dated.words },
            day: dated.day,
            summary: &dated.summary,
            description: name,
        })
        .collect();
    calendar(&entries, today)
}
