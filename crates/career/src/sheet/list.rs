//! Lists in what a person writes: a line for each thing.

use super::suggestion::bullet;
use crate::Language;

/// Whether `item` stands in `text` on a line of its own, whatever the line begins with.
///
/// ```
/// use career::{Language, sheet::{has_item, with_item, without_item}};
/// let own = "My own question?";
/// let text = with_item(own, "What next?", Language::En);
/// assert_eq!(text, "My own question?\n- What next?");
/// assert!(has_item(&text, "What next?") && !has_item(&text, "What"));
/// assert_eq!(without_item(&text, "What next?"), own);
/// ```
pub fn has_item(text: &str, item: &str) -> bool {
    text.lines().any(|line| is_item(line, item))
}

/// `text` with `item` as its last line, unless it has it already.
pub fn with_item(text: &str, item: &str, language: Language) -> String {
    if has_item(text, item) {
        return text.to_owned();
    }
    let before = if text.trim().is_empty() { "" } else { text };
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    format!("{before}{end}{}{item}", bullet(language))
}

/// `text` without the lines that are `item`; all others stay as they are.
pub fn without_item(text: &str, item: &str) -> String {
    let others: Vec<_> = text.split('\n').filter(|line| !is_item(line, item)).collect();
    others.join("\n")
}

fn is_item(line: &str, item: &str) -> bool {
    let line = line.trim();
    let bullets = Language::ALL.map(|language| bullet(language).trim());
    let bare = bullets.into_iter().find_map(|bullet| line.strip_prefix(bullet));
    bare.unwrap_or(line).trim_start() == item.trim()
}
