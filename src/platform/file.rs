//! Files a person saves and opens.

use std::rc::Rc;

use career::{
    Problem,
    exchange::{self, Format},
    problem::Kind,
};
use gloo_file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

use super::{page::document, protect};

/// What a file is, for the program that opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A file of this portal.
    Json,
    /// Dates for a calendar.
    Calendar,
    /// A table for a spreadsheet.
    Csv,
    /// Something to read.
    Text,
    /// The same, with its headings marked.
    Markdown,
    /// A page for a browser.
    Page,
    /// Whatever it was, protected by a passphrase.
    Protected,
}

impl FileKind {
    fn mime(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Text => "text/plain;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Page => "text/html;charset=utf-8",
            Self::Protected => "application/octet-stream",
        }
    }
}

/// A file that was made and not saved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// What it is to be called.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// What is in it.
    pub text: String,
}

impl NewFile {
    /// Offers it to the person as it is.
    pub fn save(&self) {
        save(&self.name, self.kind, &self.text);
    }

    /// Offers it as a file that opens with this passphrase, which takes seconds. Dropping the future ends the work.
    ///
    /// # Errors
    /// That it cannot be done here.
    pub async fn save_protected(&self, passphrase: &str) -> Result<(), protect::Fault> {
        let sealed = protect::seal(self.text.as_bytes(), passphrase).await?;
        offer(&format!("{}{PROTECTED}", self.name), FileKind::Protected, &sealed);
        Ok(())
    }
}

/// What the name of a protected file ends in.
pub const PROTECTED: &str = ".age";

/// Offers `text` to the person as a file to save.
pub fn save(name: &str, kind: FileKind, text: &str) {
    offer(name, kind, text.as_bytes());
}

fn offer(name: &str, kind: FileKind, bytes: &[u8]) {
    let blob = Blob::new_with_options(bytes, Some(kind.mime()));
    let url = ObjectUrl::from(blob);
    let Ok(link) = document().create_element("a").map(JsCast::unchecked_into::<HtmlAnchorElement>)
    else {
        return;
    };
    link.set_href(&url);
    link.set_download(name);
    if let Some(body) = document().body() {
        let _ = body.append_child(&link);
        link.click();
        link.remove();
    }
    // Some browsers read the address only after this: it must hold for as long as the page.
    std::mem::forget(url);
}

/// A protected file, not opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// What it is called.
    pub name: String,
    bytes: Rc<[u8]>,
}

impl Sealed {
    /// The text in it. Dropping the future ends the work.
    ///
    /// # Errors
    /// Why it does not open, or that what is in it is no text.
    pub async fn open(&self, passphrase: &str) -> Result<String, protect::Fault> {
        let bytes = protect::open(&self.bytes, passphrase).await?;
        String::from_utf8(bytes).map_err(|_| protect::Fault::NotText)
    }
}

/// What a chosen file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A text, whatever is in it.
    Text(String),
    /// It asks for a passphrase first.
    Sealed(Sealed),
}

/// Reads a file the person chose, which is to be of this kind.
///
/// # Errors
/// One problem naming the file: too large, unreadable, or not UTF-8.
pub async fn open(file: web_sys::File, format: Format) -> Result<Content, Vec<Problem>> {
    let name = file.name();
    let blob = Blob::from(file);
    exchange::check_size(&name, usize::try_from(blob.size()).unwrap_or(usize::MAX), format)?;
    let problem = |kind| vec![Problem { file: name.clone(), place: String::new(), kind }];
    let bytes =
        gloo_file::futures::read_as_bytes(&blob).await.map_err(|_| problem(Kind::Unreadable))?;
    if protect::is_protected(&bytes) {
        return Ok(Content::Sealed(Sealed { name, bytes: bytes.into() }));
    }
    String::from_utf8(bytes).map(Content::Text).map_err(|_| problem(Kind::NotUtf8))
}
