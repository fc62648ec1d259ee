//! The picture of the ladder, which is also the way to every rank.

use career::framework::Rank;
use yew::prelude::*;

use crate::{route::Route, scene::Scene};

/// All tracks side by side, the top rank first; ranks on the same level share a row. A table, because that is
/// what it is: a screen reader says the track and which ranks stand beside each other.
pub fn ladder(scene: &Scene) -> Html {
    let (framework, text) = (&scene.framework, &scene.text);
    let rows = framework.rows();
    let has_rank =
        |rows: &[Vec<Option<&Rank>>], column: usize| rows.iter().any(|row| row[column].is_some());
    html! {
        <table class="ladder">
            <caption class="visually-hidden">{ text.get("ladder.caption") }</caption>
            <thead>
                <tr>
                    for track in framework.tracks() {
                        <th scope="col">{ text.of(&track.name) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (index, row) in rows.iter().enumerate() {
                    <tr class={classes!((row.iter().flatten().count() > 1).then_some("ladder__aligned"))}>
                        for (column, rank) in row.iter().enumerate() {
                            { cell(scene, *rank, has_rank(&rows[..index], column), has_rank(&rows[index + 1..], column)) }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A place on a track; the rail runs through it where there are ranks above or below.
fn cell(scene: &Scene, rank: Option<&Rank>, above: bool, below: bool) -> Html {
    let rail = classes!(
        "ladder__place",
        above.then_some("ladder__place--above"),
        below.then_some("ladder__place--below")
    );
    match rank {
        Some(rank) => html! { <td class={rail}>{ ladder_rank(scene, rank) }</td> },
        None if above && below => html! { <td class={rail}></td> },
        None => html! { <td></td> },
    }
}

fn ladder_rank(scene: &Scene, rank: &Rank) -> Html {
    let (text, assessment) = (&scene.text, &scene.record.assessment);
    let here = assessment.current.as_ref() == Some(&rank.id);
    let aim = assessment.target.as_ref() == Some(&rank.id);
    html! {
        <a class={classes!("ladder__rank", here.then_some("ladder__rank--here"), aim.then_some("ladder__rank--aim"))}
            href={Route::rank(rank).href()}>
            <span class="ladder__titles">
                for title in &rank.titles {
                    <span class="ladder__title">{ text.of(title) }</span>
                }
            </span>
            if here { <span class="ladder__flag">{ text.get("ladder.here") }</span> }
            if aim { <span class="ladder__flag ladder__flag--aim">{ text.get("ladder.aim") }</span> }
        </a>
    }
}
