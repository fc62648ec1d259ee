//! A sheet as text to paste elsewhere.

use super::Line;
use crate::plain_text::{clean, in_one_line};

/// What stands above the parts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Head<'a> {
    /// The heading.
    pub title: &'a str,
    /// Facts, each with its label; those that are empty are left out.
    pub facts: &'a [(&'a str, &'a str)],
}

/// The sheet as plain text: what was chosen, word for word. Parts with nothing in them are left out.
pub fn plain(head: Head, lines: &[Line]) -> String {
    let mut blocks = vec![in_one_line(head.title)];
    let facts: Vec<_> = said(head.facts)
        .map(|(label, value)| format!("{}: {}", in_one_line(label), in_one_line(value)))
        .collect();
    blocks.push(facts.join("\n"));
    for line in lines.iter().filter(|line| !line.is_blank()) {
        blocks.push(format!("[{}]\n{}", in_one_line(&line.title), clean(&line.text).trim_end()));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

/// The same as Markdown. Signs in what was written are no Markdown of ours: they are shown as they were typed.
///
/// ```
/// use career::{interview::Audience, sheet::{Head, Line, markdown}};
/// let line = Line {
///     id: "lantern".parse().unwrap(),
///     part: None,
///     title: "A lantern I need".to_owned(),
///     text: "*One* hour".to_owned(),
///     suggested: false,
///     audience: Audience::Paper,
/// };
/// let head = Head { title: "Dusk check-in", facts: &[] };
/// assert_eq!(markdown(head, &[line]), "# Dusk check-in\n\n## A lantern I need\n\n\\*One\\* hour\n");
/// ```
pub fn markdown(head: Head, lines: &[Line]) -> String {
    let mut blocks = vec![format!("# {}", inline(head.title))];
    let facts: Vec<_> = said(head.facts)
        .map(|(label, value)| format!("- {}: {}", inline(label), inline(value)))
        .collect();
    blocks.push(facts.join("\n"));
    for line in lines.iter().filter(|line| !line.is_blank()) {
        blocks.push(format!(
            "## {}\n\n{}",
            inline(&line.title),
            escaped(clean(&line.text).trim_end())
        ));
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn said<'a>(facts: &'a [(&'a str, &'a str)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    facts
        .iter()
        .map(|(label, value)| (*label, value.trim()))
        .filter(|(_, value)| !clean(value).trim().is_empty())
}

/// A text on one line.
fn inline(text: &str) -> String {
    signs(&in_one_line(text))
}

/// A text of several lines, each of which stays one.
fn escaped(text: &str) -> String {
    // A carriage return alone ends a line there, too.
    let lines: Vec<_> = text.lines().flat_map(|text| text.split('\r')).map(line).collect();
    // Two blanks end a line; nothing ends an empty one, which is a paragraph's end.
    let mut written = String::new();
    for (place, line) in lines.iter().enumerate() {
        let next = lines.get(place + 1);
        written.push_str(line);
        if next.is_some_and(|next| !next.is_empty()) && !line.is_empty() {
            written.push_str("  ");
        }
        if next.is_some() {
            written.push('\n');
        }
    }
    written
}

/// One line, without what would make it a heading, a list, a table or code.
fn line(text: &str) -> String {
    // A wide blank begins a paragraph in Japanese; those that are nothing there are left out.
    let text = signs(text.trim_matches([' ', '\t']));
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if number.len() < text.len() && number.starts_with(['.', ')']) {
        let digits = &text[..text.len() - number.len()];
        return format!("{digits}\\{number}");
    }
    if text.starts_with(['+', '-', '=', ':']) { format!("\\{text}") } else { text }
}

/// Signs that mean something anywhere in a line.
fn signs(text: &str) -> String {
    let mut written = String::new();
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#') {
            written.push('\\');
        }
        written.push(sign);
    }
    written
}
