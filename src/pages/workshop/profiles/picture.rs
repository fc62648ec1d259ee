//! Where somebody who does not exist sees themselves: a radar, and the tables of its numbers.

use career::{
    assessment::{Assessment, Rating},
    outcome::{Outcome, outcome},
    workshop::Profile,
};
use yew::prelude::*;

use crate::{
    components::{heading, radar_pair, share_bar},
    pages::outcome::{group, tenths},
    scene::Scene,
};

/// The highest level, in tenths.
const HIGHEST: usize = 50;

/// What `show` makes of the outcome of somebody; nothing while the questions are not there.
fn with_outcome(
    scene: &Scene,
    assessment: &Assessment,
    show: impl FnOnce(&Outcome) -> Html,
) -> Html {
    let questionnaire = scene.chapters.questionnaire.ready();
    let outcome =
        questionnaire.and_then(|questions| outcome(&scene.framework, questions, assessment));
    outcome.as_ref().map(show).unwrap_or_default()
}

/// The radar and its table.
pub fn picture(scene: &Scene, profile: &Profile) -> Html {
    let text = &scene.text;
    with_outcome(scene, &profile.assessment(), |outcome| {
        let values: Vec<_> = outcome.means().iter().map(|mean| mean.tenths).collect();
        html! {
            <>
                // Two axes make no shape; the table says it all then.
                if values.len() > 2 {
                    <figure>{ radar_pair(&vec![None; values.len()], &values, text.get("outcome.radar")) }</figure>
                }
                { table(scene, outcome) }
            </>
        }
    })
}

/// The table alone.
pub fn means(scene: &Scene, profile: &Profile) -> Html {
    with_outcome(scene, &profile.assessment(), |outcome| table(scene, outcome))
}

fn table(scene: &Scene, outcome: &Outcome) -> Html {
    let text = &scene.text;
    html! {
        <table class="means">
            <caption class="visually-hidden">{ text.get("profiles.picture") }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text.get("outcome.group") }</th>
                    <th scope="col">{ text.get("outcome.mean") }</th>
                </tr>
            </thead>
            <tbody>
                for (index, mean) in outcome.means().iter().enumerate() {
                    <tr>
                        <th scope="row"><span class="axis-number">{ index + 1 }</span>{ group(text, mean.group) }</th>
                        <td>
                            { share_bar(mean.tenths.map_or(0, |tenths| usize::try_from(tenths).unwrap_or_default()), HIGHEST) }
                            <span class="number">{ mean.tenths.map_or_else(|| "–".to_owned(), tenths) }</span>
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// Every answer, in the order of the questions.
pub fn answers(scene: &Scene, profile: &Profile) -> Html {
    let text = &scene.text;
    let Some(questionnaire) = scene.chapters.questionnaire.ready() else { return Html::default() };
    let rated = questionnaire.items().iter().filter_map(|item| {
        let level = *profile.ratings.get(&item.about)?;
        Some((item, level))
    });
    html! {
        <section>
            { heading(text.get("profiles.answers")) }
            <table class="answers">
                <caption class="visually-hidden">{ text.get("profiles.answers") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("profiles.question") }</th>
                        <th scope="col">{ text.get("outcome.answer") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (item, level) in rated {
                        <tr key={item.about.to_string()}>
                            <th scope="row">{ text.of(&item.question) }</th>
                            <td>{ format!("{} ", level.number()) }{ text.of(Rating::Level(level).name(questionnaire)) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}
