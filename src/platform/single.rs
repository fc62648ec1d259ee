//! The portal as one file that opens by double click: whether this is it, and making one of what is shown here.

use futures_util::future::join_all;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::{
    fetch,
    file::{self, FileKind},
    page::window,
};

/// The file that the build puts beside the page (`xtask/src/site/single.rs`).
const NAME: &str = "ayumi.html";

/// Whether the portal was opened as one file.
pub fn is_here() -> bool {
    // Rendered natively there is no window to ask.
    cfg!(target_family = "wasm")
        && Reflect::has(&window(), &JsValue::from_str("ayumiInside")).unwrap_or(false)
}

/// Saves the portal as one file, with the content as this host has it now. Whether all of it could be had.
pub async fn save() -> bool {
    let Some(page) = with_content_of_now().await else { return false };
    file::save(NAME, FileKind::Page, &page);
    true
}

async fn with_content_of_now() -> Option<String> {
    let built = fetch::text(NAME).await?;
    let texts = join_all(content_of(&built).into_iter().map(fetch::text)).await;
    let texts = texts.into_iter().collect::<Option<Vec<_>>>()?;
    Some(with_content(&built, &texts))
}

const OPEN: &str = "<script type=\"application/json\" id=\"file:";
const NAMED: &str = "\">";
const CLOSE: &str = "</script>";

/// The content files inside a page that the build wrote, by their addresses on a host.
pub fn content_of(page: &str) -> Vec<&str> {
    page.split(OPEN).skip(1).filter_map(|rest| Some(rest.split_once(NAMED)?.0)).collect()
}

/// The page with these texts in place of the content it was built with, in the order of [`content_of`].
pub fn with_content(page: &str, texts: &[String]) -> String {
    let mut parts = page.split(OPEN);
    let mut changed = parts.next().unwrap_or_default().to_owned();
    for (part, text) in parts.zip(texts) {
        let (name, rest) = part.split_once(NAMED).unwrap_or((part, ""));
        let rest = rest.split_once(CLOSE).map_or("", |(_, rest)| rest);
        // As the build writes it: in JSON the sign can only stand in a text, where it may be written so.
        for piece in [OPEN, name, NAMED, &text.replace('<', "\\u003c"), CLOSE, rest] {
            changed.push_str(piece);
        }
    }
    changed
}
