//! Texts without the signs that mean nothing to people and something to programs.
//!
//! A text can come from anybody's file. It is kept as it was typed, but for signs nobody types and nobody sees, which
//! could turn the line around it or hide a part of it: they are dropped where a text is read from a file, and once more
//! where texts are put into a file that other programs open (CSV, Markdown, plain text, calendars), as what was typed or
//! pasted here may hold some too.
//!
//! ```
//! use career::plain_text::{clean, in_sentence};
//! assert_eq!(clean("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
//! assert_eq!(in_sentence("Koke"), "Koke");
//! assert_eq!(in_sentence("אבי"), "\u{2068}אבי\u{2069}"); // the words around it keep their order
//! ```

use std::borrow::Cow;

/// Begins what is laid out on its own, in whatever direction its first letters go.
const ISOLATE: char = '\u{2068}';
/// Ends it.
const END_ISOLATE: char = '\u{2069}';

/// `text` without control characters and without those that turn the direction of what follows. Line breaks and tabs
/// stay; the breaks that word processors have signs of their own for become line breaks. Marks that only join or part
/// letters stay: emoji and names are written with them.
///
/// ```
/// use career::plain_text::clean;
/// assert_eq!(clean("gpj.\u{202e}txt\0"), "gpj.txt");
/// assert_eq!(clean("一行目\u{b}二行目\r\n"), "一行目\n二行目\r\n");
/// assert_eq!(clean("👩\u{200d}🔧"), "👩\u{200d}🔧");
/// ```
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(is_meaningless) {
        return Cow::Borrowed(text);
    }
    let kept = |c: char| match c {
        '\u{b}' | '\u{c}' | '\u{85}' => Some('\n'),
        c => (!is_meaningless(c)).then_some(c),
    };
    text.chars().filter_map(kept).collect()
}

/// Whether [`clean`] leaves it out or has another sign for it.
fn is_meaningless(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` as it can stand in a sentence of somebody else's: where it has letters that are written from right to left, it
/// is laid out on its own, so that the words around it stay in their order.
pub fn in_sentence(text: &str) -> Cow<'_, str> {
    let text = clean(text);
    if text.contains(is_from_the_right) {
        return Cow::Owned(format!("{ISOLATE}{text}{END_ISOLATE}"));
    }
    text
}

/// Letters and marks of the scripts that are written from right to left, by the blocks Unicode keeps for them.
fn is_from_the_right(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// `text` on one line.
pub(crate) fn in_one_line(text: &str) -> String {
    // Not at wide blanks, which stand in names.
    clean(text).split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
