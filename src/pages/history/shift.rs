//! What became of single items between two times.

use std::cmp::Reverse;

use career::{
    Questionnaire,
    assessment::{Answer, Evidence, Rating},
    history::{Shift, Way},
};
use yew::prelude::*;

use super::{pair::Side, words};
use crate::{components::note, scene::Scene, views::days::day};

/// Items that rose or fell, the widest move first: those with something written, then or later, with the words of both
/// times side by side, and the others a line each. `heading` may have something said under it.
pub fn moved(
    scene: &Scene,
    questionnaire: &Questionnaire,
    heading: Html,
    sides: (&Side, &Side),
    shifts: &[&Shift],
) -> Html {
    let mut shifts = shifts.to_vec();
    shifts.sort_by_key(|shift| match shift.way {
        Way::Rose(by) | Way::Fell(by) => Reverse(by),
        Way::Same | Way::Unlike => Reverse(0),
    });
    let told = |shift: &&Shift| evidence(shift.before).or(evidence(shift.after)).is_some();
    let (told, bare): (Vec<_>, Vec<_>) = shifts.iter().copied().partition(told);
    html! {
        <>
            { heading }
            if shifts.is_empty() { { note(scene.text.get("compare.none")) } }
            <ul class="cards cards--one">
                for shift in told {
                    <li class="card" key={shift.about.to_string()}>{ card(scene, questionnaire, sides, shift) }</li>
                }
            </ul>
            { lines(scene, questionnaire, sides, &bare) }
        </>
    }
}

fn evidence(answer: Option<&Answer>) -> Option<&Evidence> {
    answer.map(|answer| &answer.evidence).filter(|evidence| !evidence.is_blank())
}

/// How far it went, in words.
fn by(scene: &Scene, shift: &Shift) -> String {
    let text = &scene.text;
    match shift.way {
        Way::Rose(by) => text.fill("history.up", &[("by", &by.to_string())]),
        Way::Fell(by) => text.fill("history.down", &[("by", &by.to_string())]),
        Way::Same | Way::Unlike => String::new(),
    }
}

fn card(
    scene: &Scene,
    questionnaire: &Questionnaire,
    (before, after): (&Side, &Side),
    shift: &Shift,
) -> Html {
    html! {
        <>
            <h4>{ words(scene, shift.about, after.rank(scene).or(before.rank(scene))) }</h4>
            <p class="shift__by">{ by(scene, shift) }</p>
            <div class="shift">
                { time(scene, questionnaire, before, shift.before) }
                { time(scene, questionnaire, after, shift.after) }
            </div>
        </>
    }
}

/// What was said at one time.
fn time(
    scene: &Scene,
    questionnaire: &Questionnaire,
    side: &Side,
    answer: Option<&Answer>,
) -> Html {
    let text = &scene.text;
    html! {
        <div>
            <p class="note">{ day(text, side.day) }</p>
            <p class="shift__level">{ level(scene, questionnaire, answer) }</p>
            if let Some(evidence) = evidence(answer) {
                <p class="evidence">{ evidence.as_text() }</p>
            } else {
                { note(text.get("history.no-evidence")) }
            }
        </div>
    }
}

/// A rating by number and name.
fn level(scene: &Scene, questionnaire: &Questionnaire, answer: Option<&Answer>) -> String {
    let text = &scene.text;
    let Some(rating) = answer.and_then(|answer| answer.rating) else {
        return text.get("outcome.unanswered").to_owned();
    };
    let name = text.of(rating.name(questionnaire));
    match rating {
        Rating::Level(level) => format!("{} {name}", level.number()),
        Rating::NotApplicable => name.to_owned(),
    }
}

/// Items with nothing to tell of a move, folded away.
pub fn listed(
    scene: &Scene,
    questionnaire: &Questionnaire,
    message: &str,
    sides: (&Side, &Side),
    shifts: &[&Shift],
) -> Html {
    if shifts.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ scene.text.fill(message, &[("count", &shifts.len().to_string())]) }</summary>
            { lines(scene, questionnaire, sides, shifts) }
        </details>
    }
}

/// Items, a line each.
fn lines(
    scene: &Scene,
    questionnaire: &Questionnaire,
    (before, after): (&Side, &Side),
    shifts: &[&Shift],
) -> Html {
    let rank = after.rank(scene).or(before.rank(scene));
    let levels = |shift: &Shift| {
        let [before, after] =
            [shift.before, shift.after].map(|answer| level(scene, questionnaire, answer));
        if shift.way == Way::Same { after } else { format!("{before} → {after}") }
    };
    html! {
        <ul class="points">
            for shift in shifts {
                <li key={shift.about.to_string()}>
                    <span class="points__words">{ words(scene, shift.about, rank) }</span>
                    <span class="points__others">{ levels(shift) }</span>
                </li>
            }
        </ul>
    }
}
