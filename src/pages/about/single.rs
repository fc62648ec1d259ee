//! The portal as one file: where it can be had, and where one is in it already.

use yew::prelude::*;

use crate::{
    components::{Weight, button_unless, heading, paragraph},
    platform::single,
    scene::Scene,
};

/// Properties of [`Single`].
#[derive(PartialEq, Properties)]
pub struct SingleProps {
    /// The portal.
    pub scene: Scene,
}

#[derive(Clone, Copy, PartialEq)]
enum Making {
    Not,
    Now,
    Done,
    Failed,
}

/// It remembers whether the file is being made.
#[component]
pub fn Single(props: &SingleProps) -> Html {
    let text = &props.scene.text;
    let making = use_state_eq(|| Making::Not);
    let save = {
        let making = making.setter();
        Callback::from(move |_| {
            let making = making.clone();
            making.set(Making::Now);
            wasm_bindgen_futures::spawn_local(async move {
                making.set(if single::save().await { Making::Done } else { Making::Failed });
            });
        })
    };
    let said = match *making {
        Making::Not => "",
        Making::Now => text.get("about.single-making"),
        Making::Done => text.get("about.single-saved"),
        Making::Failed => text.get("about.single-failed"),
    };
    html! {
        <section>
            { heading(text.get("about.single")) }
            if single::is_here() {
                { paragraph(text.get("about.single-here")) }
            } else {
                { paragraph(text.get("about.single-text")) }
                { paragraph(text.get("about.single-data")) }
                <p class="actions">
                    { button_unless(*making == Making::Now, Weight::Secondary, text.get("about.single-save"), save) }
                </p>
                <p role="status">{ said.to_owned() }</p>
            }
        </section>
    }
}
