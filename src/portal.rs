//! The frame around every page, and which page is shown.

use std::rc::Rc;

use career::{Framework, Language, Record, messages::Messages};
use yew::prelude::*;

use crate::{
    app,
    chapter::{Chapters, Library, use_library},
    context::{Text, use_framework, use_keeping, use_text},
    pages,
    platform::{page, preference, scroll::Positions},
    route::Route,
    saving::{Found, Keeping, Saver, use_saving},
    shared::Shared,
    state::Workspace,
    views::frame::{Footer, Header, StorageNotice},
};

/// Properties of [`Portal`].
#[derive(Properties)]
pub struct PortalProps {
    /// The content.
    pub framework: Shared<Framework>,
    /// The words, in the language to start with.
    pub messages: Shared<Messages>,
    /// What was entered before.
    pub record: Shared<Record>,
    /// Where to save; none when rendered natively.
    #[prop_or_default]
    pub saver: Option<Rc<Saver>>,
    /// What was found at start-up.
    pub found: Found,
    /// The page to start with.
    pub route: Route,
    /// Chapters that are there already.
    pub chapters: Chapters,
}

impl PartialEq for PortalProps {
    fn eq(&self, other: &Self) -> bool {
        // Properties are where the portal starts from; it is never given others.
        self.framework == other.framework
    }
}

/// Everything between loaded content and the page on the screen. Renders natively too: what needs a browser
/// happens in effects.
#[component]
pub fn Portal(props: &PortalProps) -> Html {
    let workspace = {
        let record = Rc::new((*props.record).clone());
        use_reducer_eq(move || Workspace { record })
    };
    let keeping = use_saving(props.saver.clone(), &props.framework, &workspace.record, props.found);
    let route = use_hash_route(&props.route);
    let messages = use_state(|| props.messages.clone());
    let library = use_library(&props.chapters);
    let set_language = use_language_switch(&messages);
    html! {
        <ContextProvider<Shared<Framework>> context={props.framework.clone()}>
        <ContextProvider<Text> context={Text::new((*messages).clone())}>
        <ContextProvider<UseReducerDispatcher<Workspace>> context={workspace.dispatcher()}>
        <ContextProvider<Rc<Record>> context={Rc::clone(&workspace.record)}>
        <ContextProvider<Keeping> context={keeping}>
        <ContextProvider<Library> context={library}>
        <ContextProvider<Rc<Route>> context={Rc::clone(&route)}>
            <Frame {route} {set_language} />
        </ContextProvider<Rc<Route>>>
        </ContextProvider<Library>>
        </ContextProvider<Keeping>>
        </ContextProvider<Rc<Record>>>
        </ContextProvider<UseReducerDispatcher<Workspace>>>
        </ContextProvider<Text>>
        </ContextProvider<Shared<Framework>>>
    }
}

#[derive(PartialEq, Properties)]
struct FrameProps {
    route: Rc<Route>,
    set_language: Callback<Language>,
}

#[component]
fn Frame(props: &FrameProps) -> Html {
    let text = use_text();
    let framework = use_framework();
    let keeping = use_keeping();
    use_arrival(&props.route, &pages::title(&props.route, &framework, &text), text.language());
    let skip = Callback::from(|event: MouseEvent| {
        // An in-page link would change the route.
        event.prevent_default();
        page::focus("h1");
    });
    html! {
        <>
            <a class="skip-link" href="#main" onclick={skip}>{ text.get("frame.skip") }</a>
            <Header set_language={props.set_language.clone()} />
            <StorageNotice {keeping} />
            <main id="main" key={pages::key(&props.route)}>{ pages::page(&props.route) }</main>
            <Footer />
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

/// After every change of page: its title, the focus on its heading, and where it is scrolled to.
#[hook]
fn use_arrival(route: &Rc<Route>, title: &str, language: Language) {
    let positions = use_memo((), |()| Positions::default());
    {
        let positions = Rc::clone(&positions);
        use_effect_with((), move |()| {
            let listener = positions.listen();
            move || drop(listener)
        });
    }
    {
        let first = use_mut_ref(|| true);
        use_effect_with(pages::key(route), move |_| {
            // The first page is where the browser put it: taking its focus would skip the frame.
            if !first.replace(false) {
                page::focus("h1");
            }
            positions.arrive();
        });
    }
    use_effect_with((title.to_owned(), language), |(title, language)| {
        page::set_title(title);
        page::set_language(*language);
    });
}

/// Changes the language and stays on the page.
#[hook]
fn use_language_switch(messages: &UseStateHandle<Shared<Messages>>) -> Callback<Language> {
    let messages = messages.setter();
    use_callback((), move |language: Language, ()| {
        let messages = messages.clone();
        wasm_bindgen_futures::spawn_local(async move {
            // When the words cannot be had, the page stays in the language it has.
            if let Ok(words) = app::words(language).await {
                preference::set_language(language);
                page::forget_language_in_address();
                messages.set(Shared::new(words));
            }
        });
    })
}
