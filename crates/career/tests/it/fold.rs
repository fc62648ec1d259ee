//! Folding for search against Unicode's NFKC, over what it claims to cover; and where it differs on purpose.

use std::ops::RangeInclusive;

use career::search::fold::{chars, folded};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::{arbitrary, support::holds};

/// What NFKC makes of `text`, with both kana and both sizes of letters alike.
fn normal(text: &str) -> String {
    let one_kana = |c: char| match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    };
    text.nfkc().map(one_kana).collect()
}

fn each(range: RangeInclusive<char>) -> impl Iterator<Item = String> {
    range.map(String::from)
}

/// Voiced and half-voiced marks, of half width and combining.
const MARKS: [char; 4] = ['\u{ff9e}', '\u{ff9f}', '\u{3099}', '\u{309a}'];

/// Characters that look alike, or are a space, and that NFKC keeps apart.
const ALIKE: [(char, char); 10] = [
    ('\t', ' '),
    ('\n', ' '),
    ('\r', ' '),
    ('‐', '-'),
    ('\u{2011}', '-'),
    ('–', '-'),
    ('—', '-'),
    ('−', '-'),
    ('〜', '~'),
    ('✕', '×'),
];

#[test]
fn full_width_letters_half_width_kana_and_circled_digits_are_as_in_nfkc() {
    let claimed = each('\u{ff01}'..='\u{ff5e}')
        .chain(each('\u{ff66}'..='\u{ff9d}'))
        .chain(each('①'..='⑨'))
        .chain(each('ぁ'..='ゖ'))
        .chain(each('ァ'..='ヶ'))
        .chain(each(' '..='~'))
        .chain(["\u{3000}", "\u{a0}"].map(str::to_owned));
    for text in claimed {
        assert_eq!(folded(&text), normal(&text), "{text}");
    }
}

#[test]
fn a_mark_behind_kana_voices_it_as_in_nfkc() {
    let kana = each('\u{ff66}'..='\u{ff9d}').chain(each('ぁ'..='ゖ')).chain(each('ァ'..='ヶ'));
    let mut different = Vec::new();
    for kana in kana {
        for mark in MARKS {
            let text = format!("{kana}{mark}");
            let is_one = normal(&text).chars().count() == 1;
            if is_one && folded(&text) == normal(&text) {
                continue;
            }
            // What cannot be voiced keeps its mark, as it was typed.
            assert_eq!(folded(&text), format!("{}{mark}", folded(&kana)), "{text}");
            if is_one {
                different.push(text);
            }
        }
    }
    // Kana for v that no word of today is written with.
    let expected = ["ｦﾞ", "ｦ\u{3099}", "ﾜﾞ", "ﾜ\u{3099}", "ワﾞ", "ワ\u{3099}", "ヰﾞ", "ヰ\u{3099}"];
    let more = ["ヱﾞ", "ヱ\u{3099}", "ヲﾞ", "ヲ\u{3099}"];
    assert_eq!(different, [&expected[..], &more[..]].concat());
}

#[test]
fn words_in_half_width_kana_are_as_in_nfkc() {
    for text in ["ｶｵﾅﾋﾞ", "ﾊﾟﾜｰﾊﾗｽﾒﾝﾄ", "ｳﾞｨｼﾞｮﾝ", "ｷｬﾘｱﾃﾞｻﾞｲﾝ", "ＫＰＩ／ｋｇｉ", "①～⑨", "（１）"]
    {
        assert_eq!(folded(text), normal(text), "{text}");
    }
    assert_eq!(folded("ｶｵﾅﾋﾞ"), "かおなび");
}

#[test]
fn what_looks_alike_is_alike_although_nfkc_keeps_it_apart() {
    for (from, to) in ALIKE {
        assert_eq!(folded(&from.to_string()), to.to_string());
        assert_ne!(normal(&from.to_string()), to.to_string(), "{from:?} needs no mention");
    }
}

#[test]
fn no_other_character_is_changed_but_as_nfkc_changes_it() {
    let alike: Vec<char> = ALIKE.iter().map(|(from, _)| *from).collect();
    for c in ('\0'..=char::MAX).filter(|c| !alike.contains(c)) {
        let text = c.to_string();
        let folded = folded(&text);
        // Those that show as nothing come to nothing.
        let untouched = folded == text || UNSEEN.iter().any(|unseen| unseen.contains(&c));
        assert!(untouched || folded == normal(&text), "{c:?} became {folded:?}");
    }
}

#[test]
fn what_is_left_to_nfkc_is_left_alone() {
    for text in ["⑩", "Ⅳ", "㈱", "½", "ﬁ", "…", "｡｢｣､･", "ﾞ", "゛", "Ä"] {
        assert_eq!(folded(text), text);
        assert_eq!(folded(text).chars().count(), text.chars().count());
    }
}

#[test]
fn which_of_several_shapes_a_character_has_does_not_matter() {
    assert_eq!(folded("葛\u{e0100}飾"), "葛飾");
    assert_eq!(folded("▶\u{fe0f}▶"), "▶▶");
    assert_eq!(folded("か\u{fe00}\u{3099}"), "が");
    assert_eq!(folded("\u{fe0f}"), "", "there is nothing before it");
}

/// What shows by itself as nothing.
const UNSEEN: [RangeInclusive<char>; 8] = [
    '\u{ad}'..='\u{ad}',
    '\u{61c}'..='\u{61c}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{fe00}'..='\u{fe0f}',
    '\u{feff}'..='\u{feff}',
    '\u{e0100}'..='\u{e01ef}',
];

#[test]
fn signs_nobody_sees_do_not_count() {
    for c in UNSEEN.into_iter().flatten() {
        for text in [format!("{c}人{c}材{c}"), format!("人{c}{c}材")] {
            assert_eq!(folded(&text), "人材", "{c:?}");
        }
        assert_eq!(folded(&format!("か{c}\u{3099}")), "が", "{c:?}");
        assert_eq!(folded(&c.to_string()), "", "{c:?}");
    }
}

#[test]
fn folding_twice_is_folding_once() {
    for c in '\0'..=char::MAX {
        let once = folded(&c.to_string());
        assert_eq!(folded(&once), once, "{c:?}");
    }
}

/// Texts with much to fold, and any others.
pub fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "ｶ",
        "ﾞ",
        "ﾟ",
        "\u{3099}",
        "は",
        "ハ",
        "ー",
        "Ａ",
        "a",
        "K",
        "\u{3000}",
        " ",
        "①",
        "✕",
        "\u{fe0f}",
        "𠮷",
        "人材",
        "データ",
        "s",
        "👩🏽‍🔧",
    ];
    let mixed = proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..30);
    prop_oneof![3 => mixed.prop_map(|pieces| pieces.concat()), 1 => arbitrary::typed()]
}

#[test]
fn every_character_knows_where_it_comes_from() {
    holds(300, &text(), |text| {
        let mut done = 0;
        for folded in chars(&text) {
            prop_assert_eq!(folded.from, done, "nothing is skipped");
            let original = text.get(folded.from..folded.to);
            let original = original.expect("it begins and ends between characters");
            let alone: Vec<_> = chars(original).map(|folded| folded.char).collect();
            prop_assert_eq!(alone, [folded.char], "{:?}", original);
            done = folded.to;
        }
        // Nothing is left but what shows as nothing, where there is nothing else.
        prop_assert_eq!(done, if folded(&text).is_empty() { 0 } else { text.len() });
        Ok(())
    });
}
