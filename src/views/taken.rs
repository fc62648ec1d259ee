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
            // The answer stands where the question stood.
            page::soon(|| {
                if page::focus_is_lost() {
                    page::focus(".taken button");
                }
            });
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
    let text = &scene.text;
    let words = match &scene.keeping.taken {
        Some(taken) if taken.replaced => "taken.replaced",
        Some(_) => "taken.removed",
        None => "taken.back",
    };
    let let_go = scene.keeping.let_go.reform(|_: MouseEvent| page::keep_focus());
    html! {
        <div class="taken__offer">
            <p>{ text.get(words) }</p>
            if scene.keeping.taken.is_some() {
                { button(Weight::Secondary, text.get("taken.undo"), undo.reform(|_| ())) }
            }
            { button(Weight::Plain, text.get("storage.known"), let_go) }
        </div>
    }
}
