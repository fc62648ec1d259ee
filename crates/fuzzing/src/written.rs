//! Texts in files that other programs open: whatever a text is, it stays one cell, one event, one part.

use career::{
    interview::Audience,
    plain_text::clean,
    sheet::{Head, Line, markdown, plain},
};

use crate::{
    calendar::{Entry, EntryId, Of, calendar},
    made::today,
};

/// Any text, in all of them.
pub fn texts(text: &str) {
    let cleaned = clean(text);
    assert_eq!(clean(&cleaned), cleaned, "cleaning twice is cleaning once");
    let (title, rest) = text.split_once('\n').unwrap_or((text, text));
    in_a_calendar(title, rest);
    let part = career::Id::new("part").expect("an id");
    let line = Line {
        id: part,
        part: None,
        title: title.to_owned(),
        text: rest.to_owned(),
        suggested: false,
        audience: Audience::Paper,
    };
    let facts = [("label", title)];
    let said = usize::from(!line.is_blank());
    let lines = [line];
    has_headings(&markdown(Head { title: "sheet", facts: &facts }, &lines), said);
    let written = plain(Head { title, facts: &facts }, &lines);
    assert_eq!(clean(&written), written, "nothing meaningless is in a text to paste");
    if said == 1 && !cleaned.trim().is_empty() {
        for line in clean(rest).trim_end().lines() {
            assert!(written.contains(line), "{line:?} is lost in {written:?}");
        }
    }
}

/// Two events with the text, read back by another reader than wrote them.
fn in_a_calendar(title: &str, text: &str) {
    let entry = |of| Entry {
        id: EntryId { of, words: title },
        day: today(),
        summary: title,
        description: text,
    };
    let file = calendar(&[entry(Of::Plan(1, 2)), entry(Of::Next(1))], today());
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "a line of {} bytes", line.len());
        assert!(!line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
    }
    let unfolded = file.replace("\r\n ", "");
    let begun = unfolded.lines().filter(|line| line.trim_end() == "BEGIN:VEVENT").count();
    assert_eq!(begun, 2, "{file}");
    let read: icalendar::Calendar = file.parse().unwrap_or_else(|error| panic!("{error}: {file}"));
    assert_eq!(read.components.len(), 2, "{file}");
}

/// Checks that `csv` is a table with rows of the same length in which nothing is calculated; how many rows it has.
pub fn is_a_table(csv: &str) -> usize {
    let text = csv.strip_prefix('\u{feff}').expect("it begins with a byte-order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.expect("every row is as long")).collect();
    for cell in rows.iter().flatten() {
        let begins = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        assert!(!begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
        assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
        assert_eq!(clean(cell), cell, "nothing meaningless is in a cell");
    }
    rows.len()
}

/// Checks that a text in Markdown has one title and so many headings, and no other line that begins as one.
pub fn has_headings(markdown: &str, headings: usize) {
    let lines = || markdown.split(['\n', '\r']);
    let begin = |sign: &str| lines().filter(|line| line.trim_start().starts_with(sign)).count();
    assert_eq!(begin("#"), headings + 1, "{markdown:?}");
    assert_eq!(begin("## "), headings, "{markdown:?}");
    assert_eq!(begin("==="), 0, "{markdown:?}");
    assert_eq!(begin("---"), 0, "{markdown:?}");
    assert_eq!(begin("<"), 0, "{markdown:?}");
    assert_eq!(begin("```"), 0, "{markdown:?}");
}
