//! Modal dialogs, as browsers have them: while one is open, nothing else of the page can be reached, and when it closes, the
//! focus is back where it was.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// Opens a `dialog` element over everything else, if it is not open.
pub fn open(element: &Element) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Closes it, if it is open.
pub fn close(element: &Element) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().filter(|dialog| dialog.open()) {
        dialog.close();
    }
}
