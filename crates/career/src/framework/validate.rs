//! Checks that need more than one place of the content: ids that must be unique or must lead somewhere, lists
//! that must have something in them.

mod abilities;
mod ladder;

use super::{Framework, Source};
use crate::{
    files,
    problem::{Kind, Problem, Problems},
};

pub(super) fn problems(framework: &Framework) -> Vec<Problem> {
    let mut all = organisation(framework).in_file(files::ORGANISATION);
    all.extend(ladder::problems(framework).in_file(files::LADDER));
    all.extend(abilities::problems(framework).in_file(files::ABILITIES));
    all
}

fn organisation(framework: &Framework) -> Problems {
    let organisation = framework.organisation();
    let mut problems = Problems::default();
    if organisation.revision == 0 {
        let kind = Kind::NotAllowed { found: "0".to_owned(), allowed: "1, 2, 3, …".to_owned() };
        problems.add("revision", kind);
    }
    section(&mut problems, framework, "document.edition", &organisation.document.edition.source);
    problems.unique("sections", &ids(&organisation.sections, |section| section.id.as_str()));
    problems.unique("unstated", &ids(&organisation.unstated, |unstated| unstated.id.as_str()));
    problems
}

/// The ids of a list as texts, in its order.
pub(crate) fn ids<T>(list: &[T], id: fn(&T) -> &str) -> Vec<&str> {
    list.iter().map(id).collect()
}

/// Checks that the section a statement names is one of the document's; `at` is the statement's place, empty
/// for the whole file.
pub(crate) fn section(problems: &mut Problems, framework: &Framework, at: &str, source: &Source) {
    section_in(problems, framework, at, "source", source);
}

/// The same for a source that stands in another field than `source`.
pub(crate) fn section_in(
    problems: &mut Problems,
    framework: &Framework,
    at: &str,
    field: &str,
    source: &Source,
) {
    if let Some(id) = &source.section {
        let sections = ids(&framework.organisation().sections, |section| section.id.as_str());
        let dot = if at.is_empty() { "" } else { "." };
        problems.known(format!("{at}{dot}{field}.section"), id.as_str(), &sections);
    }
}
