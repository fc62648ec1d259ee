//! What the service worker has told the page, and opening the page again. The other half is `boot/offline.js`.

use gloo::events::EventListener;

use super::page::{document, window};

/// What the page knows of its own version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Whether a newer version is on this machine, whole.
    pub newer: bool,
    /// The day of the copy that the page was made from, such as 2026-11-29, where it is not from the server.
    pub copy: Option<String>,
}

impl Told {
    /// What there is to know now.
    pub fn now() -> Self {
        let Some(root) = document().document_element() else { return Self::default() };
        Self { newer: root.has_attribute("data-newer"), copy: root.get_attribute("data-copy") }
    }
}

/// Calls back when there is more to know, until the listener is dropped.
pub fn on_told(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "ayumi-told", move |_| callback())
}

/// Opens the page again.
pub fn reload() {
    let _ = window().location().reload();
}
