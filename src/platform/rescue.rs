//! Taking out what is kept on this machine without the program: `boot/rescue.js` does it, for when the program has stopped
//! or never started.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::page::window;

/// Saves what is kept on this machine to a file, as it stands there.
pub fn save() {
    if let Ok(save) = Reflect::get(&window(), &JsValue::from_str("ayumiRescue"))
        && let Some(save) = save.dyn_ref::<Function>()
    {
        let _ = save.call0(&JsValue::UNDEFINED);
    }
}

/// Hands over the whole record as the program breaks off, and where it did.
pub fn hand_over(file: Option<&str>, place: &str) {
    let window = window();
    let _ = Reflect::set(&window, &"ayumiPanic".into(), &place.into());
    if let Some(file) = file {
        let _ = Reflect::set(&window, &"ayumiRescued".into(), &file.into());
    }
}
