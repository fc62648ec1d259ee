//! Several ranks side by side: what each would ask of the person, with the answers given so far.

mod prospect;

use career::{
    Id,
    framework::Rank,
    prospects::{SIDE_BY_SIDE, prospects, worth_comparing},
};
use yew::prelude::*;

use crate::{
    components::{Tone, Weight, heading, lead, link_button, note, notice, paragraph, title},
    platform::page,
    route::Route,
    scene::Scene,
    views::{rank_select::rank_select, section_nav::standing_nav},
};

/// `#/assess/targets`
pub fn page(scene: &Scene, chosen: &[Id<Rank>]) -> Html {
    let text = &scene.text;
    let ranks: Vec<&Rank> = if chosen.is_empty() {
        worth_comparing(&scene.framework, &scene.record.assessment)
    } else {
        let known = chosen.iter().filter_map(|id| scene.framework.rank(id));
        known.take(SIDE_BY_SIDE).collect()
    };
    html! {
        <>
            { title(text.get("targets.title")) }
            { standing_nav(scene) }
            { lead(text.get("targets.lead")) }
            { choice(scene, &ranks) }
            { unknown(scene, chosen) }
            if ranks.is_empty() {
                { nothing_yet(scene) }
            } else {
                { shown(scene, &ranks) }
            }
        </>
    }
}

/// Which ranks; the one held is said beside them, since everything is seen from there.
fn choice(scene: &Scene, ranks: &[&Rank]) -> Html {
    const FIELDS: [&str; SIDE_BY_SIDE] = ["target-1", "target-2", "target-3"];
    let text = &scene.text;
    let ids: Vec<Id<Rank>> = ranks.iter().map(|rank| rank.id.clone()).collect();
    let select = |(place, field): (usize, &'static str)| {
        let ids = ids.clone();
        let value = ids.get(place).cloned();
        let choose = Callback::from(move |rank: Option<Id<Rank>>| {
            let mut ids = ids.clone();
            match rank {
                Some(rank) if place < ids.len() => ids[place] = rank,
                Some(rank) => ids.push(rank),
                None if place < ids.len() => drop(ids.remove(place)),
                None => {}
            }
            page::replace(&Route::Targets(ids).href());
        });
        let label = text.fill("targets.choose", &[("n", &(place + 1).to_string())]);
        rank_select(scene, field, &label, value.as_ref(), &choose)
    };
    let held = scene.record.assessment.current.as_ref().and_then(|id| scene.framework.rank(id));
    html! {
        <div class="targets__choice no-print">
            if let Some(held) = held {
                { note(&text.fill("targets.held", &[("rank", &text.join(&held.titles))])) }
            } else {
                <p class="note">{ text.get("targets.no-held") }{ " " }<a href={Route::Assess.href()}>{ text.get("targets.set-held") }</a></p>
            }
            <div class="targets__selects">{ for FIELDS.into_iter().enumerate().map(select) }</div>
        </div>
    }
}

/// Ranks in the address that there are not.
fn unknown(scene: &Scene, chosen: &[Id<Rank>]) -> Html {
    let unknown = chosen.iter().filter(|id| scene.framework.rank(id).is_none());
    let unknown: Vec<_> = unknown.map(Id::as_str).collect();
    if unknown.is_empty() {
        return Html::default();
    }
    let text = &scene.text;
    let words = text.fill("targets.unknown", &[("ranks", &unknown.join(", "))]);
    notice(Tone::Warning, &words, Html::default())
}

fn nothing_yet(scene: &Scene) -> Html {
    let text = &scene.text;
    html! {
        <div class="empty">
            { paragraph(text.get("targets.empty")) }
            <p class="actions">
                { link_button(Weight::Primary, text.get("targets.empty-tracks"), Route::Tracks.href()) }
                { link_button(Weight::Secondary, text.get("outcome.empty-start"), Route::Assess.href()) }
            </p>
        </div>
    }
}

fn shown(scene: &Scene, ranks: &[&Rank]) -> Html {
    let text = &scene.text;
    scene.chapters.questionnaire.show(|questionnaire| {
        let all = prospects(&scene.framework, questionnaire, &scene.record.assessment, ranks);
        html! {
            <>
                <section>
                    { heading(text.get("targets.overview")) }
                    { prospect::overview(scene, &all) }
                </section>
                <div class="targets">
                    for one in &all {
                        { prospect::prospect(scene, one) }
                    }
                </div>
            </>
        }
    })
}
