//! `#/workshop/values`: sorting cards that say what can matter in one's work.

mod card;
mod ending;
mod hand;
mod lists;

use career::{
    values::{Sorted, Values},
    workshop::{ValueCard, Workshops},
};
use yew::prelude::*;

use crate::{
    components::{Weight, breadcrumbs, lead, link_button, paragraph, title},
    route::{Route, WorkshopPage},
    scene::Scene,
    views::source::source_note,
};
use hand::{Hand, Press};

/// The page.
pub fn page(scene: &Scene, workshops: &Workshops) -> Html {
    let text = &scene.text;
    let home = Route::Workshop(WorkshopPage::Home).href();
    let above = [(home.clone(), text.get("workshop.title"))];
    let crumbs = breadcrumbs(text.get("frame.breadcrumbs"), &above, text.get("values.title"));
    if workshops.values.is_empty() && scene.record.values.is_empty() {
        return html! {
            <>
                { crumbs }
                { title(text.get("values.title")) }
                <div class="empty">
                    { paragraph(text.get("values.no-cards")) }
                    <p class="actions">{ link_button(Weight::Primary, text.get("values.to-workshop"), home) }</p>
                </div>
            </>
        };
    }
    html! {
        <>
            { crumbs }
            <Sorting scene={scene.clone()} />
        </>
    }
}

#[derive(PartialEq, Properties)]
struct SortingProps {
    scene: Scene,
}

/// The cards. It remembers which one is in the hand; where the others lie is in the record.
#[component]
fn Sorting(props: &SortingProps) -> Html {
    let scene = &props.scene;
    let hand = use_state_eq(Hand::default);
    let Some(workshops) = scene.chapters.workshops.ready() else { return Html::default() };
    let desk = Desk { scene, deck: &workshops.values, hand: &hand };
    let press = hand::press(&desk);
    html! {
        <>
            <div class="stack sorting no-print" tabindex="-1" onkeydown={hand::keys(&press)}>
                { title(scene.text.get("values.title")) }
                { lead(scene.text.get("values.lead")) }
                if !desk.deck.is_empty() {
                    { source_note(scene, &workshops.source) }
                    { card::card(&desk, &press) }
                }
            </div>
            <div class="stack no-print">
                { lists::closest(&desk, &press) }
                { lists::others(&desk, &press) }
                { ending::ending(&desk, &press) }
            </div>
            { ending::paper(&desk) }
        </>
    }
}

/// What lies on the table.
struct Desk<'a> {
    scene: &'a Scene,
    deck: &'a [ValueCard],
    hand: &'a UseStateHandle<Hand>,
}

impl<'a> Desk<'a> {
    fn values(&self) -> &'a Values {
        &self.scene.record.values
    }

    /// The card in the hand, by its place in the deck; `None` when every card lies somewhere and none was taken up.
    fn at(&self) -> Option<usize> {
        let taken = self.hand.at.as_ref();
        let taken = taken.and_then(|id| self.deck.iter().position(|card| card.id == *id));
        taken.or_else(|| self.next_after(None))
    }

    /// The next card that lies nowhere, after this one and round again; from the first on after none.
    fn next_after(&self, here: Option<usize>) -> Option<usize> {
        let from = here.map_or(0, |here| here + 1);
        let places = (from..self.deck.len()).chain(0..from.min(self.deck.len()));
        let values = self.values();
        places
            .filter(|place| Some(*place) != here)
            .find(|place| values.lies(&self.deck[*place].id).is_none())
    }

    /// How many cards of the deck lie somewhere.
    fn sorted(&self) -> usize {
        self.deck.iter().filter(|card| self.values().lies(&card.id).is_some()).count()
    }

    /// The card of the content, if it still has it.
    fn card_of(&self, sorted: &Sorted) -> Option<&'a ValueCard> {
        self.deck.iter().find(|card| card.id == sorted.card)
    }

    /// What a sorted card says: in the language of now, where the content still has it.
    fn name_of(&self, sorted: &'a Sorted) -> &'a str {
        self.card_of(sorted).map_or(&sorted.name, |card| self.scene.text.of(&card.name))
    }
}
