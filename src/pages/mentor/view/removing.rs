//! Taking out a whole view.

use career::{record::Change, together::TogetherChange};
use yew::prelude::*;

use crate::{
    components::{Tone, asking_notice, heading, note, yes_or_no},
    platform::page,
    route::{MentorPage, Route},
    scene::Scene,
};

/// Properties of [`Removing`].
#[derive(PartialEq, Properties)]
pub struct RemovingProps {
    /// The portal.
    pub scene: Scene,
    /// Which view.
    pub view: u32,
}

/// The button, which asks once.
#[component]
pub fn Removing(props: &RemovingProps) -> Html {
    let RemovingProps { scene, view } = props;
    let (text, view) = (&scene.text, *view);
    let asking = use_state_eq(|| false);
    let to = |next: bool, focus: &'static str| {
        let setter = asking.setter();
        Callback::from(move |_: MouseEvent| {
            setter.set(next);
            page::show_soon(focus);
        })
    };
    let remove = {
        let change = scene.change.clone();
        Callback::from(move |_: MouseEvent| {
            page::go(&Route::Mentor(MentorPage::Home).href());
            change.emit(Change::Together(TogetherChange::Remove(view)));
        })
    };
    let ask = yes_or_no(
        (text.get("view.remove-yes"), remove),
        (text.get("view.remove-no"), to(false, "#remove")),
    );
    html! {
        <section class="no-print">
            { heading(text.get("view.removing")) }
            { note(text.get("view.remove-text")) }
            if *asking {
                { asking_notice(Tone::Warning, "remove-ask", text.get("view.remove-ask"), ask) }
            } else {
                <button type="button" id="remove" class="button" onclick={to(true, "#remove-ask")}>{ text.get("view.remove") }</button>
            }
        </section>
    }
}
