//! Both views question by question, and what one could talk about. Neither is the right one.

use career::{
    assessment::Rating,
    together::{DeskChange, Overlay, Pair, PointKind},
};
use yew::prelude::*;

use super::{Seat, beside::nothing};
use crate::{
    components::{Weight, button_of, note, pair_line, paragraph, subheading},
    pages::mentor::subject,
    platform::page,
};

/// Proposed topics, what both see the same way, and the table of everything.
pub fn overlay(seat: &Seat) -> Html {
    let (text, desk) = (&seat.scene.text, seat.desk);
    let overlay = Overlay::of_share(&desk.share, &desk.review);
    if overlay.compared() == 0 {
        return html! {
            <>
                { nothing(seat, "reading.not-compared") }
                { table(seat, &overlay) }
            </>
        };
    }
    let (differences, agreements) = (overlay.differences(), overlay.agreements());
    html! {
        <>
            { note(text.get("reading.neither")) }
            { subheading(text.get("reading.topics")) }
            if differences.is_empty() {
                { paragraph(text.get("reading.no-difference")) }
            } else {
                { paragraph(text.get("reading.topics-text")) }
                <ul class="cards cards--one">
                    for (index, pair) in differences.iter().enumerate() { { topic(seat, index, pair) } }
                </ul>
            }
            if !agreements.is_empty() {
                { subheading(text.get("reading.agreements")) }
                <ul>
                    for pair in &agreements {
                        <li key={pair.about.to_string()}>
                            { words(seat, pair) }{ " " }<span class="badge">{ given(seat, pair.own) }</span>
                        </li>
                    }
                </ul>
            }
            { table(seat, &overlay) }
        </>
    }
}

/// The words of a question, as they were shown.
fn words<'a>(seat: &Seat<'a>, pair: &Pair) -> &'a str {
    seat.desk.share.item(pair.about).map_or("", |item| &item.words)
}

fn given(seat: &Seat, rating: Option<Rating>) -> String {
    let none = || seat.scene.text.get("outcome.unanswered").to_owned();
    rating.map_or_else(none, |rating| subject::rating(seat.scene, rating))
}

/// A question seen differently, as something to talk about: one press puts it among the topics.
fn topic(seat: &Seat, index: usize, pair: &Pair) -> Html {
    let (text, desk) = (&seat.scene.text, seat.desk);
    let sentence = text.fill("reading.topic", &[("item", words(seat, pair))]);
    let there =
        desk.review.points.iter().any(|point| {
            point.kind == PointKind::Topic && point.about.as_ref() == Some(pair.about)
        });
    let (id, about) = (format!("topic-{index}"), pair.about.clone());
    let focus = format!("#{id}");
    let proposed = sentence.clone();
    let add = seat.making().reform(move |_| {
        page::show_soon(focus.clone());
        DeskChange::Add(PointKind::Topic, Some(about.clone()), proposed.clone())
    });
    html! {
        <li class="card" key={pair.about.to_string()}>
            <p class="reading__topic">{ &sentence }</p>
            { both(seat, pair) }
            <p {id} tabindex="-1" class="reading__added">
                if there { <span class="done">{ text.get("reading.topic-added") }</span> }
                else { { button_of(Weight::Secondary, text.get("reading.add-topic"), words(seat, pair), add) } }
            </p>
        </li>
    }
}

/// Both views of one question: in words, and as two marks on the scale.
fn both(seat: &Seat, pair: &Pair) -> Html {
    html! {
        <div class="both-views">
            { pair_line(subject::level(pair.own), subject::level(pair.other)) }
            <p class="both-views__one">{ whose(seat, "reading.theirs") }{ given(seat, pair.own) }</p>
            <p class="both-views__other">{ whose(seat, "reading.mine") }{ given(seat, pair.other) }</p>
        </div>
    }
}

fn whose(seat: &Seat, words: &str) -> Html {
    html! { <span class="both-views__whose">{ seat.scene.text.get(words) }</span> }
}

/// Everything, question by question.
fn table(seat: &Seat, overlay: &Overlay) -> Html {
    let text = &seat.scene.text;
    html! {
        <>
            { subheading(text.get("reading.all")) }
            <table class="answers">
                <caption class="visually-hidden">{ text.get("reading.all") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("reading.question") }</th>
                        <th scope="col">{ text.get("reading.both") }</th>
                    </tr>
                </thead>
                <tbody>
                    for pair in &overlay.pairs {
                        <tr key={pair.about.to_string()}>
                            <th scope="row">{ words(seat, pair) }</th>
                            <td>{ both(seat, pair) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}
