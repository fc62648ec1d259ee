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
        file::{FileKind, NewFile},
        page,
    },
    route::{MentorPage, Route},
    scene::Scene,
    views::file_saving::FileSaving,
};

/// Both ways, and what to do next.
pub fn giving(desk: &Desk, share: Share) -> Html {
    let (text, nothing) = (&desk.scene.text, share.is_empty());
    let saved = desk.saved.as_ref().is_some_and(|saved| **saved == share);
    let share = Rc::new(share);
    html! {
        <section>
            { heading(text.get("share.step-give")) }
            <div class="columns columns--even share-ways">
                <div>
                    { paragraph(text.get("share.save-text")) }
                    <FileSaving
                        text={text.clone()} id="share" words={text.get("share.save").to_owned()} weight={Weight::Primary} disabled={nothing}
                        make={make(desk.scene, &share)} saved={given(desk, &share)} below={next(desk, saved)}
                    />
                </div>
                <div>
                    { paragraph(text.get("share.beside-text")) }
                    <p class="actions">{ button_unless(nothing, Weight::Secondary, text.get("share.beside"), beside(desk.scene, &share)) }</p>
                </div>
            </div>
            if nothing { { note(text.get("share.nothing-to-save")) } }
        </section>
    }
}

/// What to do with the file that was saved. The focus goes there, which brings it into view and has it read once.
fn next(desk: &Desk, saved: bool) -> Html {
    let text = &desk.scene.text;
    if !saved {
        return Html::default();
    }
    html! {
        <div>
            <p class="done" id="share-saved" tabindex="-1">{ text.get("share.saved") }</p>
            <ol class="share-next">
                <li>{ text.get("share.next-hand") }</li>
                <li>{ text.get("share.next-open") }</li>
                <li>{ text.get("share.next-back") }</li>
            </ol>
        </div>
    }
}

fn make(scene: &Scene, share: &Rc<Share>) -> Callback<(), Option<NewFile>> {
    let (framework, share) = (scene.framework.clone(), Rc::clone(share));
    Callback::from(move |()| {
        let name = format!("ayumi-{}-share-{}.json", framework.organisation().id, share.day);
        let text = exchange::write_share(&share, &framework);
        Some(NewFile { name, kind: FileKind::Json, text })
    })
}

/// Notes that just this was handed out.
fn given(desk: &Desk, share: &Rc<Share>) -> Callback<()> {
    let (change, saved, share) = (desk.scene.change.clone(), desk.saved.setter(), Rc::clone(share));
    Callback::from(move |()| {
        change.emit(Change::Together(TogetherChange::Give((*share).clone())));
        saved.set(Some(Rc::clone(&share)));
        page::show_soon("#share-saved");
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
