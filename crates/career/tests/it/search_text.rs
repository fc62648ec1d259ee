//! What was looked for within one text: marked, and cut out with what stands around it.

use career::search::{Query, fold::folded};
use proptest::prelude::*;

use crate::{fold::text, support::holds};

/// A text, and words of it among others.
fn text_and_query() -> impl Strategy<Value = (String, String)> {
    (text(), text(), any::<(u16, u8)>()).prop_map(|(text, other, (from, length))| {
        let from = usize::from(from) % (text.chars().count() + 1);
        let part: String = text.chars().skip(from).take(usize::from(length) % 6).collect();
        (text, format!("{other}\u{3000}{part}"))
    })
}

fn words(query: &str) -> Vec<String> {
    folded(query).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn marked_pieces_are_the_text_and_are_made_of_the_words() {
    holds(300, &text_and_query(), |(text, query)| {
        let (pieces, words) = (Query::new(&query).marked(&text), words(&query));
        prop_assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), &*text);
        let alternate = pieces.windows(2).all(|pair| pair[0].1 != pair[1].1);
        prop_assert!(alternate, "{:?}", pieces);
        for (piece, hit) in pieces {
            let piece = folded(piece);
            prop_assert!(!piece.is_empty() || folded(&text).is_empty());
            if hit {
                prop_assert!(words.iter().any(|word| piece.starts_with(word)), "{}", piece);
                prop_assert!(words.iter().any(|word| piece.ends_with(word)), "{}", piece);
                let of_a_word = |c| words.iter().any(|word| word.contains(c));
                prop_assert!(piece.chars().all(of_a_word), "{}", piece);
            } else {
                prop_assert!(!words.iter().any(|word| piece.contains(word)), "{}", piece);
            }
        }
        Ok(())
    });
}

#[test]
fn every_place_is_marked_whatever_the_width_the_kana_and_the_case() {
    for (query, text, expected) in [
        ("kpi", "KPIとＫＰＩ", &["[KPI]", "と", "[ＫＰＩ]"][..]),
        ("ｶｵﾅﾋﾞ", "カオナビで", &["[カオナビ]", "で"]),
        ("がく", "ﾀﾞｶﾞｸ", &["ﾀﾞ", "[ｶﾞｸ]"]),
        ("材配", "人材配置", &["人", "[材配]", "置"]),
        ("人材 材配", "人材配置", &["[人材配]", "置"]),
        ("人材　配置", "人材配置", &["[人材配置]"]),
        ("ああ", "あああ", &["[あああ]"]),
        ("なし", "人材", &["人材"]),
        ("", "人材", &["人材"]),
        ("人材", "", &[]),
    ] {
        let show = |(piece, hit): &(&str, bool)| {
            if *hit { format!("[{piece}]") } else { (*piece).to_owned() }
        };
        let found: Vec<_> = Query::new(query).marked(text).iter().map(show).collect();
        assert_eq!(found, expected, "{query} in {text}");
    }
}

#[test]
fn all_words_must_stand_in_a_text_for_it_to_match() {
    let text = "カオナビデータベースの整備";
    for (query, matches) in [
        ("かおなび", true),
        ("整備 カオナビ", true),
        ("整備 研修", false),
        ("データべース", true),
        ("", true),
    ] {
        assert_eq!(Query::new(query).matches(text), matches, "{query}");
    }
    assert!(Query::new(" \u{3000}\t").is_empty());
    assert!(!Query::new("あ").is_empty());
}

#[test]
fn the_part_around_a_hit_is_of_the_text_and_has_the_hit() {
    let lengths = prop_oneof![Just(0), Just(1), 0..40usize, Just(90)];
    holds(400, &(text_and_query(), lengths), |((text, query), most)| {
        let words = words(&query);
        let (before, part, after) = Query::new(&query).around(&text, most);
        let at = part.as_ptr() as usize - text.as_ptr() as usize;
        prop_assert_eq!(text.get(at..at + part.len()), Some(part));
        prop_assert_eq!(before, at > 0);
        prop_assert_eq!(after, at + part.len() < text.len());

        let (whole, part) = (folded(&text), folded(part));
        let length = whole.chars().count();
        // Words written in letters stay whole, which takes or gives a few characters at either end.
        let wanted = length.min(most.max(1));
        prop_assert!(part.chars().count().abs_diff(wanted) <= 20, "{:?}", part);
        let first = words.iter().filter_map(|word| Some((whole.find(word)?, word))).min();
        if let Some((_, word)) = first {
            // At most a quarter leads up to the hit.
            let room = most.max(1) - most / 4;
            let begins: String = word.chars().take(room).collect();
            prop_assert!(part.contains(&begins), "{:?} is not in {:?}", begins, part);
        }
        Ok(())
    });
}

#[test]
fn what_leads_up_to_a_hit_is_shown_and_that_something_was_left_out() {
    let text = "あいうえおかきくけこさしすせそ";
    for (query, most, expected) in [
        ("く", 8, (true, "かきくけこさしす", true)),
        ("ｸ", 4, (true, "きくけこ", true)),
        ("あ", 4, (false, "あいうえ", true)),
        ("そ", 4, (true, "しすせそ", false)),
        ("ない", 4, (false, "あいうえ", true)),
        ("せ う", 4, (true, "いうえお", true)),
        ("う", 15, (false, text, false)),
        ("う", 90, (false, text, false)),
    ] {
        assert_eq!(Query::new(query).around(text, most), expected, "{query} {most}");
    }
    assert_eq!(Query::new("あ").around("", 0), (false, "", false));
}
