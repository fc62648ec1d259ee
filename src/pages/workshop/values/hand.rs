//! The card in the hand, and what is done with the cards.

use career::{
    Id,
    record::Change,
    values::{Pile, ValuesChange},
    workshop::ValueCard,
};
use yew::prelude::*;

use super::Desk;
use crate::{pages::assess::keys, platform::page, scene::Scene, text::Text};

/// What the page remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hand {
    /// The card taken up; `None` for the next one that lies nowhere.
    pub at: Option<Id<ValueCard>>,
    /// What was done last, in words.
    pub said: String,
    /// What comes now, in words: for whoever does not see it.
    pub next: String,
    /// What was said of the order, which stands beside the order.
    pub moved: String,
    /// The pile a card was just laid on.
    pub laid: Option<Pile>,
    /// Whether it is asked about beginning anew.
    pub asking: bool,
}

/// One thing a person does with the cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Lays the card in the hand on a pile.
    Lay(Pile),
    /// Takes the card in the hand out of its pile.
    TakeBack,
    /// Goes to the next card, or to the one before.
    Turn(bool),
    /// Takes up a card.
    Take(Id<ValueCard>),
    /// Takes out a card the content no longer has.
    Drop(Id<ValueCard>, String),
    /// Moves a card up, or down, in the pile of what matters most.
    Move(Id<ValueCard>, bool),
    /// Wants to begin anew; or not.
    Ask(bool),
    /// Begins anew.
    Clear,
}

/// What every control calls back.
pub fn press(desk: &Desk) -> Callback<Press> {
    let (scene, hand) = (desk.scene.clone(), desk.hand.clone());
    Callback::from(move |press: Press| {
        let Some(workshops) = scene.chapters.workshops.ready() else { return };
        let desk = Desk { scene: &scene, deck: &workshops.values, hand: &hand };
        if let Some(next) = desk.after(press) {
            hand.set(next);
        }
    })
}

/// 1 to 3 lay the card on a pile, ← and → turn to others. Only where none of them has a use of its own.
pub fn keys(press: &Callback<Press>) -> Callback<KeyboardEvent> {
    let press = press.clone();
    Callback::from(move |event: KeyboardEvent| {
        if keys::pressed_on(&event).is_none() || event.shift_key() {
            return;
        }
        let what = match &*event.key() {
            "ArrowRight" => Press::Turn(true),
            "ArrowLeft" => Press::Turn(false),
            key => match Pile::ALL.into_iter().find(|pile| sign(*pile) == key) {
                Some(pile) => Press::Lay(pile),
                None => return,
            },
        };
        event.prevent_default();
        // Held down, it would race through all cards.
        if !event.repeat() {
            press.emit(what);
        }
    })
}

/// The key of a pile.
pub fn sign(pile: Pile) -> &'static str {
    match pile {
        Pile::Close => "1",
        Pile::Some => "2",
        Pile::Far => "3",
    }
}

impl Desk<'_> {
    /// Does it, and gives what is to be remembered then; `None` where there is nothing to do.
    fn after(&self, press: Press) -> Option<Hand> {
        let text = &self.scene.text;
        Some(match press {
            Press::Lay(pile) => return self.lay(pile),
            Press::TakeBack => {
                let card = &self.deck[self.at()?];
                let name = text.of(&card.name);
                change(self.scene, ValuesChange::Lay(card.id.clone(), name.to_owned(), None));
                page::show_soon("#card");
                let said = text.fill("values.taken-back", &[("name", name)]);
                Hand { at: Some(card.id.clone()), said, ..Hand::default() }
            }
            Press::Turn(on) => {
                let last = self.deck.len().checked_sub(1)?;
                let to = match (self.at(), on) {
                    (None | Some(0), false) => last,
                    (None, true) => 0,
                    (Some(here), false) => here - 1,
                    (Some(here), true) => (here + 1) % self.deck.len(),
                };
                if self.at().is_none() {
                    page::show_soon("#card");
                }
                let card = &self.deck[to];
                Hand { at: Some(card.id.clone()), next: says(text, card), ..Hand::default() }
            }
            Press::Take(id) => {
                page::show_soon("#card");
                Hand { at: Some(id), ..Hand::default() }
            }
            Press::Drop(id, name) => {
                change(self.scene, ValuesChange::Lay(id, name.clone(), None));
                page::show_soon("#closest");
                let moved = text.fill("values.taken-back", &[("name", &name)]);
                Hand { at: self.hand.at.clone(), moved, ..Hand::default() }
            }
            Press::Move(id, up) => return self.shift(id, up),
            Press::Ask(asking) => {
                page::show_soon(if asking { "#ask-anew" } else { "#anew" });
                Hand { at: self.hand.at.clone(), asking, ..Hand::default() }
            }
            Press::Clear => {
                change(self.scene, ValuesChange::Clear);
                page::show_soon("h1");
                Hand { said: text.get("values.cleared").to_owned(), ..Hand::default() }
            }
        })
    }

    fn lay(&self, pile: Pile) -> Option<Hand> {
        let text = &self.scene.text;
        let here = self.at()?;
        let card = &self.deck[here];
        let name = text.of(&card.name);
        let next = self.next_after(Some(here)).map(|next| &self.deck[next]);
        change(self.scene, ValuesChange::Lay(card.id.clone(), name.to_owned(), Some(pile)));
        if next.is_none() {
            // What was pressed is gone.
            page::show_soon("#card");
        }
        Some(Hand {
            at: next.map(|next| next.id.clone()),
            said: text.fill("values.laid", &[("name", name), ("pile", text.get(pile.message()))]),
            next: next.map(|next| says(text, next)).unwrap_or_default(),
            laid: Some(pile),
            ..Hand::default()
        })
    }

    fn shift(&self, id: Id<ValueCard>, up: bool) -> Option<Hand> {
        let text = &self.scene.text;
        let pile: Vec<_> = self.values().pile(Pile::Close).collect();
        let here = pile.iter().position(|sorted| sorted.card == id)?;
        let to = if up { here.checked_sub(1)? } else { here + 1 };
        if to >= pile.len() {
            return None;
        }
        // The focus stays with the card, on the control for the same way as long as there is one.
        let up_next = if up { to > 0 } else { to + 1 == pile.len() };
        page::show_soon(format!("#{}-{id}", if up_next { "up" } else { "down" }));
        let (n, total) = ((to + 1).to_string(), pile.len().to_string());
        let name = self.name_of(pile[here]);
        let moved = text.fill("values.moved", &[("name", name), ("n", &n), ("total", &total)]);
        let what = if up { ValuesChange::Up(id) } else { ValuesChange::Down(id) };
        change(self.scene, what);
        Some(Hand { at: self.hand.at.clone(), moved, ..Hand::default() })
    }
}

fn change(scene: &Scene, change: ValuesChange) {
    scene.change.emit(Change::Values(change));
}

/// A card, read out.
fn says(text: &Text, card: &ValueCard) -> String {
    let parts = [("name", text.of(&card.name)), ("text", text.of(&card.text))];
    text.fill("values.now", &parts)
}
