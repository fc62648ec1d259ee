//! What lies on the piles: the closest in its order, the others by name.

use career::values::{Pile, Sorted};
use yew::prelude::*;

use super::{Desk, Press};
use crate::components::{Weight, button_of, note, paragraph};

/// How many cards one can keep in mind, and tell somebody of.
const KEPT: usize = 5;

/// The cards that matter most, to be put in order.
pub fn closest(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let cards: Vec<_> = desk.values().pile(Pile::Close).collect();
    let count = cards.len();
    html! {
        <section>
            <h2 id="closest" tabindex="-1">{ text.get("values.closest") }</h2>
            if cards.is_empty() {
                { paragraph(text.get("values.closest-none")) }
            } else {
                { paragraph(text.get("values.closest-how")) }
                <p class="ranked__said" role="status">
                    if desk.hand.moved.is_empty() {
                        if count > KEPT { { text.fill("values.many", &[("n", &count.to_string())]) } }
                    } else {
                        { desk.hand.moved.clone() }
                    }
                </p>
                <ol class="ranked">
                    for (place, sorted) in cards.iter().enumerate() {
                        <li key={sorted.card.as_str()} class={(place == KEPT).then_some("ranked__after")}>
                            { ranked(desk, sorted, place, count, press) }
                        </li>
                    }
                </ol>
            }
        </section>
    }
}

fn ranked(
    desk: &Desk,
    sorted: &Sorted,
    place: usize,
    count: usize,
    press: &Callback<Press>,
) -> Html {
    let text = &desk.scene.text;
    let name = desk.name_of(sorted);
    let step = |up: bool, disabled: bool| {
        let (way, sign, words) =
            if up { ("up", "↑", "values.up") } else { ("down", "↓", "values.down") };
        let card = sorted.card.clone();
        let onclick = press.reform(move |_: MouseEvent| Press::Move(card.clone(), up));
        html! {
            <button type="button" id={format!("{way}-{}", sorted.card)} class="ranked__step" {disabled} {onclick}>
                <span aria-hidden="true">{ sign }</span>
                <span class="visually-hidden">{ text.fill(words, &[("name", name)]) }</span>
            </button>
        }
    };
    html! {
        <>
            <span class="ranked__place" aria-hidden="true">{ place + 1 }</span>
            <div class="ranked__words">
                <p class="ranked__name">{ name.to_owned() }</p>
                if let Some(card) = desk.card_of(sorted) { { note(text.of(&card.text)) } }
            </div>
            <div class="ranked__steps">
                { step(true, place == 0) }
                { step(false, place + 1 == count) }
                { take(desk, sorted, press) }
            </div>
        </>
    }
}

/// Taking a card up again; one the content no longer has can only be taken out.
fn take(desk: &Desk, sorted: &Sorted, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let (card, name) = (sorted.card.clone(), sorted.name.clone());
    let (words, what) = match desk.card_of(sorted) {
        Some(_) => ("values.take", Press::Take(card)),
        None => ("values.drop", Press::Drop(card, name)),
    };
    let onclick = press.reform(move |_: MouseEvent| what.clone());
    button_of(Weight::Plain, text.get(words), desk.name_of(sorted), onclick)
}

/// The other two piles.
pub fn others(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    if [Pile::Some, Pile::Far].iter().all(|pile| desk.values().pile(*pile).next().is_none()) {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ text.get("values.others") }</h2>
            { note(text.get("values.others-how")) }
            <div class="columns columns--even">
                { other(desk, Pile::Some, press) }
                { other(desk, Pile::Far, press) }
            </div>
        </section>
    }
}

fn other(desk: &Desk, pile: Pile, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let count = desk.values().pile(pile).count().to_string();
    let heading = [("pile", text.get(pile.message())), ("n", &*count)];
    html! {
        <div>
            <h3>{ text.fill("values.pile", &heading) }</h3>
            if count == "0" { { note(text.get("values.pile-none")) } }
            <ul class="chips">
                for sorted in desk.values().pile(pile) {
                    <li key={sorted.card.as_str()}>{ chip(desk, sorted, press) }</li>
                }
            </ul>
        </div>
    }
}

fn chip(desk: &Desk, sorted: &Sorted, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    if desk.card_of(sorted).is_none() {
        return html! { <>{ desk.name_of(sorted) }{ take(desk, sorted, press) }</> };
    }
    let card = sorted.card.clone();
    let onclick = press.reform(move |_: MouseEvent| Press::Take(card.clone()));
    html! {
        <button type="button" class="chip" {onclick}>
            { desk.name_of(sorted) }<span class="visually-hidden">{ " " }{ text.get("values.take") }</span>
        </button>
    }
}
