//! The list of terms in `docs/words.md`, held: what it says is not written is not written.

use std::fs;

use career::{
    Language,
    catalogue::{Library, catalogue, said},
    framework::Origin,
};

use super::support::{Organisation, root, words};

/// What the last column of the tables in this part of the list has in code quotes.
fn avoided(part: &str) -> Vec<String> {
    let rows = part.lines().filter(|line| line.starts_with('|'));
    let last = rows.filter_map(|row| row.trim_end_matches([' ', '|']).rsplit('|').next());
    last.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// Whether the text has it: as a word of its own where it is one of letters, in whatever case.
fn has(text: &str, avoided: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic();
    if !avoided.starts_with(is_letter) {
        return text.contains(avoided);
    }
    let text = text.to_ascii_lowercase();
    let avoided = avoided.to_ascii_lowercase();
    text.match_indices(&avoided).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

/// Every message, with its id.
fn messages() -> Vec<(String, String)> {
    let all = Language::ALL.map(words);
    let texts = all.iter().flat_map(|words| words.ids().map(|id| (id, words.get(id))));
    texts.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}

/// Everything the portal says in the content.
fn content() -> Vec<(String, String)> {
    let city = Organisation::City;
    let (framework, policy, questionnaire) =
        (city.framework(), city.policy(), city.questionnaire());
    let (interviews, mentoring, workshops) =
        (city.interviews(), city.mentoring(), city.workshops());
    let entries = catalogue(Library {
        framework: &framework,
        policy: Some(&policy),
        questionnaire: Some(&questionnaire),
        interviews: Some(&interviews),
        mentoring: Some(&mentoring),
        workshops: Some(&workshops),
    });
    let ours = said(&entries).into_iter().filter(|said| said.source.origin == Origin::Portal);
    let both = ours.flat_map(|said| Language::ALL.map(|language| said.text.get(language)));
    both.map(|text| ("content".to_owned(), text.to_owned())).collect()
}

fn held(texts: &[(String, String)], avoided: &[String]) {
    let found: Vec<_> = texts
        .iter()
        .flat_map(|text| avoided.iter().map(move |word| (text, word)))
        .filter(|((_, text), word)| has(text, word))
        .collect();
    assert!(found.is_empty(), "see docs/words.md: {found:#?}");
}

#[test]
fn what_the_list_of_terms_avoids_is_not_written() {
    let list = fs::read_to_string(root().join("docs/words.md")).expect("there is a list");
    let (terms, spelling) = list.split_once("## Spelling").expect("it has both parts");
    let (terms, spelling) = (avoided(terms), avoided(spelling));
    assert!(terms.len() > 60 && spelling.len() > 30, "{} and {}", terms.len(), spelling.len());
    let (messages, content) = (messages(), content());
    assert!(messages.len() > 3000 && content.len() > 2000, "{}", content.len());
    held(&messages, &terms);
    held(&messages, &spelling);
    held(&content, &spelling);
}

#[test]
fn quotes_and_brackets_are_opened_and_closed() {
    for (id, text) in messages().into_iter().chain(content()) {
        for (open, close) in [('“', '”'), ('「', '」'), ('（', '）'), ('(', ')')] {
            let mut depth = 0;
            for sign in text.chars() {
                depth += i32::from(sign == open) - i32::from(sign == close);
                assert!(depth >= 0, "{id}: {text}");
            }
            assert_eq!(depth, 0, "{id}: {text}");
        }
    }
}

#[test]
fn a_term_is_found_as_a_word_of_its_own() {
    assert!(has("Import it.", "import") && has("what you import", "import"));
    assert!(!has("This is important.", "import"));
    assert!(has("これは、だれのもの", "だれ") && !has("誰のもの", "だれ"));
}
