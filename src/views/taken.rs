//! What was just taken away, to have it back, until something else is changed.

use std::rc::Rc;

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
    // Where something was taken away it stays in view. On other pages it would only lie over what one came for.
    let place = use_memo(scene.keeping.taken.clone(), |_| Rc::clone(&scene.route));
    let here = (*place == scene.route).then_some("taken__offer--here");
    let text = &scene.text;
    let words = match &scene.keeping.taken {
        Some(taken) if taken.replaced => "taken.replaced",
        Some(_) => "taken.removed",
        None => "taken.back",
    };
    let let_go = scene.keeping.let_go.reform(|_: MouseEvent| page::keep_focus());
    html! {
        <div class={classes!("taken__offer", here)}>
            <p>{ text.get(words) }</p>
            if scene.keeping.taken.is_some() {
                { button(Weight::Secondary, text.get("taken.undo"), undo.reform(|_| ())) }
            }
            { button(Weight::Plain, text.get("storage.known"), let_go) }
        </div>
    }
}
