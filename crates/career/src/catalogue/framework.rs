//! What every page rests on, listed: ranks, authority and abilities.

use super::{Group, List, Place};
use crate::Framework;

pub(super) fn list<'a>(list: &mut List<'a>, framework: &'a Framework) {
    for rank in framework.ranks() {
        let wordings = rank.awareness.iter().filter_map(|point| framework.wording(point));
        let entry = list.add_titled(Group::Ranks, rank.titles.iter().collect(), Place::Rank(rank));
        for role in &rank.roles {
            entry.say(&role.text, &role.source);
        }
        entry.say_all(wordings, &rank.source);
    }
    let authority = framework.authority();
    for kind in &authority.kinds {
        list.add(Group::Ranks, &kind.name, Place::Tracks).say(&kind.definition, &authority.source);
    }
    let abilities = framework.abilities();
    for kind in [&abilities.kinds.held, &abilities.kinds.exercised] {
        list.add(Group::Abilities, &kind.name, Place::Abilities)
            .say(&kind.definition, &kind.source);
    }
    for held in &abilities.held {
        list.add(Group::Abilities, &held.name, Place::Abilities)
            .say(&held.definition, &held.source)
            .say_all(held.elements.iter().map(|element| &element.name), &held.source);
    }
    for ability in &abilities.exercised {
        list.add(Group::Abilities, &ability.name, Place::Abilities)
            .say(&ability.definition, &ability.source);
    }
    let trust = &abilities.trust;
    list.add(Group::Abilities, &trust.name, Place::Abilities).say(&trust.definition, &trust.source);
}
