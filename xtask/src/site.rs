//! Builds the site: Trunk compiles the program, then this finishes what Trunk made.
//!
//! The finishing is ours because the page has to hold three things that Trunk does not know:
//! the first page rendered ahead of time, the loader that says in words why nothing starts,
//! and a Content-Security-Policy with the hashes of exactly what is inline.

mod again;
pub mod compress;
mod css;
mod files;
mod frame;
pub mod hash;
mod names;
mod offline;
mod page;
mod policy;
mod protect;
mod script;
mod single;
mod split;
mod wasm;
mod weigh;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

pub use again::Workbench;
use files::Files;
use frame::Rendered;
pub use page::plain as plain_page;
use protect::Protect;
pub use single::NAME as SINGLE;
use wasm::Program;
pub use weigh::{FirstLoad, first_load};

use crate::workspace;

/// Small for staff's machines, or fast to build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// What is handed out.
    #[default]
    Release,
    /// Large and slow, but built in seconds.
    Dev,
}

impl Profile {
    /// What cargo calls it, and its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "web-dev",
        }
    }
}

/// Builds the whole site, with the content files of `content` in place of the project's own where it is given; `dist/` is
/// replaced only when all of it is there.
pub fn build(sh: &Shell, profile: Profile, content: Option<&Path>) -> Result<FirstLoad> {
    make(sh, profile, content)?;
    first_load(&workspace::dist())
}

/// What a site was put together from, beside files that anybody can read again.
struct Parts {
    /// `index.html` as Trunk left it.
    template: String,
    program: Program,
    protect: Protect,
    pages: Rendered,
}

fn make(sh: &Shell, profile: Profile, content: Option<&Path>) -> Result<Parts> {
    // Inside the repository, so that the last step is a rename on one file system;
    // /target/ is ignored by git wherever cargo itself builds.
    let work = work();
    let stage = stage();
    fs::create_dir_all(&work).context("The folder target/ cannot be written.")?;
    compile(sh, profile, &stage)?;
    let program = split(sh, profile, &stage)?;
    let protect = protect::build(sh, profile, &stage, &work.join("protect"))?;
    let data = stage.join("static-data");
    if let Some(content) = content {
        put_in_place(content, &data)?;
    }
    let pages =
        Rendered { japanese: prerender(sh, "ja", &data)?, english: prerender(sh, "en", &data)? };
    let template =
        fs::read_to_string(stage.join("index.html")).context("Trunk did not write index.html.")?;
    let parts = Parts { template, program, protect, pages };
    finish(profile, &stage, &parts)?;
    Ok(parts)
}

/// The program that was compiled, in its parts, in `stage`.
fn split(sh: &Shell, profile: Profile, stage: &Path) -> Result<Program> {
    let later = split::split(sh, profile, stage, &work().join("parts"))?;
    wasm::finish(stage, &later, profile)
}

/// Puts the site in `stage` together and in the place of what is in `dist/`.
fn finish(profile: Profile, stage: &Path, parts: &Parts) -> Result<()> {
    let page = page::assemble(stage, profile, parts)?;
    fs::write(stage.join("index.html"), page.html)?;
    let files = Files::of(stage)?;
    offline::write(stage, &page.build, &files)?;
    match profile {
        Profile::Release => {
            // After whatever lists or changes files of the site.
            compress::beside(stage)?;
            // Packed inside already.
            single::write(stage, &parts.program, &parts.protect, &files)?;
        }
        // Packing a large program well takes longer than compiling it.
        Profile::Dev => again::stamp(stage)?,
    }
    replace(&workspace::dist(), stage, &work().join("previous"))
}

fn work() -> PathBuf {
    workspace::root().join("target").join("site")
}

fn stage() -> PathBuf {
    work().join("stage")
}

fn compile(sh: &Shell, profile: Profile, stage: &Path) -> Result<()> {
    remove(stage)?;
    let how = profile.name();
    // Trunk looks for a newer Trunk on the network unless told not to.
    cmd!(sh, "trunk build --cargo-profile {how} --locked --skip-version-check --dist {stage}")
        // Trunk reads NO_COLOR as a flag of its own and refuses the value 1, which is the usual one.
        .env_remove("NO_COLOR")
        .run()
        .context("The program could not be built for the browser: see the messages above.")
}

/// Content files over those of the project. The words of the portal may be among them; the schemas are of the program.
fn put_in_place(content: &Path, data: &Path) -> Result<()> {
    for folder in ["", "locales"] {
        let Ok(entries) = fs::read_dir(content.join(folder)) else { continue };
        for entry in entries {
            let file = entry?.path();
            if let Some(name) =
                file.file_name().filter(|_| file.extension() == Some("json".as_ref()))
            {
                fs::copy(&file, data.join(folder).join(name))
                    .with_context(|| format!("{} cannot be copied.", file.display()))?;
            }
        }
    }
    Ok(())
}

/// The first page as HTML, rendered by the same components as in the browser.
fn prerender(sh: &Shell, language: &str, content: &Path) -> Result<String> {
    let html = cmd!(
        sh,
        "cargo run --quiet --locked --package ayumi --example prerender -- {language} {content}"
    )
    .read()
    .context(
        "The first page could not be rendered: run `cargo run --example prerender` to see why.",
    )?;
    anyhow::ensure!(
        html.contains('<'),
        "The first page was rendered empty: see examples/prerender.rs."
    );
    Ok(html.trim().to_owned())
}

/// Puts `stage` in the place of `dist` with two renames, so that no half-written site can be copied.
fn replace(dist: &Path, stage: &Path, previous: &Path) -> Result<()> {
    let failed = "dist/ could not be replaced: close programs that have it open, then build again.";
    remove(previous)?;
    if dist.exists() {
        fs::rename(dist, previous).context(failed)?;
    }
    fs::rename(stage, dist).context(failed)?;
    remove(previous)
}

fn remove(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be emptied.", dir.display()))
        }
        _ => Ok(()),
    }
}
