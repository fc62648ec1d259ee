//! What stands around every page.

use career::{Language, Problem};
use yew::prelude::*;

use crate::{
    components::{Icon, icon, paragraph},
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
        Section::Ranks => ("nav.tracks", Icon::RANKS),
        Section::Standing => ("nav.assess", Icon::STANDING),
        Section::Growing => ("nav.plan", Icon::GROWING),
        Section::Interview => ("nav.interview", Icon::INTERVIEW),
        Section::Together => ("nav.together", Icon::TOGETHER),
        Section::Policy => ("nav.policy", Icon::POLICY),
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
            { icon(Icon::SEARCH) }
            { text.get("search.title") }
        </a>
    }
}

/// The way to one's data, and whether what one enters is kept: by its words, its sign and its border.
fn kept_where(scene: &Scene) -> Html {
    let (class, words, sign) = match scene.keeping.saved {
        // In the box, past it, and not at all.
        Saved::Yes => ("kept", "kept.machine", Icon::KEPT),
        Saved::NotKept => ("kept kept--visit", "kept.visit", Icon::NOT_KEPT),
        Saved::NotErased => ("kept kept--failed", "kept.not-erased", Icon::FAILED),
        Saved::Failed | Saved::Full | Saved::Elsewhere => {
            ("kept kept--failed", "kept.failed", Icon::FAILED)
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
        (Route::Accessibility, "access.title"),
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
