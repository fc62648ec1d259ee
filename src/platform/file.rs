//! Files a person saves and opens.

use career::{
    Problem,
    exchange::{self, Format},
    problem::Kind,
};
use gloo_file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

use super::page::document;

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
        }
    }
}

/// Offers `text` to the person as a file to save.
pub fn save(name: &str, kind: FileKind, text: &str) {
    let blob = Blob::new_with_options(text, Some(kind.mime()));
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

/// Reads a file the person chose, which is to be of this kind.
///
/// # Errors
/// One problem naming the file: too large, unreadable, or not UTF-8.
pub async fn open(file: web_sys::File, format: Format) -> Result<String, Vec<Problem>> {
    let name = file.name();
    let blob = Blob::from(file);
    exchange::check_size(&name, usize::try_from(blob.size()).unwrap_or(usize::MAX), format)?;
    let problem = |kind| vec![Problem { file: name.clone(), place: String::new(), kind }];
    let bytes =
        gloo_file::futures::read_as_bytes(&blob).await.map_err(|_| problem(Kind::Unreadable))?;
    String::from_utf8(bytes).map_err(|_| problem(Kind::NotUtf8))
}
