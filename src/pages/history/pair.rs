//! Two snapshots side by side, or one and today.

use career::{
    Questionnaire,
    assessment::Assessment,
    day::Day,
    framework::Rank,
    history::{Shift, Snapshot, Way, shifts},
    outcome::{Group, outcome},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{called, shift};
use crate::{
    components::{Tone, heading, note, notice, radar_pair},
    pages::outcome::{group, tenths},
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

/// The comparison, and the choice of what is compared. The address keeps the choice.
pub fn pair(
    scene: &Scene,
    questionnaire: &Questionnaire,
    from: Option<u32>,
    to: Option<u32>,
) -> Html {
    let text = &scene.text;
    let Some((before, after)) = sides(scene, from, to) else { return Html::default() };
    let unknown = |id: &u32| scene.record.history.snapshot(*id).is_none();
    let unknown = [from, to].into_iter().flatten().find(unknown);
    let (first, second) = (before.id(), after.id());
    let on_from = Callback::from(move |id: Option<u32>| go(id, second));
    let on_to = Callback::from(move |id: Option<u32>| go(first, id));
    html! {
        <section class="pair-of-days">
            { heading(text.get("history.compare")) }
            <div class="pair-of-days__choice no-print">
                { select(scene, "history-from", "history.from", first, false, &on_from) }
                { select(scene, "history-to", "history.to", second, true, &on_to) }
            </div>
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

fn select(
    scene: &Scene,
    id: &'static str,
    label: &'static str,
    value: Option<u32>,
    with_now: bool,
    on_change: &Callback<Option<u32>>,
) -> Html {
    let text = &scene.text;
    let onchange = on_change.reform(|event: Event| {
        event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok()
    });
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ text.get(label) }</label>
            <select {id} {onchange}>
                for snapshot in scene.record.history.snapshots() {
                    <option value={snapshot.id.to_string()} selected={value == Some(snapshot.id)}>{ called(text, snapshot) }</option>
                }
                if with_now {
                    <option value="" selected={value.is_none()}>{ Side::now(scene).called(scene) }</option>
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
    html! {
        <>
            <p class="pair-of-days__summary" role="status">{ text.fill("history.compared", &summary) }</p>
            { other_target(scene, before, after) }
            { means(scene, questionnaire, before, after) }
            { note(text.get("outcome.whose-strengths")) }
            { shift::moved(scene, questionnaire, "history.rose", (before, after), &rose) }
            if !fell.is_empty() { <p class="pair-of-days__warm">{ text.get("history.warm") }</p> }
            { shift::moved(scene, questionnaire, "history.fell", (before, after), &fell) }
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

/// A part with its mean at both times.
type Pair<'a> = (Group<'a>, [Option<u32>; 2]);

fn means(scene: &Scene, questionnaire: &Questionnaire, before: &Side, after: &Side) -> Html {
    let text = &scene.text;
    let means = |assessment| {
        let outcome = outcome(&scene.framework, questionnaire, assessment);
        outcome.map(|outcome| outcome.means()).unwrap_or_default()
    };
    let (earlier, later) = (means(before.assessment), means(after.assessment));
    let mut parts: Vec<Pair> = later.iter().map(|mean| (mean.group, [None, mean.tenths])).collect();
    for mean in &earlier {
        match parts.iter_mut().find(|(group, _)| *group == mean.group) {
            Some((_, values)) => values[0] = mean.tenths,
            None => parts.push((mean.group, [mean.tenths, None])),
        }
    }
    let of = |time: usize| parts.iter().map(|(_, values)| values[time]).collect::<Vec<_>>();
    let key = [("from", &*day(text, before.day)), ("to", &*day(text, after.day))];
    html! {
        <div class="columns columns--even">
            // Two axes make no shape.
            if parts.len() > 2 {
                <figure>
                    { radar_pair(&of(0), &of(1), text.get("history.radar")) }
                    <figcaption class="note">{ text.fill("history.radar-key", &key) }</figcaption>
                </figure>
            }
            <div>{ table(scene, &parts, before, after) }</div>
        </div>
    }
}

fn table(scene: &Scene, parts: &[Pair], before: &Side, after: &Side) -> Html {
    let text = &scene.text;
    let number = |value: Option<u32>| value.map_or_else(|| "–".to_owned(), tenths);
    html! {
        <table class="means means--pair">
            <caption class="visually-hidden">{ text.get("history.means") }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text.get("outcome.group") }</th>
                    for side in [before, after] {
                        <th scope="col" class="number">{ day(text, side.day) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (index, (part, values)) in parts.iter().enumerate() {
                    <tr>
                        <th scope="row"><span class="axis-number">{ index + 1 }</span>{ group(text, *part) }</th>
                        for value in values {
                            <td class="number">{ number(*value) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}
