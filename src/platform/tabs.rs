//! Other tabs and windows with the same portal open.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

/// Hears the other tabs until it is dropped.
pub struct Listening(#[expect(dead_code, reason = "it is there to be dropped")] EventListener);

/// A way to tell the other tabs that something was written, and to hear it from them. Where the browser has none, a tab
/// notices when it writes itself.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// The tabs with the portal of one organisation.
    pub fn of(organisation: &str) -> Self {
        Self(BroadcastChannel::new(&format!("ayumi/{organisation}")).ok())
    }

    /// Tells the others that something was written.
    pub fn tell(&self) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::TRUE);
        }
    }

    /// Calls back when another tab has written something, until the listener is dropped.
    pub fn listen(&self, callback: impl Fn() + 'static) -> Option<Listening> {
        let channel = self.0.as_ref()?;
        Some(Listening(EventListener::new(channel, "message", move |_| callback())))
    }
}
