//! The document: its address, title and focus.

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, FocusOptions, HtmlDocument, HtmlElement, HtmlTextAreaElement, KeyboardEvent,
    Node, PageTransitionEvent, Window,
};

const ROOT: &str = "app";

/// The window.
///
/// # Panics
/// Outside a browser window, where the portal cannot run.
pub fn window() -> Window {
    web_sys::window().expect("the portal runs in a browser window")
}

/// The document.
///
/// # Panics
/// As [`window`].
pub fn document() -> Document {
    window().document().expect("a window has a document")
}

/// A place to render into that is not shown yet: the page painted from static HTML stays until
/// [`take_over`].
///
/// # Panics
/// When the document cannot create elements.
pub fn new_root() -> Element {
    let root = document().create_element("div").expect("a document creates elements");
    root.set_id(ROOT);
    root
}

/// Shows `root` in place of the static page, and tells the loader that the portal runs.
pub fn take_over(root: &Element) {
    if let Some(painted) = document().get_element_by_id(ROOT) {
        let _ = painted.replace_with_with_node_1(root);
    }
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("data-ready", "true");
    }
}

/// The part of the address after `#`, decoded; empty if there is none.
pub fn hash() -> String {
    let hash = window().location().hash().unwrap_or_default();
    let decoded = js_sys::decode_uri_component(&hash).map_or(hash, String::from);
    decoded.strip_prefix('#').unwrap_or_default().to_owned()
}

/// The address of the portal, as one may write it down; none where it was opened from a file, or is rendered natively.
pub fn address() -> Option<String> {
    if !cfg!(target_family = "wasm") {
        return None;
    }
    let location = window().location();
    let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
    origin.starts_with("http").then(|| format!("{origin}{path}"))
}

/// Goes to another address of the portal, such as `#/tracks`.
pub fn go(href: &str) {
    let _ = window().location().set_hash(href);
}

/// Goes to another address without a new step in the browser's history.
pub fn replace(href: &str) {
    let history = window().history();
    let state = history.as_ref().ok().and_then(|history| history.state().ok());
    let _ = window().location().replace(href);
    // Replacing empties it, and where the page was scrolled to is found by it.
    if let (Ok(history), Some(state)) = (history, state) {
        let _ = history.replace_state(&state, "");
    }
}

/// Calls back whenever the part after `#` changes, until the listener is dropped.
pub fn on_hash_change(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| callback())
}

/// Shows another address for the page one is on, such as what is searched for as one types. Nothing else happens.
pub fn show_address(href: &str) {
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(href));
    }
}

/// Calls back when the browser shows the page again as it was left for another one, until the listener is dropped.
pub fn on_return(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "pageshow", move |event| {
        if event.dyn_ref().is_some_and(PageTransitionEvent::persisted) {
            callback();
        }
    })
}

/// Calls back after so many milliseconds, unless the timer is dropped before.
pub fn later(milliseconds: u32, callback: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, callback)
}

/// Calls back once what was just changed is on the page.
pub fn soon(callback: impl FnOnce() + 'static) {
    Timeout::new(0, callback).forget();
}

/// Calls back when `/` is pressed where nothing is being written, until the listener is dropped.
pub fn on_slash(callback: impl Fn() + 'static) -> EventListener {
    on_key("/", false, callback)
}

/// Calls back when something is to be undone by keys, where nothing is being written: there the browser undoes what was
/// written. Until the listener is dropped.
pub fn on_undo(callback: impl Fn() + 'static) -> EventListener {
    on_key("z", true, callback)
}

fn on_key(key: &'static str, with_control: bool, callback: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let control = event.ctrl_key() || event.meta_key();
        let is_it = event.key() == key && control == with_control && !event.alt_key();
        if !is_it || event.is_composing() || is_writing() || is_asked() {
            return;
        }
        // The sign itself is not to be written into the field.
        event.prevent_default();
        callback();
    })
}

/// Whether a dialog is open over the page.
fn is_asked() -> bool {
    document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some())
}

/// Whether what is typed now goes into something.
fn is_writing() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|element| {
        // Boxes to tick and buttons take no text.
        element
            .matches(
                "textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=file])",
            )
            .unwrap_or(false)
    })
}

/// Moves the focus among the elements matching `selector`, from the one that has it by `step`. Whether it moved.
pub fn walk(selector: &str, step: i32) -> bool {
    let Ok(all) = document().query_selector_all(selector) else { return false };
    let focused = document().active_element().map(JsCast::unchecked_into);
    let length = i32::try_from(all.length()).unwrap_or_default();
    let here = (0..length).find(|index| all.item(index.unsigned_abs()) == focused);
    let next = here.map(|here| here + step).filter(|next| (0..length).contains(next));
    let Some(next) = next.and_then(|next| all.item(next.unsigned_abs())) else { return false };
    next.unchecked_into::<HtmlElement>().focus().is_ok()
}

/// Names the page.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Moves the focus to the first element matching `selector` without scrolling. Whether there is one.
pub fn focus(selector: &str) -> bool {
    let Ok(Some(element)) = document().query_selector(selector) else { return false };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.unchecked_into::<HtmlElement>().focus_with_options(&options).is_ok()
}

/// Whether anything on the page matches `selector`.
pub fn is_there(selector: &str) -> bool {
    document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// Whether what matches `selector` has the focus.
pub fn has_focus(selector: &str) -> bool {
    document().active_element().is_some_and(|element| element.matches(selector).unwrap_or(false))
}

/// Whether nothing has the focus, as when what had it is no longer there.
pub fn focus_is_lost() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// Once what was just asked for is drawn, moves the focus to the heading if what had it is gone.
pub fn keep_focus() {
    soon(|| {
        if focus_is_lost() {
            focus("h1");
        }
    });
}

/// Moves the focus to the first element matching `selector`, and scrolls to it where needed. Whether there is one.
pub fn focus_and_show(selector: &str) -> bool {
    let Ok(Some(element)) = document().query_selector(selector) else { return false };
    element.unchecked_into::<HtmlElement>().focus().is_ok()
}

/// Moves the focus to the first element matching `selector`, with the page scrolled past its frame: what one is in the
/// middle of has the whole window. Whether there is one.
pub fn focus_past_frame(selector: &str) -> bool {
    if let Ok(Some(main)) = document().query_selector("main") {
        main.scroll_into_view();
    }
    focus(selector)
}

/// As [`focus_and_show`], once what was just asked for is drawn: what was pressed may be gone by then.
pub fn show_soon(selector: impl Into<String>) {
    let selector = selector.into();
    soon(move || {
        focus_and_show(&selector);
    });
}

/// Leaves the field that is being written in, if one is.
pub fn leave_field() {
    if let Some(focused) = document().active_element() {
        let _ = focused.unchecked_into::<HtmlElement>().blur();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = window().print();
}

/// Where something is, from top to bottom, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// How far from the top of what it is in.
    pub top: f64,
    /// How high it is.
    pub height: f64,
}

/// Where everything matching `inside` is in the first element matching `selector`, when that is `width` CSS pixels
/// wide: on a phone, too, a page of paper has the width of paper. Nothing where there is no such element.
pub fn spans_at_width(selector: &str, inside: &str, width: f64) -> Vec<Span> {
    let Ok(Some(element)) = document().query_selector(selector) else { return Vec::new() };
    let style = element.unchecked_ref::<HtmlElement>().style();
    // Set and taken back before anything is painted.
    let _ = style.set_property("width", &format!("{width}px"));
    let top = element.get_bounding_client_rect().top();
    let span = |node: Node| {
        let place = node.unchecked_into::<Element>().get_bounding_client_rect();
        Span { top: place.top() - top, height: place.height() }
    };
    let found = element.query_selector_all(inside).ok();
    let nodes = found.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
    let spans = nodes.map(span).collect();
    let _ = style.remove_property("width");
    spans
}

/// Calls back when things may have come to lie elsewhere, and before the page is printed, until the listeners are
/// dropped.
pub fn on_layout(callback: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    ["resize", "beforeprint"].map(|event| {
        let callback = callback.clone();
        EventListener::new(&window(), event, move |_| callback())
    })
}

/// Selects the text of the first field matching `selector` and copies it. Whether the browser did. This old way works
/// without a secure connection, too, where there is no clipboard to write to.
pub fn copy(selector: &str) -> bool {
    let Ok(Some(element)) = document().query_selector(selector) else { return false };
    let field: HtmlTextAreaElement = element.unchecked_into();
    let _ = field.focus();
    field.select();
    document().unchecked_into::<HtmlDocument>().exec_command("copy").unwrap_or(false)
}
