//! What the portal needs where there is no network: the service worker, with the build's own name and files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::script;
use crate::workspace;

/// Its address never changes, so no hash: browsers ask for it anew by themselves.
const NAME: &str = "sw.js";

/// Writes the service worker of the finished site in `stage`, which is of this `build`.
pub fn write(stage: &Path, build: &str) -> Result<()> {
    let mut files = Vec::new();
    collect(stage, "", &mut files)?;
    files.sort();
    let of = |group| move |path: &&String| Group::of(path) == Some(group);
    let program: Vec<_> = files.iter().filter(of(Group::Program)).map(String::as_str).collect();
    let content: Vec<_> = files.iter().filter(of(Group::Content)).map(String::as_str).collect();
    ensure!(!program.is_empty() && !content.is_empty(), "The site has no files: build again.");
    let worker = fill(&script::plain(workspace::root(), NAME)?, build, &program, &content)?;
    fs::write(stage.join(NAME), worker).context("The service worker cannot be written.")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Taken once with every build.
    Program,
    /// Taken as one, whenever it was edited.
    Content,
}

impl Group {
    /// What a copy of the portal takes this file as. Not in it: what hosts and editors read, packed files, the portal in
    /// one file, which is a copy of its own, and the page, which the worker knows.
    fn of(path: &str) -> Option<Self> {
        let ends = |endings: &[&str]| {
            path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
        };
        if let Some(name) = path.strip_prefix("static-data/") {
            (!name.starts_with("schema/") && ends(&["json"])).then_some(Self::Content)
        } else {
            (path != NAME && ends(&["js", "wasm", "css", "svg", "png", "webmanifest"]))
                .then_some(Self::Program)
        }
    }
}

/// Puts the names of all files in `folder` into `files`, as addresses.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

fn fill(template: &str, build: &str, program: &[&str], content: &[&str]) -> Result<String> {
    let mut worker = template.to_owned();
    // Each stands between quotation marks, and the names of files are plain ones.
    for (marker, text) in [
        ("@build@", build.to_owned()),
        ("@program@", program.join("\",\"")),
        ("@content@", content.join("\",\"")),
    ] {
        ensure!(
            worker.matches(marker).count() == 1,
            "boot/{NAME} must hold {marker} exactly once."
        );
        worker = worker.replace(marker, &text);
    }
    Ok(worker)
}

#[cfg(test)]
mod tests {
    use super::{Group, fill};

    #[test]
    fn a_copy_has_what_the_portal_asks_for_and_no_more() {
        let program = ["a-0123.wasm", "a-0123.js", "later-0123.css", "favicon.svg", "icon-192.png"];
        for path in program {
            assert!(Group::of(path) == Some(Group::Program), "{path}");
        }
        for path in ["static-data/ladder.json", "static-data/locales/en.json"] {
            assert!(Group::of(path) == Some(Group::Content), "{path}");
        }
        let others = ["sw.js", "web.config", "index.html", "ayumi.html", "a-0123.wasm.br"];
        for path in others.into_iter().chain(["static-data/schema/a.json", "static-data/a.json.gz"])
        {
            assert!(Group::of(path).is_none(), "{path}");
        }
    }

    #[test]
    fn the_worker_names_its_build_and_files() {
        let template = "const B = \"@build@\", P = [\"@program@\"], C = [\"@content@\"];";
        let worker = fill(template, "b1", &["a", "b"], &["c"]).expect("all markers are there");
        assert_eq!(worker, "const B = \"b1\", P = [\"a\",\"b\"], C = [\"c\"];");
        assert!(fill("@build@", "b1", &[], &[]).is_err());
    }
}
