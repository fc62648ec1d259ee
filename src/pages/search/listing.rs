//! Everything that can be found, listed once and not at every key.

use std::{cell::RefCell, rc::Rc};

use career::{
    Framework,
    catalogue::{Entry, Library, catalogue},
    search::{Index, Names},
};
use self_cell::self_cell;
use yew::prelude::*;

use crate::{chapter::Chapters, platform::timer, scene::Scene, shared::Shared};

/// How many entries are folded before one looks at the clock.
const AT_ONCE: usize = 16;
/// After how many milliseconds at a stretch the browser has its turn.
const STRETCH: u64 = 8;

/// The content that is listed.
#[derive(Clone, PartialEq)]
struct Content {
    framework: Shared<Framework>,
    chapters: Chapters,
}

type Entries<'a> = Vec<Entry<'a>>;

self_cell!(
    /// The list, with the content it is made of.
    struct List {
        owner: Content,
        #[covariant]
        dependent: Entries,
    }
);

/// What is found, and what it is found by.
pub struct Listing {
    list: List,
    index: Index,
    names: Names,
}

impl Listing {
    fn new(content: Content) -> Self {
        let glossary = content.chapters.policy.ready();
        let glossary = glossary.and_then(|policy| policy.glossary.value.as_ref());
        let names = glossary.map(Names::of).unwrap_or_default();
        let list = List::new(content, |content| {
            let chapters = &content.chapters;
            catalogue(Library {
                framework: &content.framework,
                policy: chapters.policy.ready(),
                questionnaire: chapters.questionnaire.ready(),
                interviews: chapters.interviews.ready(),
                mentoring: chapters.mentoring.ready(),
                workshops: chapters.workshops.ready(),
            })
        });
        Self { list, index: Index::default(), names }
    }

    /// Goes on with the index. Whether it is all there.
    fn go_on(&mut self) -> bool {
        let entries = self.list.borrow_dependent();
        let next = self.index.len();
        let end = (next + AT_ONCE).min(entries.len());
        self.index.extend(entries.get(next..end).unwrap_or_default());
        end == entries.len()
    }

    /// Everything there is.
    pub fn entries(&self) -> &[Entry<'_>] {
        self.list.borrow_dependent()
    }

    /// What it is found by.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// What else terms are called.
    pub fn names(&self) -> &Names {
        &self.names
    }
}

thread_local! {
    /// The last one made: whoever comes back to the search has it at once.
    static LAST: RefCell<Option<Rc<Listing>>> = const { RefCell::new(None) };
}

fn last(content: &Content) -> Option<Rc<Listing>> {
    LAST.with_borrow(|last| {
        last.as_ref().filter(|listing| listing.list.borrow_owner() == content).cloned()
    })
}

/// The list of all content, once it is `ready` and gone through. That is done after the page is drawn and a little at a
/// time: going through it at the first key would keep that one waiting, and at every key each of them.
#[hook]
pub fn use_listing(scene: &Scene, ready: bool) -> Option<Rc<Listing>> {
    let content = Content { framework: scene.framework.clone(), chapters: scene.chapters.clone() };
    let update = use_force_update();
    use_effect_with((content.clone(), ready), move |(content, ready)| {
        if *ready && last(content).is_none() {
            let content = content.clone();
            wasm_bindgen_futures::spawn_local(async move {
                make(content).await;
                update.force_update();
            });
        }
    });
    if !ready {
        return None;
    }
    // Rendered natively nothing happens after the page is drawn.
    if cfg!(target_family = "wasm") { last(&content) } else { Some(Rc::new(whole(content))) }
}

async fn make(content: Content) {
    timer::breathe().await;
    let mut listing = Listing::new(content);
    let mut began = timer::now();
    while !listing.go_on() {
        if timer::now() - began >= STRETCH {
            timer::breathe().await;
            began = timer::now();
        }
    }
    LAST.set(Some(Rc::new(listing)));
}

fn whole(content: Content) -> Listing {
    let mut listing = Listing::new(content);
    while !listing.go_on() {}
    listing
}
