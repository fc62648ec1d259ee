//! Text as it is compared: half and full width, small and capital letters, both kana alike.
//!
//! Signs that nobody sees do not count. For comparing only, never for keeping: what was written stays as written. Held against Unicode's own NFKC in the
//! tests; its tables would weigh more than the rest of the search.
//!
//! ```
//! use career::search::fold::{chars, folded};
//! assert_eq!(folded("ＡＢＣ ｶﾞｲﾄﾞ"), "abc がいど");
//! let first = chars("ｶﾞ").next().unwrap();
//! assert_eq!((first.char, first.from, first.to), ('が', 0, 6)); // in bytes of the original
//! ```

/// A folded character and where its original begins and ends, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The character as compared.
    pub char: char,
    /// Where the original begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

/// `text` as it is compared.
pub fn folded(text: &str) -> String {
    chars(text).map(|folded| folded.char).collect()
}

/// The same, with where each character comes from.
pub fn chars(text: &str) -> impl Iterator<Item = Folded> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (from, mut first) = chars.next()?;
        while is_unseen(first) {
            first = chars.next()?.1;
        }
        let mut to = chars.peek().map_or(text.len(), |(next, _)| *next);
        let mut char = wide(first);
        // A voiced sound may be written as two characters: half-width ｶﾞ, and か with a mark from some keyboards.
        while let Some((at, mark)) = chars.peek().copied() {
            let Some(joined) = joined(char, mark) else { break };
            char = joined;
            to = at + mark.len_utf8();
            chars.next();
        }
        Some(Folded { char: plain(char), from, to })
    })
}

/// Half-width katakana from U+FF66 on, in full width.
const HALF_WIDTH: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// In full width if it is kana, in half width if it is not.
fn wide(c: char) -> char {
    match c {
        '\u{3000}' | '\u{a0}' | '\t' | '\n' | '\r' => ' ',
        '\u{ff01}'..='\u{ff5e}' => shifted(c, -0xfee0),
        '\u{ff66}'..='\u{ff9d}' => HALF_WIDTH.chars().nth(c as usize - 0xff66).unwrap_or(c),
        '①'..='⑨' => shifted(c, '1' as i32 - '①' as i32),
        _ => c,
    }
}

/// `kana` with the voiced or half-voiced `mark`; the mark is swallowed where it follows something it cannot change
/// only if it is invisible.
fn joined(kana: char, mark: char) -> Option<char> {
    let step = match mark {
        '\u{ff9e}' | '\u{3099}' => 1,
        '\u{ff9f}' | '\u{309a}' => 2,
        mark if is_unseen(mark) => return Some(kana),
        _ => return None,
    };
    // Hiragana and katakana lie 0x60 apart and alike.
    let katakana = hiragana(kana);
    match (katakana, step) {
        ('か'..='ぢ', 1) if (katakana as u32 - 'か' as u32).is_multiple_of(2) => {
            Some(shifted(kana, 1))
        }
        ('つ' | 'て' | 'と', 1) => Some(shifted(kana, 1)),
        ('は'..='ぽ', _) if (katakana as u32 - 'は' as u32).is_multiple_of(3) => {
            Some(shifted(kana, step))
        }
        ('う', 1) => Some(shifted(kana, 'ゔ' as i32 - 'う' as i32)),
        _ => None,
    }
}

/// The last step: one kana, one size of letters, one of the signs that look alike.
fn plain(c: char) -> char {
    match hiragana(c) {
        '‐' | '‑' | '–' | '—' | '−' => '-',
        '〜' => '~',
        '✕' => '×',
        c => c.to_ascii_lowercase(),
    }
}

/// What shows by itself as nothing: which of several shapes a character has does not matter, nor how letters are joined
/// or which way they go.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => shifted(c, -0x60),
        _ => c,
    }
}

fn shifted(c: char, by: i32) -> char {
    (c as u32).checked_add_signed(by).and_then(char::from_u32).unwrap_or(c)
}
