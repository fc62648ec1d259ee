//! Characters, as people count them.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Segmenter;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new() -> Result<Segmenter, wasm_bindgen::JsValue>;

    #[wasm_bindgen(method)]
    fn segment(this: &Segmenter, text: &str) -> js_sys::Object;
}

/// How many characters a person sees in `text`: a joined emoji is one. Where the browser cannot tell, its code points.
pub fn count(text: &str) -> usize {
    // Natively nobody counts aloud.
    if text.is_ascii() || !cfg!(target_family = "wasm") {
        return text.chars().count();
    }
    match Segmenter::new() {
        Ok(segmenter) => usize::try_from(js_sys::Array::from(&segmenter.segment(text)).length())
            .unwrap_or_default(),
        Err(_) => text.chars().count(),
    }
}
