//! What one rank asks for, and the ranks around it.

use career::{
    Framework, Id,
    framework::{Rank, Stated, Track},
    record::Change,
};
use yew::prelude::*;

use crate::{
    components::Breadcrumbs,
    context::{Text, use_change, use_framework, use_record, use_text},
    pages::not_found::NotFound,
    platform::page,
    route::Route,
    views::{
        authority::AuthorityTable,
        source::{SourceNote, unknown},
        statements::Expectations,
    },
};

/// Properties of [`RankPage`].
#[derive(PartialEq, Properties)]
pub struct RankPageProps {
    /// The track in the address.
    pub track: Id<Track>,
    /// The rank in the address.
    pub rank: Id<Rank>,
}

/// `#/tracks/{track}/{rank}`
#[component]
pub fn RankPage(props: &RankPageProps) -> Html {
    let (framework, text) = (use_framework(), use_text());
    let found = framework.rank(&props.rank).filter(|rank| rank.track == props.track);
    let Some((rank, track)) = found.and_then(|rank| Some((rank, framework.track(&rank.track)?)))
    else {
        let address = Route::Rank(props.track.clone(), props.rank.clone()).href();
        return html! { <NotFound {address} /> };
    };
    let above = vec![(Route::Tracks.href(), text.get("tracks.title").to_owned())];
    html! {
        <>
            <Breadcrumbs label={text.get("frame.breadcrumbs").to_owned()} {above} here={text.join(&rank.titles)} />
            <p class="kicker">{ text.of(&track.name) }</p>
            <h1 tabindex="-1">{ text.join(&rank.titles) }</h1>
            <Choice rank={rank.clone()} />
            <div class="columns">
                <div>
                    <Expectations rank={rank.clone()} />
                    { abilities(&text, &framework, rank) }
                </div>
                <aside>
                    { around(&text, &framework, rank) }
                    <section>
                        <h2>{ text.get("rank.authority") }</h2>
                        <AuthorityTable track={track.clone()} />
                    </section>
                </aside>
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct ChoiceProps {
    rank: Rank,
}

/// "I am here" and "I aim for this".
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let (text, record, change) = (use_text(), use_record(), use_change());
    let id = Some(props.rank.id.clone());
    let here = record.assessment.current == id;
    let aim = {
        let (change, id) = (change.clone(), id.clone());
        Callback::from(move |_| {
            change.dispatch(Change::Target(id.clone()));
            page::go(&Route::Assess.href());
        })
    };
    let set_here = {
        let next = if here { None } else { id };
        Callback::from(move |_| change.dispatch(Change::Current(next.clone())))
    };
    html! {
        <p class="actions">
            <button type="button" class="button button--primary" onclick={aim}>{ text.get("rank.aim") }</button>
            <button type="button" class="button" aria-pressed={here.to_string()} onclick={set_here}>
                { text.get("rank.here") }
            </button>
        </p>
    }
}

/// The ranks below, above and beside, each with the way to compare.
fn around(text: &Text, framework: &Framework, rank: &Rank) -> Html {
    let (below, above) = framework.neighbours(rank);
    let beside = framework.partners(&rank.id).map(|partner| ("rank.beside", Some(partner)));
    let ranks = [("rank.above", above), ("rank.below", below)].into_iter().chain(beside);
    html! {
        <section>
            <h2>{ text.get("rank.around") }</h2>
            <ul class="around">
                for (label, other) in ranks {
                    if let Some(other) = other {
                        { neighbour(text, label, rank, other) }
                    }
                }
            </ul>
            if let (Stated::Unstated(why), true) = (&rank.aligned_with, framework.partners(&rank.id).next().is_none()) {
                <p class="note">{ text.get("rank.no-partner") }{ " " }{ unknown(text, *why) }</p>
            }
        </section>
    }
}

fn neighbour(text: &Text, label: &str, rank: &Rank, other: &Rank) -> Html {
    let titles = text.join(&other.titles);
    html! {
        <li key={other.id.as_str()}>
            <span class="around__label">{ text.get(label) }</span>
            <a href={Route::rank(other).href()}>{ titles.clone() }</a>
            <a class="around__compare" href={Route::compare(rank, other).href()}>
                { text.get("rank.compare") }
                <span class="visually-hidden">{ text.fill("rank.compare-with", &[("rank", &titles)]) }</span>
            </a>
        </li>
    }
}

/// The held abilities with their share at this rank, where the content gives it.
fn abilities(text: &Text, framework: &Framework, rank: &Rank) -> Html {
    let abilities = framework.abilities();
    let share = |held| abilities.share(&rank.id, held);
    html! {
        <section>
            <h2>{ text.get("rank.abilities") }</h2>
            <SourceNote source={abilities.kinds.held.source.clone()} />
            <ul class="points">
                for held in &abilities.held {
                    <li key={held.id.as_str()}>
                        <span class="points__words">{ text.of(&held.name) }</span>
                        if let Some(share) = share(&held.id) {
                            <span class="points__others">{ text.fill("rank.share", &[("percent", &share.to_string())]) }</span>
                        }
                    </li>
                }
                for ability in &abilities.exercised {
                    <li key={ability.id.as_str()}><span class="points__words">{ text.of(&ability.name) }</span></li>
                }
            </ul>
            if let Some(why) = abilities.share_unknown(&rank.id) {
                <p class="note">{ text.get("rank.share-unknown") }{ " " }{ unknown(text, why) }</p>
            }
            <p><a href={Route::Abilities.href()}>{ text.get("rank.to-abilities") }</a></p>
        </section>
    }
}
