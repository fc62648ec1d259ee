//! Choosing a rank.

use career::{Id, framework::Rank};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::scene::Scene;

/// Every rank, grouped by track. `id` is unique on the page.
pub fn rank_select(
    scene: &Scene,
    id: &'static str,
    label: &str,
    value: Option<&Id<Rank>>,
    on_change: &Callback<Option<Id<Rank>>>,
) -> Html {
    let (framework, text) = (&scene.framework, &scene.text);
    let onchange = on_change.reform(|event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        Id::new(&select.value())
    });
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ label }</label>
            <select {id} {onchange}>
                <option value="" selected={value.is_none()}>{ text.get("rank-select.none") }</option>
                for track in framework.tracks() {
                    <optgroup label={text.of(&track.name).to_owned()}>
                        for rank in framework.ranks_of(&track.id) {
                            <option value={rank.id.to_string()} selected={value == Some(&rank.id)}>
                                { text.join(&rank.titles) }
                            </option>
                        }
                    </optgroup>
                }
            </select>
        </div>
    }
}
