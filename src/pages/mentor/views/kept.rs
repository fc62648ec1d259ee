//! The views that are not shown as anybody's: only what they are to the person, and taking them out.

use career::{
    record::Change,
    together::{Received, TogetherChange},
};
use yew::prelude::*;

use crate::{
    components::{Tone, asking_notice, note, paragraph, yes_or_no},
    platform::page,
    scene::Scene,
    views::days::day,
};

/// Properties of [`Kept`].
#[derive(PartialEq, Properties)]
pub struct KeptProps {
    /// The portal.
    pub scene: Scene,
}

/// The list. It remembers which one it was asked about, and that one was taken out.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let scene = &props.scene;
    let text = &scene.text;
    let asked = use_state_eq(|| None::<u32>);
    let removed = use_state_eq(String::new);
    let received = &scene.record.together.received;
    let kept: Vec<_> = received.iter().filter(|one| !one.review.is_open()).collect();
    if kept.is_empty() && removed.is_empty() {
        return Html::default();
    }
    let ask = |id: Option<u32>, focus: String| {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| {
            asked.set(id);
            page::show_soon(focus.clone());
        })
    };
    let remove = |id: u32, name: String| {
        let (change, asked, removed) = (scene.change.clone(), asked.setter(), removed.setter());
        Callback::from(move |_: MouseEvent| {
            change.emit(Change::Together(TogetherChange::Remove(id)));
            asked.set(None);
            removed.set(name.clone());
            page::show_soon("#kept-views");
        })
    };
    html! {
        <section class="no-print">
            <h2 id="kept-views" tabindex="-1">{ text.get("views.kept") }</h2>
            { note(text.get("views.kept-how")) }
            <p class="done" role="status">
                if !removed.is_empty() { { text.fill("views.removed", &[("name", &removed)]) } }
            </p>
            <ul class="kept-views">
                for (number, one) in (1..).zip(&kept) {
                    <li key={one.id}>
                        <span>{ name(scene, number, one) }</span>
                        <button
                            type="button" id={format!("remove-view-{}", one.id)} class="button button--plain"
                            onclick={ask(Some(one.id), "#ask-view".to_owned())}
                        >
                            { text.get("views.remove") }<span class="visually-hidden">{ " " }{ name(scene, number, one) }</span>
                        </button>
                        if *asked == Some(one.id) {
                            { asking_notice(Tone::Warning, "ask-view", &text.fill("views.remove-ask", &[("name", &name(scene, number, one))]), html! {
                                <>
                                    { paragraph(text.get("views.remove-text")) }
                                    { yes_or_no((text.get("views.remove-yes"), remove(one.id, name(scene, number, one))), (text.get("views.remove-no"), ask(None, format!("#remove-view-{}", one.id)))) }
                                </>
                            }) }
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// Whose it is, as far as that is shown.
fn name(scene: &Scene, number: usize, one: &Received) -> String {
    let text = &scene.text;
    let relation = text.get(one.review.relation.message());
    let taken = day(text, one.taken);
    let parts = [("n", &*number.to_string()), ("relation", relation), ("day", &*taken)];
    text.fill("views.kept-one", &parts)
}
