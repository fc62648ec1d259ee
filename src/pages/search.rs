//! Finding anything in the portal.

mod listing;
mod results;

use career::{
    catalogue::{Entry, Group},
    search::Query,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    components::{heading, note, title},
    pages::{self, broken},
    platform::page,
    route::{MentorPage, Route, WorkshopPage},
    scene::Scene,
    text::Text,
};
use listing::{Listing, use_listing};
use results::{Found, marked, results};

/// How many results are shown in all, as far as every group has its share, until one asks for more of one group.
const SHOWN: usize = 12;
/// How long one stops typing before the address follows, in milliseconds.
const PAUSE: u32 = 300;

/// Properties of [`Search`].
#[derive(PartialEq, Properties)]
pub struct SearchProps {
    /// What the page is drawn from.
    pub scene: Scene,
    /// What is looked for on arrival.
    pub words: String,
}

/// `#/search`
#[component]
pub fn Search(props: &SearchProps) -> Html {
    let SearchProps { scene, words } = props;
    let text = &scene.text;
    let typed = use_state(|| words.clone());
    let opened = use_state(|| None);
    {
        // Another search by address: a link, or the way back. Typing changes the address too, so it may be the one
        // this page was first drawn for.
        let typed = typed.setter();
        use_effect_with((), move |()| {
            let listener = page::on_hash_change(move || {
                if let Route::Search(words) = Route::parse(&page::hash()) {
                    typed.set(words);
                }
            });
            move || drop(listener)
        });
    }
    // Nothing is found, nor said not to be there, before all content is here that ever will be.
    let ready = pages::ready(scene);
    let listing = use_listing(scene, ready);
    {
        // Once one stops typing: browsers take their time with it, and refuse it when it comes too often.
        use_effect_with((*typed).clone(), |typed| {
            let href = Route::Search(typed.clone()).href();
            let waiting = page::later(PAUSE, move || page::show_address(&href));
            move || drop(waiting)
        });
    }
    let set = {
        let (typed, opened) = (typed.setter(), opened.setter());
        Callback::from(move |words: String| {
            opened.set(None);
            typed.set(words);
        })
    };
    let oninput =
        set.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let query = Query::new(&typed);
    let query = match &listing {
        Some(listing) => query.or_by_name(listing.names()),
        None => query,
    };
    let pages = found_pages(text, &query);
    let found: Vec<_> = listing.iter().flat_map(|listing| found(listing, &query)).collect();
    let of_group = |group| found.iter().filter(|(_, entry)| entry.group == group).count();
    let groups = Group::ALL.map(|group| (group, of_group(group)));
    // Of every group at least one, however many groups there are.
    let few = (SHOWN / groups.iter().filter(|(_, count)| *count > 0).count().max(1)).max(1);
    let count = pages.len() + found.len();
    // Whatever is looked for before it can be found is found once it can.
    let waiting = !ready || listing.is_none() && !query.is_empty();
    html! {
        <div class="search" onkeydown={walk()}>
            { title(text.get("search.title")) }
            <div class="field" role="search">
                <label class="field__label" for="search">{ text.get("search.label") }</label>
                <input
                    type="search" id="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
                    aria-describedby="search-hint" value={(*typed).clone()} {oninput}
                />
                <p class="field__hint" id="search-hint">{ text.get("search.hint") }</p>
            </div>
            <p class="note" role="status">
                if waiting { { "…" } } else if !query.is_empty() { { text.fill("search.count", &[("count", &count.to_string())]) } }
            </p>
            if waiting {
                // Said above.
            } else if query.is_empty() {
                { to_try(scene, &set) }
            } else if count == 0 {
                { nothing(text, &typed) }
            } else if let Some(listing) = &listing {
                { page_group(text, &query, &pages) }
                for (group, count) in groups {
                    { results(scene, Found { query: &query, index: listing.index(), entries: &found }, group, if *opened == Some(group) { count } else { few }, &opened.setter()) }
                }
            }
            // What cannot be read cannot be found either.
            { for scene.chapters.policy.ready().map(|policy| broken::problems(&policy.problems())) }
        </div>
    }
}

/// What is found, with its place in the index.
fn found<'l>(listing: &'l Listing, query: &Query) -> Vec<(usize, &'l Entry<'l>)> {
    let found = listing.index().find(query).into_iter();
    found.filter_map(|at| Some((at, listing.entries().get(at)?))).collect()
}

/// Arrows go from one result to the next, and from the first one back to the field.
fn walk() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        // While Japanese is being composed these keys choose among its candidates.
        if event.is_composing() {
            return;
        }
        let step = match &*event.key() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "Escape" => {
                page::focus_and_show("#search");
                return;
            }
            _ => return,
        };
        if page::walk("#search, .result a", step) {
            event.prevent_default();
        }
    })
}

/// The portal's own pages with everything looked for in their titles, or in what else one may call what is there.
fn found_pages(text: &Text, query: &Query) -> Vec<(Route, &'static str)> {
    let mut found = pages::named();
    let other = |route: &Route| other_names(route).map_or("", |names| text.get(names));
    found.retain(|(route, name)| {
        !query.is_empty() && query.matches(&format!("{} {}", text.get(name), other(route)))
    });
    found
}

fn page_group(text: &Text, query: &Query, pages: &[(Route, &'static str)]) -> Html {
    if pages.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading(text.get("search.pages")) }
            <ul class="results">
                for (route, name) in pages {
                    <li class="result">
                        <a href={route.href()}>{ marked(query, text.get(name)) }</a>
                        if let Some(names) = other_names(route) { <p>{ marked(query, text.get(names)) }</p> }
                    </li>
                }
            </ul>
        </section>
    }
}

/// Terms to begin with.
fn to_try(scene: &Scene, set: &Callback<String>) -> Html {
    let text = &scene.text;
    let glossary = scene.chapters.policy.ready().and_then(|policy| policy.glossary.value.as_ref());
    let terms = glossary.into_iter().flat_map(|glossary| &glossary.terms).take(12);
    html! {
        <section>
            { note(text.get("search.try")) }
            <ul class="who">
                for term in terms.map(|term| &term.term) {
                    <li>
                        <button type="button" class="button button--plain" onclick={
                            let (set, words) = (set.clone(), text.of(term).to_owned());
                            move |_| {
                                set.emit(words.clone());
                                // The button goes; what was pressed stands in the field now.
                                page::focus("#search");
                            }
                        }>{ text.of(term) }</button>
                    </li>
                }
            </ul>
        </section>
    }
}

fn nothing(text: &Text, words: &str) -> Html {
    html! {
        <div class="empty">
            <p>{ text.fill("search.nothing", &[("words", words)]) }</p>
            <ul>
                <li>{ text.get("search.shorter") }</li>
                <li>{ text.get("search.fewer") }</li>
                <li><a href={Route::Glossary(None).href()}>{ text.get("search.glossary") }</a></li>
                <li><a href={Route::About.href()}>{ text.get("search.unstated") }</a></li>
            </ul>
        </div>
    }
}

/// The message with what else there is on a page, in words one may look for it by.
fn other_names(route: &Route) -> Option<&'static str> {
    Some(match route {
        Route::Workshop(WorkshopPage::Home) => "search.in-workshop",
        Route::Workshop(WorkshopPage::Room) => "search.in-room",
        Route::Workshop(WorkshopPage::Contribute) => "search.in-contribute",
        Route::Mentor(MentorPage::Home) => "search.in-mentor",
        _ => return None,
    })
}
