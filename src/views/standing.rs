//! What the person says of themselves, so that what concerns them can be shown first.

use career::{policy::Measures, record::Change};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::rank_select::rank_select;
use crate::{components::note, scene::Scene};

/// The rank they hold, and which situations they are in.
pub fn standing(scene: &Scene, measures: &Measures) -> Html {
    let text = &scene.text;
    let on_rank = {
        let change = scene.change.clone();
        Callback::from(move |rank| change.emit(Change::Current(rank)))
    };
    html! {
        <section class="standing">
            { rank_select(scene, "standing-rank", text.get("measures.rank"), scene.record.assessment.current.as_ref(), &on_rank) }
            <fieldset class="field">
                <legend class="field__label">{ text.get("measures.situations") }</legend>
                { note(text.get("measures.situations-private")) }
                <div class="choices">
                    for situation in &measures.situations {
                        <div class="choice" key={situation.id.as_str()}>
                            <input
                                type="checkbox" id={format!("situation-{}", situation.id)}
                                checked={scene.record.situations.contains(&situation.id)}
                                onchange={
                                    let id = situation.id.clone();
                                    scene.making(move |event: Event| {
                                        let theirs = event.target_unchecked_into::<HtmlInputElement>().checked();
                                        Change::Situation(id.clone(), theirs)
                                    })
                                }
                            />
                            <label for={format!("situation-{}", situation.id)}>{ text.of(&situation.name) }</label>
                        </div>
                    }
                </div>
            </fieldset>
        </section>
    }
}
