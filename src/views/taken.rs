//! What was just taken away, to have it back: in view wherever one is on the page, until something else is changed.

use yew::prelude::*;

use crate::{
    components::{Weight, button},
    platform::page,
    scene::Scene,
};

/// Properties of [`Offer`].
#[derive(PartialEq, Properties)]
pub struct OfferProps {
    /// The portal.
    pub scene: Scene,
}

/// The offer, if something was taken away.
pub fn taken(scene: &Scene) -> Html {
    html! { <Offer scene={scene.clone()} /> }
}

/// It hears the keys that people undo things by.
#[component]
pub fn Offer(props: &OfferProps) -> Html {
    let scene = &props.scene;
    let undo = {
        let undo = scene.keeping.undo.clone();
        Callback::from(move |()| {
            undo.emit(());
            keep_focus();
        })
    };
    {
        let latest = use_mut_ref(|| undo.clone());
        latest.replace(undo.clone());
        use_effect_with((), move |()| {
            let listener = page::on_undo(move || latest.borrow().emit(()));
            move || drop(listener)
        });
    }
    let Some(taken) = &scene.keeping.taken else { return Html::default() };
    let text = &scene.text;
    let words = if taken.replaced { "taken.replaced" } else { "taken.removed" };
    let let_go = scene.keeping.let_go.reform(|_: MouseEvent| keep_focus());
    html! {
        <div class="taken__offer">
            <p>{ text.get(words) }</p>
            { button(Weight::Secondary, text.get("taken.undo"), undo.reform(|_| ())) }
            { button(Weight::Plain, text.get("storage.known"), let_go) }
        </div>
    }
}

/// What was pressed is gone once this is drawn: whoever pressed it goes on at the heading.
fn keep_focus() {
    page::soon(|| {
        if page::focus_is_lost() {
            page::focus("h1");
        }
    });
}
