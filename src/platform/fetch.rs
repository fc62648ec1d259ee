//! The portal's own files, from where it is served.

use career::{Problem, problem::Kind};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

#[wasm_bindgen]
extern "C" {
    /// The loader's `fetch` (`boot/start.js`): it asks for the first content while the program is still on its
    /// way, and always afresh, so that an edit shows on the next load.
    #[wasm_bindgen(catch, js_name = ayumiFetch)]
    async fn ayumi_fetch(path: &str) -> Result<JsValue, JsValue>;
}

/// The text of a content file.
///
/// # Errors
/// One problem naming the file: it could not be had, or is not UTF-8.
pub async fn content(name: &str) -> Result<String, Vec<Problem>> {
    let problem = |kind| vec![Problem { file: name.to_owned(), place: String::new(), kind }];
    let bytes =
        bytes(&format!("static-data/{name}")).await.ok_or_else(|| problem(Kind::Unreadable))?;
    String::from_utf8(bytes).map_err(|_| problem(Kind::NotUtf8))
}

/// The text of any file of the portal; nothing where it cannot be had as text.
pub async fn text(path: &str) -> Option<String> {
    String::from_utf8(bytes(path).await?).ok()
}

async fn bytes(path: &str) -> Option<Vec<u8>> {
    let response: Response = ayumi_fetch(path).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
