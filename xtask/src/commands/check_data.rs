//! `cargo xtask check-data [DIR]`: validates a content folder, in plain words.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use crate::workspace;

/// Checks `directory`, or the project's own content.
pub fn run(directory: Option<PathBuf>) -> Result<ExitCode> {
    let directory = directory.unwrap_or_else(workspace::static_data);
    let problems = problems(&directory)?;
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("{}: no problems.", directory.display());
        return Ok(ExitCode::SUCCESS);
    }
    println!("{}: {} to mend.", directory.display(), problems.len());
    Ok(ExitCode::FAILURE)
}

/// Every problem of the content folder, one line each.
pub fn problems(directory: &Path) -> Result<Vec<String>> {
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
            Err(error) => problems.push(format!(
                "{name}: is not UTF-8 text (byte {}): save it as UTF-8.",
                error.utf8_error().valid_up_to() + 1
            )),
        }
    }
    problems.extend(stub::check(&files).iter().map(ToString::to_string));
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

/// STUB, to go when merging: call `career::content::check(&files)` instead,
/// which gives `Vec<career::problem::Problem>`.
mod stub {
    use std::collections::BTreeMap;

    pub fn check(_files: &BTreeMap<String, String>) -> Vec<String> {
        Vec::new()
    }
}
