//! Choosing a rank.

use career::{Id, framework::Rank};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::context::{use_framework, use_text};

/// Properties of [`RankSelect`].
#[derive(PartialEq, Properties)]
pub struct RankSelectProps {
    /// Its id; unique on the page.
    pub id: AttrValue,
    /// What is being chosen.
    pub label: AttrValue,
    /// The rank chosen.
    pub value: Option<Id<Rank>>,
    /// Called with the choice.
    pub on_change: Callback<Option<Id<Rank>>>,
}

/// Every rank, grouped by track.
#[component]
pub fn RankSelect(props: &RankSelectProps) -> Html {
    let (framework, text) = (use_framework(), use_text());
    let onchange = props.on_change.reform(|event: Event| {
        let select =
            event.target_unchecked_into::<web_sys::Element>().unchecked_into::<HtmlSelectElement>();
        Id::new(&select.value())
    });
    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <select id={&props.id} {onchange}>
                <option value="" selected={props.value.is_none()}>{ text.get("rank-select.none") }</option>
                for track in framework.tracks() {
                    <optgroup label={text.of(&track.name).to_owned()}>
                        for rank in framework.ranks_of(&track.id) {
                            <option value={rank.id.to_string()} selected={props.value.as_ref() == Some(&rank.id)}>
                                { text.join(&rank.titles) }
                            </option>
                        }
                    </optgroup>
                }
            </select>
        </div>
    }
}
