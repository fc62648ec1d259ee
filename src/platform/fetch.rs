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
/// One problem naming the file: it could not be had, is not UTF-8, or a web page came in its place.
pub async fn content(name: &str) -> Result<String, Vec<Problem>> {
    let problem = |kind| vec![Problem { file: name.to_owned(), place: String::new(), kind }];
    let bytes =
        bytes(&format!("static-data/{name}")).await.ok_or_else(|| problem(Kind::Unreadable))?;
    let text = String::from_utf8(bytes).map_err(|_| problem(Kind::NotUtf8))?;
    // A host may say that all is well and send its page for signing in, or that nothing was found.
    if text.trim_start().starts_with('<') { Err(problem(Kind::WebPage)) } else { Ok(text) }
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
