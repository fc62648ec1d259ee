//! Exactly what is handed back.

use career::{
    questionnaire::Subject,
    together::{Desk, PointKind, Relation, Review},
};
use yew::prelude::*;

use crate::{
    pages::mentor::{shown::written, subject},
    scene::Scene,
    views::days,
};

/// Everything that is in `review`, a view of the share of `desk`.
pub fn preview(scene: &Scene, desk: &Desk, review: &Review) -> Html {
    let text = &scene.text;
    let from = if review.from.is_empty() { text.get("reading.no-name") } else { &review.from };
    let named = if review.named { "reading.named-yes" } else { "reading.named-no" };
    html! {
        <div class="reading__preview">
            <dl class="facts">
                <div><dt>{ text.get("reading.from") }</dt><dd>{ from.to_owned() }</dd></div>
                <div><dt>{ text.get("reading.relation-short") }</dt><dd>{ text.get(review.relation.message()) }</dd></div>
                if review.relation == Relation::Supervisor {
                    <div><dt>{ text.get("reading.named-short") }</dt><dd>{ text.get(named) }</dd></div>
                }
                <div><dt>{ text.get("reading.begun") }</dt><dd>{ days::day(text, review.day) }</dd></div>
            </dl>
            { ratings(scene, desk, review) }
            { for PointKind::ALL.map(|kind| points(scene, desk, review, kind)) }
            if !review.message.is_empty() {
                <h4>{ text.get("reading.message") }</h4>
                { written(&review.message) }
            }
        </div>
    }
}

fn words(desk: &Desk, about: &Subject) -> String {
    desk.share.item(about).map_or_else(|| about.to_string(), |item| item.words.clone())
}

fn ratings(scene: &Scene, desk: &Desk, review: &Review) -> Html {
    let text = &scene.text;
    if review.ratings.is_empty() {
        return Html::default();
    }
    // In the order of the questions, as on the page before.
    let items = desk.share.items.iter();
    let rated = items.filter_map(|item| Some((item, *review.ratings.get(&item.about)?)));
    html! {
        <>
            <h4>{ text.get("reading.ratings") }</h4>
            <table class="answers">
                <caption class="visually-hidden">{ text.get("reading.ratings") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("reading.question") }</th>
                        <th scope="col">{ text.get("reading.mine") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (item, rating) in rated {
                        <tr key={item.about.to_string()}>
                            <th scope="row">{ item.words.clone() }</th>
                            <td>{ subject::rating(scene, rating) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

fn points(scene: &Scene, desk: &Desk, review: &Review, kind: PointKind) -> Html {
    let mut points = review.points_of(kind).peekable();
    if points.peek().is_none() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ scene.text.get(kind.message()) }</h4>
            <ul class="reading__points">
                for point in points {
                    <li key={point.id}>
                        if let Some(about) = &point.about { <p class="note">{ words(desk, about) }</p> }
                        { written(&point.text) }
                    </li>
                }
            </ul>
        </>
    }
}
