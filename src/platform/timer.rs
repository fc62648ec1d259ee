//! Time that passes while one looks.

use gloo::timers::callback::{Interval, Timeout};
use js_sys::{Date, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Calls back every so many milliseconds, until it is dropped.
pub fn every(milliseconds: u32, callback: impl FnMut() + 'static) -> Interval {
    Interval::new(milliseconds, callback)
}

/// Goes on after so many milliseconds. Whoever no longer waits leaves no timer behind.
pub async fn pause(milliseconds: u32) {
    let mut timer = None;
    let pause = Promise::new(&mut |resolve, _| {
        let go_on = move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        };
        timer = Some(Timeout::new(milliseconds, go_on));
    });
    let _ = JsFuture::from(pause).await;
    drop(timer);
}

/// Lets the browser draw and answer before what is at hand goes on.
pub async fn breathe() {
    pause(0).await;
}

/// The moment it is, in milliseconds: a page in the background is called back late, and what is counted is the clock.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a moment of our times"
)]
pub fn now() -> u64 {
    Date::now() as u64
}
