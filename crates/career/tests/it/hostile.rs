//! Text from a file can be hostile: it is shown as text or refused, and in no file made of it does it mean anything.

use career::{
    Language,
    exchange::{read, write},
    messages::{Messages, Part},
    plain_text::{clean, in_sentence},
    problem::Kind,
    record::Change,
    sheet::{Head, Line, markdown, plain},
    spreadsheet::{self, Parts},
};
use proptest::prelude::*;
use serde_json::Value;

use crate::{
    arbitrary,
    refusal::good_file,
    support::{Content, holds, id, messages, record, second, subject, tell},
};

/// What people type, whatever it may look like to a program: it is kept to the letter.
const KEPT: [&str; 12] = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://example.com\")",
    "👩🏽\u{200d}🔧 👨\u{200d}👩\u{200d}👧",
    "葛\u{e0100}城",
    "\u{200e}שלום\u{200f}",
    "می\u{200c}خواهم",
    "javascript:alert(1)",
    "__proto__",
    "{n}} {{",
    "a\tb\r\nc",
    "\u{feff}先頭",
    "\u{10ffff}\u{e000}",
];

/// What nobody types and nobody sees, and what is left of it.
const DROPPED: [(&str, &str); 9] = [
    ("gpj.\u{202e}txt", "gpj.txt"),
    ("\u{202a}a\u{202b}b\u{202c}c\u{202d}d\u{202e}", "abcd"),
    ("\u{2066}a\u{2067}b\u{2068}c\u{2069}", "abc"),
    ("a\0b", "ab"),
    ("\u{1b}[31m赤\u{1b}[0m", "[31m赤[0m"),
    ("a\u{7f}\u{80}\u{9f}b", "ab"),
    ("一\u{b}二\u{c}三\u{85}四", "一\n二\n三\n四"),
    ("\u{8}\u{7}", ""),
    ("\t\r\n", "\t\r\n"),
];

/// The good file with the text of the evidence in place.
fn file_with(text: &str) -> String {
    let mut file = good_file();
    let place = "/assessment/answers/point~1gentle-hands/evidence/situation";
    *file.pointer_mut(place).expect("the file has evidence") = Value::from(text);
    file.to_string()
}

fn evidence(content: &Content, text: &str) -> String {
    let record = read("x.json", &file_with(text), &content.framework).expect("a text is a text");
    let answer = record.assessment.answers.get(&subject("point/gentle-hands"));
    answer.map(|answer| answer.evidence.situation.clone()).unwrap_or_default()
}

#[test]
fn what_people_type_is_kept_to_the_letter_and_what_nobody_sees_is_dropped() {
    let content = second();
    for text in KEPT {
        assert_eq!(evidence(&content, text), text);
    }
    for (text, expected) in DROPPED {
        assert_eq!(evidence(&content, text), expected, "{text:?}");
        assert_eq!(clean(text), expected, "{text:?}");
    }
}

#[test]
fn a_sign_nobody_sees_in_an_id_a_day_or_a_field_is_refused() {
    let content = second();
    let good = good_file().to_string();
    for (from, to) in [
        ("\"star-keeper\"", "\"star-\u{202e}keeper\""),
        ("\"star-keeper\"", "\"star-keeper\\u0000\""),
        ("\"star-keeper\"", "\"__proto__\""),
        ("\"2026-04-01\"", "\"2026-04-01\u{200b}\""),
        ("\"aim\"", "\"\u{200b}aim\""),
        ("\"point/gentle-hands\"", "\"point/gentle-hands\\u202e\""),
        ("\"full\"", "\"full\u{2069}\""),
        ("\"short\"", "\"short\u{2069}\""),
        ("\"ayumi/record\"", "\"ayumi/record\u{202c}\""),
    ] {
        let bad = good.replacen(from, to, 1);
        if bad == good {
            assert!(matches!(from, "\"full\"" | "\"short\""), "{from} is in the file");
            continue;
        }
        assert!(read("x.json", &bad, &content.framework).is_err(), "{to}");
    }
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let content = second();
    for bad in [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "-1e999",
        "0x10",
        "01",
        "1_000",
        "'text'",
        "undefined",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\x41\"",
        "\"a\u{1}b\"",
        "[1,]",
        "{\"a\":1,}",
        "/* a */ 1",
        "\u{2028}1",
    ] {
        for text in [
            bad.to_owned(),
            good_file().to_string().replacen("\"aim\":3", &format!("\"aim\":{bad}"), 1),
        ] {
            let problems = read("x.json", &text, &content.framework).expect_err(bad);
            assert!(
                matches!(problems[0].kind, Kind::NotJson { line: 1.., .. }),
                "{bad}: {problems:?}"
            );
        }
    }
    // A number JSON allows and no field takes is refused as a value.
    let digits = "9".repeat(300);
    let text = good_file().to_string().replacen("\"aim\":3", &format!("\"aim\":{digits}"), 1);
    assert!(read("x.json", &text, &content.framework).is_err());
}

#[test]
fn long_texts_and_long_lists_are_read_or_refused_and_nothing_else() {
    let content = second();
    let text = "星\u{202e}".repeat(200_000);
    assert_eq!(evidence(&content, &text).chars().count(), 200_000);
    let ids = format!("[{}]", vec!["\"a\""; 20_000].join(","));
    let file =
        good_file().to_string().replacen("\"situations\":[]", &format!("\"situations\":{ids}"), 1);
    let read = read("x.json", &file, &content.framework);
    assert_eq!(read.map(|record| record.situations.len()), Ok(20_000));
}

#[test]
fn what_was_pasted_here_is_dropped_when_it_is_kept() {
    let framework = second().framework;
    let typed = record([tell("point/gentle-hands", "a\u{202e}b\0")]);
    let kept = read("x.json", &write(&typed, &framework), &framework);
    assert_eq!(kept, Ok(record([tell("point/gentle-hands", "ab")])));
}

#[test]
fn any_text_stays_one_cell_of_the_summary() {
    let content = second();
    let words = messages(Language::Ja);
    let material = spreadsheet::Material {
        framework: &content.framework,
        questionnaire: &content.questionnaire,
        development: None,
        messages: &words,
    };
    let keeper = Change::Target(Some(id("star-keeper")));
    holds(150, &arbitrary::typed(), |text| {
        let record = record([keeper.clone(), tell("point/gentle-hands", &text)]);
        let csv = spreadsheet::write(&record, Parts::ALL, material);
        let csv = csv.strip_prefix('\u{feff}').expect("a byte-order mark");
        let rows: Vec<_> = csv::Reader::from_reader(csv.as_bytes())
            .into_records()
            .collect::<Result<_, _>>()
            .expect("every row has as many cells");
        prop_assert_eq!(rows.len(), spreadsheet::count(&record, Parts::ALL, material));
        let cell = rows.iter().find(|row| &row[1] == "point/gentle-hands");
        if let Some(cell) = cell.and_then(|row| row.get(7)) {
            // What is told stands without blanks around it.
            let text = clean(text.trim());
            prop_assert!(cell == text || cell.strip_prefix('\'') == Some(&*text), "{:?}", cell);
        } else {
            prop_assert!(text.trim().is_empty());
        }
        Ok(())
    });
}

#[test]
fn nothing_to_paste_elsewhere_has_a_sign_that_nobody_sees() {
    holds(200, &(arbitrary::typed(), arbitrary::typed()), |(title, text)| {
        let line = Line {
            id: id("part"),
            part: None,
            title: title.clone(),
            text,
            suggested: false,
            audience: career::interview::Audience::Paper,
        };
        let facts = [("相手", title.as_str())];
        let head = Head { title: &title, facts: &facts };
        for written in [plain(head, std::slice::from_ref(&line)), markdown(head, &[line])] {
            prop_assert_eq!(clean(&written), written.as_str());
        }
        Ok(())
    });
}

#[test]
fn what_somebody_wrote_cannot_turn_the_sentence_around_it() {
    let text = r#"{"from": "{name}さんから、{n}件"}"#;
    let messages = Messages::read(Language::Ja, Part::First, text).expect("a message");
    for (name, expected) in [
        ("星守", "星守さんから、3件"),
        ("Hana", "Hanaさんから、3件"),
        ("a\u{202e}b", "abさんから、3件"),
        ("\u{2069}a\u{2066}", "aさんから、3件"),
        ("שלום", "\u{2068}שלום\u{2069}さんから、3件"),
        ("\u{202e}مريم", "\u{2068}مريم\u{2069}さんから、3件"),
        ("\u{200f}a", "\u{2068}\u{200f}a\u{2069}さんから、3件"),
        ("👩\u{200d}🔧", "👩\u{200d}🔧さんから、3件"),
    ] {
        assert_eq!(messages.fill("from", &[("name", name), ("n", "3")]), expected);
        assert_eq!(
            messages.fill("from", &[("name", name), ("n", "3")]),
            format!("{}さんから、3件", in_sentence(name))
        );
    }
}
