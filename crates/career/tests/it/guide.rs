//! The guide for the people who edit content quotes sentences as they are.

use std::{collections::BTreeSet, fs};

use career::{Language, Problem, content, problem::Kind};

use crate::{
    support::{city_folder, in_repository},
    wording::{TYPES, one_of_each_kind},
};

/// A sentence without what differs from case to case: what is quoted, and numbers and words in Latin letters.
fn form(sentence: &str) -> String {
    let mut form = String::new();
    let mut quoted = false;
    for c in sentence.chars() {
        match c {
            '「' => quoted = true,
            '」' => quoted = false,
            // Markdown's own, and what is left of a list of words.
            _ if quoted || c.is_ascii() => {}
            _ => form.push(c),
        }
    }
    form
}

fn sentence(kind: Kind) -> String {
    Problem { file: String::new(), place: String::new(), kind }.sentence(Language::Ja)
}

/// Every sentence there is, and those that differ by what was found and what belongs there.
fn forms() -> BTreeSet<String> {
    let wrong = TYPES
        .into_iter()
        .flat_map(|found| TYPES.map(|wanted| Kind::WrongType { found, wanted: vec![wanted] }));
    let named = |nearest: Option<&str>| {
        let (name, nearest) = ("x".to_owned(), nearest.map(str::to_owned));
        [
            Kind::UnknownField { field: name.clone(), nearest: nearest.clone() },
            Kind::Dangling { id: name, nearest },
        ]
    };
    let kinds = one_of_each_kind().into_iter().chain(wrong);
    let kinds = kinds.chain(named(None)).chain(named(Some("y")));
    kinds.map(|kind| form(&sentence(kind))).collect()
}

#[test]
fn every_sentence_of_its_table_is_one_the_portal_says() {
    let guide = fs::read_to_string(in_repository("docs/content.ja.md")).expect("it is there");
    let table = guide.split("| 出る文 |").nth(1).expect("it has the table");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let quoted: Vec<_> = rows.filter_map(|row| row.split(" | ").next()).collect();
    assert!(quoted.len() > 20, "{quoted:?}");
    let forms = forms();
    let stray: Vec<_> = quoted.iter().filter(|row| !forms.contains(&form(row))).collect();
    assert!(stray.is_empty(), "no longer said: {stray:#?}");
}

/// What stands in the first block of code, and the rest of the text.
fn block(text: &str) -> Option<(&str, &str)> {
    let (_, text) = text.split_once("```")?;
    let (_, text) = text.split_once('\n')?;
    text.split_once("\n```")
}

/// Does what an example says to a copy of the city's content, and looks whether it comes out as the example says.
fn follow(name: &str, example: &str) {
    let mut folder = city_folder();
    let mut text = example;
    while let Some((_, step)) = text.split_once("\n**") {
        text = step;
        if let Some(rest) = step.strip_prefix("変更前**（`") {
            let (file, rest) = rest.split_once('`').expect("a file is named");
            let (before, rest) = block(rest).expect("there is something to change");
            let (_, rest) = rest.split_once("**変更後**").expect("there is what it becomes");
            let (after, rest) = block(rest).expect("there is what it becomes");
            let Some(content) = folder.get_mut(file) else { continue };
            assert!(content.contains(before), "{name}: {file} has no\n{before}");
            *content = content.replacen(before, after, 1);
            text = rest;
        } else if step.starts_with("確認**") {
            let (said, rest) = block(step).expect("there is what comes out");
            let problems = content::check(&folder);
            let problems: Vec<_> =
                problems.iter().map(|problem| problem.explain(Language::Ja)).collect();
            let said = said.lines().filter(|line| !line.starts_with([' ']));
            let said: Vec<_> = said.filter(|line| !line.starts_with("static-data:")).collect();
            assert_eq!(problems, said, "{name}");
            text = rest;
        }
    }
}

#[test]
fn examples_can_be_followed_word_for_word() {
    let guide = fs::read_to_string(in_repository("docs/content.ja.md")).expect("it is there");
    let examples: Vec<_> = guide.split("\n### 例").skip(1).collect();
    assert_eq!(examples.len(), 16);
    for example in examples {
        let name = example.lines().next().unwrap_or_default();
        // It leaves the other kinds of authority to the reader.
        if name.starts_with("5 ") {
            continue;
        }
        let end = example.find("\n## ").unwrap_or(example.len());
        follow(name, &example[..end]);
    }
}
