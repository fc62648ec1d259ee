//! Whether anybody is there: when a key, a pointer or a finger was last felt.

use std::{cell::Cell, rc::Rc};

use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Interval,
};
use js_sys::Date;

use super::page::{document, window};

/// What somebody does who is there.
const SIGNS: [&str; 5] = ["keydown", "pointerdown", "pointermove", "touchmove", "wheel"];
/// How often one looks, in milliseconds. A page in the background is called less often.
const OFTEN: u32 = 5_000;

/// Watches until it is dropped.
pub struct Watch(
    #[expect(dead_code, reason = "they are there to be dropped")] (Vec<EventListener>, Interval),
);

/// Calls back once nobody has been there for as many minutes as `limit` says at the time, if it says any.
pub fn watch(limit: fn() -> Option<u32>, callback: impl Fn() + 'static) -> Watch {
    let last = Rc::new(Cell::new(Moment::now()));
    let look: Rc<dyn Fn()> = {
        let last = Rc::clone(&last);
        Rc::new(move || {
            if limit().is_some_and(|minutes| last.get().is_past(minutes)) {
                callback();
            }
        })
    };
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
    let mut listeners: Vec<_> = SIGNS
        .into_iter()
        .map(|sign| {
            let (look, last) = (Rc::clone(&look), Rc::clone(&last));
            EventListener::new_with_options(&window(), sign, options, move |_| {
                // A machine that slept may be woken by this very touch, before any timer has run.
                look();
                last.set(Moment::now());
            })
        })
        .collect();
    // Whoever wakes the machine or comes back to the tab is not shown the page for the rest of a timer's turn.
    listeners.push({
        let look = Rc::clone(&look);
        EventListener::new(&document(), "visibilitychange", move |_| look())
    });
    listeners.push({
        let look = Rc::clone(&look);
        EventListener::new(&window(), "focus", move |_| look())
    });
    Watch((listeners, Interval::new(OFTEN, move || look())))
}

/// A moment by both clocks of a browser: one can be set, and the other may stand still while the machine sleeps.
#[derive(Clone, Copy)]
struct Moment {
    by_day: f64,
    running: f64,
}

impl Moment {
    fn now() -> Self {
        let running = window().performance().map_or(0.0, |clock| clock.now());
        Self { by_day: Date::now(), running }
    }

    /// Whether so many minutes have passed since, by either clock.
    fn is_past(self, minutes: u32) -> bool {
        let (now, limit) = (Self::now(), f64::from(minutes) * 60_000.0);
        now.by_day - self.by_day >= limit || now.running - self.running >= limit
    }
}
