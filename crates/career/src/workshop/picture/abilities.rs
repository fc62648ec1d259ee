//! Pictures of abilities, made of what is shown of their questions and of nothing else.

use super::{AbilityPicture, Bin, ItemPicture, Row};
use crate::{
    Framework,
    outcome::{Group, group},
    questionnaire::Level,
};

/// The answers to the questions of each ability, added up from what is shown of them.
pub(super) fn abilities<'a>(
    items: &[ItemPicture<'a>],
    framework: &'a Framework,
) -> Vec<AbilityPicture<'a>> {
    let mut abilities: Vec<(Group<'a>, Vec<&ItemPicture>)> = Vec::new();
    for item in items.iter().filter(|item| !item.bins.is_empty()) {
        let ability = group(framework, item.about);
        match abilities.iter_mut().find(|(other, _)| *other == ability) {
            Some((_, items)) => items.push(item),
            None => abilities.push((ability, vec![item])),
        }
    }
    let picture = |(ability, items): (Group<'a>, Vec<&ItemPicture>)| {
        let bins: Vec<_> = items.iter().map(|item| item.bins.as_slice()).collect();
        let bins = added(&bins);
        (!bins.is_empty()).then(|| AbilityPicture {
            ability,
            questions: items.len(),
            bins,
            rows: rows(&items),
        })
    };
    abilities.into_iter().filter_map(picture).collect()
}

/// The groups that all of these questions show.
fn rows(items: &[&ItemPicture]) -> Vec<Row> {
    let of = |item: &ItemPicture| -> Vec<Row> {
        item.breakdown.as_ref().map(|breakdown| breakdown.rows.clone()).unwrap_or_default()
    };
    let first = items.first().map(|item| of(item)).unwrap_or_default();
    let row = |row: Row| {
        let bins: Option<Vec<Vec<Bin>>> = items
            .iter()
            .map(|item| of(item).into_iter().find(|other| other.who == row.who).map(|row| row.bins))
            .collect();
        let bins = bins?;
        let bins = added(&bins.iter().map(Vec::as_slice).collect::<Vec<_>>());
        (!bins.is_empty()).then_some(Row { who: row.who, bins })
    };
    first.into_iter().filter_map(row).collect()
}

/// Several lists of counts as one, parted where all of them are; empty where that is nowhere.
fn added(lists: &[&[Bin]]) -> Vec<Bin> {
    let begins = |list: &[Bin], level: Level| list.iter().any(|bin| bin.from == level);
    let mut bins: Vec<Bin> = Vec::new();
    for level in Level::ALL {
        if bins.is_empty() || lists.iter().all(|list| begins(list, level)) {
            bins.push(Bin { from: level, to: level, or_none: false, people: 0 });
        }
        if let Some(bin) = bins.last_mut() {
            bin.to = level;
            for found in lists.iter().flat_map(|list| list.iter()).filter(|bin| bin.from == level) {
                bin.people += found.people;
                bin.or_none |= found.or_none;
            }
        }
    }
    if bins.len() < 2 { Vec::new() } else { bins }
}
