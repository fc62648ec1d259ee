//! The measures, and which of them concern the person.

use career::{
    Id,
    policy::{Concern, Measure, Measures, Overview, Pillar, Standing},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    components::{Weight, heading, lead, link_button, title},
    platform::page,
    route::{Filter, Route},
    scene::Scene,
    text::Text,
    views::{
        measures::{marks, measure_links, why_mine},
        part::{part, with_policy},
        section_nav::policy_nav,
        source::{official, source_note},
        standing::standing,
    },
};

/// `#/policy/measures`
pub fn page(scene: &Scene, filter: &Filter) -> Html {
    let text = &scene.text;
    html! {
        <>
            { title(text.get("measures.title")) }
            { policy_nav(scene) }
            { lead(text.get("measures.lead")) }
            { with_policy(scene, |policy| part(&policy.measures, |measures| html! {
                <>
                    { filters(scene, measures, policy.overview.value.as_ref(), filter) }
                    if filter.mine { { standing(scene, measures) } }
                    { list(scene, measures, filter) }
                </>
            })) }
        </>
    }
}

/// Shows other measures. Replacing the address keeps the way back short while one tries filters.
fn go(filter: Filter) {
    page::replace(&Route::Measures(filter).href());
}

fn filters(
    scene: &Scene,
    measures: &Measures,
    overview: Option<&Overview>,
    filter: &Filter,
) -> Html {
    let text = &scene.text;
    let pillars = measures.pillars.iter().map(|pillar| (pillar.id.as_str(), text.of(&pillar.name)));
    let marks = measures.marks.iter().map(|mark| (mark.id.as_str(), text.of(&mark.name)));
    let parts = overview.map_or(&[][..], |overview| &overview.cycle.parts);
    let parts = parts.iter().map(|part| (part.id.as_str(), text.of(&part.name)));
    let by = |set: fn(&mut Filter, &str)| {
        let filter = filter.clone();
        Callback::from(move |id: String| {
            let mut filter = filter.clone();
            set(&mut filter, &id);
            go(filter);
        })
    };
    let by_pillar = by(|filter, id| filter.pillar = Id::new(id));
    let by_mark = by(|filter, id| filter.mark = Id::new(id));
    let by_part = by(|filter, id| filter.cycle = Id::new(id));
    let by_person = {
        let filter = filter.clone();
        Callback::from(move |event: Event| {
            let mine = event.target_unchecked_into::<HtmlInputElement>().checked();
            go(Filter { mine, ..filter.clone() });
        })
    };
    html! {
        <div class="filters">
            { select(text, "filter-pillar", "measures.pillar", pillars.collect(), filter.pillar.as_ref().map(Id::as_str), &by_pillar) }
            { select(text, "filter-mark", "measures.mark", marks.collect(), filter.mark.as_ref().map(Id::as_str), &by_mark) }
            { select(text, "filter-cycle", "measures.cycle", parts.collect(), filter.cycle.as_ref().map(Id::as_str), &by_part) }
            <div class="choice">
                <input type="checkbox" id="filter-mine" checked={filter.mine} onchange={by_person} />
                <label for="filter-mine">{ text.get("measures.mine") }</label>
            </div>
        </div>
    }
}

fn select(
    text: &Text,
    id: &'static str,
    label: &'static str,
    options: Vec<(&str, &str)>,
    chosen: Option<&str>,
    on_change: &Callback<String>,
) -> Html {
    let onchange =
        on_change.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ text.get(label) }</label>
            <select {id} {onchange}>
                <option value="" selected={chosen.is_none()}>{ text.get("measures.any") }</option>
                for (value, name) in options {
                    <option value={value.to_owned()} selected={chosen == Some(value)}>{ name }</option>
                }
            </select>
        </div>
    }
}

fn list(scene: &Scene, measures: &Measures, filter: &Filter) -> Html {
    let text = &scene.text;
    let standing = Standing::of(&scene.framework, measures, &scene.record);
    let shown = |measure: &&Measure| {
        filter.pillar.as_ref().is_none_or(|pillar| measure.pillar == *pillar)
            && filter.mark.as_ref().is_none_or(|mark| measure.marks.contains(mark))
            && filter.cycle.as_ref().is_none_or(|part| measure.cycle.contains(part))
            && (!filter.mine || standing.is_concerned(measure))
    };
    let count = measures.measures.iter().filter(shown).count();
    let counts = [("count", &*count.to_string()), ("total", &*measures.measures.len().to_string())];
    html! {
        <>
            <p class="note" role="status">{ text.fill("measures.shown", &counts) }</p>
            if count == 0 { { nothing(text, filter, standing == Standing::default()) } }
            for pillar in &measures.pillars {
                if measures.of(&pillar.id).any(|measure| shown(&measure)) {
                    <section key={pillar.id.as_str()}>
                        <h2>{ text.of(&pillar.name) }</h2>
                        if filter.pillar.is_some() { { points(scene, pillar) } }
                        <ul class="cards cards--wide">
                            for measure in measures.of(&pillar.id).filter(shown) {
                                <li class="card" key={measure.id.as_str()}>
                                    <h3><a href={Route::Measure(measure.id.clone()).href()}>{ text.of(&measure.name) }</a></h3>
                                    { marks(text, measures, measure) }
                                    if filter.mine {
                                        { why_mine(scene, &standing, &measure.guide.concerns) }
                                    } else {
                                        <p class="beginning">{ text.of(&measure.guide.summary) }</p>
                                    }
                                </li>
                            }
                        </ul>
                    </section>
                }
            }
            if filter.mine { { for_all(scene, measures, &standing) } }
        </>
    }
}

/// What concerns everybody, the person too.
fn for_all(scene: &Scene, measures: &Measures, standing: &Standing) -> Html {
    let for_all = |measure: &&Measure| {
        !standing.is_concerned(measure) && measure.guide.concerns.iter().any(Concern::is_for_all)
    };
    let list: Vec<_> = measures.measures.iter().filter(for_all).collect();
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(scene.text.get("measures.for-all")) }
            { measure_links(&scene.text, list) }
        </section>
    }
}

/// Why nothing is shown, and the way on.
fn nothing(text: &Text, filter: &Filter, says_nothing: bool) -> Html {
    let words = if filter.mine && says_nothing { "measures.say-first" } else { "measures.nothing" };
    html! {
        <div class="empty">
            <p>{ text.get(words) }</p>
            <p class="actions">{ link_button(Weight::Secondary, text.get("measures.all"), Route::measures().href()) }</p>
        </div>
    }
}

/// What the plan above the policy says about a pillar.
fn points(scene: &Scene, pillar: &Pillar) -> Html {
    if pillar.points.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { source_note(scene, &pillar.points_source) }
            <ul class="points">
                for point in &pillar.points { <li>{ official(&scene.text, point) }</li> }
            </ul>
        </>
    }
}
