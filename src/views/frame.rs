//! What stands around every page.

use career::{Language, Problem};
use yew::prelude::*;

use crate::{
    components::{icon, paragraph},
    later,
    pages::broken,
    route::{MentorPage, Route, Section, WorkshopPage},
    saving::Saved,
    scene::Scene,
    text::Text,
};

/// Name, navigation, language, and where what one enters is kept.
pub fn header(scene: &Scene, set_language: &Callback<Language>) -> Html {
    let (text, route) = (&scene.text, &*scene.route);
    html! {
        <header class="header">
            <div class="header__top">
                <a class="header__name" href={Route::Home.href()} aria-current={(*route == Route::Home).then_some("page")}>
                    { emblem() }
                    <span class="header__portal">{ text.get("frame.title") }</span>
                    <span class="header__organisation">{ text.of(&scene.framework.organisation().name) }</span>
                </a>
                { search_link(text, route) }
                { language_switch(text, set_language) }
                { kept_where(scene) }
                { terminal(scene) }
            </div>
            <nav class="header__nav" aria-label={text.get("frame.nav").to_owned()}>
                <ul>{ for Section::ALL.into_iter().map(|section| entry(text, section, Section::of(route))) }</ul>
            </nav>
        </header>
    }
}

/// Two ladders rising side by side.
pub fn emblem() -> Html {
    html! {
        <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M3 28h7v-7h7v-7h6V7h6" />
            <path class="emblem__second" d="M17 28h6v-7h6" />
        </svg>
    }
}

/// The way to a part of the portal. Which pages are in it is told to `boot/boot.js`, which marks it before the program
/// has arrived.
fn entry(text: &Text, section: Section, here: Option<Section>) -> Html {
    let (label, sign) = match section {
        Section::Ranks => ("nav.tracks", "M3 20h5v-5h5v-5h5V4h3"),
        Section::Standing => ("nav.assess", "M5 4h14v16H5zM8 12l3 3 5-6"),
        Section::Growing => {
            ("nav.plan", "M12 20v-9M12 13c0-4-3-6-8-6 0 4 3 6 8 6zM12 11c0-4 3-6 8-6 0 4-3 6-8 6z")
        }
        Section::Interview => ("nav.interview", "M3 4h12v9H9l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5"),
        Section::Together => (
            "nav.together",
            "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-4 3-5 6-5s6 1 6 5M16 5a3 3 0 0 1 0 6M18 14c2 1 3 2 3 5",
        ),
        Section::Policy => {
            ("nav.policy", "M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14")
        }
    };
    let current = (here == Some(section)).then_some("page");
    html! {
        <li>
            <a href={section.door().href()} data-pages={section.beginnings()} aria-current={current}>
                { icon(sign) }
                <span>{ text.get(label) }</span>
            </a>
        </li>
    }
}

/// The way to the search; `/` leads there too, which is said where it helps: on the search page.
fn search_link(text: &Text, route: &Route) -> Html {
    let current = matches!(route, Route::Search(_)).then_some("page");
    html! {
        <a class="search-link" href={Route::Search(String::new()).href()} aria-current={current} aria-keyshortcuts="/">
            { icon("M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5L20 20") }
            { text.get("search.title") }
        </a>
    }
}

/// The way to one's data, and whether what one enters is kept: by its words, its sign and its border.
fn kept_where(scene: &Scene) -> Html {
    let (class, words, sign) = match scene.keeping.saved {
        // In the box, past it, and not at all.
        Saved::Yes => ("kept", "kept.machine", "M12 3v10m-4-4 4 4 4-4M4 15v5h16v-5"),
        Saved::NotKept => ("kept kept--visit", "kept.visit", "M4 9V4h16v5M12 21V10m-4 7 4 4 4-4"),
        Saved::NotErased => ("kept kept--failed", "kept.not-erased", "M12 4v11M12 19v1"),
        Saved::Failed | Saved::Full | Saved::Elsewhere => {
            ("kept kept--failed", "kept.failed", "M12 4v11M12 19v1")
        }
    };
    let current = (*scene.route == Route::Data).then_some("page");
    html! {
        <a {class} href={Route::Data.href()} aria-current={current}>
            { icon(sign) }
            { scene.text.get(words) }
        </a>
    }
}

/// Covering and leaving, once the second file is here: without it nothing was entered.
fn terminal(scene: &Scene) -> Html {
    match later::here() {
        Some(later) if scene.text.is_whole() => (later.terminal)(scene),
        _ => Html::default(),
    }
}

fn language_switch(text: &Text, set_language: &Callback<Language>) -> Html {
    let link = |language: Language| {
        let set_language = set_language.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            set_language.emit(language);
        });
        let name = match language {
            Language::Ja => "日本語",
            Language::En => "English",
        };
        let current = (language == text.language()).then_some("true");
        let tag = language.tag();
        html! {
            <li><a href={format!("?lang={tag}")} lang={tag} hreflang={tag} aria-current={current} {onclick}>{ name }</a></li>
        }
    };
    html! {
        <nav class="languages" aria-label={text.get("frame.languages").to_owned()}>
            <ul>{ for Language::ALL.into_iter().map(link) }</ul>
        </nav>
    }
}

/// Says what is wrong with the content that every page rests on, where it can be shown all the same; `gap` is a word of
/// the portal itself that is not there.
pub fn content_notice(problems: &[Problem], gap: Option<&Problem>) -> Html {
    let problems: Vec<_> = problems.iter().chain(gap).cloned().collect();
    if problems.is_empty() {
        return Html::default();
    }
    html! { <div class="storage-notice">{ broken::problems(&problems) }</div> }
}

/// What the portal is, and is not.
pub fn footer(scene: &Scene) -> Html {
    let text = &scene.text;
    let organisation = scene.framework.organisation();
    let source = [
        ("document", text.of(&organisation.document.title)),
        ("organisation", text.of(&organisation.name)),
    ];
    let ways = [
        (Route::Mentor(MentorPage::Home), "mentor.title"),
        (Route::Workshop(WorkshopPage::Home), "workshop.title"),
        (Route::Support, "support.title"),
        (Route::Data, "data.title"),
        (Route::About, "frame.about"),
    ];
    html! {
        <footer class="footer">
            { paragraph(text.get("frame.private")) }
            { paragraph(&text.fill("frame.source", &source)) }
            <nav aria-label={text.get("frame.more").to_owned()}>
                <ul class="footer__ways">
                    for (route, label) in ways {
                        <li><a href={route.href()} aria-current={(*scene.route == route).then_some("page")}>{ text.get(label) }</a></li>
                    }
                </ul>
            </nav>
        </footer>
    }
}
