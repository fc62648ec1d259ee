//! The way out when the program has stopped or cannot start: `boot/rescue.js` saves what is kept on this machine to a file,
//! without the program.

use js_sys::Reflect;

use super::page::{document, window};

/// Offers it below the page, where the content cannot be used.
pub fn offer() {
    let root = document().document_element();
    let Some((root, way)) = root.zip(document().get_element_by_id("boot-rescue")) else { return };
    let _ = root.set_attribute("data-boot-failed", "content");
    let _ = way.remove_attribute("hidden");
}

/// Hands over where the program breaks off, and the whole record.
pub fn hand_over(file: Option<&str>, place: &str) {
    let window = window();
    let _ = Reflect::set(&window, &"ayumiPanic".into(), &place.into());
    if let Some(file) = file {
        let _ = Reflect::set(&window, &"ayumiRescued".into(), &file.into());
    }
}
