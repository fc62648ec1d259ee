//! `cargo xtask check-data [DIR]`: validates a content folder, in plain words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use career::{Language, Problem, content, problem::Kind};

use crate::workspace;

/// Checks `directory`, or the project's own content, and says every problem in both languages.
pub fn run(directory: Option<PathBuf>) -> Result<ExitCode> {
    let directory = directory.unwrap_or_else(workspace::static_data);
    let problems = problems(&directory)?;
    for problem in &problems {
        println!("{}\n    {}", problem.explain(Language::Ja), problem.sentence(Language::En));
    }
    if problems.is_empty() {
        println!("{}: 問題はありません。 No problems.", directory.display());
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{}: {} 件の問題があります。 Problems: {}.",
        directory.display(),
        problems.len(),
        problems.len()
    );
    Ok(ExitCode::FAILURE)
}

/// Every problem of the content folder.
pub fn problems(directory: &Path) -> Result<Vec<Problem>> {
    ensure!(
        directory.is_dir(),
        "{} is no folder: name a folder with content files.",
        directory.display()
    );
    let mut names = Vec::new();
    collect(directory, directory, &mut names)?;
    ensure!(
        !names.is_empty(),
        "{} holds no .json files: name a folder with content files.",
        directory.display()
    );
    let mut files = BTreeMap::new();
    let mut problems = Vec::new();
    for name in names {
        let bytes =
            fs::read(directory.join(&name)).with_context(|| format!("{name} cannot be read."))?;
        match String::from_utf8(bytes) {
            Ok(text) => {
                files.insert(name, text);
            }
            Err(_) => {
                problems.push(Problem { file: name, place: String::new(), kind: Kind::NotUtf8 });
            }
        }
    }
    // A file that is there and not readable is one problem, not also a missing file.
    let unreadable: Vec<_> = problems.iter().map(|problem| problem.file.clone()).collect();
    problems.extend(
        content::check(&files).into_iter().filter(|problem| !unreadable.contains(&problem.file)),
    );
    Ok(problems)
}

/// All `*.json` below, as `folder/name.json` on every system.
fn collect(root: &Path, directory: &Path, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(directory)
        .with_context(|| format!("{} cannot be read.", directory.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, names)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let parts = path
                .strip_prefix(root)?
                .components()
                .map(|part| part.as_os_str().to_string_lossy());
            names.push(parts.collect::<Vec<_>>().join("/"));
        }
    }
    names.sort();
    Ok(())
}
