//! A sheet as text to paste elsewhere: what was chosen, word for word, and in Markdown nothing that was not meant.

use career::{
    Id,
    interview::Audience,
    plain_text::clean,
    sheet::{Head, Line, markdown, plain},
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    arbitrary,
    support::{holds, id},
};

fn line(title: &str, text: &str) -> Line {
    Line {
        id: Id::clone(&id("part")),
        part: None,
        title: title.to_owned(),
        text: text.to_owned(),
        suggested: false,
        audience: Audience::Paper,
    }
}

const HEAD: Head = Head {
    title: "宵の語らい",
    facts: &[("日", "2027-03-31"), ("名前", "  "), ("相手", " 星守　花 \n")],
};

#[test]
fn a_sheet_is_written_as_plain_text() {
    let lines = [
        line("話すこと", "・一つ目\n・二つ目：*星*\n\n"),
        line("空いたところ", " \n\u{3000}"),
        line("問い", "  なぜ?"),
    ];
    assert_eq!(
        plain(HEAD, &lines),
        "宵の語らい\n\n日: 2027-03-31\n相手: 星守　花\n\n[話すこと]\n・一つ目\n・二つ目：*星*\n\n[問い]\n  なぜ?\n"
    );
    let bare = Head { title: "宵の語らい", facts: &[] };
    assert_eq!(plain(bare, &[]), "宵の語らい\n");
    assert_eq!(plain(bare, &lines[1..2]), "宵の語らい\n");
}

#[test]
fn a_sheet_is_written_as_markdown() {
    let lines = [
        line("話すこと", "・一つ目\n・二つ目\n\n- *三*つ目\n\n"),
        line("空いたところ", " \n\u{3000}"),
        line("問い\n#1", "　なぜ?"),
    ];
    assert_eq!(
        markdown(HEAD, &lines),
        "# 宵の語らい\n\n- 日: 2027-03-31\n- 相手: 星守　花\n\n## 話すこと\n\n・一つ目  \n・二つ目\n\n\\- \\*三\\*つ目\n\n## 問い \\#1\n\n　なぜ?\n"
    );
    let bare = Head { title: "C #", facts: &[] };
    assert_eq!(markdown(bare, &[]), "# C \\#\n");
}

#[test]
fn what_would_be_markdown_is_escaped() {
    for (text, expected) in [
        ("# 見出し", "\\# 見出し"),
        ("   ## 見出し", "\\#\\# 見出し"),
        ("\t\tcode", "code"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("* a", "\\* a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("2027年", "2027年"),
        ("1.5倍", "1\\.5倍"),
        ("> a", "\\> a"),
        ("a\n===", "a  \n\\==="),
        ("a\n---", "a  \n\\---"),
        ("a\n:-:", "a  \n\\:-:"),
        ("```\nx\n```", "\\`\\`\\`  \nx  \n\\`\\`\\`"),
        ("~~~", "\\~\\~\\~"),
        ("a ~~b~~", "a \\~\\~b\\~\\~"),
        ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
        ("![x](http://a.b)", "!\\[x\\](http://a.b)"),
        ("[^1]: x", "\\[^1\\]: x"),
        ("a | b", "a \\| b"),
        ("snake_case", "snake\\_case"),
        ("C:\\", "C:\\\\"),
        ("a\r# b\r\n# c", "a  \n\\# b  \n\\# c"),
        ("a  \n\n\nb", "a\n\n\nb"),
    ] {
        let written = markdown(Head { title: "x", facts: &[] }, &[line("y", text)]);
        assert_eq!(written, format!("# x\n\n## y\n\n{expected}\n"), "{text:?}");
    }
}

/// Pieces of Markdown and of HTML, and what stands between them.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = [
        "#",
        "##",
        "-",
        "+",
        "*",
        "_",
        "1.",
        "23)",
        ">",
        "```",
        "~~~",
        "===",
        "---",
        ":-:",
        "|",
        "[x]",
        "](y)",
        "![",
        "<b>",
        "</b>",
        "&lt;",
        "\\",
        "\\\\",
        "`",
        "~~",
        "a",
        "星",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\u{3000}",
        "\u{2028}",
        "\u{b}",
        ":",
        "=",
        "[ ]",
        "http://a_b",
        "{x}",
    ];
    let hostile = vec(select(pieces.to_vec()), 0..24).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => hostile, 1 => arbitrary::typed()]
}

/// A text as Markdown shows it: each sign that was escaped as itself.
fn shown(markdown: &str) -> String {
    let mut text = String::new();
    let mut signs = markdown.chars().peekable();
    while let Some(sign) = signs.next() {
        let escapes = sign == '\\' && signs.peek().is_some_and(char::is_ascii_punctuation);
        text.extend(if escapes { signs.next() } else { Some(sign) });
    }
    text
}

/// The lines of a text, whatever ends them, without blanks around them.
fn lines_of(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.split('\n').map(|line| line.trim_matches([' ', '\t']).to_owned()).collect()
}

/// Whether a line is, or makes of the one before it, anything but a line of a paragraph.
fn means_something(line: &str) -> bool {
    let text = line.trim_start_matches(' ');
    let after_number = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let numbered = after_number.len() < text.len() && after_number.starts_with(['.', ')']);
    let indented = line.starts_with("    ") || line.starts_with('\t');
    indented
        || numbered
        || text.starts_with(['#', '-', '+', '=', ':', '>', '|', '~', '`', '*', '_', '<'])
}

/// The signs of a line that are not escaped and would mean something.
fn bare(line: &str) -> String {
    let mut bare = String::new();
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        if sign == '\\' {
            let escaped = signs.next();
            assert!(escaped.is_some_and(|sign| sign.is_ascii_punctuation()), "{line:?}");
        } else if "`*_[]<>&|~".contains(sign) {
            bare.push(sign);
        }
    }
    bare
}

#[test]
fn markdown_shows_every_text_line_by_line_as_it_was_typed_and_nothing_of_it_means_anything() {
    let said = |text: &String| !clean(text).trim().is_empty();
    holds(600, &hostile().prop_filter("it says something", said), |text| {
        let written = markdown(Head { title: "面談", facts: &[] }, &[line("話すこと", &text)]);
        let body = written.strip_prefix("# 面談\n\n## 話すこと\n\n").expect("titles stand above");
        let body = body.strip_suffix('\n').expect("it ends with a line's end");
        let expected = lines_of(clean(&text).trim_end());
        prop_assert_eq!(lines_of(&shown(body)), expected, "{:?}", written);
        // A carriage return ends a line in Markdown, too.
        let lines: Vec<_> = body.split(['\n', '\r']).collect();
        for (place, line) in lines.iter().enumerate() {
            prop_assert!(!means_something(line), "{:?} in {:?}", line, written);
            prop_assert_eq!(bare(line), "", "{:?} in {:?}", line, written);
            // A line is ended by two blanks where another follows it, or Markdown would join them.
            let next = lines.get(place + 1).copied().unwrap_or_default();
            prop_assert_eq!(line.ends_with("  "), !line.is_empty() && !next.is_empty());
        }
        Ok(())
    });
}

#[test]
fn titles_and_facts_stay_on_one_line_and_mean_nothing() {
    holds(300, &(hostile(), hostile(), hostile()), |(title, label, value)| {
        let facts = [(label.as_str(), value.as_str())];
        let written = markdown(Head { title: &title, facts: &facts }, &[line(&title, "x")]);
        let lines: Vec<_> = written.lines().collect();
        let words = |text: &str| {
            clean(text).split_ascii_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        let fact = !clean(&value).trim().is_empty();
        prop_assert_eq!(lines.len(), if fact { 7 } else { 5 }, "{:?}", written);
        prop_assert_eq!(words(&shown(lines[0])), [words("#"), words(&title)].concat());
        if fact {
            let label_and_value =
                format!("- {}: {}", words(&label).join(" "), words(value.trim()).join(" "));
            prop_assert_eq!(shown(lines[2]), label_and_value);
        }
        for line in lines {
            prop_assert_eq!(bare(line), "");
        }
        Ok(())
    });
}

#[test]
fn plain_text_is_every_text_word_for_word() {
    holds(300, &vec((arbitrary::typed(), hostile()), 0..4), |parts| {
        let lines: Vec<_> = parts.iter().map(|(title, text)| line(title, text)).collect();
        let said = lines.iter().filter(|line| !line.is_blank());
        let blocks = said.map(|line| {
            let title = clean(&line.title);
            let title: Vec<_> = title.split_ascii_whitespace().collect();
            format!("[{}]\n{}", title.join(" "), clean(&line.text).trim_end())
        });
        let expected: Vec<_> = std::iter::once("面談".to_owned()).chain(blocks).collect();
        let written = plain(Head { title: "面談", facts: &[("日", " ")] }, &lines);
        prop_assert_eq!(written, expected.join("\n\n") + "\n");
        Ok(())
    });
}
