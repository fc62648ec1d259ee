//! Where a page was scrolled to, so that going back finds it there and a new page starts at its top.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

use super::page::window;

/// The scroll position of every page visited, by its number in the browser's history.
#[derive(Clone, Default)]
pub struct Positions(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    current: u32,
    newest: u32,
    positions: BTreeMap<u32, f64>,
}

impl Positions {
    /// Remembers positions until the listener is dropped.
    pub fn listen(&self) -> EventListener {
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        let inner = Rc::clone(&self.0);
        EventListener::new(&window(), "scroll", move |_| {
            let mut inner = inner.borrow_mut();
            let current = inner.current;
            inner.positions.insert(current, window().scroll_y().unwrap_or_default());
        })
    }

    /// Scrolls a place just shown: to where it was if the browser went back to it, else to the top.
    pub fn arrive(&self) {
        let Ok(history) = window().history() else { return };
        let mut inner = self.0.borrow_mut();
        let visited = history.state().ok().and_then(|state| state.as_f64());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "we wrote a u32 there"
        )]
        let number = visited.map_or(inner.newest + 1, |number| number as u32);
        if number == inner.current {
            // Another question on the same page, not a step in the history.
            inner.positions.remove(&number);
        }
        inner.current = number;
        inner.newest = inner.newest.max(number);
        if visited.is_none() {
            let _ = history.replace_state(&JsValue::from(number), "");
        }
        let top = inner.positions.get(&number).copied().unwrap_or_default();
        drop(inner);
        window().scroll_to_with_x_and_y(0.0, top);
    }
}
