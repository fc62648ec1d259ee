//! Styles that come later.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

use super::page::document;

/// The styles of the program's second file, once they are here; at once when they cannot be had, since a plain page is
/// better than none. The build names their file in the page.
pub async fn later() {
    let Some(link) = link() else { return };
    if link.sheet().is_some() {
        return;
    }
    let arrived = Promise::new(&mut |go, _| {
        for event in ["load", "error"] {
            let _ = link.add_event_listener_with_callback(event, &go);
        }
    });
    let _ = JsFuture::from(arrived).await;
    if link.sheet().is_none() {
        // So that another try asks for them again.
        link.remove();
    }
}

/// The link to them, put in where there is none.
fn link() -> Option<HtmlLinkElement> {
    let document = document();
    if let Ok(Some(link)) = document.query_selector("link[rel=stylesheet]") {
        return link.dyn_into().ok();
    }
    let name = document.query_selector("meta[name=ayumi-later-style]").ok()??;
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_rel("stylesheet");
    link.set_href(&name.get_attribute("content")?);
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
