//! What the content says for two people and for a workshop.

use super::{Group, List, Place};
use crate::{together::Mentoring, workshop::Workshops};

pub(super) fn mentoring<'a>(list: &mut List<'a>, mentoring: &'a Mentoring) {
    let ours = &mentoring.source;
    for rule in &mentoring.rules {
        list.add(Group::Together, &rule.title, Place::Mentor).say(&rule.text, ours);
    }
    for stage in &mentoring.stages {
        list.add(Group::Together, &stage.name, Place::Conversation)
            .say(&stage.purpose, ours)
            .say_all(&stage.questions, ours);
    }
}

pub(super) fn workshops<'a>(list: &mut List<'a>, workshops: &'a Workshops) {
    let ours = &workshops.source;
    for programme in &workshops.programmes {
        list.add(Group::Together, &programme.name, Place::Programme(&programme.id))
            .say(&programme.whom, ours)
            .say(&programme.aim, ours);
    }
    for activity in &workshops.activities {
        let of = |programme: &&crate::workshop::Programme| {
            programme.steps.iter().any(|step| step.activity == activity.id)
        };
        let Some(programme) = workshops.programmes.iter().find(of) else { continue };
        list.add(Group::Together, &activity.title, Place::Programme(&programme.id))
            .say(&activity.purpose, ours)
            .say_all(&activity.notes, ours);
    }
    for profile in &workshops.profiles {
        list.add(Group::Together, &profile.name, Place::Profile(&profile.id))
            .say(&profile.story, ours)
            .say(&profile.wish, ours);
    }
    for card in &workshops.values {
        list.add(Group::Together, &card.name, Place::Values).say(&card.text, ours);
    }
}
