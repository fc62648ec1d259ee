//! What changes between two ranks.

use career::{
    Framework, Id, Record,
    compare::{AuthorityChange, Difference, difference},
    framework::{Awareness, Rank},
};
use yew::prelude::*;

use crate::{
    context::{Text, use_framework, use_record, use_text},
    platform::page,
    route::Route,
    views::{
        authority::mark,
        rank_select::RankSelect,
        source::SourceNote,
        statements::{AwarenessList, roles},
    },
};

/// Properties of [`Compare`].
#[derive(PartialEq, Properties)]
pub struct CompareProps {
    /// The rank to look from.
    pub from: Option<Id<Rank>>,
    /// The rank to look at.
    pub to: Option<Id<Rank>>,
}

/// `#/compare`
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let (framework, text, record) = (use_framework(), use_text(), use_record());
    let (from, to) = chosen(props, &framework, &record);
    // Replacing the address keeps the way back short while one tries ranks.
    let go = |from: Option<Id<Rank>>, to: Option<Id<Rank>>| {
        page::replace(&Route::Compare(from, to).href())
    };
    let id = |rank: Option<&Rank>| rank.map(|rank| rank.id.clone());
    let (from_id, to_id) = (id(from), id(to));
    let on_from = {
        let to = to_id.clone();
        Callback::from(move |from| go(from, to.clone()))
    };
    let on_to = {
        let from = from_id.clone();
        Callback::from(move |to| go(from.clone(), to))
    };
    let swap = {
        let (from, to) = (from_id.clone(), to_id.clone());
        Callback::from(move |_| go(to.clone(), from.clone()))
    };
    html! {
        <>
            <h1 tabindex="-1">{ text.get("compare.title") }</h1>
            <p class="lead">{ text.get("compare.lead") }</p>
            <div class="pair">
                <RankSelect id="compare-from" label={text.get("compare.from").to_owned()} value={from_id} on_change={on_from} />
                <button type="button" class="button" onclick={swap}>{ text.get("compare.swap") }</button>
                <RankSelect id="compare-to" label={text.get("compare.to").to_owned()} value={to_id} on_change={on_to} />
            </div>
            if let (Some(from), Some(to)) = (from, to) {
                { changes(&text, &framework, from, to) }
            } else {
                { pairs(&text, &framework) }
            }
        </>
    }
}

/// The ranks in the address; where it names none, those the person chose for themselves.
fn chosen<'a>(
    props: &CompareProps,
    framework: &'a Framework,
    record: &Record,
) -> (Option<&'a Rank>, Option<&'a Rank>) {
    let rank = |id: &Option<Id<Rank>>| id.as_ref().and_then(|id| framework.rank(id));
    match (&props.from, &props.to) {
        (None, None) => (rank(&record.assessment.current), rank(&record.assessment.target)),
        (from, to) => (rank(from), rank(to)),
    }
}

/// Nothing chosen: every step upwards, to start from.
fn pairs(text: &Text, framework: &Framework) -> Html {
    let steps =
        framework.ranks().iter().filter_map(|rank| Some((rank, framework.neighbours(rank).1?)));
    html! {
        <section>
            <h2>{ text.get("compare.steps") }</h2>
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

fn changes(text: &Text, framework: &Framework, from: &Rank, to: &Rank) -> Html {
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
    let owned = |points: Vec<&Awareness>| points.into_iter().cloned().collect::<Vec<_>>();
    let stays: Vec<_> = staying.into_iter().map(|(_, point)| point.clone()).collect();
    html! {
        <>
            <p class="summary" role="status">{ text.fill("compare.summary", &counts) }</p>
            <SourceNote source={to.source.clone()} />
            <div class="compare">
                <section class="compare__new">
                    <h2>{ text.get("compare.new") }</h2>
                    if !new_roles.is_empty() { <h3>{ text.get("rank.roles") }</h3>{ roles(text, new_roles) } }
                    { points(text, owned(new)) }
                </section>
                <section class="compare__stays">
                    <h2>{ text.get("compare.stays") }</h2>
                    { points(text, stays) }
                </section>
                <section class="compare__past">
                    <h2>{ text.get("compare.past") }</h2>
                    if !past_roles.is_empty() { <h3>{ text.get("rank.roles") }</h3>{ roles(text, past_roles) } }
                    { points(text, owned(past)) }
                </section>
            </div>
            <section>
                <h2>{ text.get("compare.authority") }</h2>
                { authority_changes(text, framework, &authority, from, to) }
            </section>
            <p class="actions">
                <a class="button" href={Route::rank(to).href()}>{ text.fill("compare.to-rank", &[("rank", &text.join(&to.titles))]) }</a>
            </p>
        </>
    }
}

fn points(text: &Text, points: Vec<Awareness>) -> Html {
    html! {
        <>
            <h3>{ text.get("rank.awareness") }</h3>
            if points.is_empty() {
                <p class="note">{ text.get("compare.none") }</p>
            } else {
                <AwarenessList {points} />
            }
        </>
    }
}

fn authority_changes(
    text: &Text,
    framework: &Framework,
    changes: &[AuthorityChange],
    from: &Rank,
    to: &Rank,
) -> Html {
    if changes.is_empty() {
        return html! { <p class="note">{ text.get("compare.same-authority") }</p> };
    }
    let track = |rank: &Rank| framework.track(&rank.track).map(|track| text.of(&track.name));
    html! {
        <>
            <SourceNote source={framework.authority().source.clone()} />
            <table class="authority">
                <caption class="visually-hidden">{ text.get("compare.authority") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get("authority.kind") }</th>
                        <th scope="col" class="authority__mark">{ track(from) }</th>
                        <th scope="col" class="authority__mark">{ track(to) }</th>
                    </tr>
                </thead>
                <tbody>
                    for change in changes {
                        <tr key={change.kind.id.as_str()}>
                            <th scope="row">
                                { text.of(&change.kind.name) }
                                <span class="authority__definition">{ text.of(&change.kind.definition) }</span>
                            </th>
                            <td class="authority__mark">{ mark(text, change.from) }</td>
                            <td class="authority__mark">{ mark(text, change.to) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}
