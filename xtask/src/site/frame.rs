//! What was rendered ahead: the first page in Japanese, and in English the frame around it.
//!
//! The frame is what a bookmark to an inner page shows until the program has arrived. The whole English page would cost
//! everyone its bytes; its frame is small.

use anyhow::{Context, Result};

/// The first page as it was rendered in each language.
pub struct Rendered {
    /// In Japanese.
    pub japanese: String,
    /// In English.
    pub english: String,
}

const MAIN: &str = "<main id=\"main\">";
const MAIN_END: &str = "</main>";

/// The sign of waiting, in place of a page that is not here yet; boot.css hides it where the first page stands.
pub const WAITING_JA: &str = "<p id=\"boot-waiting\" class=\"waiting\" role=\"status\" tabindex=\"-1\">読み込んでいます…</p>";
const WAITING_EN: &str =
    "<p id=\"boot-waiting\" class=\"waiting\" role=\"status\" tabindex=\"-1\">Loading…</p>";

/// The first page, with the sign of waiting in it.
pub fn first_page(html: &str) -> Result<String> {
    let (before, main, after) = parts(html)?;
    Ok([before, MAIN, WAITING_JA, main, MAIN_END, after].concat())
}

/// The frame alone, with the sign of waiting in the place of the page.
pub fn alone(html: &str) -> Result<String> {
    let (before, _, after) = parts(html)?;
    Ok([before, MAIN, WAITING_EN, MAIN_END, after].concat())
}

fn parts(html: &str) -> Result<(&str, &str, &str)> {
    html.split_once(MAIN)
        .and_then(|(before, rest)| {
            rest.rsplit_once(MAIN_END).map(|(main, after)| (before, main, after))
        })
        .context("The first page was rendered without <main id=\"main\">: see src/portal.rs.")
}

#[cfg(test)]
mod tests {
    use super::{WAITING_EN, WAITING_JA, alone, first_page};

    #[test]
    fn the_frame_is_the_page_without_what_is_in_it() {
        let html = "<header>a</header><main id=\"main\"><h1>b</h1></main><footer>c</footer>";
        let frame =
            format!("<header>a</header><main id=\"main\">{WAITING_EN}</main><footer>c</footer>");
        assert_eq!(alone(html).ok(), Some(frame));
        assert_eq!(
            first_page(html).map(|page| page.replace(WAITING_JA, "")).ok().as_deref(),
            Some(html)
        );
        assert!(alone("<p>").is_err());
    }
}
