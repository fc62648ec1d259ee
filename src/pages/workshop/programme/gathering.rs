//! Whether the picture of the room is part of a programme, and how it can be made one.

use career::workshop::{FIRST, Programme, Tool, Workshops};
use yew::prelude::*;

use crate::{
    components::{heading, note, paragraph},
    pages::workshop::tools,
    scene::Scene,
};

/// The section; nothing where nobody gives levels, as there is nothing to hand in then.
pub fn gathering(scene: &Scene, workshops: &Workshops, programme: &Programme) -> Html {
    let text = &scene.text;
    if !programme.uses(Tool::Assess, workshops) {
        return Html::default();
    }
    let gathers = programme.uses(Tool::Contribute, workshops);
    let words = if gathers { "programme.gathers" } else { "programme.may-gather" };
    let first = [("first", &*FIRST.to_string())];
    html! {
        <section>
            { heading(text.get("room.title")) }
            { paragraph(&text.fill(words, &first)) }
            <ul>
                <li>{ tools::link(scene, Tool::Contribute) }{ text.get("programme.for-participants") }</li>
                <li>{ tools::link(scene, Tool::Results) }{ text.get("programme.for-trainer") }</li>
            </ul>
            <div class="no-print">{ note(text.get("programme.one-tab")) }</div>
        </section>
    }
}
