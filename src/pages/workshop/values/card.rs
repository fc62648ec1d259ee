//! The card in the hand, and the piles it can be laid on.

use career::{values::Pile, workshop::ValueCard};
use yew::prelude::*;

use super::{
    Desk, Press,
    hand::{Hand, sign},
};
use crate::{
    components::{Weight, button, note, paragraph, progress},
    scene::Scene,
};

/// The card, or what to say when every one lies somewhere.
pub fn card(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let (sorted, total) = (desk.sorted(), desk.deck.len());
    let counts = [("n", &*sorted.to_string()), ("total", &*total.to_string())];
    html! {
        <section class="card-table" aria-labelledby="card">
            { progress(sorted, total, &text.fill("values.progress", &counts)) }
            { match desk.at() {
                Some(at) => in_hand(desk, at, press),
                None => all_sorted(desk, press),
            } }
            { said(desk.hand) }
        </section>
    }
}

/// What was done, and what comes now for whoever does not see it.
fn said(hand: &Hand) -> Html {
    html! {
        <p class="card-table__said" role="status">
            { hand.said.clone() }
            if !hand.next.is_empty() { <span class="visually-hidden">{ " " }{ hand.next.clone() }</span> }
        </p>
    }
}

fn in_hand(desk: &Desk, at: usize, press: &Callback<Press>) -> Html {
    let Desk { scene, deck, .. } = desk;
    let text = &scene.text;
    let card = &deck[at];
    let lies = desk.values().lies(&card.id);
    let more = desk.sorted() + 1 < deck.len();
    let number = [("n", &*(at + 1).to_string()), ("total", &*deck.len().to_string())];
    html! {
        <>
            { face(scene, card, &text.fill("values.number", &number), lies, more) }
            <div class="piles" role="group" aria-label={text.get("values.where").to_owned()}>
                for pile in Pile::ALL { { self::pile(desk, pile, lies, press) } }
            </div>
            <p class="actions card-table__turn">
                { turn(text.get("values.before"), false, press) }
                if lies.is_some() { { button(Weight::Plain, text.get("values.take-back"), press.reform(|_| Press::TakeBack)) } }
                { turn(text.get("values.after"), true, press) }
            </p>
            { note(text.get("values.keys")) }
        </>
    }
}

fn turn(words: &str, on: bool, press: &Callback<Press>) -> Html {
    let key = if on { "ArrowRight" } else { "ArrowLeft" };
    html! {
        <button type="button" class="button" aria-keyshortcuts={key} onclick={press.reform(move |_| Press::Turn(on))}>{ words }</button>
    }
}

/// The card itself; another one is another element, which comes to the hand anew.
fn face(scene: &Scene, card: &ValueCard, number: &str, lies: Option<Pile>, more: bool) -> Html {
    let text = &scene.text;
    html! {
        <div key={card.id.as_str()} class={classes!("value-card", more.then_some("value-card--more"))}>
            <p class="value-card__number">
                { number }
                if let Some(pile) = lies { { " " }<span class="badge">{ text.get(pile.message()) }</span> }
            </p>
            <h2 id="card" class="value-card__name" tabindex="-1">{ text.of(&card.name) }</h2>
            <p class="value-card__text">{ text.of(&card.text) }</p>
        </div>
    }
}

/// A pile, which is the control to lay the card on it.
fn pile(desk: &Desk, pile: Pile, lies: Option<Pile>, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let (class, mark) = match pile {
        Pile::Close => ("pile pile--close", "◎"),
        Pile::Some => ("pile pile--some", "○"),
        Pile::Far => ("pile pile--far", "·"),
    };
    let count = desk.values().pile(pile).count();
    let height = match count {
        0 => None,
        1..=4 => Some("pile--low"),
        _ => Some("pile--high"),
    };
    let got = (desk.hand.laid == Some(pile)).then_some("pile--got");
    let pressed = (lies == Some(pile)).to_string();
    html! {
        <button
            type="button" class={classes!(class, height, got)} aria-pressed={pressed} aria-keyshortcuts={sign(pile)}
            onclick={press.reform(move |_| Press::Lay(pile))}
        >
            <span class="pile__key" aria-hidden="true">{ sign(pile) }</span>
            <span class="pile__name"><span aria-hidden="true">{ mark }{ " " }</span>{ text.get(pile.message()) }</span>
            // Another number is another element: it is seen to come.
            <span key={count} class="pile__count">{ text.fill("values.count", &[("n", &count.to_string())]) }</span>
        </button>
    }
}

fn all_sorted(desk: &Desk, press: &Callback<Press>) -> Html {
    let text = &desk.scene.text;
    let close = desk.values().pile(Pile::Close).count();
    let next = if close == 0 { "values.all-none" } else { "values.all-next" };
    html! {
        <div class="value-card value-card--end">
            <h2 id="card" class="value-card__name" tabindex="-1">{ text.get("values.all") }</h2>
            { paragraph(text.get(next)) }
            <p class="actions">{ button(Weight::Secondary, text.get("values.again"), press.reform(|_| Press::Turn(true))) }</p>
        </div>
    }
}
