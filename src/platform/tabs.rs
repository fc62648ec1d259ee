//! Other tabs and windows with the same portal open.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// Hears the other tabs until it is dropped.
pub struct Listening(#[expect(dead_code, reason = "it is there to be dropped")] EventListener);

/// What one tab tells the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Something was written.
    Written,
    /// Everything was erased.
    Erased,
}

const ERASED: &str = "erased";

/// A way to tell the other tabs what was done here, and to hear it from them. Where the browser has none, a tab
/// notices when it writes itself.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// The tabs with the portal of one organisation.
    pub fn of(organisation: &str) -> Self {
        Self(BroadcastChannel::new(&format!("ayumi/{organisation}")).ok())
    }

    /// Tells the others.
    pub fn tell(&self, message: Message) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&match message {
                Message::Written => JsValue::TRUE,
                Message::Erased => ERASED.into(),
            });
        }
    }

    /// Calls back with what another tab tells, until the listener is dropped.
    pub fn listen(&self, callback: impl Fn(Message) + 'static) -> Option<Listening> {
        let channel = self.0.as_ref()?;
        Some(Listening(EventListener::new(channel, "message", move |event| {
            let told = event.dyn_ref().map(MessageEvent::data);
            let erased = told.is_some_and(|told| told == ERASED);
            callback(if erased { Message::Erased } else { Message::Written });
        })))
    }
}
