//! Two snapshots side by side, or one and today.

mod means;

use career::{
    Questionnaire,
    assessment::Assessment,
    day::Day,
    framework::Rank,
    history::{Shift, Snapshot, Way, shifts},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{called, hidden, more, shift};
use crate::{
    components::{Tone, heading, note, notice},
    platform::page,
    route::Route,
    scene::Scene,
    views::days::day,
};

/// One of the two.
pub struct Side<'a> {
    /// The snapshot; `None` is today.
    pub snapshot: Option<&'a Snapshot>,
    /// Its day.
    pub day: Day,
    /// What was said.
    pub assessment: &'a Assessment,
}

impl<'a> Side<'a> {
    fn kept(snapshot: &'a Snapshot) -> Self {
        Self { snapshot: Some(snapshot), day: snapshot.day, assessment: &snapshot.assessment }
    }

    fn now(scene: &'a Scene) -> Self {
        Self { snapshot: None, day: scene.today, assessment: &scene.record.assessment }
    }

    fn id(&self) -> Option<u32> {
        self.snapshot.map(|snapshot| snapshot.id)
    }

    /// What it is called.
    pub fn called(&self, scene: &Scene) -> String {
        let text = &scene.text;
        match self.snapshot {
            Some(snapshot) => called(text, snapshot),
            None => text.fill("history.now", &[("day", &day(text, self.day))]),
        }
    }

    /// The rank aimed for.
    pub fn rank(&self, scene: &'a Scene) -> Option<&'a Rank> {
        self.assessment.target.as_ref().and_then(|id| scene.framework.rank(id))
    }
}

/// The earlier and the later one the address means, in the order of time; `None` without any snapshot. Where it names
/// none, the newest two, or the only one and today.
fn sides(scene: &Scene, from: Option<u32>, to: Option<u32>) -> Option<(Side<'_>, Side<'_>)> {
    let all = scene.record.history.snapshots();
    let place = |id: Option<u32>| id.and_then(|id| all.iter().position(|one| one.id == id));
    let last = all.len().checked_sub(1)?;
    let (from, to) = match (place(from), place(to)) {
        (None, None) if last > 0 => (last - 1, Some(last)),
        (None, None) => (last, None),
        (None, Some(to)) => (to.saturating_sub(1), Some(to)),
        (Some(from), Some(to)) => (from.min(to), Some(from.max(to))),
        (Some(from), None) => (from, None),
    };
    let later = to.map_or_else(|| Side::now(scene), |to| Side::kept(&all[to]));
    Some((Side::kept(&all[from]), later))
}

/// Properties of [`Pair`].
#[derive(PartialEq, Properties)]
pub struct PairProps {
    /// The portal, with snapshots.
    pub scene: Scene,
    /// What the address names as the earlier one.
    pub from: Option<u32>,
    /// What it names as the later one.
    pub to: Option<u32>,
}

/// The comparison, and the choice of what is compared. The address keeps the choice; here is remembered only whether
/// all can be chosen: hundreds of options cost a fifth of the time to open the page.
#[component]
pub fn Pair(props: &PairProps) -> Html {
    let PairProps { scene, from, to } = props;
    let text = &scene.text;
    let all = use_state_eq(|| false);
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let Some((before, after)) = sides(scene, *from, *to) else { return Html::default() };
    let unknown = |id: &u32| scene.record.history.snapshot(*id).is_none();
    let unknown = [from, to].into_iter().copied().flatten().find(unknown);
    let (first, second) = (before.id(), after.id());
    let on_from = Callback::from(move |id: Option<u32>| go(id, second));
    let on_to = Callback::from(move |id: Option<u32>| go(first, id));
    html! {
        <section class="pair-of-days further">
            { heading(text.get("history.compare")) }
            <div class="pair-of-days__choice no-print">
                { select(scene, "history-from", "history.from", first, None, *all, &on_from) }
                { select(scene, "history-to", "history.to", second, Some(&Side::now(scene)), *all, &on_to) }
            </div>
            { more(scene, &all, "history.choose-all", "history.choose-less") }
            if let Some(id) = unknown {
                { notice(Tone::Warning, &text.fill("history.unknown", &[("id", &id.to_string())]), Html::default()) }
            }
            if first == second {
                <p class="note" role="status">{ text.get("history.same") }</p>
            } else {
                { compared(scene, questionnaire, &before, &after) }
            }
        </section>
    }
}

/// Shows another pair. Replacing the address keeps the way back short while one tries.
fn go(from: Option<u32>, to: Option<u32>) {
    page::replace(&Route::History(from, to).href());
}

/// A choice among the newest, the one chosen, and `now` where that can be chosen, or among all.
fn select(
    scene: &Scene,
    id: &'static str,
    label: &'static str,
    value: Option<u32>,
    now: Option<&Side>,
    all: bool,
    on_change: &Callback<Option<u32>>,
) -> Html {
    let (text, snapshots) = (&scene.text, scene.record.history.snapshots());
    let onchange = on_change.reform(|event: Event| {
        event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok()
    });
    let first = hidden(scene, all);
    let listed = snapshots.iter().enumerate();
    let listed = listed.filter(|(index, one)| *index >= first || value == Some(one.id));
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ text.get(label) }</label>
            <select {id} {onchange}>
                for (_, snapshot) in listed {
                    <option key={snapshot.id} value={snapshot.id.to_string()} selected={value == Some(snapshot.id)}>{ called(text, snapshot) }</option>
                }
                if let Some(now) = now {
                    <option key="now" value="" selected={value.is_none()}>{ now.called(scene) }</option>
                }
            </select>
        </div>
    }
}

fn compared(scene: &Scene, questionnaire: &Questionnaire, before: &Side, after: &Side) -> Html {
    let text = &scene.text;
    let shifts = shifts(before.assessment, after.assessment);
    let [mut rose, mut fell, mut same, mut unlike] = [const { Vec::<&Shift>::new() }; 4];
    for shift in &shifts {
        match shift.way {
            Way::Rose(_) => rose.push(shift),
            Way::Fell(_) => fell.push(shift),
            Way::Same => same.push(shift),
            Way::Unlike => unlike.push(shift),
        }
    }
    let counts = [&rose, &fell, &same, &unlike].map(|shifts| shifts.len().to_string());
    let [from, to] = [before, after].map(|side| side.called(scene));
    let summary = [
        ("from", &*from),
        ("to", &*to),
        ("rose", &*counts[0]),
        ("fell", &*counts[1]),
        ("same", &*counts[2]),
        ("unlike", &*counts[3]),
    ];
    let rose_heading = html! { <h3>{ text.fill("history.rose", &[("count", &counts[0])]) }</h3> };
    let fell_heading = html! {
        <>
            <h3>{ text.fill("history.fell", &[("count", &counts[1])]) }</h3>
            if !fell.is_empty() { <p class="pair-of-days__warm">{ text.get("history.warm") }</p> }
        </>
    };
    html! {
        <>
            <p class="pair-of-days__summary" role="status">{ text.fill("history.compared", &summary) }</p>
            { other_target(scene, before, after) }
            { means::means(scene, questionnaire, before, after) }
            { note(text.get("outcome.whose-strengths")) }
            { shift::moved(scene, questionnaire, rose_heading, (before, after), &rose) }
            { shift::moved(scene, questionnaire, fell_heading, (before, after), &fell) }
            { shift::listed(scene, questionnaire, "history.unlike", (before, after), &unlike) }
            { shift::listed(scene, questionnaire, "history.unmoved", (before, after), &same) }
        </>
    }
}

/// Another rank asks other questions.
fn other_target(scene: &Scene, before: &Side, after: &Side) -> Html {
    let text = &scene.text;
    match (before.rank(scene), after.rank(scene)) {
        (Some(before), Some(after)) if before.id != after.id => {
            let [before, after] = [before, after].map(|rank| text.join(&rank.titles));
            note(&text.fill("history.other-target", &[("from", &before), ("to", &after)]))
        }
        _ => Html::default(),
    }
}
