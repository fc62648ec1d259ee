//! The frame around every page, and which page is shown.

use std::rc::Rc;

use career::{Framework, Problem, Record, day::Day, messages::Messages, workshop::Room};
use yew::prelude::*;

use crate::{
    chapter::{Chapters, use_chapters},
    later, pages,
    platform::{
        language, page,
        scroll::Positions,
        update::{self, Told},
    },
    route::{Route, WorkshopPage},
    saving::{Saved, Start, use_saving},
    scene::Scene,
    shared::Shared,
    state::use_workspace,
    text::{Text, use_words},
    views::{frame, safety::safety_notice},
};

/// Properties of [`Portal`]: where it starts from. It is never given others, so they all compare as equal.
#[derive(Clone, Properties)]
pub struct PortalProps {
    /// The content.
    pub framework: Shared<Framework>,
    /// What is wrong with it and yet no reason not to show it.
    pub problems: Shared<Vec<Problem>>,
    /// The words, in the language to start with.
    pub messages: Shared<Messages>,
    /// What was entered before.
    pub record: Shared<Record>,
    /// Where that was found and is saved from now on; none when rendered natively.
    pub start: Option<Rc<Start>>,
    /// The page to start with.
    pub route: Route,
    /// Chapters that are there already.
    pub chapters: Chapters,
    /// Says what day it is.
    pub clock: fn() -> Day,
}

impl PartialEq for PortalProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Everything between loaded content and the page on the screen. Renders natively too: what needs a browser
/// happens in effects and callbacks.
#[component]
pub fn Portal(props: &PortalProps) -> Html {
    let working = use_workspace(&props.record);
    let workspace = Rc::clone(&working.shown);
    let (keeping, change) = use_saving(props.start.as_ref(), &working, &props.framework);
    let route = use_hash_route(&props.route);
    // Whoever keeps nothing wants to leave nothing either, and what that takes is in the second file.
    let new = workspace.record.is_empty() && keeping.saved != Saved::NotKept;
    let chapters = use_chapters(&props.chapters, &route, new, &props.framework);
    let told = use_told(props.start.is_some());
    let words = {
        let all = pages::needs(&route, new).later || told != Told::default();
        use_words(&props.messages, all)
    };
    let room = use_state(|| Shared::new(Room::default()));
    let set_room = {
        let room = room.setter();
        use_callback((), move |changed, ()| room.set(changed))
    };
    {
        let set_room = set_room.clone();
        use_effect_with(keeping.erased, move |times| {
            if *times > 0 {
                set_room.emit(Shared::new(Room::default()));
            }
        });
    }
    let erased = keeping.erased;
    let scene = Scene {
        framework: props.framework.clone(),
        chapters,
        text: Text::new(words.messages.clone()),
        record: workspace.record.clone(),
        change,
        today: (props.clock)(),
        keeping,
        room: (*room).clone(),
        set_room,
        route,
    };
    use_arrival(&scene);
    use_search_key();
    let gap = use_gap(&scene.text);
    let skip = Callback::from(|event: MouseEvent| {
        // An in-page link would change the route.
        event.prevent_default();
        page::focus_and_show("h1");
    });
    let projected = matches!(*scene.route, Route::Workshop(WorkshopPage::Screen(..)));
    html! {
        <>
            <a class="skip-link" href="#main" onclick={skip}>{ scene.text.get("frame.skip") }</a>
            // A projector shows one thing at a time.
            if !projected { { frame::header(&scene, &words.set_language) } }
            if !projected { { version(&scene, &told) } }
            { safety_notice(&scene) }
            { frame::content_notice(&props.problems, gap.as_ref()) }
            { frame::content_notice(&words.problems, None) }
            // What a page remembers by itself goes with what was erased elsewhere.
            <main id="main" key={format!("{} {erased}", pages::place(&scene).key)}>{ pages::page(&scene) }</main>
            <div role="status" class={scene.keeping.offers().then_some("taken no-print")}>{ taken(&scene) }</div>
            if !projected { { frame::footer(&scene) } }
        </>
    }
}

/// The page the address asks for, from `first` on.
#[hook]
fn use_hash_route(first: &Route) -> Rc<Route> {
    let route = use_state_eq(|| Rc::new(first.clone()));
    {
        let route = route.setter();
        use_effect_with((), move |()| {
            let listener =
                page::on_hash_change(move || route.set(Rc::new(Route::parse(&page::hash()))));
            move || drop(listener)
        });
    }
    Rc::clone(&route)
}

/// The place last arrived at, and whether it still waits for its focus.
#[derive(Default)]
struct Arrival {
    key: Option<String>,
    waiting: bool,
    /// Whether what is to have the focus was there already.
    met: bool,
}

/// After every change of place: the focus on its heading, and where the page is scrolled to. And always: the
/// title and the language of the document.
#[hook]
fn use_arrival(scene: &Scene) {
    let positions = use_memo((), |()| Positions::default());
    {
        let positions = Rc::clone(&positions);
        use_effect_with((), move |()| {
            let listener = positions.listen();
            move || drop(listener)
        });
    }
    {
        let arrival = use_mut_ref(Arrival::default);
        let here = scene.chapters.later.ready().is_some();
        let state = (pages::place(scene), pages::ready(scene), here);
        use_effect_with(state, move |(place, ready, _)| {
            let mut arrival = arrival.borrow_mut();
            if arrival.key.as_ref() != Some(&place.key) {
                // The first page is where the browser put it: taking its focus would skip the frame. A question
                // takes it, since it is answered by keys.
                let first = arrival.key.replace(place.key.clone()).is_none();
                arrival.waiting = !first || place.focus != "h1";
                arrival.met = false;
                positions.arrive();
            }
            // What is to have the focus may come only with the content the page needs, and be replaced by it. Whoever
            // has gone on meanwhile is left where they are.
            if arrival.waiting && (!arrival.met || page::focus_is_lost()) {
                // A term may be far down, and so may a question in the list. One step of several is all there is to
                // see. Everything else is where the page begins, or was scrolled to before.
                let show = match place.focus {
                    "#chosen" | "#here" => page::focus_and_show,
                    "#question" | "#part" => page::focus_past_frame,
                    _ => page::focus,
                };
                arrival.met = show(place.focus);
                // Where it does not come at all, as with a term that is none, the heading has it.
                arrival.met |= *ready && !arrival.met && page::focus("h1");
            }
            arrival.waiting &= !*ready || !arrival.met;
        });
    }
    use_effect_with((pages::title(scene), scene.text.language()), |(title, language)| {
        page::set_title(title);
        language::set(*language);
    });
}

/// What the page knows of its version, in a browser. Nearly always nothing: how it is said is in the second file.
#[hook]
fn use_told(in_browser: bool) -> Told {
    let told = use_state_eq(Told::default);
    {
        let told = told.setter();
        use_effect_with((), move |()| {
            let look = move || {
                let (told, now) = (told.clone(), Told::now());
                if now != Told::default() {
                    wasm_bindgen_futures::spawn_local(async move {
                        later::load().await;
                        told.set(now);
                    });
                }
            };
            let listener = in_browser.then(|| {
                look();
                update::on_told(look)
            });
            move || drop(listener)
        });
    }
    (*told).clone()
}

/// What there is to say of it, once there are words for it.
fn version(scene: &Scene, told: &Told) -> Html {
    match later::here() {
        Some(later) if *told != Told::default() && scene.text.is_whole() => {
            (later.version)(scene, told)
        }
        _ => Html::default(),
    }
}

/// What was just taken away, to have it back. Only pages of the second file take anything away.
fn taken(scene: &Scene) -> Html {
    match later::here() {
        Some(later) if scene.keeping.offers() => (later.taken)(scene),
        _ => Html::default(),
    }
}

/// The first message that is missing of those that were asked for, known once a page has been drawn.
#[hook]
fn use_gap(text: &Text) -> Option<Problem> {
    let gap = use_state_eq(|| None);
    {
        let (gap, text) = (gap.setter(), text.clone());
        use_effect(move || gap.set(text.gap()));
    }
    (*gap).clone()
}

/// `/` leads to the search from every page.
#[hook]
fn use_search_key() {
    use_effect_with((), |()| {
        let listener = page::on_slash(|| {
            // Everybody in the room would see the search.
            if page::is_there(".projector, .on-wall") {
                return;
            }
            // Where the search is already, the address does not change.
            if !page::focus_and_show("#search") {
                page::go(&Route::Search(String::new()).href());
            }
        });
        move || drop(listener)
    });
}
