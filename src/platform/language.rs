//! The language of the document, and the one its address asks for.

use career::Language;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::page::{document, window};

/// The language asked for in the address as `?lang=`.
pub fn in_address() -> Option<Language> {
    let search = window().location().search().ok()?;
    Language::from_tag(&UrlSearchParams::new_with_str(&search).ok()?.get("lang")?)
}

/// Takes `?lang=` out of the address, so that a reload keeps the language chosen on the page.
pub fn forget_in_address() {
    let location = window().location();
    let (Ok(path), Ok(hash)) = (location.pathname(), location.hash()) else { return };
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&format!("{path}{hash}")));
    }
}

/// Puts `?lang=` into the address, for a language that is remembered nowhere.
pub fn keep_in_address(language: Language) {
    let hash = window().location().hash().unwrap_or_default();
    if let Ok(history) = window().history() {
        let address = format!("?lang={}{hash}", language.tag());
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Names the language of the document.
pub fn set(language: Language) {
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("lang", language.tag());
    }
}
