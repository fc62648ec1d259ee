//! Whatever a file holds, reading it ends in a record or in a list of problems, and never in a panic.

use career::{
    Language, Record,
    exchange::{MAX_BYTES, read, write},
    problem::Kind,
};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
    test_runner::TestCaseError,
};
use serde_json::{Value, json};

use crate::{
    arbitrary,
    refusal::good_file,
    support::{Content, holds, second},
};

fn good_text() -> String {
    serde_json::to_string_pretty(&good_file()).expect("a file can be written")
}

/// Reads `text`. A refusal must have problems, all of this file; an acceptance must lose nothing.
fn read_safely(content: &Content, text: &str) -> Result<(), TestCaseError> {
    match read("mine.json", text, &content.framework) {
        Ok(record) => {
            let again = read("mine.json", &write(&record, &content.framework), &content.framework);
            prop_assert_eq!(again, Ok(record));
        }
        Err(problems) => {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|problem| problem.file == "mine.json"));
        }
    }
    Ok(())
}

#[test]
fn a_file_cut_short_anywhere_is_refused_as_cut_short() {
    let content = second();
    let text = good_text();
    for end in (0..text.len()).step_by(50).chain([text.len() - 1]) {
        let cut = String::from_utf8_lossy(&text.as_bytes()[..end]);
        let problems = read("mine.json", &cut, &content.framework);
        let problems = problems.expect_err("a file that was cut short is refused");
        assert!(matches!(problems[0].kind, Kind::NotJson { .. }), "{end}: {problems:?}");
    }
}

#[test]
fn a_file_with_characters_changed_is_read_safely() {
    let content = second();
    let text: Vec<char> = good_text().chars().collect();
    let character =
        prop_oneof![any::<char>(), select("{}[]\",:\\0189.-en\n".chars().collect::<Vec<_>>())];
    let edits = vec((any::<Index>(), character, 0..3u8), 1..6);
    holds(200, &edits, |edits| {
        let mut text = text.clone();
        for (index, character, how) in edits {
            let at = index.index(text.len());
            match how {
                0 => text[at] = character,
                1 => text.insert(at, character),
                _ => drop(text.remove(at)),
            }
        }
        read_safely(&content, &String::from_iter(text))
    });
}

#[test]
fn a_file_with_values_changed_is_read_safely() {
    let content = second();
    let values = vec((any::<Index>(), any_json()), 1..4);
    holds(150, &values, |changes| {
        let mut file = good_file();
        for (index, value) in changes {
            let mut places = places(&file);
            let place = places.swap_remove(index.index(places.len()));
            *file.pointer_mut(&place).expect("the place was just found") = value;
        }
        read_safely(&content, &file.to_string())
    });
}

#[test]
fn any_text_is_read_safely() {
    let content = second();
    holds(100, &arbitrary::typed(), |text| read_safely(&content, &text));
}

#[test]
fn deep_nesting_is_refused() {
    let content = second();
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = open.repeat(100_000) + "1" + &close.repeat(100_000);
        for text in [deep.clone(), good_text().replacen("\"star-keeper\"", &deep, 1)] {
            let problems = read("mine.json", &text, &content.framework);
            let problems = problems.expect_err("nesting without end is refused");
            assert!(matches!(problems[0].kind, Kind::NotJson { .. }));
        }
    }
}

#[test]
fn names_as_long_as_a_whole_file_are_refused_without_much_ado() {
    let content = second();
    let name = "a".repeat(MAX_BYTES / 2);
    for at in ["", "/assessment", "/assessment/answers", "/sheets"] {
        let mut file = good_file();
        let place = file.pointer_mut(at).expect("the place is in the file");
        place.as_object_mut().expect("it is an object").insert(name.clone(), json!(1));
        let problems = read("mine.json", &file.to_string(), &content.framework);
        let problems = problems.expect_err("nobody reads such a field");
        assert!(!problems.is_empty());
        for problem in problems {
            for language in Language::ALL {
                assert!(problem.explain(language).len() < 1_000, "{at}");
            }
        }
    }
}

#[test]
fn numbers_no_computer_holds_are_refused() {
    let content = second();
    for number in ["1e999", "-1e999", "123456789012345678901234567890", "0.1e-9999999999"] {
        let text = good_text().replacen("\"aim\": 3", &format!("\"aim\": {number}"), 1);
        assert_ne!(text, good_text(), "the test changes the aim");
        assert!(read("mine.json", &text, &content.framework).is_err(), "{number}");
    }
}

#[test]
fn nothing_is_lost_when_a_refused_file_is_put_right() {
    let content = second();
    let good: Record = read("mine.json", &good_text(), &content.framework).expect("it is good");
    let bad = good_text().replacen("\"aim\": 3", "\"aim\": 9", 1);
    assert!(read("mine.json", &bad, &content.framework).is_err());
    let mended = bad.replacen("\"aim\": 9", "\"aim\": 3", 1);
    assert_eq!(read("mine.json", &mended, &content.framework), Ok(good));
}

/// Any small JSON value.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z/-]{0,12}".prop_map(Value::from),
        arbitrary::typed().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec(("[a-z/-]{0,12}", inner), 0..4).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// The JSON pointer of every value below `value`, itself included.
fn places(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(field, below)| (field.replace('~', "~0").replace('/', "~1"), below))
            .collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, below)| (index.to_string(), below)).collect()
        }
        _ => Vec::new(),
    };
    let deeper = below.into_iter().flat_map(|(name, below)| {
        places(below).into_iter().map(move |place| format!("/{name}{place}"))
    });
    std::iter::once(String::new()).chain(deeper).collect()
}
