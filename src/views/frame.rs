//! What stands around every page.

use career::{Language, Problem};
use yew::prelude::*;

use crate::{
    components::paragraph,
    later,
    pages::{self, broken},
    route::{MentorPage, Route, WorkshopPage},
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
                { kept_where(scene) }
                { terminal(scene) }
                { language_switch(text, set_language) }
            </div>
            <nav class="header__nav" aria-label={text.get("frame.nav").to_owned()}>
                <ul>
                    for (page, label, current) in entries(route) {
                        <li><a href={page.href()} aria-current={current.then_some("page")}>{ text.get(label) }</a></li>
                    }
                </ul>
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

fn entries(route: &Route) -> [(Route, &'static str, bool); 6] {
    let interview = pages::of_interview(route);
    let tracks =
        matches!(route, Route::Tracks | Route::Rank(..) | Route::Abilities | Route::Compare(..));
    [
        (Route::Tracks, "nav.tracks", tracks),
        (Route::Policy, "nav.policy", pages::of_policy(route)),
        (Route::Assess, "nav.assess", pages::of_assessment(route)),
        (Route::Plan, "nav.plan", matches!(route, Route::Plan | Route::Path)),
        (Route::Interviews, "nav.interview", interview),
        (Route::Data, "nav.data", *route == Route::Data),
    ]
}

/// The way to the search; `/` leads there too, which is said where it helps: on the search page.
fn search_link(text: &Text, route: &Route) -> Html {
    let current = matches!(route, Route::Search(_)).then_some("page");
    html! {
        <a class="search-link" href={Route::Search(String::new()).href()} aria-current={current} aria-keyshortcuts="/">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <circle cx="11" cy="11" r="6" />
                <path d="M15.5 15.5L20 20" />
            </svg>
            { text.get("search.title") }
        </a>
    }
}

/// Whether what one enters is kept: by its words, its sign and its border. It leads to the choice.
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
    html! {
        <a {class} href={Route::Data.href()}>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={sign} /></svg>
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
    html! {
        <footer class="footer">
            { paragraph(text.get("frame.private")) }
            <p>{ text.fill("frame.source", &source) }{ " " }<a href={Route::About.href()}>{ text.get("frame.about") }</a>{ " " }<a href={Route::Accessibility.href()}>{ text.get("access.title") }</a>{ " " }<a href={Route::Support.href()}>{ text.get("support.title") }</a>{ " " }<a href={Route::Mentor(MentorPage::Home).href()}>{ text.get("mentor.title") }</a>{ " " }<a href={Route::Workshop(WorkshopPage::Home).href()}>{ text.get("workshop.title") }</a></p>
        </footer>
    }
}
