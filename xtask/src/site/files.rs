//! What the finished site is made of: the program, which is of one build, and the content, which is edited.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use super::offline;

/// The files of a site, as addresses. Not among them: what hosts and editors read, packed files, the portal in one file,
/// the page, and the service worker.
pub struct Files {
    /// What comes with every build.
    pub program: Vec<String>,
    /// What is edited where the site stands.
    pub content: Vec<String>,
}

impl Files {
    /// The files of the finished site in `stage`.
    pub fn of(stage: &Path) -> Result<Self> {
        let mut files = Vec::new();
        collect(stage, "", &mut files)?;
        files.sort();
        let of = |group| move |path: &&String| Group::of(path) == Some(group);
        let program: Vec<_> = files.iter().filter(of(Group::Program)).cloned().collect();
        let content: Vec<_> = files.iter().filter(of(Group::Content)).cloned().collect();
        ensure!(!program.is_empty() && !content.is_empty(), "The site has no files: build again.");
        Ok(Self { program, content })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Program,
    Content,
}

impl Group {
    fn of(path: &str) -> Option<Self> {
        let ends = |endings: &[&str]| {
            path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
        };
        if let Some(name) = path.strip_prefix("static-data/") {
            (!name.starts_with("schema/") && ends(&["json"])).then_some(Self::Content)
        } else {
            (path != offline::NAME && ends(&["js", "wasm", "css", "svg", "png", "webmanifest"]))
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

#[cfg(test)]
mod tests {
    use super::Group;

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
}
