//! The policy's files are read one by one: what is wrong with one leaves the others usable.

use career::{
    Framework, Policy, Problem,
    content::{DEVELOPMENT, GLOSSARY, INDICATORS, MEASURES, POLICY, SUPPORT},
    policy::FILES,
    problem::Kind,
};
use serde_json::json;

use crate::{
    broken::{
        Edit::{self, Set},
        dangling, edited,
    },
    support::{Folder, assert_problems, second, second_folder},
};

fn texts(folder: &Folder) -> [Result<String, Vec<Problem>>; 6] {
    FILES.map(|file| Ok(folder[file].clone()))
}

fn problem(file: &str, kind: Kind) -> Problem {
    Problem { file: file.to_owned(), place: String::new(), kind }
}

/// The names of the parts that can be used.
fn usable(policy: &Policy) -> Vec<&'static str> {
    let parts = [
        policy.overview.value.is_some(),
        policy.measures.value.is_some(),
        policy.indicators.value.is_some(),
        policy.support.value.is_some(),
        policy.glossary.value.is_some(),
        policy.development.value.is_some(),
    ];
    FILES.into_iter().zip(parts).filter_map(|(file, usable)| usable.then_some(file)).collect()
}

fn others(file: &str) -> Vec<&'static str> {
    FILES.into_iter().filter(|other| *other != file).collect()
}

fn read(framework: &Framework, folder: &Folder) -> Policy {
    Policy::read(framework, texts(folder))
}

#[test]
fn the_files_are_named_in_the_order_of_the_parts() {
    assert_eq!(FILES, [POLICY, MEASURES, INDICATORS, SUPPORT, GLOSSARY, DEVELOPMENT]);
    let framework = second().framework;
    assert_eq!(usable(&read(&framework, &second_folder())), FILES);
}

#[test]
fn a_file_that_is_not_there_leaves_the_others_usable() {
    let framework = second().framework;
    for (index, file) in FILES.into_iter().enumerate() {
        let missing = problem(file, Kind::Unreadable);
        let mut texts = texts(&second_folder());
        texts[index] = Err(vec![missing.clone()]);
        let policy = Policy::read(&framework, texts);
        assert_eq!(policy.problems(), [missing], "{file}");
        assert_eq!(usable(&policy), others(file));
    }
}

#[test]
fn a_file_that_is_no_json_leaves_the_others_usable() {
    let framework = second().framework;
    for file in FILES {
        let mut folder = second_folder();
        folder.insert(file.to_owned(), "{".to_owned());
        let policy = read(&framework, &folder);
        assert_eq!(policy.problems(), [problem(file, Kind::NotJson { line: 1, column: 1 })]);
        assert_eq!(usable(&policy), others(file));
    }
}

#[test]
fn a_file_with_an_id_that_leads_nowhere_leaves_the_others_usable() {
    let framework = second().framework;
    let stray = json!({ "origin": "policy", "section": "appendix" });
    for (file, at, place) in [
        (POLICY, "/roadmap/source", "roadmap.source.section"),
        (MEASURES, "/marks/0/source", "marks[0].source.section"),
        (INDICATORS, "/indicators/0/source", "indicators[0].source.section"),
        (SUPPORT, "/topics/0/guide/source", "topics[0].guide.source.section"),
        (GLOSSARY, "/terms/0/source", "terms[0].source.section"),
        (DEVELOPMENT, "/fields/0/source", "fields[0].source.section"),
    ] {
        let policy = read(&framework, &edited(second_folder(), file, at, &Set(stray.clone())));
        let expected = [(place, dangling("appendix", None))];
        assert_problems(&policy.problems(), file, &expected, file);
        assert_eq!(usable(&policy), others(file));
    }
}

#[test]
fn an_id_that_leads_into_a_file_that_cannot_be_read_is_no_problem_of_its_own() {
    let framework = second().framework;
    for (gone, file, at) in [
        (POLICY, MEASURES, "/measures/0/cycle/0"),
        (MEASURES, INDICATORS, "/indicators/1/pillar"),
        (MEASURES, INDICATORS, "/indicators/1/guide/measures/0"),
        (MEASURES, SUPPORT, "/topics/0/measures/0"),
        (MEASURES, DEVELOPMENT, "/suggestions/0/measures"),
    ] {
        let list = file == DEVELOPMENT;
        let nowhere = if list { json!(["nowhere"]) } else { json!("nowhere") };
        let mut folder = edited(second_folder(), file, at, &Set(nowhere));
        folder.insert(gone.to_owned(), "{}".to_owned());
        let policy = read(&framework, &folder);
        assert!(policy.problems().iter().all(|problem| problem.file == gone), "{at}");
        assert_eq!(usable(&policy), others(gone));
    }
}

#[test]
fn the_problems_of_several_files_are_all_named_file_by_file() {
    let framework = second().framework;
    let mut folder = second_folder();
    let edits: [(&str, &str, Edit); 3] = [
        (GLOSSARY, "/terms/0/text/ja", Set(json!(""))),
        (POLICY, "/cycle/title/ja", Set(json!(""))),
        (INDICATORS, "/indicators/0/scale", Edit::Remove),
    ];
    for (file, at, edit) in edits {
        folder = edited(folder, file, at, &edit);
    }
    let found = read(&framework, &folder).problems();
    let places: Vec<_> =
        found.iter().map(|problem| (problem.file.as_str(), problem.place.as_str())).collect();
    let expected =
        [(POLICY, "cycle.title.ja"), (INDICATORS, "indicators[0]"), (GLOSSARY, "terms[0].text.ja")];
    assert_eq!(places, expected);
}
