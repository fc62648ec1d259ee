//! `#/workshop/programmes/{programme}/handouts`: what to print for a programme, a page of paper each.

mod leaves;
mod print;

use career::{
    Id,
    workshop::{Activity, Programme, Tool, Workshops},
};
use yew::prelude::*;

use self::print::Printing;
use super::{gone, trail};
use crate::{
    components::{lead, title},
    route::{Route, WorkshopPage},
    scene::Scene,
};

/// The page.
pub fn page(scene: &Scene, workshops: &Workshops, id: &Id<Programme>) -> Html {
    let text = &scene.text;
    let Some(programme) = workshops.programme(id) else {
        return gone(scene, "programme.gone", "programme.to-all", WorkshopPage::Home);
    };
    let to = Route::Workshop(WorkshopPage::Programme(id.clone())).href();
    html! {
        <>
            <div class="handouts__head no-print">
                { trail(scene, text.get("handouts.title")) }
                { title(text.get("handouts.title")) }
                <p><a href={to}>{ text.of(&programme.name) }</a></p>
                { lead(text.get("handouts.lead")) }
            </div>
            <Printing scene={scene.clone()} id={id.clone()} />
        </>
    }
}

/// Something that can be printed.
#[derive(Clone, Copy)]
enum Piece<'a> {
    /// The sheet of an activity.
    Handout(&'a Activity),
    /// What lies on each desk: where the portal is, and how nothing of oneself is left on the machine.
    Desk,
    /// What the levels of the self-assessment mean.
    Levels,
    /// The cards of values, to cut out.
    Cards,
    /// Somebody who does not exist.
    Profile(&'a career::workshop::Profile),
}

/// Everything that can be printed, each with whether the programme uses it.
fn pieces<'a>(workshops: &'a Workshops, programme: &Programme) -> Vec<(Piece<'a>, bool)> {
    let mut activities: Vec<&Activity> = Vec::new();
    for step in &programme.steps {
        let one = workshops.activity(&step.activity);
        activities.extend(one.filter(|one| !activities.contains(one)));
    }
    let handouts = activities.iter().filter(|activity| activity.handout.is_some());
    let mut pieces: Vec<_> = handouts.map(|one| (Piece::Handout(one), true)).collect();
    pieces.push((Piece::Desk, true));
    pieces.push((Piece::Levels, programme.uses(Tool::Assess, workshops)));
    if !workshops.values.is_empty() {
        pieces.push((Piece::Cards, programme.uses(Tool::Values, workshops)));
    }
    // One of them is enough for a group: which, the trainer chooses.
    pieces.extend(workshops.profiles.iter().map(|profile| (Piece::Profile(profile), false)));
    pieces
}
