//! Time that passes while one looks.

use gloo::timers::callback::Interval;
use js_sys::Date;

/// Calls back every so many milliseconds, until it is dropped.
pub fn every(milliseconds: u32, callback: impl FnMut() + 'static) -> Interval {
    Interval::new(milliseconds, callback)
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
