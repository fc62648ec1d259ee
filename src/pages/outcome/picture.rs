//! The outcome at a glance: a radar, and the table of its numbers.

use career::outcome::{Group, Mean, Outcome};
use yew::prelude::*;

use crate::{
    components::{heading, level_bar, radar},
    text::Text,
};

/// The radar and its table.
pub fn picture(text: &Text, outcome: &Outcome) -> Html {
    let means = outcome.means();
    let values: Vec<_> = means.iter().map(|mean| mean.tenths).collect();
    let aim = outcome.aim.tenths();
    html! {
        <section class="picture">
            { heading(text.get("outcome.picture")) }
            <div class="columns columns--even">
                // Two axes make no shape; the table says it all then.
                if values.len() > 2 {
                    <figure>
                        { radar(&values, aim, text.get("outcome.radar")) }
                        <figcaption class="note">{ text.get("outcome.radar-key") }</figcaption>
                    </figure>
                }
                <div>{ table(text, &means, aim) }</div>
            </div>
        </section>
    }
}

fn table(text: &Text, means: &[Mean], aim: u32) -> Html {
    html! {
        <table class="means">
            <caption class="visually-hidden">{ text.get("outcome.picture") }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text.get("outcome.group") }</th>
                    <th scope="col">{ text.get("outcome.mean") }</th>
                    <th scope="col">{ text.get("outcome.rated") }</th>
                </tr>
            </thead>
            <tbody>
                for (index, mean) in means.iter().enumerate() {
                    <tr>
                        <th scope="row"><span class="axis-number">{ index + 1 }</span>{ group(text, mean.group) }</th>
                        <td>
                            { level_bar(mean.tenths, aim) }
                            <span class="number">{ mean.tenths.map_or_else(|| "–".to_owned(), tenths) }</span>
                        </td>
                        <td class="number">{ format!("{} / {}", mean.levelled, mean.asked) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A mean, with its one decimal.
pub fn tenths(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// What a group is called.
pub fn group<'a>(text: &'a Text, group: Group<'a>) -> &'a str {
    match group {
        Group::Roles => text.get("group.roles"),
        Group::Awareness => text.get("group.awareness"),
        Group::Held(ability) => text.of(&ability.name),
        Group::Exercised => text.get("group.exercised"),
    }
}
