//! Choosing what to print.

use std::collections::BTreeSet;

use career::{Id, workshop::Programme};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Piece, leaves, pieces};
use crate::{
    components::{Weight, button_unless, note},
    platform::page,
    scene::Scene,
};

/// Properties of [`Printing`].
#[derive(PartialEq, Properties)]
pub struct PrintingProps {
    /// The portal.
    pub scene: Scene,
    /// The programme.
    pub id: Id<Programme>,
}

/// The choice, and what will be on paper. It remembers what was chosen otherwise than the programme has it.
#[component]
pub fn Printing(props: &PrintingProps) -> Html {
    let PrintingProps { scene, id } = props;
    let text = &scene.text;
    let changed = use_state_eq(BTreeSet::<usize>::new);
    let workshops = scene.chapters.workshops.ready();
    let Some((workshops, programme)) = workshops.and_then(|all| Some((all, all.programme(id)?)))
    else {
        return Html::default();
    };
    let all = pieces(workshops, programme);
    let is_chosen = |place: usize, used: bool| used != changed.contains(&place);
    let chosen: Vec<Piece> = all
        .iter()
        .enumerate()
        .filter(|(place, (_, used))| is_chosen(*place, *used))
        .map(|(_, (piece, _))| *piece)
        .collect();
    let sheets: Vec<Html> =
        chosen.iter().flat_map(|piece| leaves::leaves(scene, workshops, *piece)).collect();
    let choice = |(place, (piece, used)): (usize, &(Piece, bool))| {
        let (id, used) = (format!("print-{place}"), *used);
        let onchange = {
            let changed = changed.clone();
            Callback::from(move |event: Event| {
                let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
                let mut others = (*changed).clone();
                if checked == used {
                    others.remove(&place);
                } else {
                    others.insert(place);
                }
                changed.set(others);
            })
        };
        html! {
            <div class="choice" key={place}>
                <input type="checkbox" id={id.clone()} checked={is_chosen(place, used)} {onchange} />
                <label for={id}>{ leaves::name(scene, *piece) }</label>
            </div>
        }
    };
    let count = text.fill("handouts.count", &[("n", &sheets.len().to_string())]);
    html! {
        <>
            <section class="no-print">
                <fieldset class="handouts__choice">
                    <legend>{ text.get("handouts.choose") }</legend>
                    { for all.iter().enumerate().map(choice) }
                </fieldset>
                <p role="status">{ if sheets.is_empty() { text.get("handouts.nothing").to_owned() } else { count } }</p>
                <p class="actions">
                    { button_unless(sheets.is_empty(), Weight::Primary, text.get("handouts.print"), Callback::from(|_| page::print())) }
                </p>
                { note(text.get("handouts.print-text")) }
            </section>
            <div class="leaves">{ for sheets }</div>
        </>
    }
}
