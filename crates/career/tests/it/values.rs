//! Cards of values, sorted: each lies once, in the person's order.

use career::{
    problem::Kind::{self, NotAllowed},
    reading::ValueKind::{Map, Sequence},
    values::{Pile, Sorted, Values, ValuesChange},
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::json;

use crate::{
    broken::duplicate,
    refusal::refused_with,
    support::{holds, id},
};

fn lay(card: &str, pile: Option<Pile>) -> ValuesChange {
    ValuesChange::Lay(id(card), format!("{card}の札"), pile)
}

fn sorted(changes: impl IntoIterator<Item = ValuesChange>) -> Values {
    let mut values = Values::default();
    changes.into_iter().for_each(|change| values.apply(change));
    values
}

fn cards(values: &Values, pile: Pile) -> Vec<&str> {
    values.pile(pile).map(|one| one.card.as_str()).collect()
}

#[test]
fn a_card_lies_below_what_lies_there_and_moves_to_another_pile() {
    let mut values = sorted(["calm", "growth", "thanks"].map(|card| lay(card, Some(Pile::Close))));
    assert_eq!(cards(&values, Pile::Close), ["calm", "growth", "thanks"]);
    values.apply(lay("calm", Some(Pile::Far)));
    assert_eq!(cards(&values, Pile::Close), ["growth", "thanks"]);
    assert_eq!(cards(&values, Pile::Far), ["calm"]);
    assert_eq!(values.lies(&id("calm")), Some(Pile::Far));
    values.apply(lay("calm", Some(Pile::Close)));
    assert_eq!(cards(&values, Pile::Close), ["growth", "thanks", "calm"]);
    values.apply(lay("growth", None));
    assert_eq!(values.lies(&id("growth")), None);
    assert_eq!(cards(&values, Pile::Close), ["thanks", "calm"]);
}

#[test]
fn a_card_laid_where_it_lies_stays_in_its_place_with_its_words() {
    let mut values = sorted(["calm", "growth"].map(|card| lay(card, Some(Pile::Some))));
    let again = ValuesChange::Lay(id("calm"), "別の言葉".to_owned(), Some(Pile::Some));
    let before = values.clone();
    values.apply(again);
    assert_eq!(values, before);
    let name = values.pile(Pile::Some).next().map(|one| one.name.as_str());
    assert_eq!(name, Some("calmの札"));
}

#[test]
fn a_card_moves_past_its_neighbour_in_its_own_pile_and_stops_at_the_end() {
    let mut values = sorted([
        lay("calm", Some(Pile::Close)),
        lay("salary", Some(Pile::Far)),
        lay("growth", Some(Pile::Close)),
        lay("thanks", Some(Pile::Close)),
    ]);
    for (change, expected) in [
        (ValuesChange::Up(id("growth")), ["growth", "calm", "thanks"]),
        (ValuesChange::Up(id("growth")), ["growth", "calm", "thanks"]),
        (ValuesChange::Down(id("growth")), ["calm", "growth", "thanks"]),
        (ValuesChange::Down(id("growth")), ["calm", "thanks", "growth"]),
        (ValuesChange::Down(id("growth")), ["calm", "thanks", "growth"]),
        (ValuesChange::Up(id("never-sorted")), ["calm", "thanks", "growth"]),
        (ValuesChange::Down(id("never-sorted")), ["calm", "thanks", "growth"]),
    ] {
        values.apply(change);
        assert_eq!(cards(&values, Pile::Close), expected);
        assert_eq!(cards(&values, Pile::Far), ["salary"]);
    }
    values.apply(ValuesChange::Clear);
    assert!(values.is_empty());
}

#[test]
fn whatever_one_does_every_card_lies_once() {
    let card = || select(&["calm", "growth", "thanks", "salary", "skill"][..]);
    let pile = proptest::option::of(select(&Pile::ALL[..]));
    let change = prop_oneof![
        4 => (card(), pile).prop_map(|(card, pile)| lay(card, pile)),
        2 => card().prop_map(|card| ValuesChange::Up(id(card))),
        2 => card().prop_map(|card| ValuesChange::Down(id(card))),
    ];
    holds(200, &vec(change, 0..40), |changes| {
        let mut values = Values::default();
        for change in changes {
            let before = values.clone();
            values.apply(change.clone());
            let all: Vec<_> = Pile::ALL.iter().flat_map(|pile| cards(&values, *pile)).collect();
            let mut each = all.clone();
            each.sort_unstable();
            each.dedup();
            prop_assert_eq!(each.len(), all.len());
            if let ValuesChange::Up(_) | ValuesChange::Down(_) = change {
                // The same cards on the same piles.
                for pile in Pile::ALL {
                    let [mut now, mut then] = [cards(&values, pile), cards(&before, pile)];
                    now.sort_unstable();
                    then.sort_unstable();
                    prop_assert_eq!(now, then);
                }
            }
        }
        Ok(())
    });
}

#[test]
fn the_closest_comes_first_in_a_file_too() {
    let one = |card: &str, pile| Sorted { card: id(card), name: card.to_owned(), pile };
    let values: Values = [one("calm", Pile::Far), one("growth", Pile::Close)].into_iter().collect();
    let written = serde_json::to_value(&values).ok();
    let expected = json!([
        { "card": "calm", "name": "calm", "pile": "far" },
        { "card": "growth", "name": "growth", "pile": "close" },
    ]);
    assert_eq!(written, Some(expected));
}

#[test]
fn cards_of_a_file_that_are_not_right_are_refused_with_their_place() {
    let card = json!({ "card": "calm", "name": "静けさ", "pile": "close" });
    refused_with(&[("/values", json!([card, card]))], &[("values", duplicate("calm"))]);
    let kind = Kind::WrongType { found: Map, wanted: vec![Sequence] };
    refused_with(&[("/values", json!({}))], &[("values", kind)]);
    let pile = NotAllowed { found: "near".to_owned(), allowed: "close, some, far".to_owned() };
    let near = json!({ "card": "calm", "name": "静けさ", "pile": "near" });
    refused_with(&[("/values", json!([near]))], &[("values[0].pile", pile)]);
}
