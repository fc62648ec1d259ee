//! Terms that explain themselves where they stand.

use std::cell::RefCell;

use career::{
    Language, LocalText,
    policy::{Names, Term},
};
use yew::prelude::*;

use crate::{route::Route, scene::Scene, views::source::source_note};

/// The terms named on one page so far: each is explained where it first stands.
pub struct Terms<'a> {
    scene: &'a Scene,
    names: Option<Names<'a>>,
    named: RefCell<Vec<&'a Term>>,
}

impl<'a> Terms<'a> {
    /// None yet. Without a glossary, or while it is on its way, words are just words.
    pub fn new(scene: &'a Scene) -> Self {
        let glossary =
            scene.chapters.policy.ready().and_then(|policy| policy.glossary.value.as_ref());
        let names = glossary.map(|glossary| glossary.names(scene.text.language()));
        Self { scene, names, named: RefCell::default() }
    }

    /// A text in the language of the page.
    pub fn say(&self, words: &'a LocalText) -> Html {
        let words = self.scene.text.of(words);
        let Some(names) = &self.names else { return html! { { words } } };
        html! {
            <>
                for (piece, term) in names.pieces(words) {
                    { self.piece(piece, term) }
                }
            </>
        }
    }

    /// Official words, with the original where the page is in another language.
    pub fn official(&self, words: &'a LocalText) -> Html {
        html! {
            <>
                { self.say(words) }
                if self.scene.text.language() != Language::Ja {
                    <span class="original" lang="ja">{ words.get(Language::Ja) }</span>
                }
            </>
        }
    }

    fn piece(&self, piece: &str, term: Option<&'a Term>) -> Html {
        let mut named = self.named.borrow_mut();
        match term {
            Some(term) if !named.contains(&term) => {
                named.push(term);
                let target = note_id(term);
                html! { <button type="button" class="term" popovertarget={target}>{ piece }</button> }
            }
            _ => html! { { piece } },
        }
    }

    /// What the terms named mean, shown when one is pressed. Stands at the end of the page, so that the sentences
    /// hold nothing but their own words.
    pub fn notes(&self) -> Html {
        let (scene, text) = (self.scene, &self.scene.text);
        html! {
            <>
                for term in self.named.borrow().iter() {
                    <div key={term.id.as_str()} id={note_id(term)} class="term-note" popover="auto">
                        <p class="term-note__name">{ text.of(&term.term) }</p>
                        <p>{ text.of(&term.text) }</p>
                        { source_note(scene, &term.source) }
                        <p><a href={Route::Glossary(Some(term.id.clone())).href()}>{ text.get("glossary.title") }</a></p>
                    </div>
                }
            </>
        }
    }
}

fn note_id(term: &Term) -> String {
    format!("term-{}", term.id)
}
