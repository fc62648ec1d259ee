//! Where a page was scrolled to, so that going back finds it there and a new page starts at its top.

use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

use super::page::window;

/// The scroll position of every page visited. Each has its number written into the browser's history.
#[derive(Clone, Default)]
pub struct Positions(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    current: usize,
    positions: Vec<f64>,
}

impl Positions {
    /// Remembers positions until the listener is dropped.
    pub fn listen(&self) -> EventListener {
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        let inner = Rc::clone(&self.0);
        EventListener::new(&window(), "scroll", move |_| {
            inner.borrow_mut().remember(window().scroll_y().unwrap_or_default());
        })
    }

    /// Scrolls a place just shown: to where it was if the browser went back to it, else to the top.
    pub fn arrive(&self) {
        let Ok(history) = window().history() else { return };
        let visited = history.state().ok().and_then(|state| state.as_f64());
        let mut inner = self.0.borrow_mut();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number written below"
        )]
        let top = if let Some(number) = visited {
            inner.go(number as usize)
        } else {
            let _ = history.replace_state(&JsValue::from(inner.go_on()), "");
            0.0
        };
        drop(inner);
        window().scroll_to_with_x_and_y(0.0, top);
    }
}

impl Inner {
    fn remember(&mut self, top: f64) {
        let current = self.current;
        if self.positions.len() <= current {
            self.positions.resize(current + 1, 0.0);
        }
        self.positions[current] = top;
    }

    /// Goes to a page visited before; its position.
    fn go(&mut self, number: usize) -> f64 {
        if number == self.current {
            // Another question on the same page, not a step in the history: it starts at its top.
            self.remember(0.0);
        }
        self.current = number;
        self.positions.get(number).copied().unwrap_or_default()
    }

    /// Goes to a new page, which takes the place of those that were ahead; its number.
    fn go_on(&mut self) -> u32 {
        self.current += 1;
        self.positions.truncate(self.current);
        u32::try_from(self.current).unwrap_or_default()
    }
}
