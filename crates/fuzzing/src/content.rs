//! Content files. An input names the file on its first line and has what it says below; the other files of the folder
//! are those of the made-up organisation.

use std::collections::BTreeMap;

use career::{
    Language, Policy, Problem,
    catalogue::{Library, catalogue},
    content,
    messages::{Messages, Part, file as locale},
    outcome::outcome_for,
    policy,
    problem::Kind,
    questionnaire::Form,
    search::Index,
};
use serde_json::Value;

use crate::material::{FILES, file, material};

/// The file an input is of, one of `names`, and what is in it.
fn named<'a>(input: &'a str, names: &[&'static str]) -> (&'static str, &'a str) {
    let (first, text) = input.split_once('\n').unwrap_or(("", input));
    match names.iter().find(|name| **name == first.trim()) {
        Some(name) => (name, text),
        None => (names[0], input),
    }
}

/// Every problem has a sentence in both languages and names one of the files.
fn told(problems: &[Problem]) {
    for problem in problems {
        for language in Language::ALL {
            let said = problem.explain(language);
            assert!(!said.trim().is_empty() && said.len() < 20_000, "{} bytes", said.len());
        }
    }
}

/// Everything `library` says, listed and found.
fn listed(library: Library) {
    let entries = catalogue(library);
    let index = Index::new(&entries);
    let query = career::search::Query::new("a 星");
    for place in index.find(&query) {
        let _ = index.excerpt(place, &entries[place], &query, Language::En);
    }
}

/// `organisation.json`, `ladder.json` or `abilities.json`.
pub fn framework(input: &str) {
    let names = [content::LADDER, content::ORGANISATION, content::ABILITIES];
    let (name, text) = named(input, &names);
    let of = |wanted: &str| if wanted == name { text } else { file(wanted) };
    let read =
        content::framework(of(content::ORGANISATION), of(content::LADDER), of(content::ABILITIES));
    told(&read.problems);
    let Some(framework) = read.value else {
        assert!(!read.problems.is_empty(), "refused without a word");
        return;
    };
    let ranks = framework.ranks();
    for pair in ranks.windows(2) {
        let _ = career::compare::difference(&framework, &pair[0], &pair[1]);
    }
    for rank in ranks {
        let _ = (framework.neighbours(rank), framework.partners(&rank.id).count());
    }
    let alone = Library {
        framework: &framework,
        policy: None,
        questionnaire: None,
        interviews: None,
        mentoring: None,
        workshops: None,
    };
    listed(alone);
    told(&content::questionnaire(&framework, file(content::ASSESSMENT)).problems);
}

/// `assessment.json`.
pub fn questionnaire(input: &str) {
    let framework = &material().framework;
    let (_, text) = named(input, &[content::ASSESSMENT]);
    let read = content::questionnaire(framework, text);
    told(&read.problems);
    if let Some(questionnaire) = read.value {
        for rank in framework.ranks() {
            for form in [Form::Short, Form::Full] {
                let _ = questionnaire.items_for(framework, rank, form);
            }
            let _ = outcome_for(
                framework,
                &questionnaire,
                &career::assessment::Assessment::default(),
                rank,
            );
        }
        listed(Library { questionnaire: Some(&questionnaire), ..material().library() });
    } else {
        assert!(!read.problems.is_empty(), "refused without a word");
    }
}

/// `interview.json`.
pub fn interviews(input: &str) {
    let (_, text) = named(input, &[content::INTERVIEW]);
    let read = content::interviews(&material().framework, text);
    told(&read.problems);
    if let Some(interviews) = read.value {
        listed(Library { interviews: Some(&interviews), ..material().library() });
    } else {
        assert!(!read.problems.is_empty(), "refused without a word");
    }
}

/// One of the six files of the policy.
pub fn policy(input: &str) {
    let (name, text) = named(input, &policy::FILES);
    let of = |wanted: &str| if wanted == name { text } else { file(wanted) };
    let read =
        Policy::read(&material().framework, policy::FILES.map(|name| Ok(of(name).to_owned())));
    told(&read.problems());
    listed(Library { policy: Some(&read), ..material().library() });
}

/// `mentoring.json`.
pub fn mentoring(input: &str) {
    let (_, text) = named(input, &[content::MENTORING]);
    let read = content::mentoring(&material().framework, text);
    told(&read.problems);
    if let Some(mentoring) = read.value {
        let _ = mentoring.minutes();
        told(&mentoring.problems_with(
            Some(&material().interviews),
            material().policy.measures.value.as_ref(),
        ));
        listed(Library { mentoring: Some(&mentoring), ..material().library() });
    } else {
        assert!(!read.problems.is_empty(), "refused without a word");
    }
}

/// `workshop.json`.
pub fn workshops(input: &str) {
    let (_, text) = named(input, &[content::WORKSHOP]);
    let read = content::workshops(&material().framework, text);
    told(&read.problems);
    if let Some(workshops) = read.value {
        for programme in &workshops.programmes {
            let _ = (programme.minutes(), programme.timetable(), programme.slides(&workshops));
        }
        listed(Library { workshops: Some(&workshops), ..material().library() });
    } else {
        assert!(!read.problems.is_empty(), "refused without a word");
    }
}

/// A locale file.
pub fn messages(text: &str) {
    match Messages::read(Language::Ja, Part::First, text) {
        Err(problems) => crate::material::refused(&locale(Language::Ja, Part::First), &problems),
        Ok(messages) => {
            for id in messages.ids() {
                let filled = messages.fill(id, &[("n", "{n}"), ("name", "\u{5d0}\u{202e}")]);
                assert!(!filled.contains('\u{202e}') || messages.get(id).contains('\u{202e}'));
            }
            told(&messages.mismatches(&material().words[0]));
            assert_eq!(messages.mismatches(&messages), []);
        }
    }
}

/// A whole folder with one file of its own.
pub fn folder(input: &str) {
    let (name, text) = named(input, &FILES.map(|(name, _)| name));
    let files: BTreeMap<_, _> = FILES
        .iter()
        .map(|(found, there)| {
            let text = if *found == name { text } else { *there };
            ((*found).to_owned(), text.to_owned())
        })
        .collect();
    told(&content::check(&files));
}

/// Whether a text is JSON at all: what the portal's reader says, and where, held against the library it is made of.
pub fn json(text: &str) {
    let read = Messages::read(Language::Ja, Part::First, text);
    let place = read.as_ref().err().into_iter().flatten().find_map(|problem| match problem.kind {
        Kind::NotJson { line, column } => Some((line, column)),
        _ => None,
    });
    let text = text.trim_start_matches('\u{feff}');
    assert_eq!(place.is_none(), serde_json::from_str::<Value>(text).is_ok(), "{read:?}");
    if let Some((line, column)) = place {
        let there = text.split('\n').nth(line - 1).expect("the file has the line");
        assert!(column <= there.chars().count(), "{line}:{column}");
    }
}
