//! One measure: what it answers to, what is done, when, and what it means for a person.

use career::{
    Id,
    policy::{Concern, Measure, Measures, Policy, Standing},
};
use yew::prelude::*;

use crate::{
    components::{Weight, breadcrumbs, heading, link_button, note},
    pages::not_found,
    route::Route,
    scene::Scene,
    views::{
        measures::{indicator, marks, why_mine},
        part::{part, whole, with_policy},
        source::{official, source_note},
        terms::Terms,
        years::years,
    },
};

/// `#/policy/measures/{measure}`
pub fn page(scene: &Scene, id: &Id<Measure>) -> Html {
    with_policy(scene, |policy| {
        whole(&policy.measures, scene.text.get("measures.title"), |measures| {
            match measures.measure(id) {
                Some(measure) => content(scene, policy, measures, measure),
                None => not_found::page(scene, &scene.route.href()),
            }
        })
    })
}

fn content(scene: &Scene, policy: &Policy, measures: &Measures, measure: &Measure) -> Html {
    let (text, terms) = (&scene.text, Terms::new(scene));
    let above = [
        (Route::Policy.href(), text.get("policy.title")),
        (Route::measures().href(), text.get("measures.title")),
    ];
    let pillar = measures.pillar(&measure.pillar);
    let of_pillar = Route::pillar(&measure.pillar);
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &above, text.of(&measure.name)) }
            if let Some(pillar) = pillar {
                <p class="kicker"><a href={of_pillar.href()}>{ text.of(&pillar.name) }</a></p>
            }
            <h1 tabindex="-1">{ official(text, &measure.name) }</h1>
            if let Some(detail) = &measure.detail { <p class="lead">{ official(text, detail) }</p> }
            { marks(text, measures, measure) }
            <div class="columns">
                <div>
                    { in_short(scene, &terms, measures, measure) }
                    { official_words(scene, &terms, measure) }
                </div>
                <aside>
                    { schedule(scene, measure) }
                    { indicators(scene, policy, measure) }
                    { belongs(scene, policy, measure) }
                </aside>
            </div>
            { terms.notes() }
        </>
    }
}

/// The portal's own words about it.
fn in_short<'a>(
    scene: &'a Scene,
    terms: &Terms<'a>,
    measures: &'a Measures,
    measure: &'a Measure,
) -> Html {
    let (text, guide) = (&scene.text, &measure.guide);
    let standing = Standing::of(&scene.framework, measures, &scene.record);
    let mine = standing.is_concerned(measure);
    html! {
        <>
            <section>
                { heading(text.get("measure.summary")) }
                { source_note(scene, &guide.source) }
                <p>{ terms.say(&guide.summary) }</p>
                if let Some(words) = &guide.note { { note(text.of(words)) } }
            </section>
            <section>
                { heading(text.get("measure.concerns")) }
                { source_note(scene, &guide.source) }
                if mine {
                    <div class="mine">
                        <p class="mine__head">{ text.get("measure.you") }</p>
                        { why_mine(scene, &standing, &guide.concerns) }
                    </div>
                }
                <ul class="why">
                    for concern in &guide.concerns {
                        <li>{ who(scene, measures, concern) }<span class="why__because">{ text.of(&concern.reason) }</span></li>
                    }
                </ul>
                if !mine {
                    <p><a href={Route::mine().href()}>{ text.get("policy.mine") }</a></p>
                }
            </section>
            <section>
                if !guide.questions.is_empty() {
                    { heading(text.get("measure.questions")) }
                    { source_note(scene, &guide.source) }
                    <ul class="points">
                        for question in &guide.questions {
                            <li>{ text.of(question) }</li>
                        }
                    </ul>
                }
                { prepare(scene, measure) }
            </section>
        </>
    }
}

/// The way to the interviews in which it is spoken of; to all of them where the content names none.
fn prepare(scene: &Scene, measure: &Measure) -> Html {
    let text = &scene.text;
    let kinds = scene.chapters.interviews.ready().map_or(&[][..], |interviews| &interviews.types);
    let about: Vec<_> = kinds.iter().filter(|kind| kind.measures.contains(&measure.id)).collect();
    let to = |words: &str, route: Route| link_button(Weight::Secondary, words, route.href());
    html! {
        <>
            { heading(text.get("measure.prepare")) }
            <p class="actions">
                for kind in &about { { to(text.of(&kind.name), Route::Interview(kind.id.clone())) } }
                if about.is_empty() { { to(text.get("measure.all-interviews"), Route::Interviews) } }
            </p>
        </>
    }
}

/// Whom it concerns: ranks as links, the rest in words.
fn who(scene: &Scene, measures: &Measures, concern: &Concern) -> Html {
    let text = &scene.text;
    if concern.is_for_all() {
        return html! { <b>{ text.get("measure.all") }</b> };
    }
    let ranks = concern.ranks.iter().filter_map(|id| scene.framework.rank(id)).map(|rank| {
        html! { <a href={Route::rank(rank).href()}>{ text.join(&rank.titles) }</a> }
    });
    let tracks = concern.tracks.iter().filter_map(|id| scene.framework.track(id));
    let tracks = tracks.map(|track| html! { { text.of(&track.name) } });
    let situations =
        measures.situations.iter().filter(|situation| concern.situations.contains(&situation.id));
    let situations = situations.map(|situation| html! { { text.of(&situation.name) } });
    html! {
        <ul class="who">
            for one in ranks.chain(tracks).chain(situations) { <li>{ one }</li> }
        </ul>
    }
}

fn official_words<'a>(scene: &'a Scene, terms: &Terms<'a>, measure: &'a Measure) -> Html {
    let text = &scene.text;
    let parts = [
        ("measure.issues", &measure.issues),
        ("measure.directions", &measure.directions),
        ("measure.missions", &measure.missions),
    ];
    html! {
        for (name, words) in parts.into_iter().filter(|(_, words)| !words.is_empty()) {
            <section>
                { heading(text.get(name)) }
                { source_note(scene, &measure.source) }
                <ul class="statements">
                    for words in words { <li>{ terms.official(words) }</li> }
                </ul>
            </section>
        }
    }
}

fn schedule(scene: &Scene, measure: &Measure) -> Html {
    let text = &scene.text;
    html! {
        <section>
            { heading(text.get("measure.schedule")) }
            if measure.schedule.is_empty() {
                { note(text.get("measure.no-schedule")) }
            } else {
                { source_note(scene, &measure.schedule_source) }
                <ol class="schedule">
                    for entry in &measure.schedule {
                        <li>{ official(text, &entry.label) }<span class="schedule__years">{ years(scene, &entry.years) }</span></li>
                    }
                </ol>
                if measure.schedule.iter().any(|entry| entry.years.value().is_none()) {
                    { note(text.get("roadmap.undated-note")) }
                }
                <p><a href={Route::Roadmap.href()}>{ text.get("roadmap.title") }</a></p>
            }
        </section>
    }
}

/// The indicators that speak of the measure, or else those of its pillar.
fn indicators(scene: &Scene, policy: &Policy, measure: &Measure) -> Html {
    let text = &scene.text;
    part(&policy.indicators, |indicators| {
        let own =
            || indicators.indicators.iter().filter(|one| one.guide.measures.contains(&measure.id));
        let name =
            if own().next().is_some() { "measure.indicator" } else { "measure.pillar-indicator" };
        let shown: Vec<_> = if own().next().is_some() {
            own().collect()
        } else {
            indicators.of(&measure.pillar).collect()
        };
        html! {
            <section>
                { heading(text.get(name)) }
                for one in shown { <div key={one.id.as_str()} class="passage">{ indicator(scene, one) }</div> }
                <p><a href={Route::Indicators.href()}>{ text.get("indicators.title") }</a></p>
            </section>
        }
    })
}

/// The parts of the cycle it belongs to, and where to turn.
fn belongs(scene: &Scene, policy: &Policy, measure: &Measure) -> Html {
    let text = &scene.text;
    let parts = policy.overview.value.iter().flat_map(|overview| &overview.cycle.parts);
    let parts = parts.filter(|part| measure.cycle.contains(&part.id));
    let topics = policy.support.value.iter().flat_map(|support| &support.topics);
    let topics: Vec<_> = topics.filter(|topic| topic.measures.contains(&measure.id)).collect();
    html! {
        <section>
            { heading(text.get("measure.belongs")) }
            <ul class="links">
                for part in parts {
                    <li key={part.id.as_str()}>
                        <a href={Route::cycle_part(&part.id).href()}>
                            { text.fill("measure.cycle-part", &[("part", text.of(&part.name))]) }
                        </a>
                    </li>
                }
                for topic in topics {
                    <li key={topic.id.as_str()}>
                        <a href={Route::Support.href()}>{ text.fill("measure.support", &[("topic", text.of(&topic.title))]) }</a>
                    </li>
                }
            </ul>
        </section>
    }
}
