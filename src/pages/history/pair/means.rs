//! The means of both times.

use career::{
    Questionnaire,
    outcome::{Group, outcome},
};
use yew::prelude::*;

use super::Side;
use crate::{
    components::radar_pair,
    pages::outcome::{group, tenths},
    scene::Scene,
    views::days::day,
};

/// A part with its mean at both times.
type Part<'a> = (Group<'a>, [Option<u32>; 2]);

/// Both radars, one over the other, and their table.
pub fn means(scene: &Scene, questionnaire: &Questionnaire, before: &Side, after: &Side) -> Html {
    let text = &scene.text;
    let means = |assessment| {
        let outcome = outcome(&scene.framework, questionnaire, assessment);
        outcome.map(|outcome| outcome.means()).unwrap_or_default()
    };
    let (earlier, later) = (means(before.assessment), means(after.assessment));
    let mut parts: Vec<Part> = later.iter().map(|mean| (mean.group, [None, mean.tenths])).collect();
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

fn table(scene: &Scene, parts: &[Part], before: &Side, after: &Side) -> Html {
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
