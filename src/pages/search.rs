//! Finding anything in the portal.

use career::{
    catalogue::{Entry, Group, Library, catalogue},
    search::{Index, Query, excerpt},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    chapter::Chapters,
    components::{heading, note, title},
    pages,
    platform::page,
    route::Route,
    scene::Scene,
    text::Text,
    views::{
        place,
        source::{source_note, unknown},
    },
};

/// How many of a group are shown until one asks for all.
const FEW: usize = 4;
/// How much of a text is shown around what was found, in characters.
const EXCERPT: usize = 90;

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
    let library = library(scene, &scene.chapters);
    let entries = catalogue(library);
    let index = use_memo(scene.chapters.clone(), |_| Index::new(&entries));
    let set = {
        let (typed, opened) = (typed.setter(), opened.setter());
        Callback::from(move |words: String| {
            page::show_address(&Route::Search(words.clone()).href());
            opened.set(None);
            typed.set(words);
        })
    };
    let oninput =
        set.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let query = Query::new(&typed);
    let pages = found_pages(text, &query);
    let found = index.find(&query);
    let count = pages.len() + found.len();
    // Before everything is here, nobody can say how much there is.
    let ready = pages::ready(scene);
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
                if !query.is_empty() {
                    if ready { { text.fill("search.count", &[("count", &count.to_string())]) } } else { { "…" } }
                }
            </p>
            if query.is_empty() {
                { to_try(scene, &entries, &set) }
            } else if count == 0 && ready {
                { nothing(text, &typed) }
            } else {
                { page_group(text, &query, &pages) }
                for group in Group::ALL {
                    { results(scene, &query, &entries, &found, group, &opened) }
                }
            }
        </div>
    }
}

/// All content that is here.
pub fn library<'a>(scene: &'a Scene, chapters: &'a Chapters) -> Library<'a> {
    Library {
        framework: &scene.framework,
        policy: chapters.policy.ready(),
        questionnaire: chapters.questionnaire.ready(),
        interviews: chapters.interviews.ready(),
    }
}

/// Arrows go from one result to the next, and from the first one back to the field.
fn walk() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        let step = match &*event.key() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "Escape" => {
                page::focus_and_show("#search");
                return;
            }
            _ => return,
        };
        // While Japanese is being composed the arrows choose among its candidates.
        if !event.is_composing() && page::walk("#search, .result a", step) {
            event.prevent_default();
        }
    })
}

/// The portal's own pages with everything looked for in their titles.
fn found_pages(text: &Text, query: &Query) -> Vec<(Route, &'static str)> {
    let mut found = pages::named();
    found.retain(|(_, name)| !query.is_empty() && query.matches(text.get(name)));
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
                    <li class="result"><a href={route.href()}>{ marked(query, text.get(name)) }</a></li>
                }
            </ul>
        </section>
    }
}

fn results(
    scene: &Scene,
    query: &Query,
    entries: &[Entry],
    found: &[usize],
    group: Group,
    opened: &UseStateHandle<Option<Group>>,
) -> Html {
    let text = &scene.text;
    let of_group = || {
        found.iter().filter_map(|index| entries.get(*index)).filter(|entry| entry.group == group)
    };
    let count = of_group().count();
    if count == 0 {
        return Html::default();
    }
    let shown = if **opened == Some(group) { count } else { FEW };
    let open = {
        let opened = opened.setter();
        Callback::from(move |_| {
            // The button goes; the next result after the last one shown is the first new one.
            page::focus(&format!("#{} li:last-child a", list(group)));
            opened.set(Some(group));
        })
    };
    html! {
        <section>
            <h2>{ text.get(name(group)) }{ " " }<span class="note">{ count }</span></h2>
            <ul class="results" id={list(group)}>
                for entry in of_group().take(shown) { { result(scene, query, entry) } }
            </ul>
            if count > shown {
                <button type="button" class="button button--plain" onclick={open}>
                    { text.fill("search.more", &[("count", &(count - shown).to_string())]) }
                </button>
            }
        </section>
    }
}

/// The id of a group's list.
fn list(group: Group) -> String {
    format!("group-{}", group as usize)
}

fn result(scene: &Scene, query: &Query, entry: &Entry) -> Html {
    let text = &scene.text;
    let titles: Vec<_> = entry.title.iter().map(|title| text.of(title)).collect();
    let excerpt = excerpt(entry, query, text.language());
    html! {
        <li class="result">
            <a href={place::route(entry.place).href()}>{ marked(query, &titles.join(" / ")) }</a>
            if let Some(excerpt) = excerpt {
                <p lang={(excerpt.language != text.language()).then(|| excerpt.language.tag())}>{ around(query, excerpt.text) }</p>
                { source_note(scene, excerpt.source) }
            }
            if let Some(why) = entry.unstated { <p>{ unknown(text, why) }</p> }
        </li>
    }
}

fn around(query: &Query, text: &str) -> Html {
    let (before, text, after) = query.around(text, EXCERPT);
    html! {
        <>if before { { "…" } }{ marked(query, text) }if after { { "…" } }</>
    }
}

/// A text with what was looked for marked in it.
fn marked(query: &Query, text: &str) -> Html {
    html! {
        for (piece, hit) in query.marked(text) {
            if hit { <mark>{ piece }</mark> } else { { piece } }
        }
    }
}

/// Terms to begin with.
fn to_try(scene: &Scene, entries: &[Entry], set: &Callback<String>) -> Html {
    let text = &scene.text;
    let terms = entries.iter().filter(|entry| entry.group == Group::Terms).take(12);
    html! {
        <section>
            { note(text.get("search.try")) }
            <ul class="who">
                for term in terms.flat_map(|entry| entry.title.first()) {
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

fn name(group: Group) -> &'static str {
    match group {
        Group::Terms => "glossary.title",
        Group::Ranks => "search.ranks",
        Group::Abilities => "abilities.title",
        Group::Measures => "measures.title",
        Group::Policy => "policy.title",
        Group::Indicators => "indicators.title",
        Group::Roadmap => "roadmap.title",
        Group::Support => "support.title",
        Group::Interviews => "interview.title",
        Group::Questions => "search.questions",
        Group::Unstated => "unknown.title",
    }
}
