//! Many files at once: chosen, or dropped on the page.

use career::{Problem, exchange::Format};
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Math;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, FileList, HtmlInputElement};

use super::{
    file::{self, Content, Sealed},
    page::window,
};

/// A file the person chose, not read yet.
#[derive(Clone, Debug)]
pub struct Chosen(web_sys::File);

impl Chosen {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// What is in it, as [`file::open`] reads it.
    ///
    /// # Errors
    /// As there.
    pub async fn open(self, format: Format) -> Result<Content, Vec<Problem>> {
        file::open(self.0, format).await
    }
}

/// The text of a file with its name, or what is wrong with it.
pub type Text = (String, Result<String, Vec<Problem>>);

/// Files that were read: the texts, and those that ask for a passphrase first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// What could be read at once.
    pub texts: Vec<Text>,
    /// What could not.
    pub sealed: Vec<Sealed>,
}

impl Opened {
    /// Adds what was read of the file of this name.
    pub fn add(&mut self, name: String, content: Result<Content, Vec<Problem>>) {
        match content {
            Ok(Content::Text(text)) => self.texts.push((name, Ok(text))),
            Ok(Content::Sealed(sealed)) => self.sealed.push(sealed),
            Err(problems) => self.texts.push((name, Err(problems))),
        }
    }
}

/// Reads files that are to be of this kind, one after the other.
pub async fn open_all(files: Vec<Chosen>, format: Format) -> Opened {
    let mut opened = Opened::default();
    for file in files {
        opened.add(file.name(), file.open(format).await);
    }
    opened
}

fn all(list: Option<FileList>) -> Vec<Chosen> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).map(Chosen).collect()
}

/// The files chosen in a field. It is emptied, so that choosing the same ones again is noticed.
pub fn chosen(field: &HtmlInputElement) -> Vec<Chosen> {
    let files = all(field.files());
    field.set_value("");
    files
}

/// Calls back with files dropped anywhere on the page, until the listeners are dropped. Without this, the browser would
/// leave the page to show the file.
pub fn on_drop(callback: impl Fn(Vec<Chosen>) + 'static) -> [EventListener; 2] {
    let listen = |name, act: Box<dyn Fn(&DragEvent)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window(), name, options, move |event| {
            event.prevent_default();
            act(event.unchecked_ref());
        })
    };
    let dropped = move |event: &DragEvent| {
        callback(all(event.data_transfer().and_then(|dropped| dropped.files())));
    };
    [listen("dragover", Box::new(|_| ())), listen("drop", Box::new(dropped))]
}

/// Four letters by chance, so that files in one folder do not write over one another. They say nothing of anybody.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number from 0 to 25"
)]
pub fn four_letters() -> String {
    (0..4).map(|_| char::from(b'a' + (Math::random() * 26.0) as u8 % 26)).collect()
}
