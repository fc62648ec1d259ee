//! Handing it over: as a file, or at this very screen.

use std::rc::Rc;

use career::{
    exchange,
    record::Change,
    together::{Share, TogetherChange},
};
use yew::prelude::*;

use super::Desk;
use crate::{
    components::{Weight, button_unless, heading, note, paragraph},
    platform::{
        file::{self, FileKind},
        page,
    },
    route::{MentorPage, Route},
    scene::Scene,
};

/// Both ways, and what to do next.
pub fn giving(desk: &Desk, share: Share) -> Html {
    let (text, nothing) = (&desk.scene.text, share.is_empty());
    let saved = desk.draft.saved.as_ref().is_some_and(|saved| **saved == share);
    let share = Rc::new(share);
    html! {
        <section>
            { heading(text.get("share.step-give")) }
            <div class="columns columns--even share-ways">
                <div>
                    { paragraph(text.get("share.save-text")) }
                    <p class="actions">{ button_unless(nothing, Weight::Primary, text.get("share.save"), save(desk, &share)) }</p>
                </div>
                <div>
                    { paragraph(text.get("share.beside-text")) }
                    <p class="actions">{ button_unless(nothing, Weight::Secondary, text.get("share.beside"), beside(desk.scene, &share)) }</p>
                </div>
            </div>
            <div role="status">
                if saved {
                    <p class="done">{ text.get("share.saved") }</p>
                    <ol class="share-next">
                        <li>{ text.get("share.next-hand") }</li>
                        <li>{ text.get("share.next-open") }</li>
                        <li>{ text.get("share.next-back") }</li>
                    </ol>
                }
            </div>
            if nothing { { note(text.get("share.nothing-to-save")) } }
        </section>
    }
}

fn save(desk: &Desk, share: &Rc<Share>) -> Callback<MouseEvent> {
    let (framework, change) = (desk.scene.framework.clone(), desk.scene.change.clone());
    let share = Rc::clone(share);
    desk.making(move |draft, _: MouseEvent| {
        let name = format!("ayumi-{}-share-{}.json", framework.organisation().id, share.day);
        file::save(&name, FileKind::Json, &exchange::write_share(&share, &framework));
        change.emit(Change::Together(TogetherChange::Give((*share).clone())));
        draft.saved = Some(Rc::clone(&share));
    })
}

/// Two people at this screen: the desk opens at once.
fn beside(scene: &Scene, share: &Rc<Share>) -> Callback<MouseEvent> {
    let (change, share, today) = (scene.change.clone(), Rc::clone(share), scene.today);
    let together = &scene.record.together;
    let of = share.fingerprint();
    let there = together.desks.iter().find(|desk| desk.beside && desk.review.of == of);
    let id = there.map_or_else(|| together.next_desk(), |desk| desk.id);
    Callback::from(move |_| {
        change.emit(Change::Together(TogetherChange::Open((*share).clone(), today, true)));
        page::go(&Route::Mentor(MentorPage::Desk(id)).href());
    })
}
