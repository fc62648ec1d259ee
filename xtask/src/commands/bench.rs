//! `cargo xtask bench`: how fast and how heavy the finished site is, beside a plain page, and how that grows with the content.

mod grown;
mod lighthouse;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::server::{self, Site};
use crate::site::{self, Profile};
use crate::{tools, workspace};

/// Any free port.
const ANY: u16 = 0;

/// How many times the content is measured, beside once.
const TIMES: [usize; 2] = [10, 100];

/// How to measure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// What is in `dist/` already.
    pub as_built: bool,
    /// Only accessibility and best practices, and those on every page.
    pub pages: bool,
    /// The tables go into `docs/speed.md`, or `docs/accessibility.md`.
    pub write: bool,
}

/// Builds the site and measures it.
pub fn run(options: Options) -> Result<ExitCode> {
    let sh = workspace::shell()?;
    tools::for_building(&sh)?;
    let browser = tools::for_browser_tests(&sh)?;
    let dist = workspace::dist();
    let weight = if options.as_built {
        site::first_load(&dist)?
    } else {
        site::build(&sh, Profile::Release, None)?
    };
    println!("{}", weight.table());
    if options.pages {
        let portal = server::start(Site::new(dist), ANY)?;
        lighthouse::pages(&sh, &browser, &portal.address, options.write)?;
        return Ok(ExitCode::SUCCESS);
    }

    let work = workspace::root().join("target").join("site");
    let plain = work.join("plain");
    fs::create_dir_all(&plain)?;
    fs::write(plain.join("index.html"), site::plain_page(&dist)?)?;
    let mut grown = Vec::new();
    for times in TIMES {
        let folder = many_times(&sh, &dist, &work, times)?;
        grown.push(format!("{times}={}", server::start(Site::new(folder), ANY)?.address));
    }
    // As a host sends it that compresses once: the budget counts just these bytes.
    let portal = server::start(Site::new(dist).best_compression(), ANY)?;
    let plain = server::start(Site::new(plain).best_compression(), ANY)?;

    browser.hand_over(&sh);
    let lighthouse = lighthouse::run(&sh, &browser, &portal.address);
    let tables = work.join("bench.md");
    sh.remove_path(&tables)?;
    let bytes = weight.sent().to_string();
    let measured = {
        let _cwd = sh.push_dir(workspace::e2e());
        cmd!(sh, "node bench.mjs")
            .env("AYUMI_ROOT", portal.address)
            .env("AYUMI_PLAIN", plain.address)
            .env("AYUMI_GROWN", grown.join(","))
            .env("AYUMI_FIRST_LOAD_BYTES", bytes)
            .env("AYUMI_TABLES", &tables)
            .run()
    };
    if options.write {
        report::put(&tables, &workspace::root().join("docs").join("speed.md"))?;
    }
    measured.context("A budget is not kept, or could not be measured: see the table above.")?;
    lighthouse?;
    Ok(ExitCode::SUCCESS)
}

/// The same portal with its content so many times.
fn many_times(sh: &Shell, dist: &Path, work: &Path, times: usize) -> Result<PathBuf> {
    let folder = work.join(format!("times-{times}"));
    sh.remove_path(&folder)?;
    copy(dist, &folder)?;
    grown::multiply(&folder.join("static-data"), times)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
