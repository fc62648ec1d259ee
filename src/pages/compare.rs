//! What changes between two ranks.

use career::{
    Framework, Id,
    compare::{AuthorityChange, Difference, difference},
    framework::{Awareness, Rank, Topic},
};
use yew::prelude::*;

use crate::{
    components::{
        Tone, Weight, button, heading, lead, link_button, note, notice, subheading, title,
    },
    pages::rank::aim_for,
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::{
        authority::matrix,
        rank_select::rank_select,
        section_nav::ranks_nav,
        source::{source_note, unstated},
        statements::{awareness, roles},
    },
};

/// `#/compare`
pub fn page(scene: &Scene, from: Option<&Id<Rank>>, to: Option<&Id<Rank>>) -> Html {
    let text = &scene.text;
    // Where the address names no rank, those the person chose for themselves.
    let (from, to) = match (from, to) {
        (None, None) => {
            (scene.record.assessment.current.as_ref(), scene.record.assessment.target.as_ref())
        }
        chosen => chosen,
    };
    let (on_from, on_to, swap) = {
        let (from, to) = (from.cloned(), to.cloned());
        let (swap_from, swap_to) = (from.clone(), to.clone());
        (
            Callback::from(move |rank| go(rank, to.clone())),
            Callback::from(move |rank| go(from.clone(), rank)),
            Callback::from(move |_| go(swap_to.clone(), swap_from.clone())),
        )
    };
    let rank = |id: Option<&Id<Rank>>| id.and_then(|id| scene.framework.rank(id));
    html! {
        <>
            { title(text.get("compare.title")) }
            { ranks_nav(scene) }
            { lead(text.get("compare.lead")) }
            <div class="pair">
                { rank_select(scene, "compare-from", text.get("compare.from"), from, &on_from) }
                { button(Weight::Secondary, text.get("compare.swap"), swap) }
                { rank_select(scene, "compare-to", text.get("compare.to"), to, &on_to) }
            </div>
            { unknown_rank(scene, from) }
            { unknown_rank(scene, to) }
            if let (Some(from), Some(to)) = (rank(from), rank(to)) {
                { changes(scene, from, to) }
            } else {
                { pairs(text, &scene.framework) }
            }
        </>
    }
}

/// Shows another pair. Replacing the address keeps the way back short while one tries ranks.
fn go(from: Option<Id<Rank>>, to: Option<Id<Rank>>) {
    page::replace(&Route::Compare(from, to).href());
}

/// Says so when the address names a rank that is not there.
fn unknown_rank(scene: &Scene, id: Option<&Id<Rank>>) -> Html {
    match id.filter(|id| scene.framework.rank(id).is_none()) {
        Some(id) => {
            let words = scene.text.fill("compare.unknown", &[("rank", id.as_str())]);
            notice(Tone::Warning, &words, Html::default())
        }
        None => Html::default(),
    }
}

/// Nothing chosen: every step upwards, to start from.
fn pairs(text: &Text, framework: &Framework) -> Html {
    let steps =
        framework.ranks().iter().filter_map(|rank| Some((rank, framework.neighbours(rank).1?)));
    html! {
        <section>
            { heading(text.get("compare.steps")) }
            <ul class="links">
                for (from, to) in steps {
                    <li key={from.id.as_str()}>
                        <a href={Route::compare(from, to).href()}>
                            { text.fill("compare.step", &[("from", &text.join(&from.titles)), ("to", &text.join(&to.titles))]) }
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

fn changes(scene: &Scene, from: &Rank, to: &Rank) -> Html {
    let (framework, text) = (&scene.framework, &scene.text);
    if from.id == to.id {
        return html! { <p class="note" role="status">{ text.get("compare.same") }</p> };
    }
    let Difference { new_roles, past_roles, staying, new, past, authority } =
        difference(framework, from, to);
    let counts = [
        ("stays", &*staying.len().to_string()),
        ("new", &*(new.len() + new_roles.len()).to_string()),
        ("past", &*(past.len() + past_roles.len()).to_string()),
    ];
    let stays: Vec<_> = staying.iter().map(|(_, after)| *after).collect();
    let reworded = |point: &Awareness| {
        let (before, after) = staying.iter().find(|(_, after)| after.point == point.point)?;
        let [before, after] = [before, after].map(|point| framework.wording(point));
        let before = before.filter(|before| Some(*before) != after)?;
        Some(text.fill("compare.reworded", &[("words", text.of(before))]))
    };
    let nothing = |_: &Awareness| None;
    html! {
        <>
            <p class="summary" role="status">{ text.fill("compare.summary", &counts) }</p>
            <div class="compare">
                <section class="compare__new">
                    { heading(text.get("compare.new")) }
                    { source_note(scene, &to.source) }
                    if !new_roles.is_empty() { { subheading(text.get("rank.roles")) }{ roles(text, new_roles) } }
                    { points(scene, &new, &nothing) }
                </section>
                <section class="compare__stays">
                    { heading(text.get("compare.stays")) }
                    if !stays.is_empty() { { source_note(scene, &to.source) } }
                    { points(scene, &stays, &reworded) }
                </section>
                <section class="compare__past">
                    { heading(text.get("compare.past")) }
                    { source_note(scene, &from.source) }
                    if !past_roles.is_empty() { { subheading(text.get("rank.roles")) }{ roles(text, past_roles) } }
                    { points(scene, &past, &nothing) }
                </section>
            </div>
            <section>
                { heading(text.get("compare.authority")) }
                { authority_changes(scene, &authority, from, to) }
            </section>
            { unstated(scene, Topic::Tracks) }
            <p class="actions">
                { button(Weight::Primary, &text.fill("compare.assess", &[("rank", &text.join(&to.titles))]), assess(scene, to)) }
                { link_button(Weight::Secondary, &text.fill("compare.to-rank", &[("rank", &text.join(&to.titles))]), Route::rank(to).href()) }
            </p>
        </>
    }
}

/// Goes to the self-assessment for the second rank. Whether one holds the first nobody has said.
fn assess(scene: &Scene, to: &Rank) -> Callback<MouseEvent> {
    let (change, to) = (scene.change.clone(), to.id.clone());
    Callback::from(move |_| aim_for(&change, &to))
}

fn points(
    scene: &Scene,
    points: &[&Awareness],
    remark: &dyn Fn(&Awareness) -> Option<String>,
) -> Html {
    let text = &scene.text;
    html! {
        <>
            { subheading(text.get("rank.awareness")) }
            if points.is_empty() {
                { note(text.get("compare.none")) }
            } else {
                { awareness(scene, points.iter().copied(), remark) }
            }
        </>
    }
}

fn authority_changes(scene: &Scene, changes: &[AuthorityChange], from: &Rank, to: &Rank) -> Html {
    let text = &scene.text;
    if changes.is_empty() {
        return html! { { note(text.get("compare.same-authority")) } };
    }
    let tracks: Vec<_> =
        [from, to].iter().filter_map(|rank| scene.framework.track(&rank.track)).collect();
    matrix(scene, text.get("compare.authority"), &tracks, changes.iter().map(|change| change.kind))
}
