//! The outcome in a few sentences one could read aloud.

use career::{
    Questionnaire,
    history::{Way, shifts},
    outcome::{Mean, Outcome},
};
use yew::prelude::*;

use super::picture::group;
use crate::{components::heading, scene::Scene, text::Text};

/// The sentences, each only where there is something to say.
pub fn summary(scene: &Scene, questionnaire: &Questionnaire, outcome: &Outcome) -> Html {
    let text = &scene.text;
    let means = outcome.means();
    let known = || means.iter().filter_map(|mean| mean.tenths);
    let sentences = [
        Some(answered(text, outcome)),
        reached(text, questionnaire, outcome),
        part(text, &means, known().max(), ("summary.most", "most")),
        part(text, &means, known().min(), ("summary.least", "least")),
        wishes(scene, outcome),
        new(text, outcome),
        carried(text, outcome),
        since_last(scene),
    ];
    html! {
        <section class="in-words">
            { heading(text.get("summary.title")) }
            for sentence in sentences.into_iter().flatten() {
                <p>{ sentence }</p>
            }
        </section>
    }
}

fn answered(text: &Text, outcome: &Outcome) -> String {
    text.fill(
        "summary.answered",
        &[
            ("rank", &text.join(&outcome.target.titles)),
            ("rated", &outcome.rated().to_string()),
            ("total", &outcome.rows.len().to_string()),
        ],
    )
}

fn reached(text: &Text, questionnaire: &Questionnaire, outcome: &Outcome) -> Option<String> {
    let levelled = outcome.levelled();
    let below = outcome.below();
    (levelled > 0).then(|| {
        text.fill(
            "summary.reached",
            &[
                ("aim", text.of(&questionnaire.anchor(outcome.aim).name)),
                ("reached", &(levelled - below).to_string()),
                ("below", &below.to_string()),
            ],
        )
    })
}

/// Which parts have the mean `which`, where not all have it; nothing where so many are equal that it would say nothing.
fn part(
    text: &Text,
    means: &[Mean],
    which: Option<u32>,
    (message, name): (&str, &str),
) -> Option<String> {
    const FEW: usize = 2;
    let differ = means.iter().any(|mean| mean.tenths.is_some() && mean.tenths != which);
    which?;
    let equal = means.iter().filter(|mean| mean.tenths == which);
    let names: Vec<_> = equal.map(|mean| group(text, mean.group)).collect();
    (differ && names.len() <= FEW)
        .then(|| text.fill(message, &[(name, &names.join(text.get("list.separator")))]))
}

fn wishes(scene: &Scene, outcome: &Outcome) -> Option<String> {
    let text = &scene.text;
    let words =
        |about| scene.framework.official(about, outcome.target).map(|(words, _)| text.of(words));
    let wished = outcome.rows.iter().filter(|row| row.wished());
    let wished: Vec<_> = wished.filter_map(|row| words(&row.item.about)).collect();
    let list = wished.join(text.get("list.separator"));
    (!wished.is_empty()).then(|| text.fill("summary.wishes", &[("wishes", &list)]))
}

fn new(text: &Text, outcome: &Outcome) -> Option<String> {
    let new = outcome.new_at_target().count();
    let answered = outcome.new_at_target().filter(|row| row.rating().is_some()).count();
    (new > 0).then(|| {
        text.fill(
            "summary.new",
            &[
                ("rank", &text.join(&outcome.target.titles)),
                ("new", &new.to_string()),
                ("answered", &answered.to_string()),
            ],
        )
    })
}

fn carried(text: &Text, outcome: &Outcome) -> Option<String> {
    let carried = outcome.rows.iter().filter(|row| row.carried_from.is_some()).count();
    (carried > 0).then(|| text.fill("summary.carried", &[("count", &carried.to_string())]))
}

/// What changed since the last time the assessment was kept.
fn since_last(scene: &Scene) -> Option<String> {
    let last = scene.record.history.last()?;
    let shifts = shifts(&last.assessment, &scene.record.assessment);
    let count = |of: fn(Way) -> bool| shifts.iter().filter(|shift| of(shift.way)).count();
    let rose = count(|way| matches!(way, Way::Rose(_)));
    let fell = count(|way| matches!(way, Way::Fell(_)));
    (rose + fell > 0).then(|| {
        scene.text.fill(
            "summary.since",
            &[
                ("day", &last.day.to_string()),
                ("rose", &rose.to_string()),
                ("fell", &fell.to_string()),
            ],
        )
    })
}
