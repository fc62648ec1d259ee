//! What the portal needs where there is no network: the service worker, with the build's own name and files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::files::Files;
use super::script;
use crate::workspace;

/// Its address never changes, so no hash: browsers ask for it anew by themselves.
pub const NAME: &str = "sw.js";

/// Writes the service worker of the finished site in `stage`, which is of this `build` and holds these `files`.
pub fn write(stage: &Path, build: &str, files: &Files) -> Result<()> {
    let worker = fill(&script::plain(workspace::root(), NAME)?, build, files)?;
    fs::write(stage.join(NAME), worker).context("The service worker cannot be written.")
}

fn fill(template: &str, build: &str, files: &Files) -> Result<String> {
    let mut worker = template.to_owned();
    // Each stands between quotation marks, and the names of files are plain ones.
    for (marker, text) in [
        ("@build@", build.to_owned()),
        ("@program@", files.program.join("\",\"")),
        ("@content@", files.content.join("\",\"")),
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
    use super::{Files, fill};

    #[test]
    fn the_worker_names_its_build_and_files() {
        let template = "const B = \"@build@\", P = [\"@program@\"], C = [\"@content@\"];";
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let files = Files { program: names(&["a", "b"]), content: names(&["c"]) };
        let worker = fill(template, "b1", &files).expect("all markers are there");
        assert_eq!(worker, "const B = \"b1\", P = [\"a\",\"b\"], C = [\"c\"];");
        assert!(fill("@build@", "b1", &files).is_err());
    }
}
