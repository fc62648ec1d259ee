//! What one rank asks for, and the ranks around it.

use career::{
    Id, Language,
    framework::{Rank, Stated, Track},
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::{Weight, breadcrumbs, button, heading},
    pages::not_found,
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::{
        authority::authority_table,
        source::{official, source_note, unknown},
        statements::expectations,
    },
};

/// The rank and track of an address; `None` unless both are there and belong together.
pub fn found<'a>(
    scene: &'a Scene,
    track: &Id<Track>,
    rank: &Id<Rank>,
) -> Option<(&'a Rank, &'a Track)> {
    let rank = scene.framework.rank(rank).filter(|rank| rank.track == *track)?;
    Some((rank, scene.framework.track(track)?))
}

/// `#/tracks/{track}/{rank}`
pub fn page(scene: &Scene, track: &Id<Track>, rank: &Id<Rank>) -> Html {
    let text = &scene.text;
    let Some((rank, track)) = found(scene, track, rank) else {
        return not_found::page(scene, &scene.route.href());
    };
    let titles = text.join(&rank.titles);
    html! {
        <>
            { breadcrumbs(text.get("frame.breadcrumbs"), &[(Route::Tracks.href(), text.get("tracks.title"))], &titles) }
            <p class="kicker">{ text.of(&track.name) }</p>
            <h1 tabindex="-1">{ titles }</h1>
            { original_titles(text, rank) }
            { choice(scene, rank) }
            <div class="columns">
                <div>
                    { expectations(scene, rank) }
                    { abilities(scene, rank) }
                </div>
                <aside>
                    { around(scene, rank) }
                    <section>
                        { heading(text.get("rank.authority")) }
                        { authority_table(scene, Some(track)) }
                    </section>
                </aside>
            </div>
        </>
    }
}

/// The titles in the source's language, where the page is in another.
fn original_titles(text: &Text, rank: &Rank) -> Html {
    if text.language() == Language::Ja {
        return Html::default();
    }
    let titles: Vec<_> = rank.titles.iter().map(|title| title.get(Language::Ja)).collect();
    html! { <p class="original" lang="ja">{ titles.join("・") }</p> }
}

/// "I aim for this" and "I am here".
fn choice(scene: &Scene, rank: &Rank) -> Html {
    let text = &scene.text;
    let here = scene.record.assessment.current.as_ref() == Some(&rank.id);
    let aim = {
        let (change, id) = (scene.change.clone(), rank.id.clone());
        Callback::from(move |_| aim_for(&change, &id))
    };
    let set_here = {
        let id = (!here).then(|| rank.id.clone());
        scene.making(move |_| Change::Current(id.clone()))
    };
    html! {
        <p class="actions">
            { button(Weight::Primary, text.get("rank.aim"), aim) }
            <button type="button" class="button" aria-pressed={here.to_string()} onclick={set_here}>
                { text.get("rank.here") }
            </button>
        </p>
    }
}

/// Takes a rank to aim for, and goes to its self-assessment. What is asked follows from the rank: it starts from its
/// beginning.
pub fn aim_for(change: &Callback<Change>, rank: &Id<Rank>) {
    change.emit(Change::Target(Some(rank.clone())));
    change.emit(Change::GoTo(None));
    page::go(&Route::Assess.href());
}

/// The ranks below, above and beside, each with the way to compare.
fn around(scene: &Scene, rank: &Rank) -> Html {
    let (text, framework) = (&scene.text, &scene.framework);
    let (below, above) = framework.neighbours(rank);
    let beside = framework.partners(&rank.id).map(|partner| ("rank.beside", Some(partner)));
    let ranks = [("rank.above", above), ("rank.below", below)].into_iter().chain(beside);
    html! {
        <section>
            { heading(text.get("rank.around")) }
            <ul class="around">
                for (label, other) in ranks {
                    if let Some(other) = other {
                        { neighbour(scene, label, rank, other) }
                    }
                }
            </ul>
            if let (Stated::Unstated(why), true) = (&rank.aligned_with, framework.partners(&rank.id).next().is_none()) {
                <p class="note">{ text.get("rank.no-partner") }{ " " }{ unknown(text, *why) }</p>
            }
        </section>
    }
}

fn neighbour(scene: &Scene, label: &str, rank: &Rank, other: &Rank) -> Html {
    let text = &scene.text;
    let titles = text.join(&other.titles);
    // From where the person is. Else upwards, as one goes, and from the side to what is being read: what is new is what
    // the second rank asks.
    let here = scene.record.assessment.current.as_ref();
    let back = here == Some(&other.id) || here != Some(&rank.id) && label != "rank.above";
    let (from, to) = if back { (other, rank) } else { (rank, other) };
    let compare = Route::compare(from, to).href();
    html! {
        <li key={other.id.as_str()}>
            <span class="around__label">{ text.get(label) }</span>
            <a href={Route::rank(other).href()}>{ titles.clone() }</a>
            <a class="around__compare" href={compare}>
                { text.get("rank.compare") }
                <span class="visually-hidden">{ text.fill("rank.compare-with", &[("rank", &titles)]) }</span>
            </a>
        </li>
    }
}

/// The held abilities with their share at this rank, where the content gives it.
fn abilities(scene: &Scene, rank: &Rank) -> Html {
    let text = &scene.text;
    let abilities = scene.framework.abilities();
    let share = |held| abilities.share(&rank.id, held);
    html! {
        <section>
            { heading(text.get("rank.abilities")) }
            { source_note(scene, &abilities.kinds.held.source) }
            <ul class="points">
                for held in &abilities.held {
                    <li key={held.id.as_str()}>
                        <span class="points__words">{ official(text, &held.name) }</span>
                        if let Some(share) = share(&held.id) {
                            <span class="points__others">{ text.fill("rank.share", &[("percent", &share.to_string())]) }</span>
                        }
                    </li>
                }
                for ability in &abilities.exercised {
                    <li key={ability.id.as_str()}><span class="points__words">{ official(text, &ability.name) }</span></li>
                }
            </ul>
            if let Some(why) = abilities.share_unknown(&rank.id) {
                <p class="note">{ text.get("rank.share-unknown") }{ " " }{ unknown(text, why) }</p>
            }
            <p><a href={Route::Abilities.href()}>{ text.get("rank.to-abilities") }</a></p>
        </section>
    }
}
