//! The whole screen, and keys wherever the focus is.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::KeyboardEvent;

use super::page::document;

/// Calls back for every key pressed, until the listener is dropped.
pub fn on_key(callback: impl Fn(&KeyboardEvent) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref() {
            callback(event);
        }
    })
}

/// Gives the page the whole screen, or takes it back. Where the browser does not let it, nothing happens.
pub fn toggle_whole() {
    let document = JsValue::from(document());
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    if get(&document, "fullscreenElement").is_object() {
        ask(&document, &get(&document, "exitFullscreen"));
    } else {
        let root = get(&document, "documentElement");
        ask(&root, &get(&root, "requestFullscreen"));
    }
}

/// Calls a function of `of` that there may not be and that may refuse. By name: the browser's promise is not given back
/// by the typed one, and one that nobody waits for is an error on the console.
fn ask(of: &JsValue, function: &JsValue) {
    let answer = function.dyn_ref::<Function>().and_then(|function| function.call0(of).ok());
    if let Some(Ok(promise)) = answer.map(JsCast::dyn_into::<Promise>) {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
